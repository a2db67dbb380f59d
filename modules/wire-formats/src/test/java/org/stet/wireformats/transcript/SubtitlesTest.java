package org.stet.wireformats.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.Readings;

/** Subtitles, as they are and as they should not be. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SubtitlesTest {
  private static final TranscriptFormat FORMAT = new TranscriptFormat();

  private static final String DAMAGE = "\n<>-:,0{\\}[]v\u2028";

  private static String copy(String subtitles) {
    return Readings.story(FORMAT, Readings.item("item", subtitles)).article().text();
  }

  private static String cue(int number, String words) {
    return number + "\r\n00:00:0" + number % 10 + ",000 --> 00:00:09,000\r\n" + words + "\r\n\r\n";
  }

  @Test
  void wordsThatLookLikeMarksAreWords() {
    assertEquals(
        "[00:00:01] \\[Applause\\]",
        copy(cue(1, "[Applause]")).replace("[A", "\\[A").replace("e]", "e\\]"));
    String text = copy(cue(1, "- Yes.") + cue(2, "## No."));
    assertTrue(text.startsWith("[00:00:01] - Yes. ## No."), text);
  }

  /** Else what nobody is named for is put into the mouth of the one before. */
  @Test
  void whoSpeaksWithoutANameHasAParagraphOfTheirOwn() {
    assertEquals(
        "[00:00:01] Ada Falk: The mine is closed & 200 jobs\n\n[00:00:02] - Why now?\n\n"
            + "[00:00:02] - Because of 5 < 7.",
        copy(cue(1, "<v Ada Falk>The mine is closed &amp; 200 jobs</v>")
                + cue(2, "- Why now? - Because\r\nof 5 &lt; 7."))
            .strip());
    assertEquals(
        "[00:00:01] Ada Falk: Good evening.\n\n[00:00:02] Good evening.",
        copy(cue(1, "<v Ada Falk>Good evening.</v>") + cue(2, "Good evening.")).strip());
  }

  @Test
  void aLongTalkHasParagraphsWithTheirTimes() {
    StringBuilder talk = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      talk.append(
          cue(
              i,
              "The bridge was built in 1931 and has been mended eleven times since then, not well."));
    }
    String[] paragraphs = copy(talk.toString()).split("\n\n");
    assertEquals(3, paragraphs.length);
    assertTrue(paragraphs[1].startsWith("[00:00:05] The bridge"), paragraphs[1]);
  }

  @Test
  void timesWithoutWordsAreSaidToBeThat() {
    Reading reading = FORMAT.read(Readings.item("item", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n"));
    WireStory story = assertInstanceOf(Reading.Read.class, reading).story();
    assertEquals("no-story", story.notices().get(0).code());
  }

  @Test
  void numbersAreNotMistakenForWordsNorWordsForNumbers() {
    assertEquals("[00:00:01] 1931", copy(cue(1, "1931")));
    assertEquals("[00:00:01] 1931 Then?", copy(cue(1, "1931\r\nThen?")));
  }

  @Test
  void hostileSubtitlesAreReadInTime() {
    String tags = "<".repeat(100_000) + "v ".repeat(100_000);
    assertTrue(!copy(cue(1, tags)).isBlank());
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      many.append(cue(i, "{\\an8}<i>x</i>"));
    }
    assertTrue(copy(many.toString()).length() > 20_000);
  }

  @Test
  void damagedSubtitlesAreReadOrRejected() {
    Random random = new Random(20_261_126);
    String seed = cue(1, "<v Runa>When?") + cue(2, "On Tuesday,") + cue(3, "at <i>noon</i>.");
    for (int round = 0; round < Integer.getInteger("stet.fuzz.rounds", 2000); round++) {
      StringBuilder text = new StringBuilder(seed);
      for (int i = random.nextInt(6); i >= 0; i--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, DAMAGE.charAt(random.nextInt(DAMAGE.length())));
        }
      }
      if (FORMAT.sniff(Readings.item("item", text.toString())).confidence() > 0) {
        Readings.story(FORMAT, Readings.item("item", text.toString()));
      }
    }
  }
}
