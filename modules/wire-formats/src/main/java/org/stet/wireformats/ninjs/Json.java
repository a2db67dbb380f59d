package org.stet.wireformats.ninjs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.xml.HtmlFragment;

/** Values of JSON as words, whatever they are. */
public final class Json {
  private Json() {}

  /** The words of a string, a number or a truth value; empty for anything else. */
  public static String words(@Nullable JsonElement value) {
    return value instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
  }

  /** The words of a string that may hold tags or references of HTML, on one line. */
  public static String line(@Nullable JsonElement value) {
    String words = words(value);
    boolean marked = words.indexOf('<') >= 0 || words.indexOf('&') >= 0;
    return marked ? HtmlFragment.of(words).words() : words;
  }

  /** The member {@code value} on one line; as it stands, if the content type says it is plain. */
  public static String value(JsonObject text) {
    String type = words(text.get("contentType")) + words(text.get("contenttype"));
    return type.startsWith("text/plain") ? words(text.get("value")) : line(text.get("value"));
  }

  public static JsonObject object(@Nullable JsonElement value) {
    return value instanceof JsonObject object ? object : new JsonObject();
  }

  /** The objects in a list, or the values of an object that are objects. */
  public static List<JsonObject> objects(@Nullable JsonElement value) {
    List<JsonObject> objects = new ArrayList<>();
    if (value instanceof JsonArray array) {
      for (JsonElement one : array) {
        if (one instanceof JsonObject object) {
          objects.add(object);
        }
      }
    } else if (value instanceof JsonObject object) {
      object
          .entrySet()
          .forEach(
              entry -> {
                if (entry.getValue() instanceof JsonObject one) {
                  objects.add(one);
                }
              });
    }
    return objects;
  }

  /** The words in a list of strings, or of objects with a member {@code name}. */
  public static List<String> names(@Nullable JsonElement value) {
    List<String> names = new ArrayList<>();
    if (value instanceof JsonArray array) {
      for (JsonElement one : array) {
        names.add(one instanceof JsonObject object ? words(object.get("name")) : words(one));
      }
    } else {
      names.add(words(value));
    }
    names.removeIf(String::isBlank);
    return names;
  }
}
