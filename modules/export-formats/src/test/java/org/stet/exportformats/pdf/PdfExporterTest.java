package org.stet.exportformats.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.export.api.Exported;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Role;
import org.stet.text.api.Severity;

class PdfExporterTest {
  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
  private static final String PIER =
      """
      Slug: pier
      Headline: Pier stays shut

      It *is* shut, see [the minutes](https://x.example/m).
      """;

  private static Outgoing outgoing(String copyFile, OpenPoint... points) {
    Article article = Article.of(copyFile);
    ChangeSet none = ChangeSet.none(article.text().length());
    return new Outgoing(article, article, none, List.of(points), "", NOON);
  }

  private static OutgoingFile made(Outgoing story) {
    Exported exported = Exported.of(new PdfExporter(), story);
    return assertInstanceOf(Exported.Made.class, exported, exported::toString).file();
  }

  private static String refusal(String copyFile) {
    Exported exported = Exported.of(new PdfExporter(), outgoing(copyFile));
    return assertInstanceOf(Exported.Refused.class, exported).message();
  }

  static List<Fixtures.Case> cases() {
    return ExporterFixturesTest.cases();
  }

  /** What a reader has to find, in order. */
  private static List<String> blocks(Article article) {
    List<String> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      boolean shown = block.role().isPublished() && block.role() != Role.DATELINE;
      String said = PdfText.onOneLine(clean(article.plain(block)));
      if (shown && !said.isEmpty()) {
        words.add(said);
      }
    }
    return words;
  }

  private static String clean(String words) {
    StringBuilder seen = new StringBuilder();
    CleanCharacters.of(words)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theTextOfThePagesIsThatOfTheArticle(Fixtures.Case fixture) throws IOException {
    Exported exported = Exported.of(new PdfExporter(), outgoing(fixture.text("stet")));
    if (exported instanceof Exported.Refused refused) {
      assertTrue(refused.message().contains("do not go into a PDF"), refused.message());
      return;
    }
    String read = PdfText.body(((Exported.Made) exported).file().bytes());
    int at = 0;
    for (String words : blocks(Article.of(fixture.text("stet")))) {
      int found = read.indexOf(words, at);
      assertTrue(found >= 0, () -> "not there: " + words + "\nin: " + read);
      at = found + words.length();
    }
  }

  @Test
  void nothingIsThereThatTheStoryDoesNotHave() throws IOException {
    String read = PdfText.body(made(outgoing(PIER)).bytes());
    assertEquals("Pier stays shut It is shut, see the minutes.", read);
  }

  @Test
  void everyPageSaysWhichTextOfWhichStoryItIs() throws IOException {
    String story = PIER + "\nAnother paragraph of the story.\n".repeat(60);
    byte[] bytes = made(outgoing(story)).bytes();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertTrue(pdf.getNumberOfPages() > 1, "pages: " + pdf.getNumberOfPages());
    }
    String all = PdfText.of(bytes);
    assertTrue(all.contains("Proof · pier · 2026-03-04 12:00 UTC"), all);
    assertTrue(all.contains("1 / 3") && all.contains("3 / 3"), all);
    assertEquals(3, all.split("SHA-256 [0-9a-f]{16}", -1).length - 1);
  }

  @Test
  void allFontsAreEmbeddedAndNothingIsFetched() throws IOException {
    byte[] bytes = made(outgoing(PIER + "\n```agate\nA  1\n```\n")).bytes();
    List<String> links = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          assertTrue(font.getName().contains("DejaVu"), font.getName());
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
          links.add(String.valueOf(annotation.getCOSObject().getDictionaryObject(COSName.A)));
        }
        assertFalse(page.getResources().getXObjectNames().iterator().hasNext());
      }
    }
    assertEquals(1, links.size());
  }

  @Test
  void theSameStoryGivesTheSameBytes() {
    assertArrayEquals(made(outgoing(PIER)).bytes(), made(outgoing(PIER)).bytes());
  }

  @Test
  void whatIsOpenStandsAtTheEnd() throws IOException {
    OpenPoint point = new OpenPoint("x", Severity.WARNING, null, "1 of 2 <quotes> are open");
    String read = PdfText.body(made(outgoing(PIER, point)).bytes());
    assertTrue(
        read.endsWith("Before it goes out •1 of 2 <quotes> are open")
            || read.endsWith("Before it goes out • 1 of 2 <quotes> are open")
            || read.endsWith("Before it goes out 1 of 2 <quotes> are open"),
        read);
  }

  @Test
  void anEmbargoIsSeenFirst() throws IOException {
    String read =
        PdfText.body(made(outgoing("Status: withheld\nEmbargo: until noon\n" + PIER)).bytes());
    assertTrue(read.startsWith("Status: withheld Embargo: until noon Pier"), read);
  }

  @ParameterizedTest
  @CsvSource({
    "\u6f22, U+6F22, han",
    "\u0905, U+0905, devanagari",
    "\u05d0, U+05D0, hebrew",
    "\u0627, U+0627, arabic",
    "\u0e01, U+0E01, thai",
  })
  void aLetterThatCannotBeSetIsNamedAndThereIsNoPage(String letter, String number, String script) {
    String why = refusal(PIER + "\nIt says " + letter + ".\n");
    assertTrue(why.contains(letter + " (" + number + ")") && why.contains("script " + script), why);
  }

  @Test
  void anyOtherCharacterIsTold() throws IOException {
    OutgoingFile file = made(outgoing("A \ud83e\uddff B \ud83e\uddff\u200d C\ufe0f \u202eD\n"));
    assertEquals("A [U+1F9FF] B [U+1F9FF] C D", PdfText.body(file.bytes()));
    assertEquals(1, file.remarks().size());
    assertTrue(file.remarks().get(0).message().contains("U+1F9FF"), file.remarks().toString());
    assertTrue(file.remarks().get(0).message().contains("(2 times)"));
  }

  @Test
  void lettersOfEuropeAreSetAndComposed() throws IOException {
    String words = "Žluťoučký kůň, Łódź, Αθήνα, Кыргыз, ﬁ, ß, ½ – “e\u0301”";
    OutgoingFile file = made(outgoing(words + "\n"));
    assertEquals(List.of(), file.remarks());
    assertEquals(
        words.replace("e\u0301", "\u00e9").replace("ﬁ", "fi"),
        PdfText.body(file.bytes()).replace("ﬁ", "fi"));
  }

  @Test
  void whatIsTooLongIsRefusedAtOnce() {
    String why = refusal("word ".repeat(130_000) + "\n");
    assertTrue(why.contains("too long for a PDF"), why);
  }

  @Test
  void markupOfAStoryIsWords() throws IOException {
    String hostile = "</p><script>x</script> ]]> &amp; <img src=\"file:///etc/passwd\"/>";
    assertEquals(hostile, PdfText.body(made(outgoing(hostile + "\n")).bytes()));
  }

  @Test
  void thereIsALicenceBesideTheFonts() throws IOException {
    Path fonts = Path.of("../lib-pdf/src/main/resources/org/stet/libpdf/fonts");
    assertTrue(Files.readString(fonts.resolve("LICENSE.txt")).contains("Bitstream"));
    assertNotEquals(0, Files.size(fonts.resolve("DejaVuSerif.ttf")));
  }
}
