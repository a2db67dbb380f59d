package org.stet.wireformats.docx;

import java.util.Optional;
import org.stet.wireformats.figures.Fractions;
import org.stet.wireformats.figures.Level;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/** Writes a formula (Office Math, ECMA-376 part 1, 22.1) in one line of plain text. */
final class MathText {
  /** Deeper than this nothing of a formula can be read in one line. */
  private static final int DEEPEST = 30;

  private final StringBuilder line = new StringBuilder();
  private final char before;

  private MathText(char before) {
    this.before = before;
  }

  /**
   * The formula, apart from a number before it.
   *
   * @param before the character it stands behind, or a blank
   */
  static String of(XmlElement formula, char before) {
    return inside(formula, before, 0);
  }

  private static String inside(XmlElement element, char before, int depth) {
    MathText text = new MathText(before);
    if (depth > DEEPEST) {
      return element.words();
    }
    for (XmlNode node : element.children()) {
      if (node instanceof XmlElement child && !child.name().endsWith("Pr")) {
        text.add(child, depth);
      }
    }
    return text.line.toString();
  }

  private void add(XmlElement element, int depth) {
    switch (element.name()) {
      case "t" -> put(element.words(), depth == 0 || line.length() > 0);
      case "f" -> fraction(part(element, "num", depth), part(element, "den", depth));
      case "sSup", "sSub", "sSubSup" -> {
        apart(part(element, "e", depth));
        line.append(level(Level.LOWERED, part(element, "sub", depth), "_"));
        line.append(level(Level.RAISED, part(element, "sup", depth), "^"));
      }
      case "rad" -> apart("\u221a" + grouped(part(element, "e", depth)));
      case "d" -> delimited(element, depth);
      case "nary" -> {
        line.append(chosen(element, "naryPr", "chr", "\u222b"));
        apart(part(element, "e", depth));
      }
      case "func" ->
          apart(part(element, "fName", depth) + " " + grouped(part(element, "e", depth)));
      default -> put(inside(element, last(), depth + 1), true);
    }
  }

  private char last() {
    return line.length() == 0 ? before : line.charAt(line.length() - 1);
  }

  /** Adds words; a number at the head stays apart from one before the formula. */
  private void put(String words, boolean whole) {
    boolean meets = line.length() == 0 && whole && isDigit(before) && startsWithDigit(words);
    line.append(meets ? " " : "").append(words);
  }

  /** Adds a part of its own: a number in it never goes on with one before it. */
  private void apart(String words) {
    line.append(isDigit(last()) && startsWithDigit(words) ? " " : "").append(words);
  }

  private void fraction(String above, String below) {
    Optional<String> set = Optional.empty();
    if (isNumber(above) && isNumber(below)) {
      set = Fractions.of(above + "/" + below, last());
    }
    apart(set.orElseGet(() -> grouped(above) + "/" + grouped(below)));
  }

  private void delimited(XmlElement element, int depth) {
    StringBuilder parts = new StringBuilder();
    for (XmlElement each : element.all("e")) {
      parts.append(parts.length() == 0 ? "" : "|").append(inside(each, ' ', depth + 1));
    }
    line.append(chosen(element, "dPr", "begChr", "("))
        .append(parts)
        .append(chosen(element, "dPr", "endChr", ")"));
  }

  private static String chosen(XmlElement element, String properties, String name, String usual) {
    return element.first(properties, name).map(sign -> sign.attribute("val")).orElse(usual);
  }

  /** What stands at a level; figures may come set already, since elements of HTML are named so. */
  private static String level(Level level, String part, String mark) {
    String words = part.startsWith("^") ? part.substring(1) : part.strip();
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return words;
    }
    String set = level.set(words, '1'); // Figures are set, letters get a mark.
    boolean own = !set.equals(words) && set.charAt(0) != '^';
    return own ? set : mark + grouped(words);
  }

  private static String part(XmlElement element, String name, int depth) {
    return element.first(name).map(found -> inside(found, ' ', depth + 1)).orElse("");
  }

  /** In brackets, if it has more than one number or word. */
  private static String grouped(String words) {
    boolean single = words.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
    boolean inBrackets =
        words.startsWith("(") && words.endsWith(")") && words.lastIndexOf('(') == 0;
    return single || inBrackets ? words : "(" + words + ")";
  }

  private static boolean isNumber(String words) {
    return words.matches("\\d{1,9}");
  }

  private static boolean startsWithDigit(String words) {
    return !words.isEmpty() && Character.isDigit(words.charAt(0));
  }

  private static boolean isDigit(char sign) {
    return Character.isDigit(sign) || "\u00bd\u00bc\u00be".indexOf(sign) >= 0;
  }
}
