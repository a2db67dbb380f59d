package org.stet.wireformats.html;

import org.stet.text.api.CopyFile;
import org.stet.text.api.TextRange;

/** Makes the edits of picture lines: {@code Picture: caption [credit]}. */
final class PictureEdits {
  /** What a picture line begins with. */
  static final String MARK = "Picture: ";

  private static final String CREDIT = "The credit goes into brackets";
  private static final String LITERAL = "Made literal";

  private final StoryLines story;
  private final EditList edits;

  PictureEdits(StoryLines story, EditList edits) {
    this.story = story;
    this.edits = edits;
  }

  /** Brackets the credit in {@code line}, or opens the bracket for one that follows. */
  void caption(int line, boolean creditFollows) {
    TextRange range = story.range(line);
    String rule = story.rule(line);
    PictureText parts = PictureText.of(story.words(line));
    TextRange words = parts.words().shift(range.start());
    edits.escape(words, rule);
    keepClosingBracket(words, rule);
    if (!parts.credit().isEmpty()) {
      TextRange credit = parts.credit().shift(range.start());
      int between = credit.start() - words.end();
      edits.replace(TextRange.ofLength(words.end(), between), " [", rule, CREDIT);
      close(credit, range.end(), rule);
    } else if (creditFollows) {
      edits.replace(TextRange.ofLength(range.end(), 1), " [", rule, CREDIT);
    }
  }

  /** Makes {@code line} the credit in a bracket that is open already. */
  void credit(int line) {
    TextRange range = story.range(line);
    String rule = story.rule(line);
    TextRange credit = PictureText.creditOnly(story.words(line)).credit().shift(range.start());
    edits.remove(new TextRange(range.start(), credit.start()), rule, "The label of the credit");
    close(credit, range.end(), rule);
  }

  /** A caption that ends with a bracket would be read as one with a credit. */
  private void keepClosingBracket(TextRange words, String rule) {
    String caption = words.in(story.text());
    if (caption.endsWith("]") && CopyFile.escape(caption).endsWith("]")) {
      edits.insert(words.end() - 1, "\\", rule, LITERAL);
    }
  }

  private void close(TextRange credit, int end, String rule) {
    String text = story.text();
    for (int i = credit.start(); i < credit.end(); i++) {
      if ("[]\\*".indexOf(text.charAt(i)) >= 0) {
        edits.insert(i, "\\", rule, LITERAL);
      }
    }
    edits.replace(new TextRange(credit.end(), end), "]", rule, CREDIT);
  }
}
