package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of fifty thousand lines are read in seconds, whatever repeats in them. */
class LongLettersTest {
  private static final String STORY = "The bridge will close on Monday, the harbour office said.";
  private static final int LINES = 50_000;

  private static Letter letter(String text) {
    return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Letter.of(text, "Ida Bek"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "Subject: bridge\n",
        "-----Original Message-----\n",
        "-----Original Message-----\nFrom: a@b.example\nSent: 9 December 2025\nSubject: b\n\n",
        "This e-mail is confidential and only for its addressee.\n",
        "Best regards,\n",
        "Hello,\n",
        "--\n",
        "> quoted\n",
        ">>> deeper quoted, and again quoted\n",
        "On Tue, 9 Dec 2025 at 14:02, Ida Bek <ida@b.example> wrote:\n> no\n",
        "* * *\n"
      })
  void noneTakesLong(String line) {
    letter(line.repeat(LINES) + STORY + "\n");
    letter(STORY + "\n\n" + line.repeat(LINES));
    letter(STORY + "\n\n" + line.repeat(LINES) + STORY);
  }

  @Test
  void quotedToManyDepths() {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      text.append(">".repeat(random.nextInt(30))).append(" the harbour office said so\n");
    }
    letter(text.toString());
  }

  @Test
  void linesOfNothingAboveAStoryGo() {
    assertEquals(STORY, letter("\n".repeat(LINES) + STORY + "\n").story());
  }
}
