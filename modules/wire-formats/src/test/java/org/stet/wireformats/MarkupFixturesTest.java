package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * The formats of markup and data: what comes in, and the copy file that comes out. With {@code
 * -Dstet.write.fixtures=true} the copy files are written anew, to be read by people.
 */
class MarkupFixturesTest {
  static final List<String> FORMATS =
      List.of("nitf", "newsml-g2", "newsml-1", "ninjs", "ap-json", "rss", "wordpress-export");

  static Stream<Fixtures.Case> cases() {
    return FORMATS.stream()
        .flatMap(format -> Fixtures.in(Path.of("src/test/resources", format)).stream());
  }

  static Path input(Fixtures.Case one) {
    return Files.exists(one.path("xml")) ? one.path("xml") : one.path("json");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void comesOutAsItShould(Fixtures.Case one) throws IOException {
    // The name says nothing: what it is has to be told by what is in it.
    RawItem item = new RawItem("item", null, Files.readAllBytes(input(one)));
    WireStory story =
        assertInstanceOf(Reading.Read.class, WireReader.standard().read(item)).story();
    assertEquals(one.folder().getFileName().toString(), story.format());
    String shown =
        "kind: " + story.kind().id() + "\n" + notices(story) + "\n" + story.article().text();
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

  private static String notices(WireStory story) {
    List<String> lines = new ArrayList<>();
    story.notices().forEach(notice -> lines.add("notice: " + notice.message() + "\n"));
    return String.join("", lines);
  }
}
