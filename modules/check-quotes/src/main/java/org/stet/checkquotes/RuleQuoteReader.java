package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openide.util.lookup.ServiceProvider;
import org.openide.util.lookup.ServiceProviders;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.CastList;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.facts.spi.CastReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/**
 * Lists every quoted stretch of an article, with who is said to have said it.
 *
 * <p>Linear in the length of the article. Written for English; in German, French and Spanish only
 * the words right at a quotation are read; of other languages the stretches are found, and no
 * speaker: what looks like one may be a dateline or an article. Remembers how it read paragraphs,
 * and answers the same without that. Safe for use by several threads.
 */
@ServiceProviders({
  @ServiceProvider(service = QuoteReader.class),
  @ServiceProvider(service = CastReader.class)
})
public final class RuleQuoteReader implements QuoteReader, CastReader {
  /** How much is left of the confidence in a name that several people have. */
  private static final double SHARED = 0.6;

  /** Why an article in another language has quotations of nobody. */
  static final String UNREAD =
      "Stet reads speakers in English, German, French and Spanish only; check by hand who said this";

  /** How many characters of paragraphs are remembered: some long articles. */
  private static final int REMEMBERED = 200_000;

  private final Readings readings;

  /** A reader that remembers the paragraphs it read last. */
  public RuleQuoteReader() {
    this(REMEMBERED);
  }

  /** A reader that remembers paragraphs of {@code remembered} characters together. */
  RuleQuoteReader(int remembered) {
    this.readings = new Readings(remembered);
  }

  private static final String NOTHING = "nothing near it says whose words these are";

