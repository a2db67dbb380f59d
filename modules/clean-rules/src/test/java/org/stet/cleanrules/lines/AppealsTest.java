package org.stet.cleanrules.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.Article;

/** What a newsroom asks of its readers, told from what it tells them. */
class AppealsTest {
  private static CopyLine line(String words) {
    return CopyLines.of(Article.of("First words.\n\n" + words + "\n")).get(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If you value stories like this one, please consider a donation. We cannot do it alone.",
        "Sign up for our newsletters to have stories delivered to your inbox.",
        "Our reporting is free because of members like you.",
        "We’re a small newsroom, and your subscription pays for it.",
        "The free Tide newsletter brings one report to your inbox every Monday.",
        "Support our journalism: your gift is doubled until the end of the year."
      })
  void appealsAreTold(String words) {
    assertTrue(Appeals.isAppeal(line(words)), words);
    assertEquals(Phrases.Match.STRONG, Furniture.APPEAL.match(line(words)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Each lacks one of the four.
        "The club asks its members for a donation, and many of them gave twice.",
        "We met the donors of the bridge, whose story is told in the reporting of the time.",
        "If you give to the museum, you may see the stories on its walls for free.",
        "If you are a member of our union, you know the story of the second ferry.",
        "The members support your right to tell the story, our chairwoman wrote.",
        // Somebody says it.
        "“We thank you for your donation and your story,” the curator told every visitor.",
        "She said: \"Our members want your newsletter in the inbox.\" Nobody laughed."
      })
  void sentencesOfStoriesAreNone(String words) {
    assertFalse(Appeals.isAppeal(line(words)), words);
  }

  @Test
  void aLongParagraphIsNone() {
    String appeal = "If you value our stories, please consider a donation to the newsroom. ";
    assertTrue(Appeals.isAppeal(line(appeal.repeat(6).strip())));
    assertFalse(Appeals.isAppeal(line(appeal.repeat(8).strip())));
  }
}
