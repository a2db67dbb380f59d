package org.stet.exportformats.nitf;

import java.util.List;
import org.stet.exportformats.words.Dates;
import org.stet.exportformats.words.StoryFacts;
import org.stet.exportformats.words.XmlText;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * The head of NITF: what is said about the story. A value that the format cannot hold is left out.
 */
final class NitfHead {
  private final Article article;
  private final XmlText xml;

  private NitfHead(Article article, XmlText xml) {
    this.article = article;
    this.xml = xml;
  }

  static void write(Article article, XmlText xml) {
    new NitfHead(article, xml).write();
  }

  private void write() {
    xml.open("head");
    xml.words("\n");
    xml.element("title", field(FieldName.HEADLINE));
    String urgency = field(FieldName.URGENCY);
    boolean iptc = urgency.matches("[1-8]");
    if (!iptc) {
      meta("urgency", urgency);
    }
    if (date(FieldName.EMBARGO).isEmpty()) {
      // Words such as "until the verdict" must not be lost; the status says that it is embargoed.
      meta("embargo", field(FieldName.EMBARGO));
    }
    xml.open("docdata");
    xml.attribute("management-status", status());
    xml.words("\n");
    xml.element("urgency", "ed-urg", iptc ? urgency : "");
    xml.element("date.issue", "norm", date(FieldName.DATE));
    xml.element("date.release", "norm", date(FieldName.EMBARGO));
    xml.element("ed-msg", "info", field(FieldName.EDNOTE));
    xml.element("du-key", "key", field(FieldName.SLUG));
    xml.element("doc.rights", "owner", field(FieldName.COPYRIGHT));
    keywords();
    topics();
    xml.closeLine();
    xml.closeLine();
  }

  private void meta(String name, String content) {
    if (!content.isEmpty()) {
      xml.open("meta", "name", name);
      xml.attribute("content", content);
      xml.closeLine();
    }
  }

  /** NITF writes the American {@code canceled}; what is under an embargo is not usable. */
  private String status() {
    String status = field(FieldName.STATUS);
    if (status.equalsIgnoreCase("cancelled")) {
      return "canceled";
    }
    boolean free = status.isEmpty() || status.equalsIgnoreCase("usable");
    return free && !field(FieldName.EMBARGO).isEmpty() ? "embargoed" : status;
  }

  private String date(FieldName name) {
    String date = field(name);
    return Dates.day(date).isEmpty() ? "" : date;
  }

  private void keywords() {
    List<String> words = new StoryFacts(article).keywords();
    if (words.isEmpty()) {
      return;
    }
    xml.open("key-list");
    xml.words("\n");
    for (String word : words) {
      xml.element("keyword", "key", word);
    }
    xml.closeLine();
  }

  private void topics() {
    StoryFacts facts = new StoryFacts(article);
    if (facts.subjects().isEmpty() && facts.locations().isEmpty()) {
      return;
    }
    xml.open("identified-content");
    xml.words("\n");
    for (String subject : facts.subjects()) {
      xml.open("classifier", "type", "subject");
      xml.attribute("value", subject);
      xml.closeLine();
    }
    facts.locations().forEach(place -> xml.element("location", place));
    xml.closeLine();
  }

  private String field(FieldName name) {
    return article.field(name).orElse("").strip();
  }
}
