package org.stet.cli;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.verify.api.QuotedWords;

/**
 * One line of the input of {@code --jsonl}: {@code {"id","text"}} or {@code {"id","path"}}. Other
 * fields are passed over.
 *
 * @param id the id as JSON, to be given back as it came; {@code null} if there is none
 * @param text the text, or null
 * @param path the file, or null
 * @param quote a quote alone, or null; most commands pass over it
 * @param texts two texts, or null; all commands but one pass over them
 * @param problem what is wrong with the fields, or null
 */
record JsonRequest(
    String id,
    @Nullable String text,
    @Nullable String path,
    @Nullable QuotedWords quote,
    @Nullable TwoTexts texts,
    @Nullable String problem) {

  /** Two texts to be compared. */
  record TwoTexts(String older, String newer) {}

  /** The fields of a quote; the first has to be there for it to be one. */
  private static final List<String> OF_QUOTE = List.of("quote", "speaker", "before", "after");

  /**
   * The request that {@code line} holds.
   *
   * @throws MalformedJsonException if it is no JSON object; the message says what is wrong in it
   */
  static JsonRequest of(String line) throws MalformedJsonException {
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      json.setStrictness(Strictness.LEGACY_STRICT);
      return read(json);
    } catch (MalformedJsonException e) {
      throw e;
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw new MalformedJsonException(String.valueOf(e.getMessage()), e);
    }
  }

  private static JsonRequest read(JsonReader json) throws IOException {
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      throw new MalformedJsonException("it is no JSON object");
    }
    String id = "null";
    String text = null;
    String path = null;
    String problem = null;
    String older = null;
    String newer = null;
    Map<String, String> ofQuote = new HashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (name.equals("id")) {
        JsonText copy = new JsonText();
        copyValue(json, copy);
        id = copy.toString();
      } else if (name.equals("text") || name.equals("path")) {
        JsonToken kind = json.peek();
        if (kind != JsonToken.STRING && kind != JsonToken.NULL) {
          problem = "\"" + name + "\" is no string";
          json.skipValue();
        } else if (kind == JsonToken.NULL) {
          json.nextNull();
        } else if (name.equals("text")) {
          text = json.nextString();
        } else {
          path = json.nextString();
        }
      } else if (name.equals("old") && json.peek() == JsonToken.STRING) {
        older = json.nextString();
      } else if (name.equals("new") && json.peek() == JsonToken.STRING) {
        newer = json.nextString();
      } else if (OF_QUOTE.contains(name) && json.peek() == JsonToken.STRING) {
        ofQuote.put(name, json.nextString());
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new MalformedJsonException("something follows the JSON object");
    }
    if (problem == null && text == null && path == null) {
      problem = "neither \"text\" nor \"path\" is there";
    }
    if (problem == null && text == null && InputFiles.STANDARD_INPUT.equals(path)) {
      problem = "\"path\" has to be a file; standard input holds the requests";
    }
    TwoTexts texts = older == null || newer == null ? null : new TwoTexts(older, newer);
    return new JsonRequest(id, text, path, quote(ofQuote), texts, problem);
  }

  private static @Nullable QuotedWords quote(Map<String, String> fields) {
    String words = fields.get("quote");
    return words == null
        ? null
        : new QuotedWords(
            words,
            fields.get("speaker"),
            fields.getOrDefault("before", ""),
            fields.getOrDefault("after", ""));
  }

  private static void copyValue(JsonReader json, JsonText copy) throws IOException {
    int depth = 0;
    do {
      switch (json.peek()) {
        case BEGIN_OBJECT -> {
          json.beginObject();
          copy.object();
          depth++;
        }
        case BEGIN_ARRAY -> {
          json.beginArray();
          copy.array();
          depth++;
        }
        case END_OBJECT -> {
          json.endObject();
          copy.end();
          depth--;
        }
        case END_ARRAY -> {
          json.endArray();
          copy.end();
          depth--;
        }
        case NAME -> copy.name(json.nextName());
        case STRING -> copy.value(json.nextString());
        case NUMBER -> copy.raw(json.nextString());
        case BOOLEAN -> copy.value(json.nextBoolean());
        case NULL -> {
          json.nextNull();
          copy.nothing();
        }
        case END_DOCUMENT -> throw new MalformedJsonException("it ends in the middle");
      }
    } while (depth > 0);
  }
}
