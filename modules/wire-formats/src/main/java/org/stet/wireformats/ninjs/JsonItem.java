package org.stet.wireformats.ninjs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.Decoded;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading.Rejected;

/**
 * Reads a JSON file into a tree, with limits on size, depth and number of values. A file that
 * breaks off or breaks the rules is read as far as it goes, and a notice says where that is. Line
 * ends and tabulators inside strings, which JSON forbids and feeds have, are taken as they are.
 */
public final class JsonItem {
  private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

  private final RawItem item;
  private final Deque<JsonElement> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private @Nullable JsonElement root;
  private int values;

  private JsonItem(RawItem item) {
    this.item = item;
  }

  /** What came of reading: a tree, or a reason why not. */
  public sealed interface Outcome {
    /** The value around everything, and what an editor should know. */
    record Tree(JsonElement root, List<Notice> notices) implements Outcome {
      public Tree {
        notices = List.copyOf(notices);
      }
    }

    /** The file cannot be read. */
    record Failed(Rejected rejected) implements Outcome {}
  }

  public static Outcome read(RawItem item) {
    Decoded decoded = CharacterSets.decode(item);
    return new JsonItem(item).read(decoded.text(), decoded.notices());
  }

  private Outcome read(String text, List<Notice> said) {
    int deepest = item.limits().of(Limit.DEPTH);
    int most = item.limits().of(Limit.ELEMENTS);
    List<Notice> notices = new ArrayList<>(said);
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.LENIENT);
      reader.setNestingLimit(deepest + 2);
      while (root == null || !open.isEmpty()) {
        if (open.size() > deepest) {
          return failed(
              "too-deep",
              item.name() + " nests deeper than " + deepest + " levels, as no story does");
        }
        if (values > most) {
          return failed(
              "too-many", item.name() + " has more than " + most + " values, as no story has");
        }
        next(reader);
      }
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      Optional<String> closed = CutString.closed(text);
      if (closed.isPresent()) {
        return new JsonItem(item).read(closed.get(), said);
      }
      if (root == null) {
        return failed("broken-json", item.name() + " is no JSON");
      }
      notices.add(
          new Notice(
              "broken-json", "the JSON breaks off" + place(e) + "; what comes before is read"));
    }
    JsonElement top = root;
    return top == null
        ? failed("broken-json", item.name() + " is no JSON")
        : new Outcome.Tree(top, notices);
  }

  private static String place(Exception e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return line.find() ? " in line " + line.group(1) : "";
  }

  private void next(JsonReader reader) throws IOException {
    JsonToken token = reader.peek();
    switch (token) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        push(new JsonObject());
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        push(new JsonArray());
      }
      case END_OBJECT -> {
        reader.endObject();
        pop();
      }
      case END_ARRAY -> {
        reader.endArray();
        pop();
      }
      case NAME -> {
        names.pop();
        names.push(reader.nextName());
      }
      case BOOLEAN -> add(new JsonPrimitive(reader.nextBoolean()));
      case NULL -> {
        reader.nextNull();
        add(JsonNull.INSTANCE);
      }
      default -> add(new JsonPrimitive(reader.nextString()));
    }
  }

  private void push(JsonElement container) {
    add(container);
    open.push(container);
    names.push("");
  }

  private void pop() {
    open.pop();
    names.pop();
  }

  private void add(JsonElement value) {
    values++;
    JsonElement around = open.peek();
    if (around instanceof JsonObject object) {
      String name = names.element();
      if (!object.has(name)) {
        object.add(name, value);
      }
    } else if (around instanceof JsonArray array) {
      array.add(value);
    } else {
      root = value;
    }
  }

  private static Outcome failed(String code, String message) {
    return new Outcome.Failed(new Rejected(code, message, 0));
  }
}
