package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.Role;
import org.stet.text.api.Sentences;
import org.stet.text.api.TextRange;

/**
 * Says of the quotations of a story in German, French or Spanish whose they are: what the words
 * right at a quotation say, and what goes on from the one before it. Nothing farther off counts, so
 * that more quotations than in English have nobody.
 */
final class TongueReader {
  private static final String GOES_ON = "goes on from the quotation before it";

  private final Story story;
  private final List<Stretch> stretches;
  private final Tongue tongue;
  private final TongueNames names;
  private final @Nullable Said[] said;
  private final @Nullable String[] canonical;

  /** Whom a pronoun means: the last who is named, in this paragraph or the one before. */
  private @Nullable String named;

  private int namedIn = Integer.MIN_VALUE;
  private int namedAt = -1;
  private final TongueAntecedent antecedent;
  private final boolean[] titles;

  TongueReader(Story story, List<Stretch> stretches, Tongue tongue) {
    this.story = story;
    this.stretches = stretches;
    this.tongue = tongue;
    this.names = new TongueNames(tongue);
    this.said = new Said[stretches.size()];
    this.canonical = new String[stretches.size()];
    List<List<Integer>> inside = new ArrayList<>();
    for (int p = 0; p < story.paragraphs().size(); p++) {
      inside.add(new ArrayList<>());
    }
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).parent() < 0) {
        inside.get(stretches.get(i).paragraph()).add(i);
      }
    }
    this.titles = new boolean[stretches.size()];
    List<List<TextRange>> outside = new ArrayList<>();
    for (int p = 0; p < inside.size(); p++) {
      outside.add(gaps(p, inside.get(p)));
      if (story.paragraphs().get(p).role() != Role.HEADLINE) { // "Muere Rosa Torbo"
        outside.get(p).forEach(gap -> names.add(TongueWords.of(story.words(), gap)));
      }
    }
    this.antecedent = new TongueAntecedent(story, tongue, names, outside);
    Said before = null;
    for (int p = 0; p < inside.size(); p++) {
      before = readParagraph(p, inside.get(p), before);
    }
  }

  /** Whose stretch {@code index} is, or null. */
  @Nullable Said said(int index) {
    return said[index];
  }

  /** Whether stretch {@code index} is what a work or a group is called. */
  boolean isTitle(int index) {
    return titles[index];
  }

  /** What is outside the quotations of paragraph {@code index}. */
  private List<TextRange> gaps(int index, List<Integer> inside) {
    TextRange paragraph = story.paragraphs().get(index).range();
    List<TextRange> gaps = new ArrayList<>();
    int from = paragraph.start();
    for (int quote : inside) {
      gaps.add(new TextRange(from, stretches.get(quote).range().start()));
      from = stretches.get(quote).range().end();
    }
    gaps.add(new TextRange(from, paragraph.end()));
    return gaps;
  }

  private @Nullable Said readParagraph(int index, List<Integer> inside, @Nullable Said before) {
    boolean prose =
        switch (story.paragraphs().get(index).role()) {
          case PARAGRAPH, LIST_ITEM, QUOTE, HEADLINE -> true;
          default -> false;
        };
    if (!prose || inside.isEmpty()) {
      return null;
    }
    List<TextRange> gaps = gaps(index, inside);
    List<Integer> waiting = new ArrayList<>();
    Said last = null;
    for (int i = 0; i < inside.size(); i++) {
      int quote = inside.get(i);
      boolean opens = i == 0 || endsSentence(inside.get(i - 1));
      TongueFrame leading = frame(gaps.get(i));
      titles[quote] = leading.endsIn(Tongue.Kind.WORK);
      boolean named = titles[quote] || leading.endsIn(Tongue.Kind.MOTTO);
      Said own = named ? null : own(gaps.get(i), gaps.get(i + 1), opens);
      boolean alone = isBlank(gaps.get(i)) && isBlank(gaps.get(i + 1));
      boolean runsOn = i == 0 && inside.get(0) > 0 && stretches.get(inside.get(0) - 1).continued();
      if (own != null) {
        last = own;
        for (int earlier : waiting) {
          said[earlier] = own.as(Basis.INHERITED, 0.8, "the words behind it say so");
          canonical[earlier] = name(own, index);
        }
        waiting.clear();
      } else if (runsOn && before != null) {
        own = before.as(Basis.INHERITED, 0.95, "the quotation runs on from the paragraph before");
        last = own;
      } else if (last != null && (isSplit(gaps.get(i)) || isSentence(quote, gaps.get(i)))) {
        own = last.as(Basis.INHERITED, 0.9, GOES_ON);
      } else if (alone) {
        waiting.add(quote);
      }
      said[quote] = own;
      canonical[quote] = own == null ? null : name(own, index);
    }
    return last;
  }

  private boolean endsSentence(int quote) {
    String words = stretches.get(quote).words().in(story.words()).strip();
    return !words.isEmpty() && ".?!…".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /**
   * Whether the reporter only stands between two parts of one sentence: {@code “, sagte Beck, „}.
   */
  private boolean isSplit(TextRange gap) {
    String words = gap.in(story.words()).strip();
    boolean one = Sentences.of(words).size() == 1;
    return one
        && words.length() > 2
        && words.startsWith(",")
        && ",:–—".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether a quotation is a sentence of its own, behind the end of another. */
  private boolean isSentence(int quote, TextRange gap) {
    String before = gap.in(story.words()).strip();
    boolean ended = before.isEmpty() || ".?!…".indexOf(before.charAt(before.length() - 1)) >= 0;
    String words = stretches.get(quote).words().in(story.words());
    int end = stretches.get(quote).range().end();
    boolean stopped = story.words().startsWith(".", end); // Spanish has the full stop outside.
    return ended && (Types.isSentence(words) || (stopped && Types.startsAsSentence(words)));
  }

  private boolean isBlank(TextRange gap) {
    return gap.in(story.words()).isBlank();
  }

  /** What the words before and behind a quotation say. */
  private @Nullable Said own(TextRange left, TextRange right, boolean first) {
    TextRange behind = firstSentence(right);
    Said said = new TongueBehind(frame(behind)).read();
    if (said != null) {
      return said;
    }
    TextRange before = lastSentence(left, first);
    return new TongueBefore(frame(before)).read();
  }

  private TongueFrame frame(TextRange range) {
    return new TongueFrame(tongue, TongueWords.of(story.words(), range));
  }

  private TextRange firstSentence(TextRange gap) {
    List<TextRange> sentences = Sentences.of(story.words(), gap);
    return sentences.isEmpty() ? TextRange.ofLength(gap.start(), 0) : sentences.get(0);
  }

  /** The words of the sentence that leads to a quotation; behind another one only a new one. */
  private TextRange lastSentence(TextRange gap, boolean first) {
    List<TextRange> sentences = Sentences.of(story.words(), gap);
    boolean open = !sentences.isEmpty() && (first || sentences.size() > 1);
    TextRange none = TextRange.ofLength(gap.end(), 0);
    if (!open) {
      return none;
    }
    TextRange last = sentences.get(sentences.size() - 1);
    String words = last.in(story.words());
    boolean ended = ".?!…".indexOf(words.charAt(words.length() - 1)) >= 0;
    return ended ? none : last;
  }

  private @Nullable String name(Said own, int paragraph) {
    String mention = own.speaker().in(story.words());
    if (own.kind() == Phrase.Kind.PRONOUN) {
      TongueAntecedent.Found found = antecedent.before(own.speaker(), namedAt, mention);
      if (found != null) {
        return found.name();
      }
      boolean near = named != null && paragraph - namedIn <= 1;
      boolean unsaid = own.speaker().equals(own.cue());
      return near && named != null && (unsaid || names.mayMean(mention, named)) ? named : null;
    }
    String name = names.canonical(mention);
    if (name != null) {
      named = name;
      namedIn = paragraph;
      namedAt = own.speaker().start();
    }
    return name;
  }

  /** The attribution of stretch {@code index}, of {@code type}. */
  Attribution attribution(int index, boolean isSpeech) {
    Said own = said[index];
    if (own == null || !isSpeech) {
      return Attribution.none(
          own == null
              ? "nothing near it says whose words these are"
              : "a term, said by nobody in particular");
    }
    TextRange cue = own.cue();
    boolean dropped = own.speaker().equals(cue);
    TextRange speaker = dropped ? null : toArticle(own.speaker());
    TextRange verb = cue == null ? null : toArticle(cue);
    if (own.standing() != Standing.SAID) {
      return new Attribution(Basis.NONE, speaker, verb, null, 0, own.standing().why());
    }
    if (dropped && canonical[index] == null) {
      return Attribution.none("the verb names nobody");
    }
    Basis basis = dropped ? Basis.INHERITED : own.basis();
    boolean shared = names.isShared(own.speaker().in(story.words()));
    double confidence = own.confidence() * (shared ? 0.6 : 1);
    return new Attribution(basis, speaker, verb, canonical[index], confidence, own.why());
  }

  private TextRange toArticle(TextRange range) {
    return Story.toArticle(story.at(range.start()), range);
  }
}
