package org.stet.wireformats.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;
import org.stet.wireformats.Readings;

class AgencyCopyTest {
  private static AgencyCopy copy(String text) {
    return new AgencyCopy(Messages.codes(text), "test");
  }

  private static String after(AgencyCopy copy) {
    ChangeSet changes = copy.changes();
    String after = changes.applyTo(copy.text());
    assertEquals(copy.text(), changes.invert(copy.text()).applyTo(after));
    return after;
  }

  @Test
  void aLineNothingIsSaidAboutIsAParagraph() {
    assertEquals("It rained.\nAll day.", after(copy("It rained.\r\nAll day.")));
    assertEquals("\\Headline: x\n\\- a", after(copy("Headline: x\n- a")));
    assertEquals("", after(copy("")));
  }

  @Test
  void codesGo() {
    assertEquals("It rained.", after(copy("␖It␐ rai␟ned.␇")));
  }

  @Test
  void fieldsStandOnTop() {
    AgencyCopy copy = copy("x\nIt rained.");
    copy.move(copy.lines().get(0), FieldName.HEADLINE, " Rain\n in␂  *Lorby* ");
    copy.field(FieldName.TAKE, "1st Ld");
    copy.field(FieldName.TAKE, "URGENT");
    copy.field(FieldName.TAKE, "1st Ld");
    copy.field(FieldName.SLUG, " ");
    Article article = Article.of(after(copy));
    assertEquals("Rain in␂ *Lorby*", article.field(FieldName.HEADLINE).orElseThrow());
    assertEquals("1st Ld; URGENT", article.field(FieldName.TAKE).orElseThrow());
    assertTrue(article.field(FieldName.SLUG).isEmpty());
    assertEquals("1st Ld", copy.field(FieldName.TAKE));
    assertEquals("", copy.field(FieldName.EMBARGO));
  }

  @Test
  void wrappedLinesAreOneBlock() {
    AgencyCopy copy = copy("The ferry  \r\n  is back in the far-\nnorth.\nIt rained.");
    copy.join(copy.lines().get(1));
    copy.join(copy.lines().get(2));
    assertEquals("The ferry is back in the far-north.\nIt rained.", after(copy));
  }

  @Test
  void rolesAreMarks() {
    AgencyCopy copy = copy("Head\n * one\n```\nMin\tMax\n\n1\t2\nAfter.");
    copy.role(copy.lines().get(0), Role.SUBHEAD);
    copy.role(copy.lines().get(1), Role.LIST_ITEM);
    copy.role(copy.lines().get(2), Role.NOTE);
    copy.role(copy.lines().get(3), Role.TABLE);
    copy.role(copy.lines().get(5), Role.TABLE);
    Article article = Article.of(after(copy));
    assertEquals(
        List.of(
            "subhead: Head",
            "list-item: * one",
            "note: ```",
            "table: Min\tMax\n\n1\t2",
            "paragraph: After."),
        Readings.blocks(article));
  }

  @Test
  void cutsThatDoNotFitArePassedOver() {
    AgencyCopy copy = copy("one two\nthree");
    copy.cut(new TextRange(0, 4), "a", "x");
    copy.cut(new TextRange(2, 5), "b", "overlaps");
    copy.cut(new TextRange(6, 9), "c", "reaches into the next line");
    copy.replace(TextRange.at(8), "*", "d", "x");
    copy.replace(TextRange.at(8), "*", "d", "twice");
    assertEquals("two\n*three", after(copy).replace("\\", ""));
  }

  @Test
  void droppedLinesBetweenRowsDoNotEndATable() {
    AgencyCopy copy = copy("a\tb\n___\nc\td\n");
    copy.role(copy.lines().get(0), Role.TABLE);
    copy.drop(copy.lines().get(1), "end-mark", "A rule");
    copy.role(copy.lines().get(2), Role.TABLE);
    assertEquals("```agate\na\tb\nc\td\n```\n", after(copy));
  }
}
