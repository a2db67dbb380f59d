package org.stet.exportformats.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.stet.export.api.Exported;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.Outgoing;
import org.stet.export.api.OutgoingFile;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.Exports;
import org.stet.exportformats.ZipText;
import org.stet.exportformats.words.XmlText;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;
import org.stet.wireformats.docx.DocxFormat;

/** Accepted, the document is the article that goes out; rejected, the one before. */
class TrackedDocxExporterTest {
  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06.789Z");
  private static final String BEFORE = "Headline: Pier shut\n\nIt is shut  now.\n\nMore soon.\n";

  private static Outgoing story(String before, List<Edit> edits, List<OpenPoint> points) {
    ChangeSet changes = ChangeSet.of(before.length(), edits);
    Article article = Article.of(changes.applyTo(before));
    return new Outgoing(article, Article.of(before), changes, points, "Ada Falk", NOW);
  }

  private static Edit edit(String before, String words, String with) {
    return new Edit(
        TextRange.ofLength(before.indexOf(words), words.length()), with, "test", "a test");
  }

  private static OutgoingFile file(Outgoing story) {
    Exported made = Exported.of(new TrackedDocxExporter(), story);
    return assertInstanceOf(Exported.Made.class, made).file();
  }

  private static byte[] bytes(Outgoing story) {
    return file(story).bytes();
  }

  private static String part(byte[] bytes, String name) {
    return String.valueOf(ZipText.of(bytes).get(name));
  }

  private static void assertAcceptsAndRejects(Outgoing story) {
    String tracked = part(bytes(story), "word/document.xml");
    assertEquals(plain(story.article()), ShownDocument.accepted(tracked), tracked);
    assertEquals(plain(story.before()), ShownDocument.rejected(tracked), tracked);
  }

  private static List<String> plain(Article article) {
    byte[] bytes = Exports.file(new DocxExporter(), article.text()).bytes();
    return ShownDocument.accepted(part(bytes, "word/document.xml"));
  }

  @Test
  void aWordThatWasChangedIsDeletedAndInsertedAndAllElseStays() {
    Outgoing story =
        story(
            BEFORE,
            List.of(edit(BEFORE, "  now", " today"), edit(BEFORE, "More", "*More*")),
            List.of());
    String part = part(bytes(story), "word/document.xml");
    String by = " w:author=\"Ada Falk\" w:date=\"2026-02-03T04:05:06Z\"";
    assertTrue(
        part.contains(
            "<w:t xml:space=\"preserve\">It is shut</w:t></w:r><w:del w:id=\"1\""
                + by
                + "><w:r><w:delText xml:space=\"preserve\">  now</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\""
                + by
                + "><w:r><w:t xml:space=\"preserve\"> today</w:t></w:r></w:ins>"),
        part);
    assertAcceptsAndRejects(story);
    assertEquals(
        "Pier shut\n\nIt is shut[-  now-]{+ today+}.\n\n[-More-]{+More+} soon.\n",
        file(story).words());
  }

  @Test
  void paragraphsThatWereJoinedComeApartWhenThatIsRejected() {
    Outgoing story = story(BEFORE, List.of(edit(BEFORE, "\n\nMore", " More")), List.of());
    String part = part(bytes(story), "word/document.xml");
    assertTrue(part.contains("<w:rPr><w:del w:id="), part);
    assertAcceptsAndRejects(story);
  }

  @Test
  void aParagraphThatBecameASubheadIsOneStill() {
    Edit mark = Edit.insert(BEFORE.indexOf("More"), "## ", "test", "a test");
    Outgoing story = story(BEFORE, List.of(mark), List.of());
    String part = part(bytes(story), "word/document.xml");
    assertTrue(part.contains("<w:pPrChange "), part);
    assertFalse(part.contains("<w:del "), part);
    assertAcceptsAndRejects(story);
  }

  @Test
  void whatIsOpenStandsInTheMargin() throws IOException {
    OpenPoint about =
        new OpenPoint(
            "unclosed-quote",
            Severity.WARNING,
            TextRange.ofLength(BEFORE.indexOf("shut  "), 4),
            "look & see ]]>");
    OpenPoint whole = new OpenPoint("no-byline", Severity.ERROR, null, "nobody is named");
    OpenPoint hidden = new OpenPoint("x", Severity.ERROR, TextRange.at(0), "nothing is shown");
    byte[] bytes = bytes(story(BEFORE, List.of(), List.of(about, whole, hidden)));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertEquals(3, document.getComments().length);
      assertEquals("Stet", document.getComments()[0].getAuthor());
      assertEquals("warning: look & see ]]> (unclosed-quote)", document.getComments()[0].getText());
    }
    String part = part(bytes, "word/document.xml");
    assertTrue(
        part.contains(
            "<w:commentRangeStart w:id=\"0\"></w:commentRangeStart><w:r>"
                + "<w:t xml:space=\"preserve\">shut</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"></w:commentRangeEnd>"),
        part);
  }

