package org.stet.export.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.text.api.Finding;
import org.stet.text.api.OpenChoice;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/**
 * The last look before a story goes out: what is still open. It stops nothing; whoever sends the
 * story decides. Immutable and safe to use from any thread.
 *
 * <p>Open are a story without headline or body, one that is withheld, cancelled or under an
 * embargo, a note that is never closed, a choice that a merge has left, quotes that are not closed
 * or that nobody is named for, and every finding that is more than a note.
 */
public final class PublishGate {
  /** The gate's own kinds of points. */
  public static final String NO_HEADLINE = "no-headline";

  public static final String NO_BODY = "no-body";
  public static final String OPEN_NOTE = "open-note";
  public static final String OPEN_CHOICE = "open-choice";
  public static final String NOT_RELEASED = "not-released";
  public static final String EMBARGOED = "embargoed";
  public static final String UNCLOSED_QUOTE = "unclosed-quote";
  public static final String UNATTRIBUTED_QUOTE = "unattributed-quote";

  private static final Comparator<OpenPoint> WORST_FIRST =
      Comparator.comparing(OpenPoint::severity)
          .reversed()
          .thenComparingInt(point -> point.range() == null ? -1 : point.range().start());

  private final Article article;
  private final List<Quote> quotes;
  private final List<Finding> findings;
  private final List<OpenPoint> points = new ArrayList<>();

  private PublishGate(Article article, List<Quote> quotes, List<Finding> findings) {
    this.article = article;
    this.quotes = quotes;
    this.findings = findings;
  }

  /**
   * What is open in {@code article}, the worst first, then in order of place. A point that a
   * finding makes already is not made twice.
   */
  public static List<OpenPoint> openPoints(
      Article article, List<Quote> quotes, List<Finding> findings) {
    PublishGate gate = new PublishGate(article, quotes, findings);
    gate.lookAtStory();
    gate.lookAtQuotes();
    gate.lookAtFindings();
    gate.points.sort(WORST_FIRST);
    return List.copyOf(gate.points);
  }

  private void lookAtStory() {
    if (article.field(FieldName.HEADLINE).isEmpty()) {
      about(NO_HEADLINE, "the story has no headline");
    }
    if (article.body().stream().noneMatch(block -> block.role().isPublished())) {
      about(NO_BODY, "the story has no text");
    }
    OpenNote.in(article)
        .ifPresent(
            block ->
                points.add(
                    new OpenPoint(
                        OPEN_NOTE,
                        Severity.ERROR,
                        block.range(),
                        "this note is never closed, so that it would go out as text")));
    for (TextRange choice : OpenChoice.in(article.text())) {
      points.add(
          new OpenPoint(
              OPEN_CHOICE,
              Severity.ERROR,
              choice,
              "somebody still has to choose between our words and new ones"));
    }
    String status = article.field(FieldName.STATUS).orElse("").strip().toLowerCase(Locale.ROOT);
    switch (status) {
      case "", "usable" -> {}
      case "withheld" -> about(NOT_RELEASED, "the story is withheld by its supplier");
      case "cancelled", "canceled" ->
          about(NOT_RELEASED, "the story was cancelled by its supplier: it must not be used");
      default -> about(NOT_RELEASED, "the status of the story is: " + status);
    }
    article
        .field(FieldName.EMBARGO)
        .ifPresent(until -> about(EMBARGOED, "the story is under an embargo: " + until));
  }

  private void about(String id, String message) {
    points.add(new OpenPoint(id, Severity.ERROR, null, message));
  }

  private void lookAtQuotes() {
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      if (!quote.role().isPublished()) {
        continue;
      }
      if (!quote.closed() && quote.type() != QuoteType.INDIRECT && !goesOn(i)) {
        about(UNCLOSED_QUOTE, quote, "the quotation is not closed: ");
      }
      boolean speech = quote.type() == QuoteType.DIRECT || quote.type() == QuoteType.MIXED;
      if (speech && quote.parent() < 0) {
        Attribution attribution = quote.attribution();
        boolean offered = attribution.speaker() != null || attribution.canonical() != null;
        boolean inferred = attribution.basis() == Basis.INFERRED;
        if (attribution.basis() == Basis.NONE || (inferred && !offered)) {
          about(UNATTRIBUTED_QUOTE, quote, "nobody is named for the quote: ");
        } else if (inferred) {
          about(UNATTRIBUTED_QUOTE, quote, "who said it is only inferred: ");
        }
      }
    }
  }

  /** Whether the next paragraph takes the quote up again, as long quotes do. */
  private boolean goesOn(int index) {
    Quote quote = quotes.get(index);
    for (Quote next : quotes.subList(index + 1, quotes.size())) {
      if (next.range().start() >= quote.range().end()) {
        String between = article.text().substring(quote.range().end(), next.range().start());
        return between.isBlank() && between.indexOf('\n') >= 0;
      }
    }
    return false;
  }

  private void about(String id, Quote quote, String message) {
    for (Finding finding : findings) {
      boolean told = finding.severity() != Severity.NOTE && finding.check().equals(id);
      if (told && finding.range().overlaps(quote.range())) {
        return;
      }
    }
    points.add(new OpenPoint(id, Severity.WARNING, quote.range(), message + start(quote)));
  }

  private String start(Quote quote) {
    return FirstWords.of(article.plain(quote.range()));
  }

  private void lookAtFindings() {
    for (Finding finding : findings) {
      if (finding.severity() != Severity.NOTE) {
        points.add(
            new OpenPoint(finding.check(), finding.severity(), finding.range(), finding.message()));
      }
    }
  }
}
