package org.stet.exportformats.newsml;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.stet.exportformats.nitf.NitfDocument;
import org.stet.exportformats.words.Dates;
import org.stet.exportformats.words.StoryFacts;
import org.stet.exportformats.words.XmlText;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/** One article on its way to a news item, in the order that the schema wants. */
final class NewsItem {
  private final Article article;
  private final StoryFacts facts;
  private final XmlText xml;
  private final InstantSource clock;

  NewsItem(Article article, XmlText xml, InstantSource clock) {
    this.article = article;
    this.facts = new StoryFacts(article);
    this.xml = xml;
    this.clock = clock;
  }

  void write() {
    xml.open("newsItem", "xmlns", "http://iptc.org/std/nar/2006-10-01/");
    xml.attribute("guid", facts.uri());
    xml.attribute("standard", "NewsML-G2");
    xml.attribute("standardversion", "2.35");
    xml.attribute("conformance", "power");
    xml.attribute("xml:lang", facts.language());
    xml.words("\n");
    Catalog.write(xml);
    rights();
    itemMeta();
    contentMeta();
    xml.open("contentSet");
    xml.words("\n");
    xml.open("inlineXML", "contenttype", "application/nitf+xml");
    xml.words("\n");
    NitfDocument.write(article, xml);
    xml.words("\n");
    xml.closeLine();
    xml.closeLine();
    xml.close();
  }

  private void rights() {
    String copyright = facts.field(FieldName.COPYRIGHT);
    if (!copyright.isEmpty()) {
      xml.open("rightsInfo");
      xml.words("\n");
      xml.element("copyrightNotice", copyright);
      xml.closeLine();
    }
  }

  private void itemMeta() {
    xml.open("itemMeta");
    xml.words("\n");
    xml.element("itemClass", "qcode", Catalog.code("ninat", "text"));
    xml.open("provider");
    xml.element("name", facts.field(FieldName.SOURCE));
    xml.closeLine();
    xml.element("versionCreated", versionCreated());
    xml.element("embargoed", facts.embargo().map(Dates::rfc3339).orElse(""));
    xml.element("pubStatus", "qcode", Catalog.code("stat", status()));
    xml.element("title", facts.field(FieldName.HEADLINE));
    xml.element("edNote", facts.note());
    xml.closeLine();
  }

  /** What the story is about; nobody knows its code, so that it has only a name. */
  private void topic(String type, String name) {
    xml.open("subject", "type", Catalog.code("cpnat", type));
    xml.attribute("literal", name);
    xml.words("\n");
    xml.element("name", name);
    xml.closeLine();
  }

  private String versionCreated() {
    return Dates.rfc3339(
        facts.date().orElseGet(() -> clock.instant().atOffset(ZoneOffset.UTC).withNano(0)));
  }

  private String status() {
    return switch (facts.usability()) {
      case USABLE -> "usable";
      case WITHHELD -> "withheld";
      case CANCELLED -> "canceled";
    };
  }

  private void contentMeta() {
    xml.open("contentMeta");
    xml.words("\n");
    xml.element("urgency", facts.urgency());
    if (facts.date().isEmpty()) {
      // A day may stand here, and a time without a zone; neither may be that of a version.
      xml.element("contentCreated", Dates.truncated(facts.field(FieldName.DATE)));
    }
    xml.element("language", "tag", facts.language());
    for (String keyword : facts.keywords()) {
      xml.element("keyword", keyword);
    }
    facts.subjects().forEach(subject -> topic("abstract", subject));
    facts.locations().forEach(place -> topic("geoArea", place));
    xml.element("slugline", facts.field(FieldName.SLUG));
    xml.element("headline", facts.field(FieldName.HEADLINE));
    xml.element("dateline", facts.dateline());
    xml.element("by", facts.byline());
    xml.element("creditline", facts.field(FieldName.SOURCE));
    for (String standfirst : facts.standfirsts()) {
      xml.open("description", "role", Catalog.code("drol", "summary"));
      xml.words(standfirst);
      xml.closeLine();
    }
    xml.closeLine();
  }
}
