package org.stet.wireformats.ninjs;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;

/** A picture, graphic or film that goes with a story: its caption and its credit. */
final class NinjsPicture {
  private static final Set<String> TYPES =
      Set.of("picture", "photo", "image", "graphic", "video", "audio");

  private NinjsPicture() {}

  static boolean is(JsonObject item) {
    return TYPES.contains(Json.words(item.get("type")).toLowerCase(Locale.ROOT));
  }

  static void add(Sheet sheet, JsonObject item) {
    int group = sheet.newGroup();
    String caption = description(item);
    if (caption.isEmpty()) {
      caption = NinjsListed.headline(item);
    } else if (!sheet.value(org.stet.text.api.FieldName.HEADLINE).orElse("").isEmpty()) {
      sheet.drop(Json.line(item.get("headline")), "The headline of a picture; its caption is kept");
    }
    sheet.line(Part.CAPTION, caption, group, "The caption of a picture");
    sheet.line(Part.CREDIT, credit(item), group, "Who made the picture");
  }

  /** What an item shows or is about, in any version of the standard; or empty. */
  static String description(JsonObject item) {
    for (String name :
        List.of(
            "description_caption", "description_text", "description_summary", "description_html")) {
      String words = Json.line(item.get(name));
      if (!words.isBlank()) {
        return words;
      }
    }
    for (JsonObject description : Json.objects(item.get("descriptions"))) {
      String words = Json.value(description);
      if (!words.isBlank()) {
        return words;
      }
    }
    return "";
  }

  private static String credit(JsonObject item) {
    for (String name :
        List.of(
            "creditline",
            "description_creditline",
            "byline",
            "by",
            "copyrightnotice",
            "copyrightNotice",
            "copyrightholder",
            "copyrightHolder")) {
      String words = Json.line(item.get(name));
      if (!words.isBlank()) {
        return words;
      }
    }
    return Json.line(Json.object(item.get("photographer")).get("name"));
  }
}
