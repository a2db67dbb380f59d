package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
 * Messages that come in, and the copy files that come out, with all that was taken away. With
 * {@code -Dstet.write.fixtures=true} the copy files are written anew, to be read by people.
 */
class MailFixturesTest {
  static Stream<Fixtures.Case> cases() {
    return Stream.of("email", "mhtml")
        .flatMap(format -> Fixtures.in(Path.of("src/test/resources", format)).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void comesOutAsItShould(Fixtures.Case one) throws IOException {
    RawItem item = new RawItem("item", null, Files.readAllBytes(one.path("eml")));
    WireStory story =
        assertInstanceOf(Reading.Read.class, WireReader.standard().read(item)).story();
    assertEquals(one.folder().getFileName().toString(), story.format());
    String shown = shown(story);
    if (Boolean.getBoolean("stet.write.fixtures")) {
      Files.writeString(one.path("stet"), shown);
    }
    assertEquals(one.text("stet"), shown);
    assertEquals(
        story.text(), story.reading().invert(story.text()).applyTo(story.article().text()));
  }

  private static String shown(WireStory story) {
    StringBuilder shown = new StringBuilder("kind: " + story.kind().id() + "\n");
    story
        .notices()
        .forEach(notice -> shown.append("notice: ").append(notice.message()).append('\n'));
    shown.append('\n').append(story.article().text()).append("\n\nTaken away:\n");
    for (Edit edit : story.reading().edits()) {
      assertFalse(edit.reason().isBlank(), edit::toString);
      List<String> lines = edit.range().in(story.text()).strip().lines().toList();
      if (edit.isRemoval() && !lines.isEmpty()) {
        shown.append(edit.rule()).append(": ").append(String.join(" / ", lines)).append('\n');
      }
    }
    return shown.toString();
  }
}
