package org.stet.export.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Fact;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** A story with quotes and claims that a test names, and the files that people began on them. */
final class CheckedStory {
  static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  private final Article article;
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<CheckedFact> files = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<SourceVersion> versions = new ArrayList<>();

  CheckedStory(String copyFile) {
    article = Article.of(copyFile);
  }

  private TextRange range(String words) {
    int at = article.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the story: " + words);
    }
    return TextRange.ofLength(at, words.length());
  }

  CheckedStory quote(String words, QuoteType type, Basis basis, @Nullable String name) {
    TextRange range = range(words);
    boolean mentioned = name != null && article.text().contains(name);
    TextRange mention = name != null && mentioned ? range(name) : null;
    Attribution said = new Attribution(basis, mention, null, name, 1, "said");
    Role role = article.blockAt(range.start()).map(Block::role).orElse(Role.PARAGRAPH);
    quotes.add(new Quote(range, range, type, role, true, said, -1));
    return this;
  }

  CheckedStory quote(String words, String name) {
    return quote(words, QuoteType.DIRECT, Basis.STATED, name);
  }

  CheckedStory claim(String words) {
    claims.add(new Claim(range(words), 0.9, true, List.of("figure")));
    return this;
  }

  /** A sentence that is not worth checking. */
  CheckedStory noClaim(String words) {
    claims.add(new Claim(range(words), 0.1, false, List.of()));
    return this;
  }

  /** A source whose newest version is {@code current}; a version for each of {@code texts}. */
  CheckedStory source(long id, String name, boolean withdrawn, String... texts) {
    sources.add(new Source(id, 1, name, "https://example.org/" + id, texts.length, withdrawn));
    for (int i = 0; i < texts.length; i++) {
      versions.add(new SourceVersion(id, i + 1, texts[i], false, "", "Ea", NOON.plusSeconds(i)));
    }
    return this;
  }

  private Fact fact(FactKind kind, String words) {
    return Fact.all(article, quotes, claims).stream()
        .filter(fact -> fact.anchor().kind() == kind && fact.anchor().words().equals(words))
        .findFirst()
        .orElseThrow();
  }

  /** A verdict by {@code who} on the quote or claim {@code words} of this story. */
  Verdict verdict(FactKind kind, String words, Status status, String who, CitedSource... rests) {
    return new Verdict(
        status, fact(kind, words).anchor(), List.of(rests), "looked at it", who, NOON);
  }

  CheckedStory file(List<Verdict> verdicts, Support... support) {
    List<CheckedFact.Decision> decisions =
        verdicts.stream().map(verdict -> new CheckedFact.Decision(1, verdict)).toList();
    files.add(new CheckedFact(files.size() + 1, 1, decisions, List.of(support)));
    return this;
  }

  StoredChecks checks() {
    return new StoredChecks(true, files, sources, versions, Set.of(), List.of());
  }

  FactReport report() {
    return report(checks());
  }

  /** The report on this story, of which the store knows {@code known}. */
  FactReport report(StoredChecks known) {
    return FactReport.of(article, quotes, claims, known, NOON);
  }
}
