package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.store.api.Arrival;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.TakenIn;
import org.stet.store.spi.DeskStores;
import org.stet.testkit.EventThread;

/** Finding articles in a real store, and listing them. */
class StoreRowTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private DeskStore store;

  @BeforeEach
  void open() throws IOException {
    store = Lookup.getDefault().lookup(DeskStores.class).open(folder.resolve("store"), "a test");
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private TakenIn add(String title, String words) throws IOException {
    String text = "Headline: " + title + "\n\n" + words + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String origin = "/wire/" + title.substring(0, 4).toLowerCase(java.util.Locale.ROOT) + ".txt";
    return store.takeIn(
        new Arrival(
            origin.substring(6),
            origin,
            null,
            bytes,
            text,
            text + "\n",
            title,
            "clean",
            "Ana Roe"));
  }

  private List<String> titles(String words) throws IOException {
    return StoreRow.find(store, words).stream().map(row -> row.article().title()).toList();
  }

  @Test
  void withoutWordsAllAreListedTheNewestChangeFirst() throws IOException {
    assertEquals(List.of(), titles(""));
    TakenIn pier = add("Pier closed", "Nobody may walk there.");
    add("Ferry saved", "The county takes over.");
    assertEquals(List.of("Ferry saved", "Pier closed"), titles("  "));
    store.save(
        new Draft(pier.article().id(), pier.head().id(), "x\n", "Pier open", "edited", "Bo"));
    assertEquals(List.of("Pier open", "Ferry saved"), titles(""));
  }

  @Test
  void titlesComeBeforeWordsOfTheTextAndNothingTwice() throws IOException {
    add("Pier closed", "The ferry still goes.");
    add("Ferry saved", "The county takes the ferry over.");
    List<StoreRow> rows = StoreRow.find(store, " ferry ");
    assertEquals(List.of("Ferry saved", "Pier closed"), titles("ferry"));
    assertEquals("", rows.get(0).snippet(), "its title says it");
    assertTrue(rows.get(1).snippet().contains("ferry still goes"), rows.get(1).snippet());
    assertEquals(List.of(), titles("lighthouse"));
  }

  @Test
  void numbersAndFilesAreFound() throws IOException {
    long pier = add("Pier closed", "Nobody may walk there.").article().id();
    add("Ferry saved", "The county takes over.");
    assertEquals("Pier closed", titles(String.valueOf(pier)).get(0));
    assertEquals("Ferry saved", titles("ferr.txt").get(0));
  }

  @Test
  void signsDoNotBreakTheSearch() throws IOException {
    add("Pier closed", "Nobody may walk there.");
    for (String words : List.of("%", "_", "'", "\"pier", "pier*", "(", "\\", "pier AND", "-pier")) {
      titles(words);
    }
    assertEquals(List.of("Pier closed"), titles("pier"));
  }

  private static StoreRow row(long id, String title, String snippet) {
    return new StoreRow(
        new ArticleRecord(
            id,
            title,
            null,
            Instant.parse("2026-05-03T10:00:00Z"),
            Instant.parse("2026-05-03T22:30:00Z"),
            7,
            3),
        snippet);
  }

  private static List<Object> cells(StoreTable table, int row) {
    List<Object> cells = new ArrayList<>();
    for (int column = 0; column < table.getColumnCount(); column++) {
      cells.add(table.getValueAt(row, column));
    }
    return cells;
  }

  @Test
  void timesAreOnTheClockOfTheDesk() {
    StoreTable table = new StoreTable(ZoneId.of("Asia/Tokyo"));
    table.show(List.of(row(1, "Pier closed", ""), row(2, "Ferry", "the pier stays")));
    assertEquals(List.of("Pier closed", "2026-05-04 07:30", 3, ""), cells(table, 0));
    assertEquals("Ferry   \u00b7   the pier stays", cells(table, 1).get(0));
    assertEquals(1, table.rowOf(2));
    assertEquals(-1, table.rowOf(9));
    assertFalse(table.show(List.of(row(1, "Pier closed", ""), row(2, "Ferry", "the pier stays"))));
  }

  @Test
  void theChosenArticleStaysChosenUnlessSomethingElseIsLookedFor() {
    EventThread.run(
        () -> {
          StoreList list = new StoreList(ZoneId.of("UTC"), () -> {});
          list.show(List.of(row(1, "Pier", ""), row(2, "Ferry", "")), true);
          assertEquals(1, list.selected().orElseThrow().article().id());
          list.move(1);
          list.move(1);
          assertEquals(2, list.selected().orElseThrow().article().id());
          list.show(List.of(row(3, "New", ""), row(1, "Pier", ""), row(2, "Ferry", "")), true);
          assertEquals(2, list.selected().orElseThrow().article().id());
          list.show(List.of(row(1, "Pier", ""), row(2, "Ferry", "")), false);
          assertEquals(1, list.selected().orElseThrow().article().id());
          list.move(-1);
          assertEquals(1, list.selected().orElseThrow().article().id());
          list.show(List.of(), true);
          assertTrue(list.selected().isEmpty());
          list.move(1);
        });
  }
}
