package org.stet.exportformats.ninjs;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.stet.exportformats.words.BodyMarkup;
import org.stet.exportformats.words.Dates;
import org.stet.exportformats.words.StoryFacts;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/** One article on its way to ninjs. What has no value has no member. */
final class NinjsItem {
  private final Article article;
  private final StoryFacts facts;
  private final NinjsVersion version;
  private final StringWriter text = new StringWriter();
  private final JsonWriter json = new JsonWriter(text);

  NinjsItem(Article article, NinjsVersion version) {
    this.article = article;
    this.facts = new StoryFacts(article);
    this.version = version;
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.setHtmlSafe(false);
  }

  String written() throws IOException {
    json.beginObject();
    json.name("standard").beginObject();
    member("name", "ninjs");
    member("version", version.number());
    member("schema", version.schema());
    json.endObject();
    member("uri", facts.uri());
    member("type", "text");
    member("representationType", "full");
    moment(version.member("versionCreated"), facts.date());
    moment(version.embargo(), facts.embargo());
    member("pubStatus", status());
    urgency();
    member("language", facts.language());
    member("copyrightNotice", facts.field(FieldName.COPYRIGHT));
    member("edNote", facts.note());
    member("slugline", facts.field(FieldName.SLUG));
    values("headlines", "main", facts.field(FieldName.HEADLINE));
    values("descriptions", "summary", facts.standfirsts().toArray(String[]::new));
    member("by", facts.byline());
    named("infoSources", "", List.of(facts.field(FieldName.SOURCE)));
    subjects();
    named("places", "", facts.locations());
    body();
    json.endObject();
    json.flush();
    return text + "\n";
  }

  private void member(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(version.member(name)).value(value);
    }
  }

  private void moment(String name, Optional<OffsetDateTime> moment) throws IOException {
    if (moment.isPresent()) {
      json.name(name).value(Dates.rfc3339(moment.get()));
    }
  }

  private String status() {
    return switch (facts.usability()) {
      case USABLE -> "usable";
      case WITHHELD -> "withheld";
      case CANCELLED -> "canceled";
    };
  }

  private void urgency() throws IOException {
    if (!facts.urgency().isEmpty()) {
      json.name("urgency").value(Integer.parseInt(facts.urgency()));
    }
  }

  /** A list of plain texts with one role. */
  private void values(String name, String role, String... values) throws IOException {
    if (String.join("", values).isEmpty()) {
      return;
    }
    json.name(name).beginArray();
    for (String value : values) {
      json.beginObject();
      member("role", role);
      member("contentType", "text/plain");
      member("value", value);
      json.endObject();
    }
    json.endArray();
  }

  /** A list of names with one relation to the story. */
  private void named(String name, String relation, List<String> names) throws IOException {
    if (String.join("", names).isEmpty()) {
      return;
    }
    json.name(version.member(name)).beginArray();
    objects(relation, names);
    json.endArray();
  }

  private void objects(String relation, List<String> names) throws IOException {
    for (String each : names) {
      json.beginObject();
      member("name", each);
      member("rel", relation);
      json.endObject();
    }
  }

  /** ninjs has no keywords since 2.0: they are subjects whose relation says so. */
  private void subjects() throws IOException {
    if (facts.keywords().isEmpty() && facts.subjects().isEmpty()) {
      return;
    }
    json.name("subjects").beginArray();
    objects("keyword", facts.keywords());
    objects("about", facts.subjects());
    json.endArray();
  }

  private void body() throws IOException {
    String body = BodyMarkup.of(article);
    if (!body.isEmpty()) {
      json.name("bodies").beginArray().beginObject();
      member("role", "main");
      member("contentType", "application/xhtml+xml");
      member("value", body.stripTrailing());
      json.endObject().endArray();
    }
  }
}
