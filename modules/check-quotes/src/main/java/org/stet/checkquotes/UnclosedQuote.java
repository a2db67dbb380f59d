package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.check.spi.Check;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.Finding;
import org.stet.text.api.Fix;
import org.stet.text.api.QuoteMarks;
import org.stet.text.api.QuotedSpan;
import org.stet.text.api.Severity;

/**
 * Finds quotations that are opened and never closed. One that runs on into the next paragraph,
 * which opens with a mark again, is as it should be.
 */
@ServiceProvider(service = Check.class)
public final class UnclosedQuote implements Check {
  private static final String ID = "unclosed-quote";

  /**
   * A text with more of them is no text that a mark puts right; each runs to the end of another.
   */
  private static final int MOST_FIXES = 50;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String summary() {
    return "Quotations that are opened and never closed";
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (QuotedSpan span : QuoteMarks.scan(article)) {
      if (!span.closed() && !span.continued() && !span.range().isEmpty()) {
        findings.add(
            new Finding(
                ID,
                Severity.WARNING,
                span.range(),
                "This quotation is opened and never closed",
                List.of(),
                findings.size() < MOST_FIXES ? List.of(fix(article, span)) : List.of()));
      }
    }
    return findings;
  }

  private static Fix fix(Article article, QuotedSpan span) {
    String mark = closing(article.text(), span);
    int at = ClosingPlace.in(article.text(), span.words());
    ChangeSet change =
        ChangeSet.of(
            article.text().length(),
            List.of(Edit.insert(at, mark, ID, "Closes the quotation where the quoted words end")));
    return new Fix("Close the quotation", change);
  }

  /** The mark that closes what {@code span} opens with. */
  private static String closing(String text, QuotedSpan span) {
    return switch (text.substring(span.range().start(), span.words().start())) {
      case "“" -> "”";
      case "„" -> "“";
      case "‘", "‚" -> "’";
      case "«" -> "»";
      case "»" -> "«";
      case "``", "''" -> "''";
      case "'" -> "'";
      default -> "\"";
    };
  }
}
