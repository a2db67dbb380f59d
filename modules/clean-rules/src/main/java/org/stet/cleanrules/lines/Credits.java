package org.stet.cleanrules.lines;

import java.util.Optional;
import org.stet.text.api.TextRange;

/** Finds in a line who took or supplied a picture. */
public final class Credits {
  private static final Phrases AGENCIES = Phrases.load("agencies.txt");
  private static final Phrases LABELS = Phrases.load("credit-labels.txt");
  private static final Phrases OPENINGS = Phrases.load("credit-openings.txt");
  private static final Phrases DIRECTIONS = Phrases.load("stage-directions.txt");
  private static final int LONGEST_CREDIT = 10;
  private static final int LONGEST_LINE = 70;

  private Credits() {}

  /**
   * A credit in a line, as ranges over the line's words.
   *
   * @param whole what leaves the caption: brackets, printed label and stop included
   * @param name the credit
   * @param sure whether the words say, on a line of their own or after a few words without a stop,
   *     that it is a picture's; if not, the line must show it
   * @param stated whether they say so after a sentence too, since a label or the name of a
   *     photographer stands beside the agency
   */
  public record Credit(TextRange whole, TextRange name, boolean sure, boolean stated) {
    private Credit(TextRange whole, TextRange name) {
      this(whole, name, true, true);
    }

    /** Whether the line is nothing but the credit. */
    public boolean isAlone() {
      return whole.start() == 0;
    }
  }

  /** The credit of {@code line}, if it has one. */
  public static Optional<Credit> of(CopyLine line) {
    String words = line.words();
    if (!line.isParagraph() || words.length() < 3 || line.count() > LONGEST_LINE) {
      return Optional.empty();
    }
    Optional<Credit> inBrackets = inBrackets(words);
    if (inBrackets.isPresent()) {
      return inBrackets;
    }
    Optional<Credit> labelled = labelled(words);
    if (labelled.isPresent()) {
      return labelled;
    }
    Optional<Credit> opened = opened(line);
    return opened.isPresent() ? opened : byName(line);
  }

  /** A line that opens with a label and no colon: {@code Photo courtesy Harbour Museum}. */
  private static Optional<Credit> opened(CopyLine line) {
    if (line.count() > LONGEST_CREDIT || line.endsSentence()) {
      return Optional.empty();
    }
    int first = line.key().indexOf(' ');
    int second = first < 0 ? -1 : line.key().indexOf(' ', first + 1);
    if (second < 0) {
      return Optional.empty();
    }
    boolean label = LABELS.has(line.key().substring(0, first));
    boolean by = OPENINGS.has(line.key().substring(first + 1, second));
    TextRange all = new TextRange(0, line.words().length());
    return label && by && !hasMarks(line.words())
        ? Optional.of(new Credit(all, all))
        : Optional.empty();
  }

  private static Optional<Credit> inBrackets(String words) {
    int end = words.endsWith(".") ? words.length() - 1 : words.length();
    char last = words.charAt(end - 1);
    char opening = last == ']' ? '[' : '(';
    if (last != ']' && last != ')') {
      return Optional.empty();
    }
    int open = words.lastIndexOf(opening, end - 2);
    if (open < 0) {
      return Optional.empty();
    }
    TextRange inside = new TextRange(open + 1, end - 1);
    String text = inside.in(words);
    if (text.isBlank() || hasMarks(text) || count(text) > LONGEST_CREDIT || isDirection(text)) {
      return Optional.empty();
    }
    TextRange name = afterLabel(words, inside);
    boolean labelled = name.start() > inside.start() || hasLabelWord(text);
    boolean agency = hasAgency(text);
    boolean square = last == ']' && (agency || isNames(text));
    if (!labelled && !agency && !square) {
      return Optional.empty();
    }
    boolean stated = labelled || (agency && text.indexOf('/') > 0);
    TextRange whole = new TextRange(open, words.length());
    return Optional.of(new Credit(whole, name, stated || square, stated));
  }

