package org.stet.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.store.api.Arrival;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Source;
import org.stet.store.api.Terms;
import org.stet.store.spi.DeskStores;

/** The list of the sources, out of a real store, and what is said of them. */
class ListedSourceTest {
  private static final SourceInWords WORDS = new SourceInWords(ZoneId.of("Asia/Kathmandu"));

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

  private long article(String title) throws IOException {
    String text = "Headline: " + title + "\n\nSome words.\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return store
        .takeIn(new Arrival(title, null, null, bytes, text, text, title, "clean", "Ana Roe"))
        .article()
        .id();
  }

  private Source add(long article, String name, String address, String text) throws IOException {
    return store.addSource(
        new SourceDraft(name, address, text, "").toNewSource(article, "Ana Roe"));
  }

  private List<String> names(long article) throws IOException {
    return ListedSource.read(store, article, "Ana Roe").stream()
        .map(ListedSource::toString)
        .toList();
  }

  @Test
  void anArticleHasItsOwnAndAllHaveAll() throws IOException {
    long one = article("One");
    long two = article("Two");
    add(one, "Minutes", "", "words");
    add(two, "Almanac", "", "");
    add(0, "Anything", "", "");
    assertEquals(List.of("Minutes"), names(one));
    assertEquals(List.of("Almanac"), names(two));
    assertEquals(3, names(0).size());
    assertEquals(List.of(), ListedSource.read(store, article("Three"), "Ana Roe"));
  }

  @Test
  void confidentialSourcesAreListedForTheirKeeperAlone() throws IOException {
    ParticularsDraft secret =
        ParticularsDraft.of(
            new Particulars(
                "", "", "", "", Reliability.UNRATED, "", Terms.CONFIDENTIAL, "", false, null));
    store.addSource(new SourceDraft("Clerk", "", "x", "", secret).toNewSource(0, "Ana Roe"));
    assertEquals(List.of("Clerk"), names(0));
    assertEquals(List.of(), ListedSource.read(store, 0, "Jo"));
  }

  @Test
  void whatChangedLastComesFirstAndWhatIsWithdrawnLast() throws IOException {
    long article = article("One");
    Source minutes = add(article, "Minutes", "", "old words");
    Source call = add(article, "Call", "", "");
    add(article, "Almanac", "", "");
    assertEquals(List.of("Almanac", "Call", "Minutes"), names(article));
    store.reviseSource(
        minutes.id(), new SourceDraft("Minutes", "", "new", "").toNewSource(article, "Bo"));
    assertEquals(List.of("Minutes", "Almanac", "Call"), names(article));
    store.withdrawSource(call.id(), "she took it back", "Bo");
    assertEquals(List.of("Minutes", "Almanac", "Call"), names(article));
    store.withdrawSource(minutes.id(), "the wrong year", "Bo");
    assertEquals(List.of("Almanac", "Minutes", "Call"), names(article));
  }

  @Test
  void wordsSayWhereAndWhoAndWhy() throws IOException {
    long article = article("One");
    Source book = add(article, "Almanac <b>1931</b>", "", "");
    ListedSource listed = ListedSource.read(store, article, "Ana Roe").get(0);
    assertEquals("No address (no text)", WORDS.where(listed));
    assertTrue(
        WORDS
            .version(listed.newest())
            .matches("Version 1, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d, Ana Roe"),
        WORDS.version(listed.newest()));
    store.reviseSource(
        book.id(),
        new SourceDraft("Almanac", "shelf 12", "It was a calm year.", "copied out")
            .toNewSource(article, "Bo"));
    listed = ListedSource.read(store, article, "Ana Roe").get(0);
    assertEquals("shelf 12", WORDS.where(listed));
    assertTrue(WORDS.version(listed.newest()).endsWith(", Bo: copied out"));
    store.withdrawSource(book.id(), "misprinted", "Bo");
    listed = ListedSource.read(store, article, "Ana Roe").get(0);
    String said = WORDS.spoken(listed);
    assertTrue(
        said.startsWith("Almanac. shelf 12. Withdrawn ") && said.endsWith(", Bo: misprinted"),
        said);
    assertFalse(listed.newest().text().isEmpty(), "what is withdrawn is kept");
  }

  @Test
  void aSourceIsNotMixedUpWithTheVersionOfAnother() throws IOException {
    add(0, "One", "", "");
    add(0, "Two", "", "");
    List<ListedSource> listed = ListedSource.read(store, 0, "Ana Roe");
    assertThrows(
        IllegalArgumentException.class,
        () -> new ListedSource(listed.get(0).source(), listed.get(1).newest()));
  }
}