  @Test
  void stetReadsTheTextAfterAndNoCommentAsText() {
    OpenPoint whole = new OpenPoint("no-byline", Severity.ERROR, null, "nobody is named");
    Outgoing story = story(BEFORE, List.of(edit(BEFORE, "  now", " today")), List.of(whole));
    Article read = Exports.readAgain(new DocxFormat(), bytes(story));
    assertEquals(Exports.published(story.article()), Exports.published(read));
  }

  @Test
  void wordsThatBecameANoteAreNotShownAsDeleted() {
    Edit fence = edit(BEFORE, "More soon.\n", "```note\nMore soon.\n```\n");
    Edit open = Edit.insert(BEFORE.indexOf("More"), "```note\n", "test", "a test");
    Edit close = Edit.insert(BEFORE.length(), "```\n", "test", "a test");
    Edit gone = edit(BEFORE, "More soon.\n", "");
    Edit moved =
        Edit.insert(BEFORE.indexOf("It is"), "```note\nMore soon.\n```\n", "test", "a test");
    for (List<Edit> edits : List.of(List.of(fence), List.of(open, close), List.of(moved, gone))) {
      OutgoingFile file = file(story(BEFORE, edits, List.of()));
      String all = String.join("", ZipText.of(file.bytes()).values()) + file.words();
      assertFalse(all.contains("soon"), all);
      assertTrue(all.contains("It is shut"), all);
    }
  }

  @Test
  void aNoteThatWasNeverClosedBeforeIsNotShownAsDeleted() {
    String before = "Headline: A\n\nB.\n\n```note\nRing her lawyer.\n";
    Edit gone = edit(before, "```note\nRing her lawyer.\n", "");
    Exported refused =
        Exported.of(new TrackedDocxExporter(), story(before, List.of(gone), List.of()));
    String message = assertInstanceOf(Exported.Refused.class, refused).message();
    assertTrue(message.contains("never closed"), message);
  }

  @Test
  void anAuthorWithOddLettersIsCleanAndOneWithoutNameIsStet() {
    assertEquals(
        "<a w:id=\"1\" w:author=\"A&quot;&lt;\" w:date=\"2026-02-03T04:05:06Z\">",
        by("A\u0007\"<"));
    assertTrue(by(" ").contains("w:author=\"Stet\""));
  }

  private static String by(String author) {
    XmlText xml = new XmlText();
    new Hand(author, NOW).open("a", xml);
    xml.close();
    String all = xml.finish();
    return all.substring(all.indexOf("<a"), all.indexOf('>', all.indexOf("<a")) + 1);
  }

  @Test
  void whateverWasEditedComesOutBothWays() {
    Random random = new Random(11);
    List<Fixtures.Case> cases = ExporterFixturesTest.cases();
    int compared = 0;
    for (int round = 0; round < 400; round++) {
      String before = cases.get(random.nextInt(cases.size())).text("stet");
      List<Edit> edits = new ArrayList<>();
      int at = 0;
      for (int i = random.nextInt(6); i > 0; i--) {
        int start = at + random.nextInt(before.length() / 4);
        int end = start + random.nextInt(40);
        if (end < before.length()) {
          edits.add(new Edit(new TextRange(start, end), words(random), "test", "a test"));
          at = end + 1;
        }
      }
      List<OpenPoint> points = new ArrayList<>();
      points.add(new OpenPoint("x", Severity.NOTE, new TextRange(0, random.nextInt(9)), "a"));
      Outgoing story = story(before, edits, points);
      boolean noted = story.before().blocks().stream().anyMatch(NewNotes.of(story));
      if (!noted) {
        assertAcceptsAndRejects(story);
        compared++;
      }
    }
    assertTrue(compared > 150, "compared: " + compared);
  }

  private static String words(Random random) {
    String[] all = {
      "", "word", "\n\n", "## ", "- x\n", "*", "[", "```\n", "Slug: y\n", "\u202e", "]]>"
    };
    return all[random.nextInt(all.length)] + all[random.nextInt(all.length)];
  }

  @Test
  void aBookWithManyEditsTakesNoLongerThanItIsLong() {
    String before =
        "Some words of a long story. ".repeat(30_000) + "\n\n" + "Line.\n\n".repeat(9_000);
    List<Edit> edits = new ArrayList<>();
    for (int at = 0; at + 4 < before.length(); at += 50) {
      edits.add(new Edit(TextRange.ofLength(at, 4), "xyz", "test", "a test"));
    }
    Outgoing story = story(before, edits, List.of());
    byte[] bytes = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> bytes(story));
    assertTrue(bytes.length > 10_000);
  }
}
