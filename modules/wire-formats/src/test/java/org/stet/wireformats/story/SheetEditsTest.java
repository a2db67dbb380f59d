package org.stet.wireformats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

class SheetEditsTest {
  private final Sheet sheet = new Sheet();

  private String copy() {
    SheetEdits.Result result = SheetEdits.of(sheet, "x");
    return result.changes().applyTo(result.text());
  }

  @Test
  void aHeaderLineAboveTheTextStaysInItsPlace() {
    sheet.drop("RAST", "code");
    sheet.field(FieldName.HEADLINE, "Ferry *runs*", "headline");
    sheet.set(FieldName.URGENCY, "3");
    sheet.line(Part.PARAGRAPH, "It runs.", "paragraph");
    sheet.field(FieldName.BYLINE, "Ida Holm", "byline");
    SheetEdits.Result result = SheetEdits.of(sheet, "x");
    assertEquals("RAST\nFerry *runs*\nIt runs.\nIda Holm\n", result.text());
    assertEquals(
        "Headline: Ferry \\*runs\\*\nByline: Ida Holm\nUrgency: 3\n\nIt runs.\n",
        result.changes().applyTo(result.text()));
  }

  @Test
  void whatIsSaidTwiceStandsOnce() {
    sheet.field(FieldName.HEADLINE, "Ferry runs", "headline");
    sheet.field(FieldName.HEADLINE, "Ferry Runs", "headline");
    sheet.field(FieldName.HEADLINE, "Another", "headline");
    assertEquals("Headline: Ferry runs\n", copy());
    assertEquals("Said in the header line Headline", sheet.get(1).reason());
    assertEquals("A second Headline; one is enough", sheet.get(2).reason());
  }

  @Test
  void aCreditGoesBehindItsCaptionWhereverItStands() {
    int first = sheet.newGroup();
    sheet.line(Part.CREDIT, "Ada [NW]", first, "credit");
    sheet.line(Part.PARAGRAPH, "It runs.", "paragraph");
    sheet.line(Part.CAPTION, "The ferry [left]", first, "caption");
    int second = sheet.newGroup();
    sheet.line(Part.CREDIT, "Bo", second, "credit");
    int third = sheet.newGroup();
    sheet.line(Part.CAPTION, "The pier [sic]", third, "caption");
    sheet.line(Part.CREDIT, "Cy", third, "credit");
    Article article = Article.of(copy());
    assertEquals(4, article.body().size());
    assertEquals("The ferry [left]", article.plain(article.body().get(1)));
    assertEquals("Ada [NW]", article.credit(article.body().get(1)).orElse(""));
    assertEquals("Bo", article.credit(article.body().get(2)).orElse(""));
    assertEquals("The pier [sic]", article.plain(article.body().get(3)));
    assertEquals("Cy", article.credit(article.body().get(3)).orElse(""));
  }

  @Test
  void fencesInsideTablesAreLiteral() {
    int table = sheet.newGroup();
    sheet.line(Part.ROW, "a\tb", table, "row");
    sheet.line(Part.ROW, "```", table, "row");
    int note = sheet.newGroup();
    sheet.line(Part.NOTE, "call", note, "note");
    assertEquals("```agate\na\tb\n\\```\n```\n\n```note\ncall\n```\n", copy());
  }
}
