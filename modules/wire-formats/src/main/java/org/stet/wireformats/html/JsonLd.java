package org.stet.wireformats.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in {@code application/ld+json} (schema.org). Blocks that are no
 * JSON are passed over. References by {@code @id} are followed once.
 */
final class JsonLd {
  private static final Logger LOG = Logger.getLogger(JsonLd.class.getName());
  private static final int MOST_NODES = 20_000;

  private final List<JsonObject> articles = new ArrayList<>();
  private final Map<String, JsonObject> byId = new HashMap<>();

  private String anyDate = "";

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type*=ld+json]")) {
      String json = script.data().strip();
      try {
        found.collect(JsonParser.parseString(json));
      } catch (JsonParseException | IllegalStateException e) {
        LOG.log(
            Level.FINE, "a block of ld+json is no JSON", e); // The page says most of it elsewhere.
      }
    }
    return found;
  }

  private void collect(JsonElement root) {
    Deque<JsonElement> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonElement element = open.poll();
      if (element instanceof JsonArray array) {
        array.forEach(open::add);
      } else if (element instanceof JsonObject object) {
        if (isArticle(object)) {
          articles.add(object);
        }
        String published = text(object.get("datePublished"));
        if (anyDate.isEmpty() && !published.isEmpty()) {
          anyDate = published;
        }
        if (object.has("@id") && object.has("name")) {
          byId.putIfAbsent(text(object.get("@id")), object);
        }
        object.entrySet().forEach(entry -> open.add(entry.getValue()));
      }
    }
  }

  private static boolean isArticle(JsonObject object) {
    String type = String.valueOf(object.get("@type")).toLowerCase(Locale.ROOT);
    return type.contains("article")
        || type.contains("blogposting")
        || type.contains("reportage")
        || type.contains("\"report\"");
  }

  /** The first date of publication of anything on the page. */
  Optional<String> anyDate() {
    return anyDate.isEmpty() ? Optional.empty() : Optional.of(anyDate);
  }

  /** Whether the page says anything of an article. */
  boolean isEmpty() {
    return articles.isEmpty();
  }

  /** The first value of {@code property} of an article that is not blank. */
  Optional<String> text(String property) {
    return articles.stream()
        .map(article -> text(article.get(property)))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** The names in {@code property}: of persons, organizations, or plain words. */
  List<String> names(String property) {
    for (JsonObject article : articles) {
      List<String> names = new ArrayList<>();
      addNames(article.get(property), names, 0);
      if (!names.isEmpty()) {
        return Folded.distinct(names);
      }
    }
    return List.of();
  }

  private void addNames(@Nullable JsonElement value, List<String> names, int depth) {
    if (depth > 3) {
      return;
    }
    if (value instanceof JsonArray array) {
      array.forEach(element -> addNames(element, names, depth + 1));
    } else if (value instanceof JsonObject object) {
      JsonObject known =
          object.has("name") ? object : byId.getOrDefault(text(object.get("@id")), object);
      addNames(known.get("name"), names, depth + 1);
    } else {
      names.add(text(value));
    }
  }

  private static String text(@Nullable JsonElement value) {
    return value != null && value.isJsonPrimitive() ? unescape(value.getAsString()) : "";
  }

  /** Sites often escape for HTML once more. */
  private static String unescape(String value) {
    boolean markup = value.indexOf('&') >= 0 || value.indexOf('<') >= 0;
    String words = markup && value.length() < 10_000 ? Jsoup.parse(value).text() : value;
    return words.replaceAll("\\s+", " ").strip();
  }
}
