package org.stet.exportformats.rss;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.stet.exportformats.words.BodyMarkup;
import org.stet.exportformats.words.HtmlText;
import org.stet.exportformats.words.StoryFacts;
import org.stet.exportformats.words.XmlText;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/** One article on its way to a feed: the channel that the standard wants, and the item. */
final class RssFeed {
  /** As RFC 822 writes it, with four digits for the year. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

  private final StoryFacts facts;
  private final String body;
  private final XmlText xml = new XmlText();

  RssFeed(Article article) {
    this.facts = new StoryFacts(article);
    this.body = BodyMarkup.of(article);
  }

  String written() {
    xml.open("rss", "version", "2.0");
    xml.attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.words("\n");
    xml.open("channel");
    xml.words("\n");
    channel();
    item();
    xml.closeLine();
    xml.close();
    return xml.finish();
  }

  /** A channel needs a title, a link and a description, though one item knows little of them. */
  private void channel() {
    String source = facts.field(FieldName.SOURCE);
    String headline = facts.field(FieldName.HEADLINE);
    String title = source.isEmpty() ? headline : source;
    line("title", title.isEmpty() ? "Untitled" : title);
    line("link", site());
    line("description", title.isEmpty() ? "Untitled" : title);
    xml.element("language", facts.language());
    xml.element("copyright", facts.field(FieldName.COPYRIGHT));
  }

  /** The site that the story is on; where that is not known, what names the story. */
  private String site() {
    if (facts.address().isEmpty()) {
      return facts.uri();
    }
    URI address = URI.create(facts.address());
    return address.getScheme() + "://" + address.getRawAuthority() + "/";
  }

  private void item() {
    xml.open("item");
    xml.words("\n");
    xml.element("title", facts.field(FieldName.HEADLINE));
    xml.element("link", facts.address());
    xml.open("guid", "isPermaLink", String.valueOf(!facts.address().isEmpty()));
    xml.words(facts.uri());
    xml.closeLine();
    xml.element("pubDate", facts.date().map(DATE::format).orElse(""));
    xml.element("dc:creator", facts.byline());
    for (String keyword : facts.keywords()) {
      xml.element("category", keyword);
    }
    // HTML by the standard, so words are escaped as such, and once more as XML.
    String standfirst = HtmlText.escaped(String.join(" ", facts.standfirsts()));
    if (facts.field(FieldName.HEADLINE).isEmpty() && standfirst.isEmpty()) {
      line("description", body); // An item needs one or the other.
    } else {
      xml.element("description", standfirst);
      xml.element("content:encoded", body);
    }
    xml.closeLine();
  }

  private void line(String name, String words) {
    xml.open(name);
    xml.words(words);
    xml.closeLine();
  }
}
