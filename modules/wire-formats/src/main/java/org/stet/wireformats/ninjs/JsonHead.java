package org.stet.wireformats.ninjs;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.RawItem;

/** The names in a JSON file, told from its beginning: {@code data.item.headline}. */
public final class JsonHead {
  private static final int HEAD = 1 << 17;
  private static final int DEEP = 3;
  private static final int MOST = 2000;

  private JsonHead() {}

  /**
   * The names, each with those around it and with dots between; a list around them counts as
   * nothing. Empty if the item does not begin as an object or a list.
   */
  public static Set<String> names(RawItem item) {
    Set<String> names = new TreeSet<>();
    if (!begins(item)) {
      return names;
    }
    String head = CharacterSets.decode(new RawItem("head", null, item.head(HEAD))).text();
    try (JsonReader reader = new JsonReader(new StringReader(head))) {
      reader.setStrictness(Strictness.LENIENT);
      read(reader, names);
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      return names; // The beginning ends somewhere.
    }
    return names;
  }

  private static boolean begins(RawItem item) {
    for (byte b : item.head(64)) {
      if (b == '{' || b == '[') {
        return true;
      }
      if (b > ' ') {
        return false; // White space, and a byte order mark, are below.
      }
    }
    return false;
  }

  private static void read(JsonReader reader, Set<String> names) throws IOException {
    int depth = 0;
    for (int seen = 0; seen < MOST; seen++) {
      JsonToken token = reader.peek();
      switch (token) {
        case BEGIN_OBJECT -> {
          reader.beginObject();
          depth++;
        }
        case BEGIN_ARRAY -> {
          reader.beginArray();
          depth++;
        }
        case END_OBJECT -> {
          reader.endObject();
          depth--;
        }
        case END_ARRAY -> {
          reader.endArray();
          depth--;
        }
        case NAME -> {
          String name = reader.nextName();
          names.add(bare(reader.getPath()));
          JsonToken value = reader.peek();
          boolean container = value == JsonToken.BEGIN_OBJECT || value == JsonToken.BEGIN_ARRAY;
          if (!container || depth > DEEP || name.length() > 100) {
            reader.skipValue();
          }
        }
        case END_DOCUMENT -> {
          return;
        }
        default -> reader.skipValue();
      }
    }
  }

  /** {@code $[0].data.item} without the root and the places in lists. */
  private static String bare(String path) {
    String bare = path.replaceAll("\\[\\d+\\]", "");
    return bare.startsWith("$.") ? bare.substring(2) : bare;
  }
}
