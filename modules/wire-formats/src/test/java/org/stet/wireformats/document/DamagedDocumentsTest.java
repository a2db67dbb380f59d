package org.stet.wireformats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Block;
import org.stet.text.api.Edit;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.pdf.SamplePdfs;

/**
 * Documents damaged at random from a fixed seed: each is read, or rejected with a message. Archives
 * are damaged as they are, and inside, before they are packed. {@code -Dstet.fuzz.rounds=20000} for
 * more than the usual few; the share of what was read is printed.
 */
class DamagedDocumentsTest {
  private static final int ROUNDS = Integer.getInteger("stet.fuzz.rounds", 240);
  private static final String[] PIECES = {
    "<w:p>",
    "</w:p>",
    "<w:del>",
    "<w:tbl><w:tr><w:tc>",
    "</w:tbl>",
    "<w:t>",
    "<w:br/>",
    "<mc:AlternateContent>",
    "<mc:Fallback>",
    "<w:fldChar w:fldCharType=\"begin\"/>",
    "<w:sdt>",
    "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
    "<text:note>",
    "<office:annotation>",
    "<text:p>",
    "<text:list>",
    "<table:table>",
    "{",
    "}",
    "\\par ",
    "\\cell ",
    "\\row ",
    "\\intbl ",
    "\\u-1 ",
    "\\'e9",
    "\\bin9 ",
    "{\\footnote ",
    "{\\*\\annotation ",
    "{\\shptxt ",
    "\\deleted ",
    "\\v ",
    "\\uc9 ",
    "&#0;",
    "```\n",
    "\t",
    "\u2028",
    "[",
    "stream\n",
    "endobj\n",
    "BT ",
    " Tj ",
    "<<",
    ">>"
  };

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "rtf", "pdf"})
  @Timeout(value = 1800, unit = TimeUnit.SECONDS)
  void whateverArrivesIsReadOrRejected(String format) throws IOException {
    Random random = new Random(20_261_127);
    List<byte[]> seeds = seeds(format);
    WireReader reader = WireReader.standard();
    int read = 0;
    int own = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(format, seeds, random);
      Reading reading = reader.read(new RawItem("item", null, damaged));
      check(reading, format + ", round " + round);
      boolean story = reading instanceof Reading.Read one && one.story().format().equals(format);
      read += story ? 1 : 0;
      own += story || reading instanceof Reading.Rejected ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%s: of %d damaged documents %.1f %% were read as such, %.1f %% read or rejected%n",
        format,
        ROUNDS,
        100.0 * read / ROUNDS,
        100.0 * own / ROUNDS);
    assertTrue(read * 2 >= ROUNDS, format + ": only " + read + " of " + ROUNDS);
  }

  /** Of archives the descriptions, of others the files. */
  private static List<byte[]> seeds(String format) throws IOException {
    if (format.equals("pdf")) {
      return SamplePdfs.all();
    }
    List<byte[]> seeds = new ArrayList<>();
    for (Fixtures.Case one : Fixtures.in(Path.of("src/test/resources", format))) {
      seeds.add(
          format.equals("rtf")
              ? DocumentFixturesTest.bytes(one)
              : one.text("parts").getBytes(StandardCharsets.UTF_8));
    }
    return seeds;
  }

  private static byte[] damaged(String format, List<byte[]> seeds, Random random) {
    byte[] seed = seeds.get(random.nextInt(seeds.size()));
    boolean packed = format.equals("docx") || format.equals("odt");
    if (!packed) {
      return hurt(seed, seeds, random);
    }
    boolean inside = random.nextInt(4) > 0;
    Map<String, byte[]> parts = Archives.parts(new String(seed, StandardCharsets.UTF_8));
    if (inside) {
      Map<String, byte[]> hurt = new LinkedHashMap<>(parts);
      List<String> names = new ArrayList<>(parts.keySet());
      String name = names.get(random.nextInt(3) > 0 ? 0 : random.nextInt(names.size()));
      byte[] part = Objects.requireNonNull(parts.get(name));
      hurt.put(name, hurt(part, List.copyOf(parts.values()), random));
      parts = hurt;
    }
    byte[] zip = format.equals("docx") ? Archives.docx(parts) : Archives.odt(parts);
    return inside ? zip : hurt(zip, List.of(zip), random);
  }

  private static byte[] hurt(byte[] whole, List<byte[]> others, Random random) {
    byte[] bytes = whole;
    for (int i = random.nextInt(3); i >= 0; i--) {
      bytes = bytes.length == 0 ? bytes : once(bytes, others, random);
    }
    return bytes;
  }

  private static byte[] once(byte[] bytes, List<byte[]> others, Random random) {
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(60));
    byte[] piece = Arrays.copyOfRange(bytes, at, end);
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] after = Arrays.copyOfRange(bytes, end, bytes.length);
    return switch (random.nextInt(6)) {
      case 0 -> join(before, after);
      case 1 -> join(before, piece, piece, after);
      case 2 -> {
        byte[] noisy = bytes.clone();
        for (int i = 0; i < 3; i++) {
          noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
        }
        yield noisy;
      }
      case 3 -> {
        byte[] other = others.get(random.nextInt(others.size()));
        int from = random.nextInt(Math.max(1, other.length));
        int to = Math.min(other.length, from + random.nextInt(400));
        yield join(before, Arrays.copyOfRange(other, from, to), piece, after);
      }
      case 4 -> bytes.length > 2 ? Arrays.copyOf(bytes, bytes.length - bytes.length / 9) : bytes;
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
    if (!story.format().equals("pdf") && !story.format().equals("plain-text")) {
      checkWords(story, round);
    }
  }

  /** No word of the body is made up; repairs within a word only take something away. */
  private static void checkWords(WireStory story, String round) {
    String text = story.text().replace("\u00ad", "");
    for (Block block : story.article().body()) {
      // Where damage makes it another format, soft hyphens are left to the cleaning.
      for (String word : story.article().plain(block).replace("\u00ad", "").split("\\s+")) {
        boolean there = text.contains(word) || holdsParts(text, word);
        assertTrue(there, () -> round + ": not in the item: " + word);
      }
    }
  }

  /** Whether the letters of {@code word} stand in {@code text} with something removed between. */
  private static boolean holdsParts(String text, String word) {
    int at = 0;
    for (int i = 0; i < word.length(); i++) {
      at = text.indexOf(word.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
