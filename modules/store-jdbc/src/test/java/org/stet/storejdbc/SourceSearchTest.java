package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Source;
import org.stet.store.api.SourceHit;
import org.stet.store.api.Terms;

/** Words are found in sources that count and that all may know of, and in no others. */
@Timeout(60)
class SourceSearchTest {
  private static final String WORDS = "MAYOR: The Harbour bridge will not reopen in May.";
  private static final Particulars SECRET =
      new Particulars("", "", "", "", Reliability.UNRATED, "", Terms.CONFIDENTIAL, "", false, null);

  @TempDir Path folder;
  private DeskStore store;

  @BeforeEach
  void open() throws IOException {
    store = new H2Stores().open(folder, "a test");
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private Source add(String name, String words, Particulars particulars) throws IOException {
    return store.addSource(new NewSource(0, name, null, words, "", "Ida", particulars));
  }

  private List<String> names(String words) throws IOException {
    return store.searchSources(words, 10).stream().map(hit -> hit.source().name()).toList();
  }

  @Test
  void allWordsHaveToStandInItWhateverTheirCapitals() throws IOException {
    add("Tape", WORDS, Particulars.NONE);
    add("Letter", "The harbour is closed.", Particulars.NONE);
    assertEquals(List.of("Tape"), names("BRIDGE harbour"));
    assertEquals(List.of("Letter", "Tape"), names("harbour"), "the newest first");
    assertEquals(List.of(), names("harbour tunnel"));
    assertEquals(List.of(), names("   "));
    assertEquals(1, store.searchSources("harbour", 1).size());
  }

  @Test
  void aPieceAroundTheWordsIsShown() throws IOException {
    add("Tape", WORDS, Particulars.NONE);
    SourceHit hit = store.searchSources("reopen", 10).get(0);
    assertTrue(hit.snippet().contains("will not reopen"), hit.snippet());
    assertEquals("reopen", hit.marks().get(0).in(hit.snippet()));
  }

  @Test
  void confidentialAndWithdrawnOnesAreNeverFound() throws IOException {
    add("Clerk", WORDS, SECRET);
    Source forged = add("Forged", WORDS, Particulars.NONE);
    store.withdrawSource(forged.id(), "a forgery", "Ida");
    assertEquals(List.of(), names("bridge"));
  }

  @Test
  void onlyTheVersionThatCountsIsLookedThrough() throws IOException {
    Source tape = add("Tape", WORDS, Particulars.NONE);
    store.reviseSource(
        tape.id(), new NewSource(0, "Tape", null, "MAYOR: The tunnel stays.", "heard anew", "Ida"));
    assertEquals(List.of(), names("bridge"));
    assertEquals(List.of("Tape"), names("tunnel"));
  }
}
