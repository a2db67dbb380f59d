package org.stet.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.wire.api.RawItem;

/** Reading stories and saving articles. */
class FilesTest {
  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Story ready(String name, String text) {
    RawItem item = new RawItem(name, null, bytes(text));
    return ((Story.Result.Ready) Story.read(item, name)).story();
  }

  @Test
  void aWireStoryIsCleanedAndItsFileIsNotTheArticles() {
    Path source = folder.resolve("story.txt");
    Story story = ready("story.txt", "A title\r\n\r\nA line,\r\nwrapped.\r\n");
    assertFalse(story.copyFile());
    assertNotNull(story.origin().cleaning());
    assertFalse(story.origin().start().text().contains("\r"));
    assertTrue(story.origin().original().contains("\r\n"));
    assertTrue(ArticleFile.of(Work.begin(story), source).path().isEmpty());
  }

  @Test
  void aCopyFileIsTheArticleAndIsNotCleaned() {
    String text = "Headline: A title\n\nA  line.\n\n\n\nAnother.\n";
    Story story = ready("Story.STET", text);
    assertTrue(story.copyFile());
    assertNull(story.origin().cleaning());
    assertEquals(text, story.origin().start().text());
    Path source = folder.resolve("Story.STET");
    assertEquals(source, ArticleFile.of(Work.begin(story), source).path().orElseThrow());
  }

  @Test
  void whatIsNoStoryIsRefusedWithAReason() {
    RawItem image = new RawItem("p.png", null, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0});
    Story.Result result = Story.read(image, "p.png");
    assertFalse(((Story.Result.Refused) result).message().isBlank());
  }

  @Test
  void anArticleIsFoundAgainAfterTheDeskWasClosed() throws Exception {
    Path file = folder.resolve("story.stet");
    Files.writeString(file, "Headline: One\n\nText.\n");
    ArticleFile article =
        ArticleFile.of(Work.begin(ready("story.stet", Files.readString(file))), file);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(kept)) {
      out.writeObject(article);
    }
    Files.writeString(file, "Headline: Two\n\nText.\n");
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(kept.toByteArray()))) {
      ArticleFile again = (ArticleFile) in.readObject();
      assertTrue(again.isValid());
      assertArrayEquals(Files.readAllBytes(file), again.inputStream().readAllBytes());
      Files.delete(file);
      assertTrue(again.isValid(), "what is open stays open");
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(kept.toByteArray()))) {
      assertFalse(((ArticleFile) in.readObject()).isValid());
    }
  }

  @Test
  void savingElsewhereReplacesWhatIsThere() throws IOException {
    ArticleFile article = ArticleFile.of(Work.begin(ready("a.txt", "A title\n\nText.\n")), null);
    assertThrows(IOException.class, article::outputStream);
    Path file = folder.resolve("b.stet");
    Files.writeString(file, "old");
    article.moveTo(file);
    assertEquals(Instant.EPOCH, article.getTime().toInstant());
    try (OutputStream out = article.outputStream()) {
      out.write(bytes("new"));
      assertEquals("old", Files.readString(file));
    }
    assertEquals("new", Files.readString(file));
    Instant written = Files.getLastModifiedTime(file).toInstant();
    assertEquals(written.toEpochMilli(), article.getTime().toInstant().toEpochMilli());
  }

  @ParameterizedTest
  @CsvSource({"a\\r\\nb, a\\nb", "a\\rb, a\\nb", "\\r\\r\\n, \\n\\n", "a\\nb, a\\nb", "'', ''"})
  void lineEndsBecomeLineFeeds(String before, String after) {
    String text = before.translateEscapes();
    assertEquals(after.translateEscapes(), LineEnds.toLineFeeds(text).applyTo(text));
  }
}
