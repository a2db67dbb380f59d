package org.stet.export.api;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.export.api.ReportedFact.State;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Fact;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Standing;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Standings;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.store.api.CheckedFact;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** Lays the files of the store beside the quotes and claims of a text. */
final class FactFiles {
  private final Article article;
  private final List<Quote> quotes;
  private final NavigableMap<Integer, Quote> speech;
  private final StoredChecks known;
  private final List<Fact> all;
  private final List<Standing> standings;

  FactFiles(Article article, List<Quote> quotes, List<Claim> claims, StoredChecks known) {
    this.article = article;
    this.quotes = quotes;
    this.speech = speech(quotes);
    this.known = known;
    this.all = Fact.all(article, quotes, claims);
    this.standings =
        Standings.of(
            known.files().stream().map(CheckedFact::verdict).toList(), all, null, known::isCurrent);
  }

  /** A verdict's standing, and the file it is from. */
  private record Filed(CheckedFact file, Standing standing) {}

  /** Everything that goes out and is in the text. */
  List<ReportedFact> facts() {
    IdentityHashMap<Fact, Filed> filed = new IdentityHashMap<>();
    for (int i = 0; i < standings.size(); i++) {
      Fact fact = standings.get(i).fact();
      if (fact != null) {
        filed.put(fact, new Filed(known.files().get(i), standings.get(i)));
      }
    }
    List<ReportedFact> facts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      if (goesOut(fact)) {
        Quote quote = i < quotes.size() ? quotes.get(i) : null;
        facts.add(reported(fact, quote, filed.get(fact)));
      }
    }
    return facts;
  }

  /** What was checked and is gone, unless it was in a note to colleagues. */
  List<ReportedFact> gone() {
    List<ReportedFact> gone = new ArrayList<>();
    for (int i = 0; i < standings.size(); i++) {
      CheckedFact file = known.files().get(i);
      boolean decided = file.verdict().status() != Verdict.Status.OPEN;
      if (standings.get(i).fact() == null && decided && !known.ofNotes().contains(file.id())) {
        gone.add(gone(file));
      }
    }
    return gone;
  }

  private boolean goesOut(Fact fact) {
    Optional<Role> role = article.blockAt(fact.range().start()).map(Block::role);
    return role.isEmpty() || role.get().isPublished();
  }

  private ReportedFact reported(Fact fact, @Nullable Quote quote, @Nullable Filed filed) {
    List<Attribution> said = quote == null ? inside(fact) : List.of(quote.attribution());
    String words = fact.anchor().words();
    CheckedFact file = filed == null ? null : filed.file();
    State state = filed == null ? State.OPEN : state(filed.standing());
    Set<Change> changes =
        state == State.CHANGED && filed != null ? filed.standing().changes() : Set.of();
    return new ReportedFact(
        fact.anchor().kind(),
        quote == null ? null : quote.type(),
        words,
        speakers(said),
        said.stream().anyMatch(each -> each.basis() == Basis.INFERRED),
        state,
        changes,
        file != null && changes.contains(Change.WORDS) ? before(file) : null,
        verdicts(file),
        restsOn(file),
        evidence(file, quote == null || quote.type() == QuoteType.INDIRECT ? null : words),
        ownNotes(file));
  }

  private @Nullable String before(CheckedFact file) {
    return known.ofNotes().contains(file.id()) ? null : file.verdict().anchor().words();
  }

  private ReportedFact gone(CheckedFact file) {
    Anchor then = file.verdict().anchor();
    return new ReportedFact(
        then.kind(),
        null,
        then.words(),
        then.canonical() == null ? then.speaker() : then.canonical(),
        false,
        State.GONE,
        Set.of(),
        null,
        verdicts(file),
        restsOn(file),
        evidence(file, then.kind() == FactKind.QUOTE ? then.words() : null),
        ownNotes(file));
  }

  private static State state(Standing standing) {
    boolean changed = standing.state() == Standing.State.CHANGED;
    return switch (standing.verdict().status()) {
      case OPEN -> State.OPEN;
      case VERIFIED -> changed ? State.CHANGED : State.VERIFIED;
      case DISPUTED -> changed ? State.CHANGED : State.DISPUTED;
      case WRONG -> changed ? State.CHANGED : State.WRONG;
    };
  }

  /** The quotes that somebody is said to have said, by where they start; no nested ones. */
  private static NavigableMap<Integer, Quote> speech(List<Quote> quotes) {
    NavigableMap<Integer, Quote> speech = new TreeMap<>();
    for (Quote quote : quotes) {
      boolean said = quote.type() != QuoteType.SCARE && quote.type() != QuoteType.TITLE;
      if (said && quote.parent() < 0) {
        speech.putIfAbsent(quote.words().start(), quote);
      }
    }
    return speech;
  }

  /** The attributions of the quotes that stand in the sentence of {@code claim}. */
  private List<Attribution> inside(Fact claim) {
    TextRange range = claim.range();
    List<Attribution> inside = new ArrayList<>();
    Map.Entry<Integer, Quote> before = speech.lowerEntry(range.start());
    if (before != null && before.getValue().words().overlaps(range)) {
      inside.add(before.getValue().attribution());
    }
    speech.subMap(range.start(), range.end()).values().forEach(q -> inside.add(q.attribution()));
    return inside;
  }

  private @Nullable String speakers(List<Attribution> all) {
    Set<String> names = new LinkedHashSet<>();
    all.forEach(said -> Optional.ofNullable(speaker(said)).ifPresent(names::add));
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private @Nullable String speaker(Attribution said) {
    if (said.basis() == Basis.NONE) {
      return null;
    }
    var mention = said.speaker();
    String name = said.canonical();
    return name == null && mention != null ? article.plain(mention) : name;
  }

  private static List<Verdict> verdicts(@Nullable CheckedFact file) {
    return file == null
        ? List.of()
        : file.decisions().stream().map(CheckedFact.Decision::verdict).toList();
  }

  private List<ReportedSource> restsOn(@Nullable CheckedFact file) {
    return file == null
        ? List.of()
        : file.verdict().sources().stream().flatMap(known::reported).toList();
  }

  private static Stream<Support> support(@Nullable CheckedFact file) {
    return file == null ? Stream.of() : file.support().stream();
  }

  private static int ownNotes(@Nullable CheckedFact file) {
    return (int) support(file).filter(each -> each.kind() == Support.Kind.NOTE).count();
  }

  private List<ReportedEvidence> evidence(@Nullable CheckedFact file, @Nullable String quoted) {
    return support(file)
        .filter(each -> each.kind() != Support.Kind.NOTE)
        .map(each -> ReportedEvidence.of(each, quoted, known))
        .toList();
  }
}
