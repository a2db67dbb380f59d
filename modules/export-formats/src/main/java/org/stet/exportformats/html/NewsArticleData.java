package org.stet.exportformats.html;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.stet.exportformats.words.AuthorNames;
import org.stet.exportformats.words.Dates;
import org.stet.exportformats.words.StoryFacts;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * What a page says of its article to machines: a {@code NewsArticle} of schema.org as JSON-LD. The
 * signs of markup are written as escapes of JSON, so that no word can end the element around it.
 */
public final class NewsArticleData {
  private final StoryFacts facts;
  private final StringWriter text = new StringWriter();
  private final JsonWriter json = new JsonWriter(text);

  private NewsArticleData(Article article) {
    this.facts = new StoryFacts(article);
    json.setHtmlSafe(true);
  }

  /** The data on one line; empty for an article without a headline. */
  public static String of(Article article) throws IOException {
    NewsArticleData data = new NewsArticleData(article);
    return data.facts.field(FieldName.HEADLINE).isEmpty() ? "" : data.written();
  }

  private String written() throws IOException {
    json.beginObject();
    member("@context", "https://schema.org");
    member("@type", "NewsArticle");
    member("headline", facts.field(FieldName.HEADLINE));
    member("description", String.join(" ", facts.standfirsts()));
    things("author", "Person", AuthorNames.of(facts.byline()));
    member("datePublished", Dates.truncated(facts.field(FieldName.DATE)));
    member("dateline", facts.dateline());
    member("inLanguage", facts.language());
    if (!facts.keywords().isEmpty()) {
      json.name("keywords").beginArray();
      for (String keyword : facts.keywords()) {
        json.value(keyword);
      }
      json.endArray();
    }
    things("about", "Thing", facts.subjects());
    things("contentLocation", "Place", facts.locations());
    organization(facts.field(FieldName.SOURCE));
    member("copyrightNotice", facts.field(FieldName.COPYRIGHT));
    member("mainEntityOfPage", facts.address());
    json.endObject();
    json.flush();
    return text.toString();
  }

  private void member(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }

  private void things(String relation, String type, List<String> names) throws IOException {
    if (!names.isEmpty()) {
      json.name(relation).beginArray();
      for (String name : names) {
        json.beginObject();
        member("@type", type);
        member("name", name);
        json.endObject();
      }
      json.endArray();
    }
  }

  private void organization(String name) throws IOException {
    if (!name.isEmpty()) {
      json.name("sourceOrganization").beginObject();
      member("@type", "Organization");
      member("name", name);
      json.endObject();
    }
  }
}
