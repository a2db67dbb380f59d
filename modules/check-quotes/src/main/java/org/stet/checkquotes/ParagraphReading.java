package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * What a paragraph says by itself, whatever stands around it: so that it need not be read again
 * while only others change. All offsets are over its own words. Immutable.
 *
 * @param sentences its sentences
 * @param signature the name, if the paragraph is a dash and a name and nothing else
 * @param tokens its tokens, those of quotations as well
 */
record ParagraphReading(
    List<SentenceReading> sentences, @Nullable TextRange signature, List<Token> tokens) {

  /** Words before the names of papers and places: "the Daily Beacon", "in New Bergen". */
  private static final Set<String> NO_PERSON_AFTER = Set.of("the", "in", "at", "near", "across");

  /** {@code 09:14}, {@code 9.14am:} before the first sentence of an entry. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?[:,]?\\s+(?:[-–—]\\s+)?(?=[\\p{Lu}\"“‘'«])");

  /** Reads {@code words}, in which {@code quotes} are left closed; they ascend. */
  static ParagraphReading of(String words, List<TextRange> quotes) {
    TextRange all = new TextRange(behindClock(words), words.length());
    List<Tokenizer.Sealed> sealed = new ArrayList<>();
    for (TextRange quote : quotes) {
      sealed.add(new Tokenizer.Sealed(quote, sealed.size()));
    }
    Tokenizer tokenizer = new Tokenizer(words);
    List<Token> tokens = tokenizer.tokens(all, sealed);
    List<Frame> frames = new Frames(words).of(all, tokens);
    List<SentenceReading> sentences = new ArrayList<>();
    for (Frame frame : frames) {
      sentences.add(sentence(words, frame, frames.size() == 1));
    }
    return new ParagraphReading(
        List.copyOf(sentences),
        quotes.isEmpty() ? Signatures.alone(tokens) : null,
        quotes.isEmpty() ? tokens : tokenizer.tokens(all, List.of()));
  }

  /** Where the words begin behind the time of an entry in a live report, or 0. */
  private static int behindClock(String words) {
    Matcher clock = CLOCK.matcher(words);
    return clock.lookingAt() ? clock.end() : 0;
  }

  private static SentenceReading sentence(String words, Frame frame, boolean single) {
    FrameReader reader = new FrameReader(words, frame);
    List<SentenceReading.InSentence> quotes = new ArrayList<>();
    for (int i = 0; i < frame.tokens().size(); i++) {
      Token token = frame.tokens().get(i);
      if (token.isQuote()) {
        Setting setting = Setting.of(words, frame, i, single);
        quotes.add(new SentenceReading.InSentence(token.quote(), i, setting, reader.of(i)));
      }
    }
    return new SentenceReading(
        frame,
        quotes,
        reader.hasCue(),
        reader.speaking(),
        frame.leadsOn() ? reader.leading() : null,
        subject(words, frame, reader),
        names(frame.tokens()),
        reader.reported());
  }

  private static @Nullable TextRange subject(String words, Frame frame, FrameReader reader) {
    Phrase subject = reader.subject();
    List<Token> tokens = frame.tokens();
    if (subject == null || subject.kind() == Phrase.Kind.PRONOUN) {
      return null;
    }
    if (subject.kind() == Phrase.Kind.NOUN) {
      boolean one = tokens.get(subject.from()).lower().equals("the");
      TextRange noun =
          new TextRange(tokens.get(subject.from()).start(), tokens.get(subject.to() - 1).end());
      return one && Mentions.isByRole(noun.in(words), subject.kind()) ? noun : null;
    }
    return new TextRange(
        tokens.get(subject.headFrom()).start(), tokens.get(subject.headTo() - 1).end());
  }

  private static List<TextRange> names(List<Token> tokens) {
    List<TextRange> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = i;
      while (end < tokens.size() && NameRuns.isPart(tokens, end, i)) {
        end++;
      }
      boolean thing = i > 0 && NO_PERSON_AFTER.contains(tokens.get(i - 1).lower());
      if (end > i && !thing) {
        names.add(new TextRange(tokens.get(i).start(), tokens.get(end - 1).end()));
      }
      i = Math.max(i, end - 1);
    }
    return names;
  }
}
