package org.stet.wireformats.ninjs;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.wire.api.ItemIds;

/** The identifiers of an item of ninjs, Superdesk or the AP. */
final class NinjsIds {
  private NinjsIds() {}

  static ItemIds of(JsonObject item) {
    JsonObject others = Json.object(item.get("altids"));
    String guid = first(item, "uri", "guid");
    guid = guid.isEmpty() ? first(others, "itemid") : guid;
    List<String> earlier = new ArrayList<>();
    for (Map.Entry<String, JsonElement> member : item.entrySet()) {
      String name = member.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("evolvedfrom") || name.equals("rewrite_of") || name.equals("rewriteof")) {
        earlier.add(Json.words(member.getValue()));
      }
    }
    return ItemIds.of(guid, first(item, "version"), earlier);
  }

  private static String first(JsonObject object, String... names) {
    for (String name : names) {
      String words = Json.words(object.get(name)).strip();
      if (!words.isEmpty()) {
        return words;
      }
    }
    return "";
  }
}
