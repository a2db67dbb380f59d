package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.session.api.StoredArticle;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.storejdbc.H2Stores;
import org.stet.wire.api.RawItem;

/** Stories that a real store keeps, opened once more. */
class WorkTest {
  private static final String WIRE =
      """
      Old crane at the quay finds a buyer

          HALVIK (Nordkyst) -- The old crane at the south quay was sold on
          Tuesday to a museum.

          "It lifted every stone of this town," said Dock Master Ea Holm.

          SOURCE: Nordkyst
      """;

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

  private Story story(String name, String text) {
    RawItem item =
        new RawItem(folder.resolve(name).toString(), null, text.getBytes(StandardCharsets.UTF_8));
    return ((Story.Result.Ready) Story.read(item, name)).story();
  }

  private static StoredArticle stored(Work work) {
    return Objects.requireNonNull(work.stored());
  }

  private void save(Work work, String text) throws IOException {
    long parent = stored(work).version().id();
    store.save(new Draft(stored(work).id(), parent, text, "A title", "Edited", "Ea"));
  }

  @Test
  void aNewStoryIsKeptAndWorkOnItBegins() throws Exception {
    Work work = Work.takeIn(story("crane.txt", WIRE), store, "Ea");
    assertNull(work.resumed());
    assertEquals(work.story().origin().start().text(), work.text());
    assertTrue(stored(work).version().text().startsWith("Headline: Old crane at the quay"));
    assertEquals(folder.resolve("crane.txt").toString(), store.article(1).get().origin());
    assertEquals("Old crane at the quay finds a buyer", store.article(1).get().title());
  }

  @Test
  void aDocumentIsOpenedAndItsBytesAreKeptAsTheyCame() throws Exception {
    byte[] bytes = document("The old crane at the south quay was sold on Tuesday to a museum.");
    RawItem item = new RawItem(folder.resolve("crane.docx").toString(), null, bytes);
    Story story = ((Story.Result.Ready) Story.read(item, "crane.docx")).story();
    Work work = Work.takeIn(story, store, "Ea");
    assertTrue(work.text().contains("The old crane at the south quay"), work::text);
    assertArrayEquals(bytes, store.bytes(item.sha256()).orElseThrow());
    Work again = StoredStory.read(store, stored(work).id());
    assertEquals(work.text(), again.text());
  }

  private static byte[] document(String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String text =
          "<w:document><w:body><w:p><w:r><w:t>WORDS</w:t></w:r></w:p></w:body></w:document>";
      zip.write(text.replace("WORDS", words).getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aStoryThatWasWorkedOnGoesOnWhereItWasLeft() throws Exception {
    Work first = Work.takeIn(story("crane.txt", WIRE), store, "Ea");
    String edited = stored(first).version().text().replace("old crane", "rusty old crane");
    save(first, edited);
    Work again = Work.takeIn(story("crane.txt", WIRE), store, "Ea");
    assertEquals(stored(first).id(), stored(again).id());
    assertNotNull(again.resumed());
    assertEquals(edited, again.text());
    assertEquals(2, stored(again).version().number());
  }

  @Test
  void ofACopyFileCountsWhatTheFileHolds() throws Exception {
    String text = "Headline: Crane sold\n\nThe crane was sold.\n";
    Work first = Work.takeIn(story("crane.stet", text), store, "Ea");
    save(first, text + "\nAnd paid.\n");
    Work again = Work.takeIn(story("crane.stet", text), store, "Ea");
    assertEquals(stored(first).id(), stored(again).id());
    assertNull(again.resumed());
    assertEquals(text, again.text());
  }

  /** A story that was cleaned, reviewed and saved as a copy file, too. */
  @Test
  void aCopyFileLeadsBackToWhatArrivedAndItsReview() throws Exception {
    Work first = Work.takeIn(story("crane.txt", WIRE), store, "Ea");
    String edited = stored(first).version().text().replace("Tuesday", "Monday");
    save(first, edited);
    store.keepReview(1, "accepted 197 218 label-source", "Ea");
    Work copy = Work.takeIn(story("crane.stet", edited), store, "Ea").withOriginal(store);
    assertEquals(edited, copy.text());
    assertEquals(first.story().origin().original(), copy.story().origin().original());
    assertNotNull(copy.resumed());
    Work other = Work.takeIn(story("crane.stet", edited + "\nx\n"), store, "Ea");
    assertEquals(other, other.withOriginal(store), "the file has another text: that counts");
  }

  @Test
  void aCopyFileOfUntouchedWorkIsTheTextItHolds() throws Exception {
    Work first = Work.takeIn(story("crane.txt", WIRE), store, "Ea");
    String cleaned = stored(first).version().text();
    Work copy = Work.takeIn(story("crane.stet", cleaned), store, "Ea").withOriginal(store);
    assertEquals(cleaned, copy.text());
    assertNotNull(copy.resumed(), "so that opening it changes nothing");
  }

  @Test
  void aNewerTextOfAKnownStoryIsTold() throws Exception {
    assertFalse(Work.takeIn(story("crane.txt", WIRE), store, "Ea").isNewer());
    assertFalse(Work.takeIn(story("crane.txt", WIRE), store, "Ea").isNewer());
    String newer = WIRE.replace("a museum", "a museum in Osmark");
    assertTrue(Work.takeIn(story("crane.txt", newer), store, "Ea").isNewer());
  }

  @Test
  void anArticleIsReadOutOfTheStoreWithItsOriginal() throws Exception {
    Work first = Work.takeIn(story("crane.txt", WIRE), store, "Ea");
    String edited = stored(first).version().text().replace("Tuesday", "Monday");
    save(first, edited);
    Work read = StoredStory.read(store, 1);
    assertEquals(edited, read.text());
    assertEquals(first.story().origin().original(), read.story().origin().original());
    assertEquals(first.story().origin().start(), read.story().origin().start());
    assertEquals(first.story().origin().cleaning(), read.story().origin().cleaning());
    assertFalse(read.story().copyFile());
  }

  @Test
  void pastedStoriesComeBackToo() throws Exception {
    RawItem item =
        new RawItem(
            "Pasted story", "text/plain;charset=utf-8", WIRE.getBytes(StandardCharsets.UTF_8));
    Story story = ((Story.Result.Ready) Story.read(item, "Pasted story")).story();
    Work first = Work.takeIn(story, store, "Ea");
    assertNull(store.article(1).get().origin());
    Work read = StoredStory.read(store, 1);
    assertEquals(first.story().origin().original(), read.story().origin().original());
    assertEquals(first.text(), read.text());
  }

  /** A later Stet may read what arrived in another way than the one that kept it. */
  @Test
  void theTextAsItWasReceivedCounts() throws Exception {
    Story story = story("crane.txt", WIRE);
    String received = story.origin().start().text() + "\nRead in another way.\n";
    store.takeIn(
        new org.stet.store.api.Arrival(
            "crane.txt",
            folder.resolve("crane.txt").toString(),
            null,
            story.origin().item().bytes(),
            received,
            received,
            "Crane",
            "cleaned",
            "Ea"));
    Work read = StoredStory.read(store, 1);
    assertEquals(received, read.story().origin().start().text());
    assertEquals(story.origin().original(), read.story().origin().original());
    assertEquals(received, read.text());
  }

  @Test
  void anArticleThatIsNotThereIsSaid() {
    IOException missing = assertThrows(IOException.class, () -> StoredStory.read(store, 12));
    assertEquals("there is no article 12 in the store", missing.getMessage());
  }
}
