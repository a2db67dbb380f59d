package org.stet.cleanrules.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;

class ProposalTest {
  private static String after(Article article, Proposal proposal) {
    return article.apply(ChangeSet.of(article.text().length(), proposal.edits())).text();
  }

  @Test
  void aLineGoesWithItsIndentAndItsEnd() {
    Article article = Article.of("One.\n    Two.  \nThree.\n");
    Proposal proposal = new Proposal(article, "x");
    proposal.remove(CopyLines.of(article).get(1), "why");
    assertEquals("One.\nThree.\n", after(article, proposal));
  }

  @Test
  void theLastLineMayLackItsEnd() {
    Article article = Article.of("One.\nTwo.");
    Proposal proposal = new Proposal(article, "x");
    proposal.remove(CopyLines.of(article).get(1), "why");
    assertEquals("One.\n", after(article, proposal));
  }

  @Test
  void theFirstHeaderLineIsSetApartFromTheText() {
    Article article = Article.of("By Ann\nOne.\n");
    Proposal proposal = new Proposal(article, "x");
    proposal.moveToHeader(CopyLines.of(article).get(0), FieldName.BYLINE, "why");
    assertEquals("Byline: By Ann\n\nOne.\n", after(article, proposal));
  }

  @Test
  void headerLinesStandInTheirOrder() {
    Article article = Article.of("Headline: H\nSource: S\n\n4 May 2001\nBy Ann\nOne.\n");
    CopyLines lines = CopyLines.of(article);
    Proposal proposal = new Proposal(article, "x");
    proposal.moveToHeader(lines.get(0), FieldName.DATE, "why");
    proposal.moveToHeader(lines.get(1), FieldName.BYLINE, "why");
    assertEquals(
        "Headline: H\nByline: By Ann\nSource: S\nDate: 4 May 2001\n\nOne.\n",
        after(article, proposal));
  }

  @Test
  void severalOfANameKeepTheirOrder() {
    Article article = Article.of("By Ann\nBy Carl\nOne.\n");
    CopyLines lines = CopyLines.of(article);
    Proposal proposal = new Proposal(article, "x");
    proposal.moveToHeader(lines.get(0), FieldName.BYLINE, "why");
    proposal.moveToHeader(lines.get(1), FieldName.BYLINE, "why");
    assertEquals("Byline: By Ann\nByline: By Carl\n\nOne.\n", after(article, proposal));
  }

  @Test
  void everyEditNamesTheRuleAndSaysWhy() {
    Article article = Article.of("One two.\n");
    Proposal proposal = new Proposal(article, "some-rule");
    proposal.replace(new TextRange(3, 4), "-", "first");
    proposal.insert(0, "## ", "second");
    for (Edit edit : proposal.edits()) {
      assertEquals("some-rule", edit.rule());
    }
    assertEquals("## One-two.\n", after(article, proposal));
    assertEquals(2, proposal.edits().size());
  }
}
