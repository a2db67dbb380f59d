package org.stet.wireformats.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.text.api.Edit;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;

/**
 * Messages that noise, cuts and mixing changed: each is read or rejected, and of what is read
 * nothing is lost. {@code -Pmeasure} makes 20,000 of every format.
 */
class RandomMessagesTest {
  private static final int INPUTS = Integer.getInteger("stet.fuzz.rounds", 600);
  private static final long SLOWEST_MILLIS = 5000;
  private static final List<String> PIECES =
      List.of(
          "␁",
          "␂",
          "␃",
          "␄",
          "␖␖",
          "␟",
          "␞",
          "␐",
          "␈",
          "\t",
          "\r\r\n",
          "\n\n",
          "<",
          "=",
          "^",
          "+",
          "{",
          "}",
          "```\n",
          "```agate\n",
          "\\",
          "- ",
          "## ",
          "Headline: x\n",
          "\u2028",
          "\u00a0",
          "ZCZC\n",
          "NNNN\n",
          "By Ida Bek\n",
          "EMBARGOED UNTIL 3\n",
          "LORBY (NW) - ",
          "(((((((",
          "* * * *\n",
          "# Notebook\n",
          "Source: x\n",
          "/PRNewswire/ --",
          ";;;;",
          "🌊",
          "\ud83c");

  private final Random random = new Random(19_791_312);

  static Stream<WireFormat> formats() {
    return Messages.formats().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  @Timeout(value = 900, unit = TimeUnit.SECONDS)
  void nothingIsLostWhateverArrives(WireFormat format) {
    List<byte[]> seeds = new ArrayList<>();
    Messages.of(format)
        .forEach(
            seed -> seeds.add(Messages.codes(seed.text("msg")).getBytes(StandardCharsets.UTF_8)));
    List<byte[]> others = new ArrayList<>();
    Messages.all()
        .forEach(
            seed -> others.add(Messages.codes(seed.text("msg")).getBytes(StandardCharsets.UTF_8)));
    int recognised = 0;
    for (int i = 0; i < INPUTS; i++) {
      byte[] bytes = seeds.get(random.nextInt(seeds.size()));
      for (int j = random.nextInt(6); j >= 0; j--) {
        bytes = change(bytes, others);
      }
      RawItem item = new RawItem("item", null, bytes);
      long start = System.nanoTime();
      boolean taken = format.sniff(item).confidence() > 0;
      recognised += taken ? 1 : 0;
      if (taken || random.nextBoolean()) {
        check(format, item, i);
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertTrue(millis < SLOWEST_MILLIS, () -> millis + " ms for " + format.id());
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "%s: %d of %d recognised (%.1f %%)%n",
        format.id(),
        recognised,
        INPUTS,
        100.0 * recognised / INPUTS);
    assertTrue(recognised > INPUTS / 4, format.id());
  }

  private static void check(WireFormat format, RawItem item, int round) {
    Reading reading = format.read(item);
    if (reading instanceof Reading.Rejected rejected) {
      assertFalse(rejected.message().isBlank());
      return;
    }
    WireStory story = assertInstanceOf(Reading.Read.class, reading).story();
    String copy = story.article().text();
    assertEquals(copy, story.reading().applyTo(story.text()), () -> "round " + round);
    assertEquals(
        story.text(), story.reading().invert(story.text()).applyTo(copy), () -> "round " + round);
    for (Edit edit : story.reading().edits()) {
      assertFalse(edit.reason().isBlank());
    }
  }

  private byte[] change(byte[] bytes, List<byte[]> others) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(60));
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] piece = Arrays.copyOfRange(bytes, at, end);
    byte[] after = Arrays.copyOfRange(bytes, end, bytes.length);
    return switch (random.nextInt(8)) {
      case 0 -> join(before, after);
      case 1 -> random.nextInt(4) == 0 ? before : join(before, piece, piece, after);
      case 2 -> {
        byte[] noisy = bytes.clone();
        for (int i = 0; i < 4; i++) {
          noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
        }
        yield noisy;
      }
      case 3 -> {
        byte[] other = others.get(random.nextInt(others.size()));
        int from = random.nextInt(other.length);
        yield join(before, Arrays.copyOfRange(other, from, other.length), after);
      }
      case 4 -> {
        byte[] many =
            Messages.codes(piece())
                .repeat(1 + random.nextInt(400))
                .getBytes(StandardCharsets.UTF_8);
        yield join(before, many, piece, after);
      }
      default ->
          join(before, Messages.codes(piece()).getBytes(StandardCharsets.UTF_8), piece, after);
    };
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
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
