package org.stet.wireformats.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.wireformats.document.Look;
import org.stet.wireformats.document.ParagraphBuilder;

/**
 * Joins the lines of a paragraph. A word that was divided at a line end is one word again; where
 * the document writes it with a hyphen elsewhere, or the parts say that it has one, it keeps it.
 */
final class LineEnds {
  private static final String RULE = "pdf-line-end";
  private static final String DIVIDED = "A word that was divided at the line end";
  private static final Pattern HYPHENED = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)+");
  private static final Pattern LAST = Pattern.compile("[\\p{L}\\p{N}-]+$");
  private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{N}-]+");

  private final Set<String> hyphened = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  /** Words that cannot be halves of others, since they stand inside lines. */
  private final Set<String> inside = new HashSet<>();

  /** Learns which words the document writes with a hyphen, and which without. */
  LineEnds(List<TextLine> lines) {
    for (TextLine line : lines) {
      String words = line.words().toLowerCase(Locale.ROOT);
      Matcher matcher = HYPHENED.matcher(words);
      while (matcher.find()) {
        hyphened.add(matcher.group());
      }
      whole.addAll(List.of(words.split("[^\\p{L}\\p{N}]+", -1)));
      String[] parts = words.split(" ", -1);
      for (int i = 1; i + 1 < parts.length; i++) {
        inside.addAll(List.of(parts[i].split("[^\\p{L}]+", -1)));
      }
    }
  }

  /** Adds what stands between two lines. */
  void join(TextLine line, TextLine next, ParagraphBuilder to) {
    char last = line.last();
    boolean soft = last == '\u00ad';
    boolean hyphen = soft || last == '-' || last == '\u2010';
    String words = line.words().substring(0, line.words().length() - (hyphen ? 1 : 0));
    boolean divides =
        hyphen && !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    to.text(ligatures(divides ? words : line.words(), line.look(), to), line.look());
    if (!divides) {
      to.replace("\n", " ", RULE, "The line ends, the paragraph goes on");
    } else if (!soft && keepsHyphen(words, next.words())) {
      to.text(String.valueOf(last), line.look());
      to.replace("\n", "", RULE, "The word goes on in the next line, behind its hyphen");
    } else {
      to.replace(last + "\n", "", RULE, DIVIDED);
    }
  }

  /** Adds the last line of a paragraph. */
  void end(TextLine line, ParagraphBuilder to) {
    to.text(ligatures(line.words(), line.look(), to), line.look());
  }

  private boolean keepsHyphen(String line, String next) {
    Matcher left = LAST.matcher(line);
    Matcher right = FIRST.matcher(next);
    if (!left.find() || !right.find()) {
      return true;
    }
    String first = left.group().toLowerCase(Locale.ROOT);
    String second = right.group().toLowerCase(Locale.ROOT);
    boolean small = Character.isLowerCase(right.group().charAt(0));
    if (!small) {
      return true;
    }
    if (whole.contains(first + second)) {
      return false;
    }
    return hyphened.contains(first + "-" + second)
        || Compounds.keepsHyphen(first, second)
        || (Compounds.areTelling(first, second)
            && inside.contains(first)
            && inside.contains(second));
  }

  /** Adds {@code words} up to the last joined letters; what is left to add. */
  private static String ligatures(String words, Look look, ParagraphBuilder to) {
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      String letters = letters(words.charAt(i));
      if (!letters.isEmpty()) {
        to.text(words.substring(from, i), look);
        to.replace(
            words.substring(i, i + 1),
            letters,
            "pdf-ligature",
            "Joined letters are single letters");
        from = i + 1;
      }
    }
    return words.substring(from);
  }

  private static String letters(char c) {
    return switch (c) {
      case '\ufb00' -> "ff";
      case '\ufb01' -> "fi";
      case '\ufb02' -> "fl";
      case '\ufb03' -> "ffi";
      case '\ufb04' -> "ffl";
      case '\ufb05', '\ufb06' -> "st";
      default -> "";
    };
  }
}
