package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterQuotesTest {
  private static final String STORY =
      """
      The bridge will close on Monday for eleven weeks, the harbour office said after engineers
      had found cracks in two of its six supports.

      Ferries are to run every ten minutes until the end of June, at a cost of four million,
      and lorries have to take the long way round by the old road.""";
  private static final String ASKS = "> Can you send us the bridge?\n> Thanks, Jo";

  private static String quoted(String text) {
    return "> " + text.replace("\n", "\n> ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, May 4, 2026 at 10:12 AM Jo Hall <jo@paper.example> wrote:",
        "On Mon, 4 May 2026 at 10:12, The Night Desk of the Northern Post <night@paper.example>\nwrote:",
        "On 4 May 2026, at 10:12, Jo Hall\n<jo.hall.of.the.desk@paper.example>\nwrote:",
        "On 04/05/2026 10:12, Jo Hall wrote:",
        "On Mon, 4 May 2026, Jo Hall wrote:",
        "Am 04.05.2026 um 10:12 schrieb Jo Hall:",
        "Jo Hall <jo@paper.example> schrieb am Mo. 4. Mai 2026 um 10:12:",
        "Le lun. 4 mai 2026 à 10:12, Jo Hall <jo@paper.example> a écrit\u00a0:",
        "El lun, 4 may 2026 a las 10:12, Jo (<jo@paper.example>) escribió:",
        "Il giorno lun 4 mag 2026 alle ore 10:12 Jo Hall <jo@paper.example> ha scritto:",
        "Op ma 4 mei 2026 om 10:12 schreef Jo Hall <jo@paper.example>:",
        "Den mån 4 maj 2026 kl 10:12 skrev Jo Hall <jo@paper.example>:",
        "W dniu 4.05.2026 o 10:12, Jo Hall pisze a napisał:",
        "пн, 4 мая 2026 г. в 10:12, Jo Hall <jo@paper.example> написал:"
      })
  void whatAReplyQuotesGoes(String intro) {
    Letter letter = Letter.of(STORY + "\n\n" + intro + "\n" + ASKS);
    assertEquals(STORY, letter.story());
    assertEquals(intro.lines().count() + 2, letter.after().size());
    letter = Letter.of(intro + "\n\n" + ASKS + "\n\n" + STORY);
    assertEquals(STORY, letter.story(), "the answer below");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In a note of 4 May 2024 he wrote:",
        "On Monday she wrote:",
        "Le 4 mai 2024, il a écrit :",
        "The memo, seen by the Post, read:"
      })
  void whatAStoryQuotesStays(String intro) {
    String story = STORY + "\n\n" + intro + "\n\n" + ASKS + "\n\n" + STORY;
    assertEquals(story, Letter.of(story).story());
  }

  @Test
  void aNoteAboveAQuotedStorySendsItOn() {
    String intro = "On Mon, 4 May 2026 at 10:12, Ida Bek <ida@wire.example> wrote:";
    Letter letter = Letter.of("Please use this today.\n\n" + intro + "\n" + quoted(STORY));
    assertEquals(STORY, letter.story());
    assertEquals(
        List.of("note", "quoted"), letter.before().stream().map(Letter.Dropped::rule).toList());
    assertEquals(STORY, Letter.of(intro + "\n\n" + quoted(STORY)).story());
    assertEquals(STORY, Letter.of(quoted(STORY)).story());
    assertTrue(Letter.of(intro + "\n" + ASKS).story().contains("Can you send"));
  }
}
