package org.stet.wireformats.ninjs;

import com.google.gson.JsonObject;
import org.stet.wireformats.story.ForbiddenItem;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;

/** One of several items of a list: its headline as a subhead, and its text. */
final class NinjsListed {
  private final Sheet sheet;
  private final JsonObject item;

  NinjsListed(Sheet sheet, JsonObject item) {
    this.sheet = sheet;
    this.item = item;
  }

  void add() {
    int from = sheet.size();
    sheet.line(Part.SUBHEAD, headline(item), "The headline of one of the items");
    NinjsBodies.of(item).add(sheet);
    String status = Json.words(item.get("pubstatus"));
    ForbiddenItem.leaveOut(
        sheet, from, status.isEmpty() ? Json.words(item.get("pubStatus")) : status);
  }

  /** The headline of {@code item}, or its title or slug, or empty. */
  static String headline(JsonObject item) {
    String headline = Json.line(item.get("headline"));
    for (JsonObject one : Json.objects(item.get("headlines"))) {
      headline = headline.isEmpty() ? Json.value(one) : headline;
    }
    headline = headline.isEmpty() ? Json.line(item.get("title")) : headline;
    return headline.isEmpty() ? Json.line(item.get("slugline")) : headline;
  }
}
