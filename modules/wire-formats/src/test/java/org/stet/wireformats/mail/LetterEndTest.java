package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.wireformats.mail.Letter.Dropped;

/** Where a letter ends and what stands below it. */
class LetterEndTest {
  private static final String STORY = "It rained on Monday, the harbour office said.";

  private static List<String> rules(List<Dropped> after) {
    return after.stream().map(Dropped::rule).distinct().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Best,|Ida;signature",
        "Kind regards|Press Office;signature",
        "-- |Ida Bek|Northern Wire;signature",
        "Ida Bek|+46 555 0142|@idabek;signature",
        "Sent from my phone;footer",
        "Get Outlook for iOS;footer",
        "____________________|Desk mailing list|https://lists.example/desk;footer",
        "You are receiving this e-mail because you subscribed.;footer",
        "This e-mail is confidential and intended only for its recipient.;disclaimer",
        "=========================|Diese Nachricht ist vertraulich.;disclaimer",
        "Mit freundlichen Grüßen|Anke|Diese E-Mail ist vertraulich.;signature,disclaimer"
      })
  void theEndIsToldByItsFirstLine(String end, String rules) {
    List<String> lines = new ArrayList<>(List.of(STORY, ""));
    lines.addAll(List.of(end.split("\\|")));
    List<Dropped> after = new ArrayList<>();
    List<String> kept = LetterEnd.without(lines, after);
    assertEquals(STORY, String.join("\n", kept).strip());
    List<String> expected = List.of(rules.split(","));
    // One that stands above another ends the letter for both.
    assertEquals(expected.subList(0, 1), rules(after));
    assertEquals(end.split("\\|").length, after.size());
  }

  @Test
  void whatASentenceFollowsIsNoEnd() {
    for (String line :
        List.of(
            "Best,",
            "Thanks",
            "--",
            "Sent from my phone",
            "Ida Bek",
            "This message is confidential, she wrote.")) {
      List<String> lines = new ArrayList<>(List.of(STORY, "", line, ""));
      for (int i = 0; i < 30; i++) {
        lines.add("The minister said that the bridge would have to close before the summer.");
      }
      List<Dropped> after = new ArrayList<>();
      assertEquals(lines, LetterEnd.without(lines, after), line);
      assertEquals(List.of(), after, line);
    }
  }

  @Test
  void aLetterThatIsAllEndIsLeft() {
    List<Dropped> after = new ArrayList<>();
    assertEquals(List.of("Thanks"), LetterEnd.without(List.of("Thanks"), after));
    assertEquals(List.of(), LetterEnd.without(List.of(), after));
    assertEquals(List.of(), after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ida Bek <ida@nordwire.example>;Ida",
        "Ida Bek <ida@nordwire.example>;Ida Bek",
        "\"Bek, Ida\" <ida@nordwire.example>;– Ida.",
        "'Ida Bek' <ida@nordwire.example>;IDA"
      })
  void theNameOfTheWriterSigns(String writer, String name) {
    Letter letter = Letter.of("It rained all day, they said.\n\nIt was cold.\n\n" + name, writer);
    assertEquals("It rained all day, they said.\n\nIt was cold.", letter.story());
    assertEquals(name, letter.after().get(0).words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ida Bek <ida@nordwire.example>;Jo",
        "Ida Bek <ida@nordwire.example>;Ida went home",
        "<ida@nordwire.example>;Ida",
        "'';Ida"
      })
  void otherLastLinesAreOfTheStory(String writer, String last) {
    String story = "It rained all day, they said.\n\nIt was cold.\n\n" + last;
    assertEquals(story, Letter.of(story, writer).story());
  }

  @Test
  void aNameThatEndsAParagraphIsOfTheStory() {
    String story = "It rained all day.\n\nThe winner is\nIda";
    assertEquals(story, Letter.of(story, "Ida Bek <ida@nordwire.example>").story());
  }
}
