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
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Block;
import org.stet.text.api.Edit;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/**
 * Items of every format of markup and data, damaged at random from a fixed seed: each is read, or
 * rejected with a message. {@code -Dstet.fuzz.rounds=20000} for more than the usual few; the share
 * of what was read is printed.
 */
class DamagedMarkupTest {
  private static final int ROUNDS = Integer.getInteger("stet.fuzz.rounds", 400);
  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "</body>",
    "<!--",
    "]]>",
    "<![CDATA[",
    "&",
    "&amp;",
    "&#0;",
    "&#xD800;",
    "```\n",
    "]",
    "[",
    "\\",
    "*",
    "\r",
    "\0",
    "\"",
    "{",
    "}",
    ",",
    ":",
    "\u2028",
    "## ",
    "Headline: ",
    "<table><tr><td>",
    "<media><media-caption>",
    "<note>",
    "<byline>",
    "<?x",
    "<!DOCTYPE x [",
    "null"
  };

  static Stream<String> formats() {
    return MarkupFixturesTest.FORMATS.stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  @Timeout(value = 600, unit = TimeUnit.SECONDS)
  void whateverArrivesIsReadOrRejected(String format) throws IOException {
    Random random = new Random(20_261_126);
    List<byte[]> seeds = new ArrayList<>();
    for (Fixtures.Case one : Fixtures.in(Path.of("src/test/resources", format))) {
      seeds.add(Files.readAllBytes(MarkupFixturesTest.input(one)));
    }
    WireReader reader = WireReader.standard();
    int known = 0;
    int recognised = 0;
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = seeds.get(random.nextInt(seeds.size()));
      for (int i = random.nextInt(4); i >= 0; i--) {
        damaged = damage(damaged, seeds, random);
      }
      RawItem item = new RawItem("item", null, damaged);
      recognised += reader.formatOf(item).filter(f -> f.id().equals(format)).isPresent() ? 1 : 0;
      Reading reading = reader.read(item);
      check(reading, format + ", round " + round);
      boolean own = reading instanceof Reading.Read one && one.story().format().equals(format);
      read += own ? 1 : 0;
      known += own || reading instanceof Reading.Rejected ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%s: of %d damaged items %.1f %% were recognised, %.1f %% read as such, %.1f %% read or"
            + " rejected%n",
        format,
        ROUNDS,
        100.0 * recognised / ROUNDS,
        100.0 * read / ROUNDS,
        100.0 * known / ROUNDS);
    assertTrue(recognised * 2 > ROUNDS, format + ": only " + recognised + " of " + ROUNDS);
    assertTrue(read * 8 > ROUNDS, format + ": only " + read + " of " + ROUNDS);
  }

  private static void check(Reading reading, String round) {
    if (reading instanceof Reading.Rejected rejected) {
      assertFalse(rejected.message().isBlank(), round);
      assertNotEquals("reader-failed", rejected.code(), () -> round + ": " + rejected);
      return;
    }
    WireStory story = ((Reading.Read) reading).story();
    story
        .notices()
        .forEach(notice -> assertNotEquals("reader-failed", notice.code(), round + notice));
    String copy = story.article().text();
    assertEquals(copy, story.reading().applyTo(story.text()), round);
    assertEquals(story.text(), story.reading().invert(story.text()).applyTo(copy), round);
    for (Edit edit : story.reading().edits()) {
      assertFalse(edit.reason().isBlank(), round);
    }
    if (MarkupFixturesTest.FORMATS.contains(story.format())) {
      checkWords(story, round);
    }
  }

  /** No word of the body is made up. */
  private static void checkWords(WireStory story, String round) {
    for (Block block : story.article().body()) {
      for (String word : story.article().plain(block).split("\\s+")) {
        assertTrue(story.text().contains(word), () -> round + ": not in the item: " + word);
      }
    }
  }

  private static byte[] damage(byte[] bytes, List<byte[]> others, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(200));
    byte[] piece = Arrays.copyOfRange(bytes, at, end);
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] after = Arrays.copyOfRange(bytes, end, bytes.length);
    return switch (random.nextInt(7)) {
      case 0 -> before;
      case 1 -> join(before, after);
      case 2 -> join(before, piece, piece, after);
      case 3 -> {
        random.nextBytes(piece);
        yield join(before, piece, after);
      }
      case 4 -> {
        byte[] noisy = bytes.clone();
        for (int i = 0; i < 5; i++) {
          noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
        }
        yield noisy;
      }
      case 5 -> {
        byte[] other = others.get(random.nextInt(others.size()));
        yield join(before, Arrays.copyOfRange(other, other.length / 2, other.length));
      }
      default -> {
        String tag = PIECES[random.nextInt(PIECES.length)];
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
