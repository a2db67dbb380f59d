package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Block;
import org.stet.text.api.Edit;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** Items that were cut, mixed up or hit by noise on the way: read, or rejected with a message. */
class DamagedItemsTest {
  private static final int ROUNDS = 3000;

  private final Random random = new Random(20_261_125);

  @Test
  @Timeout(value = 180, unit = TimeUnit.SECONDS)
  void whateverArrivesIsReadOrRejected() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Fixtures.Case page : Fixtures.in(Path.of("src/test/resources/html"))) {
      for (String extension : List.of("html", "stet")) {
        seeds.add(Files.readAllBytes(page.path(extension)));
        names.add(page.name() + "." + extension);
      }
    }
    WireReader reader = WireReader.standard();
    for (int round = 0; round < ROUNDS; round++) {
      int seed = random.nextInt(seeds.size());
      byte[] damaged = seeds.get(seed);
      for (int i = random.nextInt(4); i >= 0; i--) {
        damaged = damage(damaged, seeds);
      }
      String name = random.nextInt(3) == 0 ? "item" : names.get(seed);
      check(reader.read(new RawItem(name, null, damaged)), "round " + round);
    }
  }

  private static void check(Reading reading, String round) {
    if (reading instanceof Reading.Rejected rejected) {
      assertFalse(rejected.message().isBlank(), round);
      assertNotEquals("reader-failed", rejected.code(), () -> round + ": " + rejected);
      return;
    }
    WireStory story = ((Reading.Read) reading).story();
    String copy = story.article().text();
    assertEquals(copy, story.reading().applyTo(story.text()), round);
    assertEquals(story.text(), story.reading().invert(story.text()).applyTo(copy), round);
    for (Edit edit : story.reading().edits()) {
      assertFalse(edit.reason().isBlank(), round);
    }
    if (story.format().equals("html")) {
      checkWords(story, round);
    }
  }

  /** No word of a block is made up; words, since a paragraph may have been joined of lines. */
  private static void checkWords(WireStory story, String round) {
    StringBuilder words = new StringBuilder();
    for (Block block : story.article().blocks()) {
      if (!block.role().isHeader()) {
        words.append(story.article().plain(block)).append('\n');
        story.article().credit(block).ifPresent(credit -> words.append(credit).append('\n'));
      }
    }
    for (String line : words.toString().split("\n")) {
      for (String cell : line.split("\t")) {
        for (String word : cell.split(" ")) {
          assertTrue(story.text().contains(word), () -> round + ": not in the page: " + cell);
        }
      }
    }
  }

  private byte[] damage(byte[] bytes, List<byte[]> others) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(400));
    byte[] piece = Arrays.copyOfRange(bytes, at, end);
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] after = Arrays.copyOfRange(bytes, end, bytes.length);
    return switch (random.nextInt(8)) {
      case 0 -> before;
      case 1 -> join(before, after);
      case 2 -> join(before, piece, piece, after);
      case 3 -> join(after, piece, before);
      case 4 -> {
        random.nextBytes(piece);
        yield join(before, piece, after);
      }
      case 5 -> {
        byte[] noisy = bytes.clone();
        for (int i = 0; i < 5; i++) {
          noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
        }
        yield noisy;
      }
      case 6 -> {
        byte[] other = others.get(random.nextInt(others.size()));
        yield join(before, Arrays.copyOfRange(other, other.length / 2, other.length));
      }
      default -> {
        String[] tags = {
          "<p>",
          "</div>",
          "<li>",
          "<table><tr><td>",
          "<h1>",
          "<!--",
          "```\n",
          "]",
          "<figure><figcaption>",
          "<pre>",
          "<blockquote>",
          "\\",
          "<a href=x>",
          "*",
          "\r",
          "\0"
        };
        String tag = tags[random.nextInt(tags.length)];
        yield join(before, tag.getBytes(StandardCharsets.UTF_8), piece, after);
      }
    };
  }

  private static byte[] join(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
