package org.stet.clean.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/** Which rules are asked again in a further round, and what they share. */
class RoundsTest {
  /** A rule that takes away the first of the words it looks for, and keeps count. */
  private static final class Remover implements CleanRule {
    private final String id;
    private final String wanted;
    private final List<Readings> seen = new ArrayList<>();

    Remover(String id, String wanted) {
      this.id = id;
      this.wanted = wanted;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public RuleKind kind() {
      return RuleKind.REMOVAL;
    }

    @Override
    public String summary() {
      return "Removes a word";
    }

    @Override
    public List<Edit> propose(Article article) {
      int at = article.text().indexOf(wanted);
      return at < 0
          ? List.of()
          : List.of(Edit.remove(new TextRange(at, at + wanted.length()), id, "not wanted"));
    }

    @Override
    public List<Edit> proposeFrom(Readings readings) {
      seen.add(readings);
      return propose(readings.article());
    }
  }

  private final Remover first = new Remover("first", "alpha ");
  private final Remover second = new Remover("second", "beta ");
  private final Remover third = new Remover("third", "gamma ");

  private String clean(String text) {
    return CleanPipeline.of(List.of(first, second, third)).clean(Article.of(text)).after().text();
  }

  @Test
  void nobodyIsAskedAgainAboutATextThatNothingChanged() {
    assertEquals("One two.\n", clean("One two.\n"));
    assertEquals(1, first.seen.size());
    assertEquals(1, second.seen.size());
    assertEquals(1, third.seen.size());
  }

  @Test
  void whoHasSeenTheLastTextIsNotAskedAgain() {
    assertEquals("One two.\n", clean("One alpha two.\n"));
    assertEquals(2, first.seen.size());
    assertEquals(1, second.seen.size());
    assertEquals(1, third.seen.size());
  }

  @Test
  void whoSawAnEarlierTextIsAskedAgain() {
    assertEquals("One two.\n", clean("One gamma two.\n"));
    assertEquals(2, first.seen.size());
    assertEquals(2, second.seen.size());
    assertEquals(2, third.seen.size());
  }

  @Test
  void whatOneRuleLaysOpenAnotherFinds() {
    assertEquals("One two.\n", clean("One algamma pha two.\n"));
    assertEquals(3, first.seen.size());
  }

  @Test
  void rulesShareTheirReadingsUntilTheTextChanges() {
    clean("One beta two.\n");
    assertSame(first.seen.get(0), second.seen.get(0));
    assertNotSame(second.seen.get(0), third.seen.get(0));
    assertSame(third.seen.get(0), first.seen.get(1));
    assertEquals("One two.\n", third.seen.get(0).article().text());
  }
}
