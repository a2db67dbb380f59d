package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Source;
import org.stet.store.api.Terms;
import org.stet.storejdbc.H2Stores;

/** Of a large library only what may have a quote is read, where an index can tell. */
class LibraryTest {
  private static final int MANY = Library.FEW + 5;
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

  private Source add(String words, Particulars particulars) throws IOException {
    return store.addSource(new NewSource(0, "S", null, words, "", "Ida", particulars));
  }

  private void fill() throws IOException {
    for (int i = 0; i < MANY; i++) {
      add("The ferry left pier " + i + ".", Particulars.NONE);
    }
  }

  /** The real store with an index that says that {@code found} may have any quote. */
  private DeskStore withIndex(List<Source> found, List<String> asked) {
    return (DeskStore)
        Proxy.newProxyInstance(
            DeskStore.class.getClassLoader(),
            new Class<?>[] {DeskStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("sourcesLike")) {
                asked.add((String) arguments[0]);
                return Optional.of(found);
              }
              try {
                return method.invoke(store, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static List<Long> ids(Library library) {
    return library.texts().stream().map(text -> text.source().source()).sorted().toList();
  }

  private static Library read(DeskStore from, String who, String... quotes) throws IOException {
    return Library.read(from, who, List.of(quotes), (read, of) -> true).orElseThrow();
  }

  @Test
  void aSmallLibraryIsReadWhole() throws IOException {
    Source one = add("The ferry left.", Particulars.NONE);
    List<String> asked = new ArrayList<>();
    Library library = read(withIndex(List.of(), asked), "Ida", "The ferry left.");
    assertEquals(List.of(one.id()), ids(library));
    assertEquals(List.of(), asked);
  }

  @Test
  void ofALargeOneWhatTheIndexNames() throws IOException {
    fill();
    Source wanted = add("We stay.", Particulars.NONE);
    List<String> asked = new ArrayList<>();
    Library library = read(withIndex(List.of(wanted), asked), "Ida", "We stay.", "We go.");
    assertEquals(List.of(wanted.id()), ids(library));
    assertTrue(asked.containsAll(List.of("We stay.", "We go.")), asked.toString());
    assertEquals(MANY + 1, library.against().size(), "it counts as compared with all of them");
    assertEquals(MANY + 1, library.size());
  }

  @Test
  void whatTheKeeperHasInConfidenceIsReadAsWell() throws IOException {
    fill();
    Source secret = add("We stay.", SECRET);
    assertEquals(
        List.of(secret.id()),
        ids(read(withIndex(List.of(secret), new ArrayList<>()), "Ida", "We stay.")));
    Library others = read(withIndex(List.of(secret), new ArrayList<>()), "Jo", "We stay.");
    assertEquals(List.of(), ids(others), "whatever an index says");
    assertEquals(MANY, others.against().size());
  }

  @Test
  void whatWasWithdrawnIsNotRead() throws IOException {
    fill();
    Source gone = add("We stay.", Particulars.NONE);
    store.withdrawSource(gone.id(), "a forgery", "Ida");
    assertEquals(
        List.of(), ids(read(withIndex(List.of(gone), new ArrayList<>()), "Ida", "We stay.")));
  }

  @Test
  void withoutAnIndexAllAreRead() throws IOException {
    fill();
    assertEquals(MANY, read(store, "Ida", "We stay.").texts().size());
  }

  @Test
  void readingCanBeStoppedAndSaysHowFarItIs() throws IOException {
    fill();
    List<Integer> steps = new ArrayList<>();
    Optional<Library> stopped =
        Library.read(
            store,
            "Ida",
            List.of("We stay."),
            (read, of) -> {
              steps.add(read);
              assertEquals(MANY, of);
              return read < 3;
            });
    assertTrue(stopped.isEmpty());
    assertEquals(List.of(0, 1, 2, 3), steps);
  }
}
