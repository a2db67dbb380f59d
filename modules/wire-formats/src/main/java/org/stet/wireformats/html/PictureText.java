package org.stet.wireformats.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.text.api.TextRange;

/**
 * A caption taken apart.
 *
 * @param words the caption, over the line
 * @param credit the credit without its label and brackets, over the line; empty if there is none
 */
record PictureText(TextRange words, TextRange credit) {
  private static final List<String> LABELS = WordList.read("credit-words.txt");

  /** The caption and the credit in {@code line}. */
  static PictureText of(String line) {
    Optional<TextRange> raw = CreditLine.in(line);
    if (raw.isEmpty()) {
      return new PictureText(new TextRange(0, line.length()), TextRange.at(line.length()));
    }
    int end = raw.get().start();
    while (end > 0 && " ([|–—-".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return new PictureText(new TextRange(0, end), name(line, raw.get()));
  }

  /** A line that is a credit as a whole. */
  static PictureText creditOnly(String line) {
    return new PictureText(TextRange.at(0), name(line, new TextRange(0, line.length())));
  }

  private static TextRange name(String line, TextRange raw) {
    int start = raw.start();
    int end = raw.end();
    while (end > start && " )].".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean again = true;
    while (again && start < end) {
      while (start < end && " ([:|–—-".indexOf(line.charAt(start)) >= 0) {
        start++;
      }
      again = false;
      String rest = line.substring(start, end).toLowerCase(Locale.ROOT);
      for (String label : LABELS) {
        boolean apart =
            rest.startsWith(label)
                && rest.length() > label.length()
                && !Character.isLetterOrDigit(rest.charAt(label.length()));
        if (apart) {
          start += label.length();
          again = true;
          break;
        }
      }
    }
    return start < end ? new TextRange(start, end) : raw;
  }
}
