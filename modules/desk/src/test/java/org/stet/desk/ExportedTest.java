package org.stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openide.util.Lookup;
import org.stet.export.api.Exported;
import org.stet.export.api.GateFile;
import org.stet.export.api.GateProfile;
import org.stet.export.api.Outgoing;
import org.stet.export.spi.Exporter;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.OpenStore;
import org.stet.text.api.Article;
import org.stet.text.api.Evidence;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/** What goes out, by the exporters there really are. */
class ExportedTest {
  /** Of an article that the store does not have. */
  private static final KnownVerdicts UNKNOWN =
      new KnownVerdicts(OpenStore.ofDesk(), Optional.empty());

  private static final Article ARTICLE =
      Article.of("Headline: Pier stays closed\n\nIt is *not* safe, Ms Falk said.\n");

  private static Exporter exporter(String id) {
    return Lookup.getDefault().lookupAll(Exporter.class).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatAnExporterWritesGoesOut() {
    Exported plain = Exported.of(exporter("plain-text"), Outgoing.of(ARTICLE));
    String text = assertInstanceOf(Exported.Made.class, plain).file().words();
    assertTrue(text.startsWith("Pier stays closed\n"), text);
    assertTrue(text.contains("It is not safe"), text);
    Exported page = Exported.of(exporter("html"), Outgoing.of(ARTICLE));
    assertTrue(assertInstanceOf(Exported.Made.class, page).file().words().contains("<em>not</em>"));
  }

  @ParameterizedTest
  @CsvSource({
    "story, story.html",
    "story.html, story.html",
    "story.htm, story.htm",
    "story v1.2 final, story v1.2 final.html",
    "story., story..html",
    ".hidden, .hidden.html",
  })
  void aFileWithoutAnExtensionGetsTheOneOfTheFormat(String name, String expected) {
    Path folder = Path.of("some.folder");
    assertEquals(folder.resolve(expected), ExportPlace.withExtension(folder.resolve(name), "html"));
  }

  @Test
  void thePreviewListsWhatIsOpenTheWorstFirst() {
    Article article = Article.of("Status: withheld\n\nSome words, and more.\n");
    Finding finding =
        new Finding(
            "some-check",
            Severity.WARNING,
            new TextRange(18, 22),
            "these words",
            List.<Evidence>of(),
            List.of());
    ArticleFacts facts = new ArticleFacts(article, true, List.of(), List.of(), List.of(finding));
    Preview preview =
        Preview.of(
            exporter("plain-text"),
            facts,
            UNKNOWN,
            new Sending(article, ""),
            new GateFile.Read(GateProfile.WARN));
    assertEquals(article, preview.article());
    List<String> points = preview.points().stream().map(PointCell::inWords).toList();
    assertEquals(
        List.of(
            "Stop: the story has no headline",
            "Stop: the story is withheld by its supplier",
            "Look: these words"),
        points);
    assertEquals(new TextRange(18, 22), preview.points().get(2).range());
  }
}
