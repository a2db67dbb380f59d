package org.stet.exportformats.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.export.api.FactReport;
import org.stet.export.api.ReportedEvidence;
import org.stet.export.api.ReportedFact;
import org.stet.export.api.ReportedFact.State;
import org.stet.export.api.ReportedSource;
import org.stet.export.api.SideBySide;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.TextRange;

/** Reports for tests. */
public final class Reports {
  static final Instant NOON = Instant.parse("2026-03-04T12:00:59.5Z");

  /** So many facts get evidence; the others have a verdict only. */
  private static final int WITH_EVIDENCE = 40;

  /** Longer words stand in a report once, or its size is that of the evidence. */
  private static final int LONG = 2000;

  private static final List<State> RATED = List.of(State.VERIFIED, State.DISPUTED, State.WRONG);

  private Reports() {}

  /** Every block that goes out as a quote and a rated claim, with its words wherever words go. */
  public static FactReport ofEverything(Article article) {
    List<ReportedFact> quotes = new ArrayList<>();
    List<ReportedFact> claims = new ArrayList<>();
    List<ReportedFact> gone = new ArrayList<>();
    for (Block block : article.blocks()) {
      String words = article.plain(block);
      if (block.role().isPublished() && !words.isBlank()) {
        boolean full = quotes.size() < WITH_EVIDENCE && words.length() < LONG;
        quotes.add(fact(FactKind.QUOTE, words, State.CHANGED, full));
        if (full) {
          claims.add(fact(FactKind.CLAIM, words, RATED.get(claims.size() % RATED.size()), true));
          gone.add(fact(FactKind.QUOTE, words, State.GONE, true));
        } else if (claims.size() < 2 * WITH_EVIDENCE) {
          claims.add(fact(FactKind.CLAIM, words, State.WRONG, false));
        }
      }
    }
    quotes.addAll(claims);
    return new FactReport(article, NOON, true, quotes, gone, List.of());
  }

  private static ReportedFact fact(FactKind kind, String words, State state, boolean full) {
    ReportedSource source = new ReportedSource(words, words, 2, NOON, words, true, false);
    SideBySide compared =
        new SideBySide(words, words, List.of(new SideBySide.Differing(words, words, words)));
    List<ReportedEvidence> evidence = new ArrayList<>();
    for (Support.Kind each : List.of(Support.Kind.RECORDING, Support.Kind.REPLY_GIVEN)) {
      Support support = new Support(each, words, null, null, Duration.ofHours(3), words, NOON);
      evidence.add(new ReportedEvidence(support, words, source, compared));
    }
    Status status =
        state == State.DISPUTED || state == State.WRONG
            ? Status.valueOf(state.name())
            : Status.VERIFIED;
    return new ReportedFact(
        kind,
        kind == FactKind.QUOTE ? QuoteType.DIRECT : null,
        words,
        words,
        false,
        state,
        state == State.CHANGED ? Set.of(Change.values()) : Set.of(),
        full ? words : null,
        List.of(verdict(Status.OPEN, words, words), verdict(status, words, words)),
        full ? List.of(new ReportedSource(words, null, 3, NOON, null, false, true)) : List.of(),
        full ? evidence : List.of(),
        full ? 3 : 0);
  }

  static Verdict verdict(Status status, String note, String who) {
    Anchor anchor = new Anchor(FactKind.CLAIM, new TextRange(0, 1), "x", "", "", null, null, null);
    return new Verdict(status, anchor, List.of(), note, who, NOON);
  }

  /** A claim of {@code words} that {@code who} found {@code status}. */
  static ReportedFact claim(String words, Status status, String who, @Nullable String speaker) {
    return new ReportedFact(
        FactKind.CLAIM,
        null,
        words,
        speaker,
        false,
        State.valueOf(status.name()),
        Set.of(),
        null,
        List.of(verdict(status, "", who)),
        List.of(),
        List.of(),
        0);
  }

  static FactReport of(String copyFile, ReportedFact... facts) {
    return new FactReport(Article.of(copyFile), NOON, true, List.of(facts), List.of(), List.of());
  }
}
