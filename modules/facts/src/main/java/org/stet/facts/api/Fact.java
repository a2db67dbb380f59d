package org.stet.facts.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** A quote or a claim as it stands in one version of an article: what a verdict can belong to. */
public final class Fact {
  private final Anchor anchor;
  private final String folded;

  private Fact(Anchor anchor) {
    this.anchor = anchor;
    this.folded = FoldedWords.of(anchor.words());
  }

  /** The fact that {@code quote} is in {@code article}. */
  public static Fact of(Article article, Quote quote) {
    Attribution attribution = quote.attribution();
    return of(
        article,
        FactKind.QUOTE,
        quote.words(),
        words(article, attribution.speaker()),
        words(article, attribution.cue()),
        attribution.canonical());
  }

  /** The fact that {@code claim} is in {@code article}. */
  public static Fact of(Article article, Claim claim) {
    return of(article, FactKind.CLAIM, claim.range(), null, null, null);
  }

  /** All quotes, then those sentences that are worth checking. */
  public static List<Fact> all(Article article, List<Quote> quotes, List<Claim> claims) {
    List<Fact> facts = new ArrayList<>();
    quotes.forEach(quote -> facts.add(of(article, quote)));
    claims.stream().filter(Claim::claim).forEach(claim -> facts.add(of(article, claim)));
    return facts;
  }

  private static Fact of(
      Article article,
      FactKind kind,
      TextRange range,
      @Nullable String speaker,
      @Nullable String cue,
      @Nullable String canonical) {
    String text = article.text();
    // Twice as much is taken before folding, since white space may shrink.
    String before = text.substring(Math.max(0, range.start() - 2 * Anchor.CONTEXT), range.start());
    String after =
        text.substring(range.end(), Math.min(text.length(), range.end() + 2 * Anchor.CONTEXT));
    return new Fact(
        new Anchor(
            kind,
            range,
            article.plain(range),
            last(FoldedWords.of(before)),
            first(FoldedWords.of(after)),
            speaker,
            cue,
            canonical));
  }

  private static @Nullable String words(Article article, @Nullable TextRange range) {
    return range == null ? null : article.plain(range);
  }

  private static String last(String words) {
    return words.substring(Math.max(0, words.length() - Anchor.CONTEXT));
  }

  private static String first(String words) {
    return words.substring(0, Math.min(words.length(), Anchor.CONTEXT));
  }

  /** What a verdict on this fact has to remember of it. */
  public Anchor anchor() {
    return anchor;
  }

  /** Where it stands, over the article's text. */
  public TextRange range() {
    return anchor.range();
  }

  /** Its words, folded. */
  public String folded() {
    return folded;
  }

  @Override
  public String toString() {
    return anchor.kind().id() + " at " + anchor.range() + ": " + anchor.words();
  }
}
