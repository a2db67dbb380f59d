package org.stet.wireformats.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
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
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.Readings;

/** Every message in the folders, as the copy file beside it. */
class AgencyFixturesTest {
  static Stream<Fixtures.Case> cases() {
    return Messages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aMessageIsReadAsItsCopyFile(Fixtures.Case fixture) throws IOException {
    RawItem item = Messages.item(fixture.text("msg"));
    WireFormat format = WireReader.standard().formatOf(item).orElseThrow();
    assertEquals(fixture.folder().getFileName().toString(), format.id());
    WireStory story =
        assertInstanceOf(Reading.Read.class, WireReader.of(List.of(format)).read(item)).story();
    String read = "Kind: " + story.kind().id() + "\n" + story.article().text();
    if ("write".equals(System.getProperty("stet.fixtures"))) {
      Files.writeString(fixture.path("stet"), read);
    }
    assertEquals(fixture.text("stet"), read);
    for (Edit edit : story.reading().edits()) {
      assertFalse(edit.reason().isBlank());
      List.of(edit.rule().split("\\+"))
          .forEach(rule -> assertEquals(0, rule.indexOf(format.id() + "-"), rule));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void halfAMessageIsReadAsFarAsItGoes(Fixtures.Case fixture) {
    String whole = Messages.codes(fixture.text("msg"));
    for (int length = 1; length < whole.length(); length += 7) {
      RawItem item = Readings.item("half", whole.substring(0, length));
      for (WireFormat format : Messages.formats()) {
        if (!whole.substring(0, length).isBlank() && format.sniff(item).confidence() > 0) {
          Readings.story(format, item);
        }
      }
    }
  }
}
