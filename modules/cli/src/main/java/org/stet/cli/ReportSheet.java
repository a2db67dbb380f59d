package org.stet.cli;

import java.util.List;
import org.stet.clean.spi.CleanRule;
import org.stet.cli.Sheet.Cell;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Quote;
import org.stet.text.api.FieldName;
import org.stet.text.api.Finding;

/** What {@code stet check} tells people: what was done to the story, and what is left to do. */
final class ReportSheet {
  private final Copy copy;
  private final Sheet sheet;
  private final FactTables tables;

  ReportSheet(Copy copy, Sheet sheet) {
    this.copy = copy;
    this.sheet = sheet;
    this.tables = new FactTables(copy, sheet);
  }

  void print(String name, List<CleanRule> rules) {
    String headline = copy.article().field(FieldName.HEADLINE).orElse("(no headline)");
    sheet.paragraph(0, new Cell(headline, Colour.BOLD));
    StoryFields fields = new StoryFields(copy);
    String what = copy.story().kind().id() + ", read as " + copy.story().format();
    String status = fields.status();
    sheet.line(
        new Cell(name.equals(InputFiles.STANDARD_INPUT) ? "standard input" : name, Colour.FAINT),
        new Cell(": " + what + ", "),
        new Cell(FactTables.counted(StoryFields.words(fields.body()), "word")),
        new Cell(status.equals("usable") ? "" : ", " + status, Colour.RED));
    new StorySheet(copy, sheet).printNotices();
    CleanedInWords cleaned = new CleanedInWords(copy);
    sheet.heading("Cleaned", FactTables.counted(cleaned.changes(), "change"));
    cleaned.print(rules, sheet);
  }

  void print(List<Quote> quotes, List<Claim> claims, List<Finding> findings) {
    sheet.heading("Quotes", count(quotes.size(), ": " + FactTables.inWords(quotes)));
    tables.quotes(quotes);
    List<Claim> worth = FactTables.worthChecking(claims);
    String of = " in " + FactTables.counted(claims.size(), "sentence");
    sheet.heading("Claims", count(worth.size(), of));
    tables.claims(worth);
    sheet.heading("Findings", count(findings.size(), ""));
    tables.findings(findings);
  }

  private static String count(int count, String more) {
    return count == 0 ? "none" : count + more;
  }
}
