package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;

/** The values that pass between the formats and the rest. */
class RawItemTest {
  private static RawItem item(String text) {
    return new RawItem("a.txt", null, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsDoneToTheArraysDoesNotShow() {
    byte[] bytes = {'a', 'b', 'c'};
    RawItem item = new RawItem("a", "text/plain", bytes);
    bytes[0] = 'x';
    assertArrayEquals(new byte[] {'a', 'b', 'c'}, item.bytes());
    item.bytes()[1] = 'x';
    item.head(2)[0] = 'x';
    assertArrayEquals(new byte[] {'a', 'b', 'c'}, item.bytes());
    assertEquals("text/plain", item.mediaType());
    assertNull(item("x").mediaType());
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "1, a", "3, abc", "4, abc", "2147483647, abc"})
  void theHeadIsNoLongerThanTheItem(int most, String head) {
    assertEquals(head, new String(item("abc").head(most), StandardCharsets.UTF_8));
    assertEquals(3, item("abc").length());
  }

  /** The test vectors of FIPS 180-2. */
  @ParameterizedTest
  @CsvSource({
    "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  })
  void theHashIsThatOfTheBytes(String text, String hash) {
    RawItem item = item(text);
    assertEquals(hash, item.sha256());
    assertSame(item.sha256(), item.sha256());
  }

  @Test
  void messagesNameTheItemByNameSizeAndHash() {
    assertEquals("a.txt (3 bytes, ba7816bf)", item("abc").toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void confidenceHasItsLimits(int confidence) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new Sniff(confidence, "x"));
    assertTrue(String.valueOf(refused.getMessage()).contains(Integer.toString(confidence)));
  }

  @Test
  void confidenceReachesFromNoneToSure() {
    assertEquals(0, Sniff.NO.confidence());
    assertEquals(0, new Sniff(0, "x").confidence());
    assertEquals(100, new Sniff(100, "x").confidence());
  }

  @Test
  void aStoryIsWhatItsReadingMakesOfTheText() {
    ChangeSet reading = ChangeSet.of(5, List.of(Edit.insert(0, "Headline: ", "r", "Why")));
    WireStory story = WireStory.of("x", StoryKind.STORY, "Storm", reading, List.of());
    assertEquals("Headline: Storm", story.article().text());
    assertEquals("Storm", story.text());
  }

  @Test
  void aReadingThatLeadsElsewhereIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new WireStory(
                    "x",
                    StoryKind.STORY,
                    "Storm",
                    ChangeSet.none(5),
                    Article.of("Calm"),
                    List.of()));
    assertTrue(String.valueOf(refused.getMessage()).contains("x"), refused::toString);
  }

  @Test
  void noticesAreCopied() {
    List<Notice> notices = new ArrayList<>(List.of(new Notice("a", "b")));
    WireStory story = WireStory.of("x", StoryKind.STORY, "Storm", ChangeSet.none(5), notices);
    Decoded decoded = new Decoded("Storm", StandardCharsets.UTF_8, "declared", notices);
    notices.clear();
    assertEquals(List.of(new Notice("a", "b")), story.notices());
    assertEquals(List.of(new Notice("a", "b")), decoded.notices());
  }
}
