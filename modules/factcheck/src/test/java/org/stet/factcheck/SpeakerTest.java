package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.LoadedCue;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** Whose a quote is, in the words of the list. */
class SpeakerTest {
  private static final Article ARTICLE = Article.of("“We won,” Ida Roth claimed.");
  private static final TextRange ROTH = TextRange.ofLength(10, 8);
  private static final TextRange CLAIMED = TextRange.ofLength(19, 7);

  @Test
  void whyTellsWhatALoadedVerbImplies() {
    Attribution said =
        new Attribution(Basis.STATED, ROTH, CLAIMED, null, 1, "subject of the verb behind it");
    assertEquals("subject of the verb behind it", Speaker.of(ARTICLE, said).why());
    Speaker speaker = Speaker.of(ARTICLE, said.with(LoadedCue.DOUBT));
    assertEquals("Ida Roth", speaker.inWords());
    assertEquals(
        "subject of the verb behind it · “claimed” implies that the writer doubts it",
        speaker.why());
  }
}
