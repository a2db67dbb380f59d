package org.stet.factcheck;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.Origin;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.CheckedFact.Decision;
import org.stet.testkit.DeskDocument;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;
import org.stet.wire.api.RawItem;

/** A made-up story, and facts in it by rules that a reader of a test can follow. */
final class Story {
  static final String TEXT =
      """
      Headline: Tidal mill to grind again

      The council of Brackwater voted 7-2 on Monday to repair the tidal mill.

      "We are going to grind flour by midsummer," Mayor Petra Lund said.

      Miller Arno Veit said: "The wheel is sound, but the gate is not."

      The repair will cost 340,000 crowns, twice as much as planned in 2019.
      """;

  static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");

  private static final Pattern QUOTED = Pattern.compile("[\"\u201c]([^\"\u201d]*)[\"\u201d]");
  private static final Pattern NAME = Pattern.compile("(?:Mayor|Miller) \\w+ (\\w+)");
  private static final Pattern SENTENCE = Pattern.compile("[^\n\"]*\\d[^\n\"]*\\.");

  private Story() {}

  /** Every stretch between marks is a quote, said by who is named in its paragraph. */
  static ArticleFacts facts(String text) {
    Article article = Article.of(text);
    List<Quote> quotes = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      TextRange words = new TextRange(quoted.start(1), quoted.end(1));
      TextRange range = new TextRange(quoted.start(), quoted.end());
      quotes.add(
          new Quote(range, words, QuoteType.DIRECT, Role.PARAGRAPH, true, said(text, range), -1));
    }
    List<Claim> claims = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      TextRange range = new TextRange(sentence.start(), sentence.end());
      claims.add(new Claim(range, 0.9, true, List.of("figure", "named-source")));
    }
    claims.add(new Claim(new TextRange(10, 20), 0.1, false, List.of()));
    return new ArticleFacts(article, true, quotes, claims, List.of());
  }

  private static Attribution said(String text, TextRange range) {
    int start = text.lastIndexOf('\n', range.start()) + 1;
    int end = text.indexOf('\n', range.end());
    Matcher name = NAME.matcher(text).region(start, end < 0 ? text.length() : end);
    if (!name.find()) {
      return Attribution.none("nobody in the paragraph");
    }
    TextRange mention = new TextRange(name.start(), name.end());
    return new Attribution(Basis.STATED, mention, null, name.group(1), 1, "named beside it");
  }

  /** The list of {@code text}, of which {@code files} are known. */
  static CheckList list(String text, CheckedFact... files) {
    return CheckList.of(facts(text), new FactFiles(List.of(files), List.of()));
  }

  /** The row whose words begin with {@code words}. */
  static CheckRow row(CheckList list, String words) {
    return list.rows().stream().filter(r -> r.words().startsWith(words)).findFirst().orElseThrow();
  }

  /** A file on what begins with {@code words} in {@link #TEXT}, with one verdict. */
  static CheckedFact file(long id, String words, Status status, CitedSource... sources) {
    Anchor anchor = row(list(TEXT), words).anchor();
    Verdict verdict = new Verdict(status, anchor, List.of(sources), "", "Ida Holm", NOON);
    return new CheckedFact(id, 1, List.of(new Decision(1, verdict)), List.of());
  }

  /** {@code file} with {@code support}. */
  static CheckedFact with(CheckedFact file, Support... support) {
    return new CheckedFact(file.id(), file.article(), file.decisions(), List.of(support));
  }

  /** A row of its own, without a text. */
  static CheckRow row(Mark mark, @Nullable CheckedFact file) {
    Anchor anchor = row(list(TEXT), "We are").anchor();
    return new CheckRow(
        mark,
        anchor,
        anchor.range(),
        false,
        new Speaker("Lund", false, ""),
        List.of(),
        file,
        Set.of(),
        null);
  }

  /** A session of {@link #TEXT}, which was read from a copy file; event thread only. */
  static ArticleSession session() {
    return session("mill.stet", TEXT);
  }

  /** Likewise, of another text; event thread only. */
  static ArticleSession session(String name, String text) {
    RawItem item = new RawItem(name, null, text.getBytes(StandardCharsets.UTF_8));
    Origin origin =
        new Origin(item, null, Article.of(text), ChangeSet.none(text.length()), text, null);
    return ArticleSession.of(new DeskDocument(text), origin, name, Lookup.EMPTY);
  }
}