  /** A label and a name at the end of the line: {@code ... in May. Photo: Ann Bell}. */
  private static Optional<Credit> labelled(String words) {
    int colon = words.lastIndexOf(':');
    while (colon > 0) {
      int start = labelStart(words, colon);
      TextRange name = strip(words, new TextRange(colon + 1, words.length()));
      String text = name.in(words);
      if (start >= 0 && !name.isEmpty() && count(text) <= LONGEST_CREDIT && !hasMarks(text)) {
        boolean apart = start == 0 || ".!?|–—-/)".indexOf(lastBefore(words, start)) >= 0;
        boolean named = Character.isUpperCase(text.codePointAt(0)) || hasAgency(text);
        if (apart && named) {
          return Optional.of(new Credit(new TextRange(start, words.length()), name));
        }
      }
      colon = colon == 0 ? -1 : words.lastIndexOf(':', colon - 1);
    }
    return Optional.empty();
  }

  /** A line that names a photographer and an agency: {@code Ann Bell/Getty Images}. */
  private static Optional<Credit> byName(CopyLine line) {
    String words = line.words();
    int sentence = Math.max(words.lastIndexOf(". "), words.lastIndexOf("? ")) + 2;
    String tail = words.substring(sentence < 2 ? words.length() : sentence);
    boolean joined = tail.indexOf('/') > 0 || tail.contains(" via ");
    if (joined && !line.endsSentence() && count(tail) <= LONGEST_CREDIT && !hasMarks(tail)) {
      TextRange name = new TextRange(sentence, words.length());
      return hasAgency(tail) ? Optional.of(new Credit(name, name)) : Optional.empty();
    }
    int stroke = words.indexOf('/');
    boolean short_ = line.count() <= 6 && !line.endsSentence();
    if (!short_ || stroke <= 0 || !AGENCIES.has(CopyLine.fold(words.substring(stroke + 1)))) {
      return Optional.empty();
    }
    TextRange all = new TextRange(0, words.length());
    return Optional.of(new Credit(all, all));
  }

  /** Where the label that ends before {@code colon} starts, or -1 if it is none. */
  private static int labelStart(String words, int colon) {
    int end = colon;
    while (end > 0 && words.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    for (int word = 0; word < 2 && start > 0; word++) {
      int from = words.lastIndexOf(' ', start - 1) + 1;
      if (LABELS.has(CopyLine.fold(words.substring(from, end)))) {
        int wider = from < 2 ? -1 : words.lastIndexOf(' ', from - 2) + 1;
        boolean two = wider >= 0 && LABELS.has(CopyLine.fold(words.substring(wider, end)));
        return two ? wider : from;
      }
      start = from == 0 ? 0 : from - 1;
    }
    return -1;
  }

  private static TextRange afterLabel(String words, TextRange inside) {
    int colon = words.indexOf(':', inside.start());
    if (colon < 0 || colon >= inside.end()) {
      return strip(words, inside);
    }
    boolean label = LABELS.has(CopyLine.fold(words.substring(inside.start(), colon)));
    return strip(words, label ? new TextRange(colon + 1, inside.end()) : inside);
  }

  private static TextRange strip(String words, TextRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  private static char lastBefore(String words, int at) {
    int last = at - 1;
    while (last > 0 && words.charAt(last) == ' ') {
      last--;
    }
    return words.charAt(last);
  }

  /** Whether {@code text} says what was heard or is to be known, as in {@code [Applause]}. */
  public static boolean isDirection(String text) {
    return DIRECTIONS.match(CopyLine.fold(text)) == Phrases.Match.STRONG;
  }

  private static boolean hasLabelWord(String text) {
    for (String word : CopyLine.fold(text).split("[ /,]", -1)) {
      if (LABELS.has(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAgency(String text) {
    if (!text.codePoints().anyMatch(Character::isUpperCase) && !AGENCIES.has(CopyLine.fold(text))) {
      return false;
    }
    for (String part : CopyLine.fold(text).split("[/,;|]| via ", -1)) {
      if (AGENCIES.has(part.strip())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} is nothing but the name of an agency. */
  static boolean isAgency(String text) {
    return AGENCIES.has(CopyLine.fold(text));
  }

  private static boolean isNames(String text) {
    String[] parts = text.strip().split("[ /]", -1);
    for (String part : parts) {
      if (part.isEmpty() || !Character.isUpperCase(part.codePointAt(0))) {
        return false;
      }
    }
    return parts.length <= 5;
  }

  private static boolean hasMarks(String text) {
    return text.codePoints().anyMatch(c -> "[]()\\*\"“”?!".indexOf(c) >= 0);
  }

  private static int count(String text) {
    return text.strip().split("\\s+", -1).length;
  }
}
