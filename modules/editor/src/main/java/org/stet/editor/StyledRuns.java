package org.stet.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.session.api.ArticleFacts;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Field;
import org.stet.text.api.Finding;
import org.stet.text.api.OpenWording;
import org.stet.text.api.TextRange;

/** Which stretch of an article looks how. Runs ascend and do not overlap. */
final class StyledRuns {
  private final List<StyledRun> runs = new ArrayList<>();

  private StyledRuns() {}

  /** The look of the blocks and header lines, by their roles. */
  static List<StyledRun> ofRoles(Article article) {
    StyledRuns styled = new StyledRuns();
    for (Field field : article.fields()) {
      styled.add(field.range().start(), field.words().start(), Style.LABEL);
      styled.add(field.words(), style(field));
    }
    for (Block block : article.body()) {
      styled.block(block);
    }
    return styled.runs;
  }

  private static Style style(Field field) {
    return switch (field.name()) {
      case HEADLINE -> Style.HEADLINE;
      case STANDFIRST -> Style.STANDFIRST;
      default -> Style.FIELD;
    };
  }

  private void block(Block block) {
    Style style =
        switch (block.role()) {
          case SUBHEAD -> Style.SUBHEAD;
          case QUOTE -> Style.BLOCK_QUOTE;
          case CAPTION -> Style.CAPTION;
          case TABLE -> Style.TABLE;
          case NOTE -> Style.NOTE;
          default -> null;
        };
    int end = block.range().end();
    add(block.range().start(), block.words().start(), Style.LABEL);
    TextRange credit = block.credit();
    if (style != null) {
      add(block.words(), style);
    }
    if (credit != null && credit.start() >= block.words().end()) {
      add(block.words().end(), end, Style.CREDIT); // With its brackets, so that it wraps as one.
    } else if (block.role().isFenced()) {
      add(block.words().end(), end, Style.LABEL);
    }
  }

  /** The stretches between quotation marks that somebody said, the outer ones only. */
  static List<StyledRun> ofQuotes(ArticleFacts facts) {
    StyledRuns styled = new StyledRuns();
    for (Quote quote : facts.quotes()) {
      boolean said = quote.type() == QuoteType.DIRECT || quote.type() == QuoteType.MIXED;
      if (said && quote.parent() < 0) {
        styled.add(quote.range(), Style.QUOTED);
      }
    }
    return styled.runs;
  }

  /** The marks of choices that a merge left in {@code text}. */
  static List<StyledRun> ofChoices(String text) {
    return OpenWording.in(text).stream()
        .map(choice -> new StyledRun(choice.range(), Style.CHOICE))
        .toList();
  }

  /** The places findings speak of; where several do, the worst shows. */
  static List<StyledRun> ofFindings(ArticleFacts facts) {
    List<Finding> worstFirst = new ArrayList<>(facts.findings());
    worstFirst.sort(Comparator.comparing(Finding::severity).reversed());
    List<StyledRun> kept = new ArrayList<>();
    for (Finding finding : worstFirst) {
      TextRange range = finding.range();
      if (!range.isEmpty() && kept.stream().noneMatch(run -> run.range().overlaps(range))) {
        kept.add(new StyledRun(range, style(finding)));
      }
    }
    kept.sort(Comparator.comparing(StyledRun::range));
    return kept;
  }

  private static Style style(Finding finding) {
    return switch (finding.severity()) {
      case NOTE -> Style.FINDING_NOTE;
      case WARNING -> Style.FINDING_WARNING;
      case ERROR -> Style.FINDING_ERROR;
    };
  }

  private void add(TextRange range, @Nullable Style style) {
    if (style != null) {
      add(range.start(), range.end(), style);
    }
  }

  private void add(int from, int to, Style style) {
    int start = runs.isEmpty() ? from : Math.max(from, runs.get(runs.size() - 1).range().end());
    if (start < to) {
      runs.add(new StyledRun(new TextRange(start, to), style));
    }
  }
}
