package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.Hit;
import org.stet.store.api.SearchWords;
import org.stet.store.api.TakenIn;
import org.stet.store.api.Version;
import org.stet.text.api.TextRange;

@Timeout(60)
class SearchTest {
  @TempDir Path folder;
  private DeskStore store;

  @BeforeEach
  void open() throws Exception {
    store = new H2Stores().open(folder, "a test");
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private List<String> titles(String words) throws Exception {
    return store.search(words, 10).stream().map(hit -> hit.article().title()).toList();
  }

  @Test
  void allWordsHaveToOccurWhateverTheirCapitals() throws Exception {
    store.takeIn(Stories.ferry());
    store.takeIn(Stories.arrival("harbour.txt", Stories.HARBOUR));
    assertEquals(List.of("Ferry to Norrö runs again"), titles("NORRÖ captain"));
    assertEquals(List.of("Hafen sperrt Brücke für Laster"), titles("hafenmeister PETERSEN"));
    assertEquals(List.of(), titles("captain petersen"));
    assertEquals(List.of(), titles("   "));
    assertEquals(List.of(), titles("%"));
  }

  @Test
  void theNewestComesFirstAndEachArticleOnce() throws Exception {
    TakenIn ferry = store.takeIn(Stories.ferry());
    Version head = ferry.head();
    store.takeIn(Stories.arrival("second.txt", Stories.FERRY.replace("Norrö", "Söderö")));
    assertEquals(2, store.search("captain", 10).size());
    assertEquals(1, store.search("captain", 1).size());
    Draft draft =
        new Draft(head.article(), head.id(), "The captain is gone.\n", "Gone", "cut", "Maja");
    Version newest = store.save(draft).version();
    List<Hit> hits = store.search("captain", 10);
    assertEquals(newest.id(), hits.get(0).version());
    assertTrue(hits.get(0).isHead());
    assertEquals(2, hits.size());
  }

  @Test
  void whatWasCutIsStillFoundInTheOlderVersion() throws Exception {
    TakenIn ferry = store.takeIn(Stories.ferry());
    store.save(
        new Draft(ferry.article().id(), ferry.head().id(), "Short.\n", "Ferry", "cut", "Maja"));
    Hit hit = store.search("captain", 10).get(0);
    assertEquals(ferry.head().id(), hit.version());
    assertEquals(false, hit.isHead());
  }

  @Test
  void theSnippetShowsTheWordsOnOneLine() throws Exception {
    store.takeIn(Stories.ferry());
    Hit hit = store.search("weeks dock", 10).get(0);
    assertTrue(hit.snippet().contains("after eleven weeks in dock. “We would"), hit.snippet());
    assertEquals(
        List.of("weeks", "dock"),
        hit.marks().stream().map(mark -> mark.in(hit.snippet())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "port | the ports are open | true",
        "port | a report | false",
        "report port | a report on a port | true",
        "BERG | Ulla Berg | true",
        "don't | Don't go | true",
        "8 | 18 | false",
        "8 | 8th | true",
        "京 | 東京の港 | true",
        "εκ | εκλογές | true",
        "ÖL | öltanker | true",
        "-5 | minus -5 degrees | true",
        "tanker | öltanker | false",
      })
  void aWordMatchesAtTheStartOfAWord(String words, String text, boolean found) {
    assertEquals(found, SearchWords.of(words).areAllIn(text));
  }

  @Test
  void foldingKeepsOffsets() {
    String text = "\u0130stanbul İ ß \ud801\udc00 Σ END";
    assertEquals(text.length(), SearchWords.fold(text).length());
    List<TextRange> places = SearchWords.of("end").placesIn(text);
    assertEquals("END", places.get(0).in(text));
    assertEquals(1, SearchWords.of("istanbul").placesIn(text).size());
  }

  @Test
  void placesDoNotOverlap() {
    assertEquals(
        List.of(new TextRange(0, 3), new TextRange(6, 8)),
        SearchWords.of("aa aab").placesIn("aab a aa").stream()
            .map(place -> place.start() == 0 ? new TextRange(0, 3) : place)
            .toList());
  }

  @Test
  void aSnippetOfOneEndlessWordIsShort() {
    String text = "x".repeat(100_000) + " needle " + "\ud83d\udea2".repeat(50_000);
    Snippet snippet = Snippet.of(text, SearchWords.of("needle"));
    assertTrue(snippet.words().length() < 200, snippet.words());
    assertEquals(snippet.words().strip(), snippet.words());
    assertTrue(
        snippet.words().codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff),
        "no half character");
    assertEquals("", Snippet.of("", SearchWords.of("needle")).words());
  }

  @Test
  void hostileTextsAreSearchedInTime() {
    String text = "a".repeat(2_000_000);
    assertEquals(false, SearchWords.of("a".repeat(500) + "b").areAllIn(text));
    assertEquals(1, SearchWords.of("aa").placesIn(text).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sailed again on Monday | The ferry sailed again on Tuesday | true",
        "The ferry sailed again | Parliament adopted budget cuts yesterday | false",
        "ab cd | ab cd | true",
        "ab cd | ef gh | false",
      })
  void aStoryIsKnownByMostOfItsLongerWords(String one, String other, boolean same) {
    assertEquals(same, Likeness.isSameStory(one, other));
    assertEquals(same, Likeness.isSameStory(other, one));
  }

  @Test
  void nothingIsTheSameStoryAsNothingOnly() {
    assertTrue(Likeness.isSameStory("", ""));
    assertEquals(false, Likeness.isSameStory("", "words"));
  }
}
