package org.stet.exportformats.agency;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.export.api.Exported;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.FileExporter;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.Exports;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.anpa.AnpaFormat;
import org.stet.wireformats.iptc7901.Iptc7901Format;

/** Messages for old receivers are read again by Stet's own readers, with the same words. */
class AgencyExportersTest {
  private static final FileExporter IPTC = new Iptc7901Exporter();
  private static final FileExporter ANPA = new AnpaExporter();

  private static String message(FileExporter exporter, String copyFile) {
    byte[] bytes = Exports.file(exporter, copyFile).bytes();
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void aMessageOfIptc7901IsFramedAndWrapped() {
    String story =
        """
        Headline: Harbour bridge in Lorby to close for eleven weeks, the harbour master says
        Standfirst: Ferries sail every 20 minutes
        Byline: By Maren Holt
        Dateline: Lorby (nwa) -
        Slug: lorby
        Take: 2nd Ld
        Source: Northern Wire
        Urgency: 3
        Category: i
        Date: 2024-05-04T17:09:00+02:00
        Embargo: until 1800 GMT

        The harbour bridge will close on Monday because engineers found cracks, the long-awaited report said.

        ## Next

        - Torby

        - Marstad

        ```note
        Ring the lawyer.
        ```
        """;
    String expected =
        """
        \u0001nor1234 3 i 20
        lorby/
        \u00022nd Ld
        EMBARGO: until 1800 GMT
        Harbour bridge in Lorby to close for eleven weeks, the harbour master
        says
        - Ferries sail every 20 minutes
        By Maren Holt =

        Lorby (nwa) - The harbour bridge will close on Monday because
        engineers found cracks, the long-awaited report said.

        ## Next

        - Torby
        - Marstad

        \u0003041509 GMT May 24
        \u0004"""
            .replace("\n", "\r\n");
    String message = message(IPTC, story).replaceFirst("nor\\d{4}", "nor1234");
    assertEquals(expected, message);
  }

  @Test
  void aMessageOfAnpaHasItsHeaderAndItsCodes() {
    String story =
        """
        Headline: Harbour bridge to close
        Byline: By MAREN HOLT
        Dateline: LORBY (NW) —
        Slug: Lorby-Bridge
        Take: 2nd Ld
        Source: Northern Wire
        Date: 2024-05-04T15:09:00Z
        Keywords: bridges, ferries

        “We will not — ever,” he said.

        ## Next

        ```agate
        Town    Min
        Torby    12
        ```
        """;
    String message = message(ANPA, story).replaceFirst("a\\d{4}", "a1234");
    assertEquals(
        String.join(
            "\r\n",
            "\u0016\u0016\u0001a1234\u001f",
            "r i\u0013\u0011 BC-Lorby-Bridge          05-04 0013",
            "\u0002^BC-Lorby-Bridge, 2nd Ld<",
            "^Harbour bridge to close<",
            "^KEYWORDS: bridges, ferries<",
            "^By MAREN HOLT=",
            "^SOURCE: Northern Wire=",
            "\tLORBY (NW) _ ``We will not _ ever,'' he said.",
            "\t^Next<",
            "\bTown\u001eMin<",
            "\bTorby\u001e12<",
            "\u000305-04-24 1509GMT<",
            "\u0004"),
        message);
  }

  static Stream<Arguments> stories() {
    List<Arguments> all = new ArrayList<>();
    for (Fixtures.Case fixture : ExporterFixturesTest.cases()) {
      all.add(Arguments.of(IPTC, new Iptc7901Format(), fixture));
      // Its byline is none: readers of ANPA 1312, which marks no field, take it for text.
      if (!fixture.toString().contains("hostile")) {
        all.add(Arguments.of(ANPA, new AnpaFormat(), fixture));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void readsBackWithTheSameWordsOrNamesTheLetterItLacks(
      FileExporter exporter, WireFormat reader, Fixtures.Case fixture) throws IOException {
    Article before = Article.of(fixture.text("stet"));
    Exported exported = Exported.of(exporter, Outgoing.of(before));
    if (exported instanceof Exported.Refused refused) {
      boolean other = before.text().codePoints().anyMatch(c -> c > 0x24f && Character.isLetter(c));
      assertTrue(other || before.text().contains("😀"), refused.message());
      return;
    }
    OutgoingFile file = ((Exported.Made) exported).file();
    assertEquals(80, Math.max(80, longest(file)), file.words());
    assertTrue(reader.sniff(item(file)).confidence() > 80, file.words());
    Article after = Exports.readAgain(reader, file.bytes());
    boolean anpa = exporter == ANPA;
    assertEquals(words(before, anpa), words(after, anpa), file.words());
  }

  private static org.stet.wire.api.RawItem item(OutgoingFile file) {
    return new org.stet.wire.api.RawItem("story", null, file.bytes());
  }

  private static int longest(OutgoingFile file) {
    String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    return text.lines()
        .filter(line -> !line.contains("://"))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** All words in order, in letters that the format has; of a line of dashes none. */
  private static String words(Article article, boolean anpa) {
    boolean german = article.field(FieldName.LANGUAGE).orElse("").startsWith("de");
    Letters letters = new Letters(anpa ? Alphabet.ANPA : Alphabet.LATIN_1, german);
    StringBuilder all = new StringBuilder();
    for (Passage passage : Passage.of(article, letters, " - ")) {
      for (String line : passage.lines()) {
        all.append(line.replace("Picture: ", "").replace('\t', ' ')).append(' ');
      }
    }
    return all.toString().replaceAll("-{3,} |(?<= )[-_*] |^[-_*] ", "").replace('`', '\'').strip();
  }

  @ParameterizedTest
  @CsvSource({
    "cancelled, KILL, cancelled",
    "withheld, WITHHOLD, withheld",
    "under review, WITHHOLD, withheld",
  })
  void aStoryThatMustNotBeUsedSaysSo(String status, String word, String read) {
    String story = "Headline: Pier\nSlug: pier\nStatus: " + status + "\n\nIt is shut.\n";
    for (FileExporter exporter : List.of(IPTC, ANPA)) {
      assertTrue(message(exporter, story).contains(word), exporter.id());
      WireFormat reader = exporter == IPTC ? new Iptc7901Format() : new AnpaFormat();
      Article after = Exports.readAgain(reader, Exports.file(exporter, story).bytes());
      assertEquals(read, after.field(FieldName.STATUS).orElse(""), exporter.id());
    }
  }

  @Test
  void whatPeopleAreShownHasNoCodes() {
    OutgoingFile file = Exports.file(ANPA, "Headline: A\n\nB.\n");
    assertTrue(file.words().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)));
    assertTrue(file.words().contains("B."), file.words());
  }

  @Test
  void aStandfirstThatAnpaCannotCarryIsTold() {
    OutgoingFile file = Exports.file(ANPA, "Headline: A\nStandfirst: S\n\nB.\n");
    assertEquals(1, file.remarks().size());
    assertFalse(file.words().contains("S\n"));
  }

  @Test
  void anotherAlphabetIsRefusedWithTheLetter() {
    Exported refused = Exported.of(IPTC, Outgoing.of(Article.of("Headline: Мост\n")));
    String message = assertInstanceOf(Exported.Refused.class, refused).message();
    assertTrue(message.contains("М (U+041C)"), message);
  }

  @Test
  void theSameStoryGivesTheSameBytesAndPathsStayWords() {
    String story = "Slug: ../../etc/passwd\nHeadline: C:\\x\n\nA.\n";
    for (FileExporter exporter : List.of(IPTC, ANPA)) {
      assertArrayEquals(
          Exports.file(exporter, story).bytes(), Exports.file(exporter, story).bytes());
      assertTrue(message(exporter, story).contains("../../etc/passwd"), exporter.id());
    }
  }
}