  @Override
  public List<Quote> read(Article article) {
    Story story = Story.of(article);
    List<Stretch> stretches = Stretches.of(story);
    Attributions attributions = new Attributions(story, stretches, readings);
    String language = Language.of(story.words());
    boolean english = language.equals(Language.ENGLISH);
    Optional<TongueReader> tongue =
        Tongue.of(language).map(known -> new TongueReader(story, stretches, known));
    Referents cast = new Referents(story, stretches, attributions);
    List<Quote> quotes = new ArrayList<>(stretches.size());
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      Story.Paragraph paragraph = story.paragraphs().get(stretch.paragraph());
      int index = i;
      Said said = tongue.isPresent() ? tongue.get().said(index) : attributions.said(index);
      QuoteType type =
          tongue.isPresent() && tongue.get().isTitle(index)
              ? QuoteType.TITLE
              : Types.of(stretch.words().in(story.words()), attributions.setting(i), said);
      quotes.add(
          new Quote(
              Story.toArticle(paragraph, stretch.range()),
              Story.toArticle(paragraph, stretch.words()),
              type,
              paragraph.role(),
              stretch.closed(),
              english
                  ? attribution(story, cast, type, said, stretch.parent() < 0)
                  : tongue
                      .map(known -> known.attribution(index, isSpeech(type)))
                      .orElseGet(() -> Attribution.none(UNREAD)),
              stretch.parent()));
    }
    List<Quote> all =
        english ? withReported(story, attributions, cast, quotes) : List.copyOf(quotes);
    return LoadedCues.of(language).map(loaded -> loaded.mark(article, all)).orElse(all);
  }

  @Override
  public CastList cast(Article article) {
    Story story = Story.of(article);
    if (!Language.isEnglish(story.words())) {
      return CastOfSpeakers.of(article, story, read(article));
    }
    List<Stretch> stretches = Stretches.of(story);
    return CastReading.of(story, stretches, new Attributions(story, stretches, readings));
  }

  private static boolean isSpeech(QuoteType type) {
    return type != QuoteType.SCARE && type != QuoteType.TITLE;
  }

  /**
   * Sorts what is reported in among {@code quotes}; a term between marks that is part of what is
   * reported has it as its parent.
   */
  private static List<Quote> withReported(
      Story story, Attributions attributions, Referents cast, List<Quote> quotes) {
    List<Quote> all = new ArrayList<>(quotes.size() + attributions.reported().size());
    int[] place = new int[quotes.size()];
    int around = -1;
    int next = 0;
    for (ReportedSpeech.Reported reported : attributions.reported()) {
      TextRange range = toArticle(story, reported.words());
      if (holdsSpeech(quotes, range)) {
        continue;
      }
      for (; next < quotes.size() && quotes.get(next).range().start() < range.start(); next++) {
        add(quotes.get(next), place, next, around, all);
      }
      around = all.size();
      all.add(
          new Quote(
              range,
              range,
              QuoteType.INDIRECT,
              story.at(reported.words().start()).role(),
              true,
              attribution(story, cast, QuoteType.INDIRECT, reported.said(), true),
              -1));
    }
    for (; next < quotes.size(); next++) {
      add(quotes.get(next), place, next, around, all);
    }
    return List.copyOf(all);
  }

  /** Adds {@code quote}, the one at {@code index}, behind what was reported last. */
  private static void add(Quote quote, int[] place, int index, int around, List<Quote> all) {
    place[index] = all.size();
    boolean inside = around >= 0 && all.get(around).range().contains(quote.range());
    int outer = inside ? around : -1;
    all.add(
        new Quote(
            quote.range(),
            quote.words(),
            quote.type(),
            quote.role(),
            quote.closed(),
            quote.attribution(),
            quote.parent() < 0 ? outer : place[quote.parent()]));
  }

  /** Whether somebody is quoted in {@code range}; a term or a title between marks is not speech. */
  private static boolean holdsSpeech(List<Quote> quotes, TextRange range) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).range().start() < range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < quotes.size() && quotes.get(i).range().start() < range.end(); i++) {
      QuoteType type = quotes.get(i).type();
      if (type != QuoteType.SCARE && type != QuoteType.TITLE) {
        return true;
      }
    }
    return false;
  }

  private static Attribution attribution(
      Story story, Referents cast, QuoteType type, @Nullable Said said, boolean outermost) {
    if (said == null) {
      return Attribution.none(NOTHING);
    }
    if (type == QuoteType.SCARE || type == QuoteType.TITLE) {
      return Attribution.none(
          type == QuoteType.TITLE ? "the title of a work" : "a term, said by nobody in particular");
    }
    Mention mention = Mentions.of(story, said);
    if (said.standing() != Standing.SAID) {
      return unsaid(story, said);
    }
    // Whom somebody who is quoted means by "he" is not told by the words of the reporter.
    boolean told = outermost || said.kind() != Phrase.Kind.PRONOUN;
    String canonical = told ? cast.canonical(mention) : null;
    boolean shared = cast.isShared(mention);
    double confidence = said.confidence() * (shared ? SHARED : 1);
    String why =
        said.why()
            + (shared ? "; the story has several people of that name" : "")
            + (told ? cast.doubt(mention) : "");
    if (said.basis() == Basis.INFERRED) {
      if (canonical == null) {
        return Attribution.none(NOTHING);
      }
      return new Attribution(Basis.INFERRED, null, null, canonical, confidence, why);
    }
    TextRange cue = said.cue();
    return new Attribution(
        said.basis(),
        toArticle(story, said.speaker()),
        cue == null ? null : toArticle(story, cue),
        canonical,
        confidence,
        why);
  }

  /** The mention is kept, but the words are put into nobody's mouth. */
  private static Attribution unsaid(Story story, Said said) {
    String words = said.speaker().in(story.words()).toLowerCase(Locale.ROOT);
    if (Words.standard().is(Words.Kind.NOBODY, words)) {
      return Attribution.none(said.standing().why());
    }
    TextRange cue = said.cue();
    return new Attribution(
        Basis.NONE,
        toArticle(story, said.speaker()),
        cue == null ? null : toArticle(story, cue),
        null,
        0,
        said.standing().why());
  }

  private static TextRange toArticle(Story story, TextRange range) {
    return Story.toArticle(story.at(range.start()), range);
  }
}
