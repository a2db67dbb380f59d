package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** The files in which mail programs keep messages. */
class MailboxTest {
  private static final String ONE =
      "From: a@x.example\nSubject: One\nDate: 4 May 2026 10:00\n\nIt rained for a week.\n";
  private static final String TWO =
      "From: b@x.example\nSubject: Two\nDate: 4 May 2026 11:00\n\nIt snowed on the pass.\n";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> messages(String file) {
    return Mailbox.messages(bytes(file)).stream()
        .map(message -> new String(message, StandardCharsets.ISO_8859_1))
        .toList();
  }

  private static WireStory story(String file) {
    Reading reading = WireReader.standard().read(new RawItem("in", null, bytes(file)));
    WireStory story = assertInstanceOf(Reading.Read.class, reading, reading::toString).story();
    assertEquals("email", story.format());
    return story;
  }

  /** What Python, Thunderbird, Gmail and old systems with a zone in the line write. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "From MAILER-DAEMON Mon May  4 10:00:00 2026",
        "From - Mon May 04 10:00:00 2026",
        "From 1839485739485@xxx Mon May 04 08:00:00 +0000 2026",
        "From a@x.example Mon May  4 10:00:00 CEST 2026",
        "From a@x.example Mon May  4 10:00:00 2026 +0200"
      })
  void eachMessageHasALineAboveIt(String line) {
    String box = line + "\n" + ONE + "\n" + line + "\n" + TWO;
    assertEquals(List.of(ONE, TWO), messages(box));
    assertEquals(List.of(ONE, TWO), messages(line + "\n" + ONE + line + "\n" + TWO));
    String windows = box.replace("\n", "\r\n");
    assertEquals(List.of(ONE.replace("\n", "\r\n"), TWO.replace("\n", "\r\n")), messages(windows));
    assertEquals("It rained for a week.", lastBlock(box));
    assertEquals("It rained for a week.", lastBlock(windows));
  }

  private static String lastBlock(String file) {
    WireStory story = story(file);
    var body = story.article().body();
    return story.article().plain(body.get(body.size() - 1));
  }

  @Test
  void aSentenceThatBeginsWithFromIsNone() {
    String letter = ONE + "\nFrom here it is 12 miles, as in 2024\nand on foot.\n";
    String box = "From a@x.example Mon May  4 10:00:00 2026\n" + letter;
    assertEquals(List.of(letter), messages(box));
    String inside = ONE + "From here it took us until 2024\nto get there: a long time.\n";
    assertEquals(List.of(inside), messages("From - Mon May 04 10:00:00 2026\n" + inside));
  }

  @Test
  void controlCharactersStandAroundEach() {
    String rule = "\1\1\1\1\n";
    String line = "From MAILER-DAEMON Mon May  4 10:00:00 2026\n";
    assertEquals(List.of(ONE, TWO), messages(rule + line + ONE + rule + "\n" + rule + TWO + rule));
    assertEquals("It rained for a week.", lastBlock(rule + line + ONE + rule + rule + TWO + rule));
    assertEquals(List.of(""), messages(rule));
  }

  @Test
  void notesBelowAMessageAreNoPartOfIt() {
    String file = ONE.length() + "  \n" + ONE + "<?xml version=\"1.0\"?>\n<plist></plist>\n";
    assertEquals(List.of(ONE), messages(file));
    assertEquals("It rained for a week.", lastBlock(file));
    assertEquals(List.of(ONE), messages("999999999\n" + ONE), "a wrong number");
  }

  @Test
  void lineEndsWithOneReturnTooManyAreLineEnds() {
    assertEquals("It rained for a week.", lastBlock(ONE.replace("\n", "\r\r\n")));
  }
}
