package org.stet.clean.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

class LabelLawTest {
  private static final String TEXT =
      "Stables to be rebuilt\n\nSOURCE: Agencies\n\nA rider passes. Photo: June Okafor\n";

  private final List<Edit> edits = new ArrayList<>();

  private LabelLawTest put(String words, String instead) {
    int at = TEXT.indexOf(words);
    assertTrue(at >= 0, words);
    edits.add(new Edit(new TextRange(at, at + words.length()), instead, "x", "why"));
    return this;
  }

  private LabelLawTest top(String words) {
    edits.add(Edit.insert(0, words, "x", "why"));
    return this;
  }

  private String complaint() {
    Article article = Article.of(TEXT);
    ChangeSet change = ChangeSet.of(TEXT.length(), edits);
    return new LabelLaw(TEXT, new Units(article)).complaint(change);
  }

  @Test
  void aMarkMayCome() {
    assertEquals("", put("A rider", "Picture: A rider").complaint());
  }

  @Test
  void aLineMayMoveToTheHeader() {
    assertEquals(
        "",
        top("Headline: Stables to be rebuilt\n\n").put("Stables to be rebuilt\n", "").complaint());
  }

  @Test
  void aPrintedLabelMayGiveWay() {
    assertEquals("", top("Source: Agencies\n\n").put("SOURCE: Agencies\n", "").complaint());
    edits.clear();
    assertEquals("", put("Photo: ", "[").complaint());
  }

  @Test
  void wordsMayNotGo() {
    assertEquals(
        "words would go and not come back: Stables to be rebuilt",
        put("Stables to be rebuilt\n", "").complaint());
  }

  @Test
  void wordsMayNotComeFromNowhere() {
    assertEquals(
        "words would come that stood nowhere: Landslide",
        put("A rider", "A rider").top("Headline: Landslide\n\n").complaint());
  }

  @Test
  void wordsMayNotComeTwice() {
    assertEquals(
        "words would come that stood nowhere: Stablestoberebuilt",
        top("Headline: Stables to be rebuilt\nStandfirst: Stables to be rebuilt\n\n")
            .put("Stables to be rebuilt\n", "")
            .complaint());
  }

  @Test
  void wordsMayNotChangeOnTheWay() {
    assertTrue(
        top("Headline: Stables to be razed\n\n")
            .put("Stables to be rebuilt\n", "")
            .complaint()
            .startsWith("words would go"));
  }

  @Test
  void aLongLabelIsText() {
    assertTrue(
        put("Stables to be rebuilt\n\nSOURCE: ", "- ").complaint().startsWith("words would go"));
  }
}
