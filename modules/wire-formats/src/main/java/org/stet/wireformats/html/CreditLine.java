package org.stet.wireformats.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.text.api.TextRange;

/** Credits of pictures, by their words. */
final class CreditLine {
  private static final int LONGEST = 14;
  private static final List<String> LABELS = WordList.read("credit-labels.txt");
  private static final List<String> AGENCIES = WordList.read("picture-agencies.txt");

  private CreditLine() {}

  /** Whether the whole line is a credit. */
  static boolean isCredit(String words) {
    if (Folded.count(words) > LONGEST) {
      return false;
    }
    String lower = bare(words).toLowerCase(Locale.ROOT);
    for (String label : LABELS) {
      if (starts(lower, label)) {
        return lower.length() > label.length();
      }
    }
    int slash = Math.max(lower.lastIndexOf('/'), lower.lastIndexOf(" via "));
    boolean named =
        slash > 0 && endsWithAgency(lower) && Folded.count(words) <= 8 && !words.endsWith(".");
    return named && in(words).stream().noneMatch(credit -> credit.start() > 1);
  }

  /** Whether {@code words} are nothing but the name of a supplier of pictures. */
  static boolean isAgency(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    return AGENCIES.contains(lower) || lower.equals("adobe");
  }

  private static boolean endsWithAgency(String lower) {
    return AGENCIES.stream()
        .anyMatch(
            agency ->
                lower.endsWith(agency)
                    && (lower.length() == agency.length()
                        || !Character.isLetterOrDigit(
                            lower.charAt(lower.length() - agency.length() - 1))));
  }

  private static boolean starts(String lower, String label) {
    return lower.startsWith(label)
        && (lower.length() == label.length()
            || label.endsWith(":")
            || !Character.isLetterOrDigit(lower.charAt(label.length())));
  }

  private static String bare(String words) {
    String stripped = words.strip();
    boolean brackets = stripped.startsWith("(") || stripped.startsWith("[");
    return brackets ? stripped.substring(1).strip() : stripped;
  }

  /** Where in {@code caption} its credit stands, brackets and label included, if it has one. */
  static Optional<TextRange> in(String caption) {
    String lower = caption.toLowerCase(Locale.ROOT);
    if (lower.length() != caption.length()) {
      return Optional.empty();
    }
    int best = -1;
    for (String label : LABELS) {
      int at = lower.lastIndexOf(label);
      while (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1))) {
        at = lower.lastIndexOf(label, at - 1);
      }
      boolean short_ = at >= 0 && Folded.count(lower.substring(at + label.length())) <= 9;
      boolean opens = at >= 0 && (opens(caption, at) || isLabel(caption, at, label));
      if (short_ && opens && starts(lower.substring(at), label)) {
        best = best < 0 ? at : Math.min(best, at);
      }
    }
    if (best < 0) {
      best = lastSentenceOfAgency(caption, lower);
    }
    if (best < 0) {
      return Optional.empty();
    }
    int start = best;
    while (start > 0 && "([|–—- ".indexOf(caption.charAt(start - 1)) >= 0) {
      start--;
    }
    while (start < best && caption.charAt(start) == ' ') {
      start++;
    }
    return Optional.of(new TextRange(start, caption.length()));
  }

  /** Whether a credit may begin at {@code at}: after a sentence, a bracket or a dash. */
  private static boolean opens(String caption, int at) {
    int before = at - 1;
    while (before >= 0 && caption.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || ".!?”\")([|–—-:]".indexOf(caption.charAt(before)) >= 0;
  }

  /** Whether a label with a capital and a colon, and a name after it, needs no stop before it. */
  private static boolean isLabel(String caption, int at, String label) {
    int name = at + label.length();
    while (name < caption.length() && caption.charAt(name) == ' ') {
      name++;
    }
    return label.endsWith(":")
        && Character.isUpperCase(caption.charAt(at))
        && name < caption.length()
        && Character.isUpperCase(caption.codePointAt(name));
  }

  private static int lastSentenceOfAgency(String caption, String lower) {
    String bare =
        lower.endsWith(")") || lower.endsWith("]") ? lower.substring(0, lower.length() - 1) : lower;
    if (!endsWithAgency(bare)) {
      return -1;
    }
    for (int i = caption.length() - 2; i > 0; i--) {
      boolean end = ".!?".indexOf(caption.charAt(i)) >= 0 && caption.charAt(i + 1) == ' ';
      if (end || caption.charAt(i) == '(' || caption.charAt(i) == '[') {
        int at = end ? i + 2 : i + 1;
        return Folded.count(caption.substring(at)) <= 9 ? at : -1;
      }
    }
    return -1;
  }
}
