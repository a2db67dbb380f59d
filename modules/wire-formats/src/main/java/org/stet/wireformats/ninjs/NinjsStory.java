package org.stet.wireformats.ninjs;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.text.api.FieldName;
import org.stet.wireformats.story.Bylines;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.Headlines;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Slugs;

/**
 * Fills a sheet from a ninjs item. The visible text are the strings of its content fields in the
 * order of the file; names of members are compared without regard to case, in which the versions of
 * the standard differ.
 */
public final class NinjsStory {
  private final Sheet sheet;
  private final JsonObject item;
  private final NinjsBodies bodies;
  private boolean written;

  public NinjsStory(Sheet sheet, JsonObject item) {
    this(sheet, item, NinjsBodies.of(item));
  }

  /** The same, with the text from elsewhere. */
  public NinjsStory(Sheet sheet, JsonObject item, NinjsBodies bodies) {
    this.sheet = sheet;
    this.item = item;
    this.bodies = bodies;
  }

  /** Adds the item; says how many words it declares, or 0. */
  public int add() {
    boolean picture = NinjsPicture.is(item);
    for (Map.Entry<String, JsonElement> member : item.entrySet()) {
      member(member.getKey(), member.getValue(), picture);
    }
    text();
    fallbacks();
    sheet.identify(NinjsIds.of(item));
    String count = Json.words(item.get("wordcount")) + Json.words(item.get("wordCount"));
    return count.matches("\\d{1,6}") ? Integer.parseInt(count) : 0;
  }

  private void member(String name, JsonElement value, boolean picture) {
    switch (name.toLowerCase(java.util.Locale.ROOT)) {
      case "headline" -> Headlines.add(sheet, Json.line(value));
      case "headlines" -> headlines(Json.objects(value));
      case "headline_extended" ->
          sheet.field(FieldName.STANDFIRST, Json.line(value), "The longer headline");
      case "byline", "by" -> byline(Json.line(value), picture);
      case "bylines" -> bylines(Json.objects(value));
      case "slugline" -> Slugs.add(sheet, Json.line(value));
      case "dateline" -> dateline(value);
      case "ednote" -> FieldWords.note(sheet, Json.line(value));
      case "copyrightnotice" ->
          sheet.field(FieldName.COPYRIGHT, Json.line(value), "Says who owns the rights");
      case "creditline", "source" -> credit(Json.line(value), picture);
      case "usageterms" -> sheet.drop(String.join("; ", Json.names(value)), "Terms of use");
      case "located" ->
          sheet.drop(Json.line(value), "The place it comes from; the dateline stands in the text");
      case "pubstatus" -> FieldWords.status(sheet, Json.words(value));
      case "urgency" -> sheet.set(FieldName.URGENCY, number(Json.words(value)));
      case "versioncreated" -> FieldWords.date(sheet, FieldName.DATE, Json.words(value));
      case "embargoed", "embargoeduntil" ->
          FieldWords.date(sheet, FieldName.EMBARGO, Json.words(value));
      case "language" -> sheet.set(FieldName.LANGUAGE, Json.words(value));
      case "keywords" -> FieldWords.keywords(sheet, Json.names(value));
      case "subject", "subjects" -> subjects(Json.objects(value));
      case "place", "places" -> FieldWords.locations(sheet, Json.names(value));
      case "associations" -> associations(Json.objects(value));
      case "descriptions",
          "description_text",
          "description_html",
          "description_caption",
          "description_summary" ->
          description(name, picture);
      default -> {
        if (name.startsWith("body_") || name.equals("bodies")) {
          text();
        }
      }
    }
  }

  private void text() {
    if (!written) {
      written = true;
      bodies.add(sheet);
    }
  }

  private void headlines(List<JsonObject> headlines) {
    for (JsonObject headline : headlines) {
      String role = Json.words(headline.get("role")).toLowerCase(java.util.Locale.ROOT);
      String words = Json.value(headline);
      if (role.contains("sub") || role.contains("deck")) {
        FieldWords.subheadline(sheet, words);
      } else if (role.isEmpty()
          || role.contains("main")
          || role.contains("head")
          || headlines.size() == 1) {
        Headlines.add(sheet, words);
      } else {
        sheet.drop(words, "A headline for other uses: " + role);
      }
    }
  }

  /** ninjs has no keywords any more since 2.0; they are subjects whose relation says so. */
  private void subjects(List<JsonObject> subjects) {
    List<String> keywords = new ArrayList<>();
    List<String> about = new ArrayList<>();
    for (JsonObject subject : subjects) {
      boolean keyword = Json.words(subject.get("rel")).equals("keyword");
      (keyword ? keywords : about).add(Json.line(subject.get("name")));
    }
    FieldWords.keywords(sheet, keywords);
    FieldWords.subjects(sheet, about);
  }

  private void byline(String words, boolean picture) {
    if (picture) {
      return;
    }
    if (!words.isBlank()) {
      Bylines.add(sheet, words.strip());
    }
  }

  private void bylines(List<JsonObject> bylines) {
    for (JsonObject byline : bylines) {
      String name = Json.line(byline.get("by"));
      name = name.isEmpty() ? Json.line(byline.get("name")) : name;
      byline(name, false);
      sheet.drop(
          Json.line(byline.get("title")),
          "The title or agency of the author, not part of the names");
    }
  }

  private void dateline(JsonElement value) {
    String words =
        value.isJsonPrimitive() ? Json.line(value) : Json.line(Json.object(value).get("text"));
    sheet.field(
        FieldName.DATELINE,
        words,
        words.replaceAll("[\\s–—_-]+$", ""),
        "Says where it was written");
  }

  private void credit(String words, boolean picture) {
    if (!picture) {
      sheet.field(FieldName.SOURCE, words, "Who supplied the story");
    }
  }

  private void description(String name, boolean picture) {
    boolean plainToo = name.equals("description_html") && item.has("description_text");
    if (picture) {
      NinjsPicture.add(sheet, item);
    } else if (!plainToo) {
      String words =
          name.equals("descriptions") ? NinjsPicture.description(item) : Json.line(item.get(name));
      sheet.field(FieldName.STANDFIRST, words, "The summary of the item");
    }
  }

  private void associations(List<JsonObject> associated) {
    boolean composite = Json.words(item.get("type")).equals("composite");
    for (JsonObject other : associated) {
      if (composite) {
        sheet.line(Part.LIST_ITEM, NinjsListed.headline(other), "One of the items of the package");
      } else if (NinjsPicture.is(other)) {
        NinjsPicture.add(sheet, other);
      } else {
        sheet.drop(NinjsListed.headline(other), "Another item that goes with the story");
      }
    }
  }

  /** ninjs has numbers where other formats have digits: 3, not 3.0. */
  private static String number(String value) {
    return value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
  }

  private void fallbacks() {
    sheet.set(FieldName.HEADLINE, NinjsListed.headline(item));
    for (String name : List.of("infosource", "infosources", "infoSources")) {
      Json.names(item.get(name)).stream()
          .findFirst()
          .ifPresent(source -> sheet.set(FieldName.SOURCE, source));
    }
    sheet.set(FieldName.COPYRIGHT, Json.words(item.get("copyrightholder")));
    sheet.set(FieldName.COPYRIGHT, Json.words(item.get("copyrightHolder")));
    for (String name :
        List.of("contentcreated", "contentCreated", "firstcreated", "firstCreated")) {
      FieldWords.date(sheet, FieldName.DATE, Json.words(item.get(name)));
    }
  }
}
