package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.TongueWords.Word;
import org.stet.text.api.Sentences;
import org.stet.text.api.TextRange;

/**
 * Whom a pronoun of another language means, if it is the subject of a sentence right before: "Tom
 * Beck kam zu spät. „Der Zug“, sagte er."
 */
final class TongueAntecedent {
  /** The subject found; its name is null if it may be the one or something else. */
  record Found(@Nullable String name) {}

  private final Story story;
  private final Tongue tongue;
  private final TongueNames names;
  private final List<List<TextRange>> outside;

  /** For {@code story}, of which {@code outside} has what is not quoted, by paragraph. */
  TongueAntecedent(Story story, Tongue tongue, TongueNames names, List<List<TextRange>> outside) {
    this.story = story;
    this.tongue = tongue;
    this.names = names;
    this.outside = outside;
  }

  /**
   * The subject of the last sentence that begins behind {@code since}, before {@code pronoun}, and
   * with somebody's name; null if there is none in the paragraph or the one before.
   */
  @Nullable Found before(TextRange pronoun, int since, String words) {
    int paragraph = story.indexAt(pronoun.start());
    for (int p = paragraph; p >= 0 && p >= paragraph - 1; p--) {
      List<TextRange> gaps = outside.get(p);
      for (int g = gaps.size() - 1; g >= 0; g--) {
        List<TextRange> sentences = Sentences.of(story.words(), gaps.get(g));
        for (int s = sentences.size() - 1; s >= 0; s--) {
          TextRange sentence = sentences.get(s);
          boolean between = sentence.start() > since && sentence.start() < pronoun.start();
          Found found = between ? subject(sentence, words) : null;
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Found subject(TextRange sentence, String pronoun) {
    List<Word> read = TongueWords.of(story.words(), sentence);
    Phrase phrase = new TonguePhrase(tongue, read).startingAt(0);
    if (phrase == null || phrase.kind() != Phrase.Kind.NAME) {
      return null;
    }
    int start = read.get(0).range().start();
    String mention = story.words().substring(start, read.get(phrase.to() - 1).range().end());
    String name = names.canonical(mention);
    if (name == null || name.indexOf(' ') < 0) {
      return null; // The first word of a sentence has a capital whatever it is.
    }
    boolean introduced = phrase.headFrom() > phrase.from() || names.isSurname(mention);
    boolean known = Gender.ofFirstName(name.substring(0, name.indexOf(' '))) != Gender.UNKNOWN;
    if (!names.mayMean(pronoun, name)) {
      return null;
    }
    return new Found(introduced || known ? name : null);
  }
}
