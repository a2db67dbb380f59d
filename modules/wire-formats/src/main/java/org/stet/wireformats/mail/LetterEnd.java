package org.stet.wireformats.mail;

import java.util.List;
import java.util.Locale;
import org.stet.wireformats.mail.Letter.Dropped;

/**
 * The end of a letter: who signs it, what firms and lists put below. Nothing that may be the story
 * follows any of these lines, else they are part of it: a sentence ends the search.
 */
final class LetterEnd {
  /** So many lines a signature has at most. */
  private static final int LONGEST_SIGNATURE = 14;

  /** So many words a firm's notice has at most. */
  private static final int LONGEST_DISCLAIMER = 250;

  /** So many words a list puts below its letters at most. */
  private static final int LONGEST_FOOTER = 80;

  /** What ends a letter begins no more lines before its end, empty ones included. */
  private static final int FARTHEST = 1000;

  private LetterEnd() {}

  /** What begins with a line, and why it goes. */
  private enum Kind {
    NONE("", ""),
    SIGNATURE("signature", "The signature of the letter"),
    DISCLAIMER("disclaimer", "What firms put below all letters"),
    FOOTER("footer", "The footer of the list or the program that sent the letter");

    private final String rule;
    private final String reason;

    Kind(String rule, String reason) {
      this.rule = rule;
      this.reason = reason;
    }

    List<Dropped> drop(List<String> lines) {
      return Letter.drop(lines, rule, reason);
    }
  }

  /** The lines before the end; those of the end go to {@code after}. */
  static List<String> without(List<String> lines, List<Dropped> after) {
    int end = lines.size();
    Kind found = Kind.NONE;
    int words = 0;
    for (int at = end - 1; at >= 0 && words < LONGEST_DISCLAIMER && end - at < FARTHEST; at--) {
      words += Letter.words(lines.subList(at, at + 1));
      Kind kind = kind(lines, at, end);
      if (kind == Kind.NONE) {
        continue;
      }
      boolean ruled = at > 0 && LetterLine.isRule(lines.get(at - 1));
      at = ruled ? at - 1 : at;
      end = at;
      found = kind;
      words = 0;
    }
    after.addAll(0, found.drop(lines.subList(end, lines.size())));
    List<String> kept = lines.subList(0, end);
    int signed = signedAt(kept);
    after.addAll(0, Kind.SIGNATURE.drop(kept.subList(signed, end)));
    return kept.subList(0, signed);
  }

  /** Without a last line that is only the name, or the first name, of {@code writer}. */
  static List<String> withoutName(List<String> lines, String writer, List<Dropped> after) {
    int last = lines.size() - 1;
    while (last > 0 && lines.get(last).isBlank()) {
      last--;
    }
    if (last < 1 || !lines.get(last - 1).isBlank() || !isNameOf(writer, lines.get(last))) {
      return lines;
    }
    after.addAll(0, Kind.SIGNATURE.drop(lines.subList(last, lines.size())));
    return lines.subList(0, last);
  }

  private static boolean isNameOf(String writer, String line) {
    String name = writer.replaceAll("<[^>]*>|[\"',()]", " ").toLowerCase(Locale.ROOT);
    List<String> names = List.of(name.strip().split("\\s+"));
    String bare = line.strip().replaceFirst("^[-–—] ?", "").replaceFirst("[.,]$", "");
    List<String> words = List.of(bare.toLowerCase(Locale.ROOT).split("\\s+"));
    return !bare.isEmpty() && words.size() <= 3 && names.containsAll(words);
  }

  /**
   * What begins at line {@code at}, which is before what was found to end the letter.
   *
   * @param end where that begins
   */
  private static Kind kind(List<String> lines, int at, int end) {
    String line = lines.get(at);
    List<String> below = lines.subList(at + 1, end);
    if (LetterLine.isDisclaimer(line)
        && Letter.words(lines.subList(at, end)) < LONGEST_DISCLAIMER) {
      return Kind.DISCLAIMER;
    }
    long shown = below.stream().filter(other -> !other.isBlank()).limit(LONGEST_SIGNATURE).count();
    if (at == 0 || shown >= LONGEST_SIGNATURE) {
      return Kind.NONE;
    }
    boolean signed = below.stream().noneMatch(LetterLine::isSentence);
    if (signed && (LetterLine.isSignature(line) || LetterLine.isFarewell(line))) {
      return Kind.SIGNATURE;
    }
    boolean list = LetterLine.isListFooter(line) && Letter.words(below) < LONGEST_FOOTER;
    boolean device = LetterLine.isDevice(line) && signed;
    return list || device ? Kind.FOOTER : Kind.NONE;
  }

  /** Where a signature begins that is only told by two ways to reach its writer; else the end. */
  private static int signedAt(List<String> lines) {
    int start = lines.size();
    int reached = 0;
    int seen = 0;
    for (int at = lines.size() - 1; at >= 0 && seen <= LONGEST_SIGNATURE; at--) {
      String line = lines.get(at);
      if (line.isBlank()) {
        continue;
      }
      if (!LetterLine.isOfSignature(line)) {
        break;
      }
      seen++;
      reached += LetterLine.isReached(line) ? 1 : 0;
      start = at;
    }
    boolean signature = reached >= 2 && seen <= LONGEST_SIGNATURE && start > 0;
    return signature ? start : lines.size();
  }
}
