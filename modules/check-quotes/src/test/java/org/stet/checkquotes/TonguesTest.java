package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.facts.api.Quote;
import org.stet.text.api.Article;

/** Speakers in German, French and Spanish: the stories of {@code tongue-*.txt}. */
class TonguesTest {
  /** A story and its quotations as {@link Texts#lines} prints them. */
  record Example(String story, List<String> quotes) {}

  static Stream<Example> examples() {
    return Stream.of("de", "fr", "es").flatMap(code -> examples(code).stream());
  }

  private static List<Example> examples(String code) {
    List<Example> examples = new ArrayList<>();
    for (String line : WordList.lines("tongue-" + code + "-stories.txt")) {
      if (line.startsWith("> ")) {
        examples.add(new Example(line.substring(2), new ArrayList<>()));
      } else {
        examples.get(examples.size() - 1).quotes().add(line);
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyQuotationHasWhoeverTheStorySays(Example example) {
    assertEquals(example.quotes(), Texts.lines(example.story()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es"})
  void eachLanguageHasItsStories(String code) {
    assertTrue(examples(code).size() >= 18);
    examples(code).forEach(example -> assertEquals(code, Language.of(example.story())));
  }

  @Test
  void otherLanguagesHaveNoWords() {
    assertEquals(Optional.empty(), Tongue.of("en"));
    assertEquals(Optional.empty(), Tongue.of("it"));
    assertFalse(Tongue.of("de").orElseThrow().dropsPronouns());
    assertTrue(Tongue.of("es").orElseThrow().dropsPronouns());
    assertTrue(Tongue.of("de").orElseThrow().isRole("Polizeisprecherin"));
    assertFalse(Tongue.of("fr").orElseThrow().isRole("Monmaire"));
  }

  /** An edit elsewhere, marks that are never closed and half a story break nothing. */
  @Test
  void anythingCanBeRead() {
    String story =
        String.join("¶", examples().map(Example::story).filter(s -> !s.contains("¶")).toList());
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      int from = random.nextInt(story.length());
      int to = Math.min(story.length(), from + random.nextInt(600));
      String cut = story.substring(from, to).strip();
      if (cut.replace("¶", "").isBlank()) {
        continue;
      }
      Article article = Texts.article(cut.replaceAll("^¶+", ""));
      for (Quote quote : Texts.quotes(article)) {
        if (quote.attribution().speaker() != null) {
          assertTrue(quote.attribution().speaker().end() <= article.text().length());
          assertFalse(quote.range().contains(quote.attribution().speaker()));
        }
      }
    }
  }

  @Test
  void aLongStoryTakesNoLongerThanItsLength() {
    String paragraph =
        "Die Lage ist ernst und das ist nicht neu. „Wir gehen“, sagte der Bürgermeister von Lorby, Tom Beck, am Montag. ";
    Article article = Texts.article((paragraph.repeat(20) + "¶").repeat(100));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(2000, Texts.quotes(article).size()));
  }
}
