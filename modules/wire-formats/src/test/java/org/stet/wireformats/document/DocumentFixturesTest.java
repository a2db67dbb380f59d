package org.stet.wireformats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Edit;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/**
 * Documents: what comes in, and the copy file that comes out, with what was left out. With {@code
 * -Dstet.write.fixtures=true} the copy files are written anew, to be read by people.
 */
class DocumentFixturesTest {
  static final List<String> FORMATS = List.of("docx", "odt", "rtf");

  static Stream<Fixtures.Case> cases() {
    return FORMATS.stream()
        .flatMap(format -> Fixtures.in(Path.of("src/test/resources", format)).stream());
  }

  /** The document that a fixture is, or describes. */
  static byte[] bytes(Fixtures.Case one) throws IOException {
    String format = one.folder().getFileName().toString();
    return switch (format) {
      case "docx" -> Archives.docx(Archives.parts(one.text("parts")));
      case "odt" -> Archives.odt(Archives.parts(one.text("parts")));
      default -> Files.readAllBytes(one.path(format));
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void comesOutAsItShould(Fixtures.Case one) throws IOException {
    // The name says nothing: what it is has to be told by what is in it.
    RawItem item = new RawItem("item", null, bytes(one));
    Reading reading = WireReader.standard().read(item);
    WireStory story =
        assertInstanceOf(Reading.Read.class, reading, () -> one + ": " + reading).story();
    assertEquals(one.folder().getFileName().toString(), story.format());
    String shown = shown(story);
    if (Boolean.getBoolean("stet.write.fixtures")) {
      Files.writeString(one.path("stet"), shown);
    }
    assertEquals(one.text("stet"), shown);
    assertEquals(
        story.text(), story.reading().invert(story.text()).applyTo(story.article().text()));
    for (Edit edit : story.reading().edits()) {
      assertFalse(edit.reason().isBlank(), edit::toString);
      assertTrue(edit.rule().startsWith(story.format() + "-"), edit::toString);
    }
  }

  /** Kind, notices, what was left out and why, and the copy file. */
  static String shown(WireStory story) {
    StringBuilder shown = new StringBuilder("kind: " + story.kind().id() + "\n");
    story.notices().forEach(n -> shown.append("notice: ").append(n.message()).append('\n'));
    for (Edit edit : story.reading().edits()) {
      String gone = edit.range().in(story.text());
      if (edit.replacement().isBlank() && !gone.isBlank()) {
        shown.append("removed: ").append(gone.strip().replace("\n", " / "));
        shown.append(" (").append(edit.reason()).append(")\n");
      }
    }
    return shown.append('\n').append(story.article().text()).toString();
  }
}
