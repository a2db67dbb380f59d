package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.Quote;
import org.stet.testkit.SharedData;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.TextRange;

/**
 * Real articles in which people marked who said what: how many quoted stretches are found with just
 * their ends and the right mention. A floor below what is reached, so that a change that breaks
 * something is seen; the measure itself is kept beside the data.
 */
class NewsArticlesTest {
  private static final String EDGE = " \t\n\r\u00a0\"“”'‘’`«»,.;:!?-–—…";

  @Test
  void mostStretchesAreFoundWithTheirSpeaker() throws IOException {
    int all = 0;
    int found = 0;
    int right = 0;
    for (String line :
        Files.readAllLines(
            SharedData.require("quotes/polnear_dev.jsonl"), StandardCharsets.UTF_8)) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      String text = article.get("text").getAsString();
      Map<TextRange, TextRange> speakers = speakers(text);
      for (JsonElement element : article.getAsJsonArray("quotes")) {
        JsonObject gold = element.getAsJsonObject();
        for (JsonElement stretch : gold.getAsJsonArray("quoted")) {
          TextRange range = trim(text, range(text, stretch.getAsJsonArray()));
          all++;
          if (speakers.containsKey(range)) {
            found++;
            right += isRight(text, gold.getAsJsonArray("speaker"), speakers.get(range)) ? 1 : 0;
          }
        }
      }
    }
    System.out.println("stretches " + all + ", found " + found + ", right speaker " + right);
    assertTrue(found >= 0.90 * all, found + " of " + all + " found");
    assertTrue(right >= 0.80 * all, right + " of " + all + " with the right speaker");
  }

  /**
   * The mention of the speaker, or an empty range, by the stretch without the marks at its ends.
   */
  private static Map<TextRange, TextRange> speakers(String text) {
    ChangeSet quoting = CopyFile.quoting(text, "plain", "Plain text");
    Map<TextRange, TextRange> speakers = new HashMap<>();
    for (Quote quote : new RuleQuoteReader().read(Article.of(quoting.applyTo(text)))) {
      TextRange mention = quote.attribution().speaker();
      speakers.putIfAbsent(
          trim(text, quoting.offsetMap().toOld(quote.range())),
          mention == null ? TextRange.at(0) : quoting.offsetMap().toOld(mention));
    }
    return speakers;
  }

  private static boolean isRight(String text, JsonArray gold, TextRange mention) {
    for (JsonElement part : gold) {
      if (range(text, part.getAsJsonArray()).overlaps(mention)) {
        return true;
      }
    }
    return gold.isEmpty();
  }

  private static TextRange range(String text, JsonArray codePoints) {
    return new TextRange(
        text.offsetByCodePoints(0, codePoints.get(0).getAsInt()),
        text.offsetByCodePoints(0, codePoints.get(1).getAsInt()));
  }

  private static TextRange trim(String text, TextRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new TextRange(start, end);
  }
}
