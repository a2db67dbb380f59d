package org.stet.wireformats.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.FieldName;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.Readings;

/** Packed files, whole, damaged, and made to fill the memory. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PackedFilesTest {
  private static final String NITF =
      "<?xml version=\"1.0\"?><nitf><body><body.head><hedline><hl1>Ferry runs again</hl1></hedline>"
          + "</body.head><body.content><p>The ferry to Norrö sailed again on Monday.</p>"
          + "</body.content></body></nitf>";
  private static final String PLAIN =
      "The harbour bridge will close on Monday.\n\nFerries run every ten minutes.\n";

  private final WireReader reader = WireReader.standard();

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream stream = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        stream.putNextEntry(new ZipEntry(file.getKey()));
        stream.write(file.getValue());
      }
    }
    return packed.toByteArray();
  }

  private static Map<String, byte[]> files(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      boolean picture = namesAndTexts[i].endsWith(".png");
      files.put(
          namesAndTexts[i],
          namesAndTexts[i + 1].getBytes(
              picture ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }
    return files;
  }

  private WireStory story(String name, byte[] bytes) {
    Reading reading = reader.read(new RawItem(name, null, bytes));
    return assertInstanceOf(Reading.Read.class, reading, reading::toString).story();
  }

  private Rejected rejected(String name, byte[] bytes) {
    return assertInstanceOf(Rejected.class, reader.read(new RawItem(name, null, bytes)));
  }

  @Test
  void aPackedFileReadsAsWhatIsInIt() throws IOException {
    WireStory story = story("ferry.xml.gz", gzip(NITF.getBytes(StandardCharsets.UTF_8)));
    assertEquals("nitf", story.format());
    assertEquals("Ferry runs again", story.article().field(FieldName.HEADLINE).orElseThrow());
    story = story("a.zip", zip(files("in/ferry.xml", NITF, "__MACOSX/in/._ferry.xml", "x")));
    assertEquals("nitf", story.format());
  }

  @Test
  void severalStoriesAreListed() throws IOException {
    WireStory story =
        story(
            "day.zip", zip(files("ferry.xml", NITF, "bridge.txt", PLAIN, "logo.png", "\u0089PNG")));
    assertEquals("zip", story.format());
    assertEquals(StoryKind.PACKAGE, story.kind());
    assertEquals(
        List.of(
            "list-item: ferry.xml: Ferry runs again",
            "list-item: bridge.txt: The harbour bridge will close on Monday."),
        Readings.blocks(story.article()));
    assertEquals("zip-several", story.notices().get(story.notices().size() - 1).code());
  }

  @Test
  void storiesOfBundlesAreToldByTheirPlace() throws IOException {
    String box =
        """
        From a@x.example Mon May  4 10:00:00 2026
        From: a@x.example
        Subject: One
        Date: 4 May 2026 10:00

        It rained.

        From a@x.example Mon May  4 10:00:00 2026
        From: a@x.example
        Subject: Two
        Date: 4 May 2026 10:00

        It snowed.
        """;
    byte[] inner = zip(files("c.txt", PLAIN, "e\nf.txt", PLAIN));
    Map<String, byte[]> all = files("ferry.xml", NITF, "logo.png", "\u0089PNG\0", "in.mbox", box);
    all.put("more.zip", inner);
    assertEquals(
        List.of(
            "day.zip!/ferry.xml",
            "day.zip!/in.mbox!/1",
            "day.zip!/in.mbox!/2",
            "day.zip!/more.zip!/c.txt",
            "day.zip!/more.zip!/e\ufffdf.txt"),
        names("day.zip", zip(all)));
    assertEquals(List.of("ferry.xml"), names("ferry.xml", NITF.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("ferry.xml.gz"), names("ferry.xml.gz", gzip(bytes(NITF))));
    assertEquals(List.of("in.mbox!/1", "in.mbox!/2"), names("in.mbox.gz", gzip(bytes(box))));
    assertEquals(
        List.of("pictures.zip"), names("pictures.zip", zip(files("a.png", "\u0089PNG\0"))));
    assertEquals(List.of("bomb.zip"), names("bomb.zip", zip(Map.of("a.txt", new byte[64 << 20]))));
  }

  private List<String> names(String name, byte[] bytes) {
    return reader.stories(new RawItem(name, null, bytes)).stream().map(RawItem::name).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void namesThatLeadOutOfTheFolderAreOnlyNames() throws IOException {
    WireStory story = story("x.zip", zip(files("../../etc/a.txt", PLAIN, "C:\\b.txt", PLAIN)));
    assertEquals(
        "list-item: ../../etc/a.txt: The harbour bridge will close on Monday.",
        Readings.blocks(story.article()).get(0));
  }

  @Test
  void whatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] zeros = new byte[64 << 20];
    Rejected gz = rejected("bomb.gz", gzip(zeros));
    assertEquals("too-much", gz.code());
    assertTrue(gz.message().startsWith("bomb.gz: it unpacks to more than "), gz.message());
    assertEquals("too-much", rejected("bomb.zip", zip(Map.of("a.txt", zeros))).code());
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 40; i++) {
      many.put("a" + i + ".txt", new byte[1 << 20]);
    }
    assertEquals("too-much", rejected("many.zip", zip(many)).code());
  }

  @Test
  void packedInPackedIsReadAndNotUnpackedForEver() throws IOException {
    byte[] inner = gzip(PLAIN.getBytes(StandardCharsets.UTF_8));
    assertEquals("plain-text", story("twice.gz", gzip(inner)).format());
    byte[] nested = zip(files("a.txt", PLAIN));
    for (int depth = 1; depth < Limit.NESTED.usual(); depth++) {
      nested = zip(Map.of("inner.zip", nested));
    }
    assertEquals("plain-text", story("nested.zip", nested).format());
    Rejected rejected = rejected("nested.zip", zip(Map.of("inner.zip", nested)));
    assertTrue(rejected.message().contains("lies in more than 5 files"), rejected.message());
  }

  /** Each level holds several of the next, so that reading all would take minutes to hours. */
  @ParameterizedTest
  @ValueSource(ints = {3, 30})
  @Timeout(20)
  void aNestThatGrowsWithEachLevelIsLeft(int depth) throws IOException {
    byte[] nested = PLAIN.getBytes(StandardCharsets.UTF_8);
    for (int level = 0; level < depth && nested.length < 100_000; level++) {
      Map<String, byte[]> copies = new LinkedHashMap<>();
      for (int i = 0; i < 16; i++) {
        copies.put("copy" + i + (level == 0 ? ".txt" : ".eml"), nested);
      }
      nested = letterWith(zip(copies));
    }
    Reading reading = reader.read(new RawItem("nest.eml", null, nested));
    assertTrue(reading instanceof Reading.Read || !((Rejected) reading).message().isBlank());
  }

  private static byte[] letterWith(byte[] zip) {
    String letter =
        "From: a@example.org\r\nTo: b@example.org\r\nSubject: Copies\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nSee attached.\r\n--x\r\n"
            + "Content-Type: application/zip; name=copies.zip\r\n"
            + "Content-Disposition: attachment; filename=copies.zip\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(zip)
            + "\r\n--x--\r\n";
    return letter.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void damageIsNamed() throws IOException {
    byte[] whole = gzip(PLAIN.repeat(400).getBytes(StandardCharsets.UTF_8));
    WireStory cut = story("h.gz", Arrays.copyOf(whole, whole.length - 20));
    assertTrue(cut.text().startsWith("The harbour bridge"), cut.text());
    Notice notice = cut.notices().get(cut.notices().size() - 1);
    assertEquals("gzip-damaged", notice.code());
    assertEquals("the packed file breaks off; what came before was read", notice.message());
    assertEquals("damaged", rejected("h.gz", Arrays.copyOf(whole, 12)).code());
    byte[] wrong = whole.clone();
    wrong[wrong.length - 6] ^= 0x55; // The checksum.
    WireStory doubtful = story("c.gz", wrong);
    assertEquals("gzip-damaged", doubtful.notices().get(doubtful.notices().size() - 1).code());
    assertEquals(PLAIN.repeat(400), doubtful.text());
    byte[] archive = zip(files("a.txt", PLAIN, "b.txt", PLAIN.repeat(200)));
    WireStory story = story("half.zip", Arrays.copyOf(archive, archive.length / 2));
    assertEquals("zip", story.format(), "the first file is whole, the second half there");
    assertEquals(2, Readings.blocks(story.article()).size());
    archive = zip(files("a.txt", PLAIN, "b.txt", PLAIN.repeat(200)));
    story = story("start.zip", Arrays.copyOf(archive, 150));
    assertEquals("plain-text", story.format(), "of the second file there is nothing");
    assertEquals("zip-damaged", story.notices().get(story.notices().size() - 1).code());
    assertEquals("no-text", rejected("empty.zip", zip(files("logo.png", "\u0089PNG\0"))).code());
  }

  @Test
  void whateverArrivesIsReadOrRejected() throws IOException {
    int rounds = Integer.getInteger("stet.fuzz.rounds", 400);
    Random random = new Random(20_261_126);
    List<byte[]> seeds =
        List.of(
            gzip(NITF.getBytes(StandardCharsets.UTF_8)),
            zip(files("ferry.xml", NITF, "bridge.txt", PLAIN)),
            zip(files("in/bridge.txt", PLAIN)));
    int read = 0;
    int recognised = 0;
    for (int round = 0; round < rounds; round++) {
      byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes[3 + random.nextInt(bytes.length - 3)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(4) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      RawItem item = new RawItem("item", null, bytes);
      String format = reader.formatOf(item).map(WireFormat::id).orElse("");
      recognised += format.equals("gzip") || format.equals("zip") ? 1 : 0;
      Reading reading = reader.read(item);
      if (reading instanceof Rejected rejected) {
        assertTrue(!rejected.code().equals("reader-failed"), rejected::message);
      } else {
        read++;
      }
    }
    System.out.println(
        "packed: of " + rounds + " damaged files " + recognised + " recognised, " + read + " read");
    assertTrue(recognised * 2 > rounds, "recognised: " + recognised);
    assertTrue(read > rounds / 20, "read: " + read);
  }
}
