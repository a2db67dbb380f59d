package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.testkit.SharedData;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.TextRange;

/** The story the mission started from, against what a sub-editor made of it. */
class SeedStoryTest {

  @Test
  void findsTheQuotesTheirKindsAndTheirSpeakers() throws IOException {
    String text =
        Files.readString(SharedData.require("seed/putin-bush.txt"), StandardCharsets.UTF_8);
    JsonObject expected =
        JsonParser.parseString(
                Files.readString(
                    SharedData.require("seed/putin-bush.expected.json"), StandardCharsets.UTF_8))
            .getAsJsonObject();
    ChangeSet quoting = CopyFile.quoting(text, "plain", "Plain text");
    Article article = Article.of(quoting.applyTo(text));
    List<Quote> quotes = Texts.quotes(article);
    assertEquals(expected.getAsJsonArray("quotes").size(), quotes.size());
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      JsonObject want = expected.getAsJsonArray("quotes").get(i).getAsJsonObject();
      String words = want.get("text").getAsString();
      TextRange range = quoting.offsetMap().toOld(quote.range());
      assertEquals(words, range.in(text));
      assertEquals(want.get("start").getAsInt(), text.codePointCount(0, range.start()), words);
      assertEquals(want.get("type").getAsString(), quote.type().id(), words);
      check(want, quote.attribution(), article, words);
    }
  }

  @Test
  void findsWhatIsReportedAndWhoseItIs() throws IOException {
    String text =
        Files.readString(SharedData.require("seed/putin-bush.txt"), StandardCharsets.UTF_8);
    JsonArray expected =
        JsonParser.parseString(
                Files.readString(
                    SharedData.require("seed/putin-bush.expected.json"), StandardCharsets.UTF_8))
            .getAsJsonObject()
            .getAsJsonArray("indirect");
    Article article = Article.of(CopyFile.quoting(text, "plain", "Plain text").applyTo(text));
    List<String> wanted = new ArrayList<>();
    for (JsonElement element : expected) {
      JsonObject want = element.getAsJsonObject();
      wanted.add(want.get("speaker").getAsString() + ": " + want.get("text").getAsString());
    }
    List<String> found = new ArrayList<>();
    for (Quote quote : new RuleQuoteReader().read(article)) {
      if (quote.type() == QuoteType.INDIRECT) {
        TextRange speaker = Objects.requireNonNull(quote.attribution().speaker());
        String words = article.plain(quote.words());
        found.add(
            article.plain(speaker)
                + ": "
                + (words.startsWith("that ") ? words.substring(5) : words));
      }
    }
    Collections.sort(wanted);
    Collections.sort(found);
    assertEquals(wanted, found);
  }

  private static void check(
      JsonObject want, Attribution attribution, Article article, String words) {
    TextRange speaker = attribution.speaker();
    assertEquals(string(want.get("speaker")), speaker == null ? null : article.plain(speaker));
    if (attribution.basis() == Basis.INFERRED) {
      // An offer is no resolved name: it is marked as inferred and has no mention.
      assertNull(speaker, words);
      assertNull(string(want.get("canonical")), words);
      assertNotNull(attribution.canonical(), words);
    } else {
      assertEquals(string(want.get("canonical")), attribution.canonical(), words);
    }
  }

  private static @Nullable String string(JsonElement element) {
    return element.isJsonNull() ? null : element.getAsString();
  }
}
