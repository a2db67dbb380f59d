package org.stet.checkquotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * What one sentence of a paragraph says by itself. All offsets are over the words of the paragraph.
 *
 * @param frame the sentence
 * @param quotes the quotations in it
 * @param cued whether it has a word that reports speech
 * @param speaking the one who says what it reports without a quotation, or null
 * @param leading what its last cue says for a quotation in the next paragraph, or null
 * @param subject the name it is about, or null
 * @param names all names in it outside quotations
 * @param reported what it reports without quotation marks
 */
record SentenceReading(
    Frame frame,
    List<InSentence> quotes,
    boolean cued,
    @Nullable Said speaking,
    @Nullable Said leading,
    @Nullable TextRange subject,
    List<TextRange> names,
    List<ReportedSpeech.Reported> reported) {

  /**
   * One quotation of the sentence.
   *
   * @param quote its number among those of the paragraph
   * @param token the index of its token
   * @param setting where it stands
   * @param own whose the sentence says it is, or null
   */
  record InSentence(int quote, int token, Setting setting, @Nullable Said own) {}

  /** Where the sentence begins. */
  int start() {
    return frame.tokens().get(0).start();
  }

  /** Whether nothing stands beside the quotations but a word such as "But" before them. */
  boolean onlyQuoted() {
    return frame.isOnlyQuoted() || frame.isOnlyLedUpTo();
  }
}
