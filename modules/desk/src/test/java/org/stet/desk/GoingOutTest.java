package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.export.api.Exported;
import org.stet.export.spi.Exporter;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.Arrival;
import org.stet.store.api.LetOut;
import org.stet.store.api.TakenIn;
import org.stet.storejdbc.H2Stores;
import org.stet.text.api.Article;

/** The gate of the desk, over a real store. */
class GoingOutTest {
  private static final String TEXT = "Headline: Pier stays shut\n\nIt rained.\n";
  private static final Release RELEASE = new Release("Ea", "The mayor rang.");

  @TempDir Path folder;
  private OpenStore store;
  private StoredArticle kept;

  @BeforeEach
  void open() throws Exception {
    store = OpenStore.in(folder, new H2Stores());
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    TakenIn taken =
        store.now(
            open ->
                open.takeIn(
                    new Arrival("p.stet", null, null, bytes, TEXT, TEXT, "Pier", "c", "Ea")));
    kept = new StoredArticle(taken.article().id(), taken.head());
    gate("max-headline: 4\nheadline-length: block\n");
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private void gate(String lines) throws Exception {
    Files.createDirectories(folder.resolve("desks"));
    Files.writeString(folder.resolve("desks/short.gate"), lines);
  }

  private GoingOut going(String text, Optional<StoredArticle> stored, String gate) {
    Exporter plain =
        Lookup.getDefault().lookupAll(Exporter.class).stream()
            .filter(each -> each.id().equals("plain-text"))
            .findFirst()
            .orElseThrow();
    Article article = Article.of(text);
    Sending sending = new Sending(article, "");
    return new GoingOut(ArticleFacts.none(article), stored, sending, plain, gate, store);
  }

  private GoingOut going() {
    return going(TEXT, Optional.of(kept), "short");
  }

  private List<LetOut> letOut() throws Exception {
    return store.now(open -> open.letOut(kept.id()));
  }

  private static String refusal(Exported exported) {
    return assertInstanceOf(Exported.Refused.class, exported).message();
  }

  @Test
  void whatIsHeldBackDoesNotGoOutWithoutAName() throws Exception {
    assertEquals(1, going().call().held().size());
    String why = refusal(going().released(Optional.empty()));
    assertTrue(why.startsWith("The gate short holds this back: Headline: 15 characters"), why);
    assertEquals(List.of(), letOut());
  }

  @Test
  void whoLetsItOutIsKeptWithTheWordsThatGoOut() throws Exception {
    assertInstanceOf(Exported.Made.class, going().released(Optional.of(RELEASE)));
    LetOut letOut = letOut().get(0);
    assertEquals(kept.version().id(), letOut.version());
    assertEquals("Ea", letOut.who());
    assertEquals("The mayor rang.", letOut.reason());
    assertEquals("short", letOut.gate());
    assertEquals(
        List.of("headline-length: Headline: 15 characters, at most 4 are wanted"), letOut.points());
  }

  @Test
  void wordsThatAreNotSavedAreNotLetOut() throws Exception {
    for (Optional<StoredArticle> stored :
        List.of(Optional.<StoredArticle>empty(), Optional.of(kept))) {
      String why =
          refusal(going(TEXT + "\nMore.\n", stored, "short").released(Optional.of(RELEASE)));
      assertTrue(why.startsWith("Save the article first"), why);
    }
    assertEquals(List.of(), letOut());
  }

  @Test
  void nothingIsKeptOfWhatMayGoOut() throws Exception {
    assertInstanceOf(
        Exported.Made.class, going(TEXT, Optional.of(kept), "warn").released(Optional.of(RELEASE)));
    assertEquals(List.of(), letOut());
  }

  @Test
  void withoutAStoreNothingIsLetOut() throws Exception {
    GoingOut going = going();
    store.close();
    String why = refusal(going.released(Optional.of(RELEASE)));
    assertTrue(why.startsWith("Nothing went out"), why);
  }

  @Test
  void aGateThatIsWrongOrGoneLetsNothingOut() throws Exception {
    gate("headline-length: bar\n");
    assertTrue(refusal(going().released(Optional.of(RELEASE))).startsWith("short.gate, line 1: "));
    Files.delete(folder.resolve("desks/short.gate"));
    assertTrue(refusal(going().released(Optional.empty())).contains("no gate short any more"));
    assertFalse(refusal(going().call().exported()).isEmpty());
  }
}
