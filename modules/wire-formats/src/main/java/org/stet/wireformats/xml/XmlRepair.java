package org.stet.wireformats.xml;

import java.nio.charset.Charset;
import org.jsoup.parser.Parser;

/**
 * Makes the text of an XML file fit for a strict parser, line by line as it was: the declaration
 * and the document type go, with all entities that could be defined there; entities of HTML become
 * their characters; an ampersand that begins no reference, and an entity nobody knows, stand for
 * themselves; characters that XML forbids become spaces. In a CDATA section nothing else is
 * touched.
 */
final class XmlRepair {
  /** The longest name of an entity that is looked up. */
  private static final int LONGEST_REFERENCE = 40;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final String text;
  private final StringBuilder out;
  private int ampersands;
  private int forbidden;

  private XmlRepair(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + 64);
  }

  /**
   * What came of it.
   *
   * @param text for the parser
   * @param ampersands how many of them, and of unknown entities, stand for themselves
   * @param forbidden how many characters became spaces
   */
  record Repaired(String text, int ampersands, int forbidden) {}

  static Repaired of(String text) {
    XmlRepair repair = new XmlRepair(text);
    repair.run();
    return new Repaired(repair.out.toString(), repair.ampersands, repair.forbidden);
  }

  private void run() {
    int at = blank(0, Math.max(0, text.indexOf('<')));
    boolean prolog = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '<' && text.startsWith("<![CDATA[", at)) {
        at = copy(at, after("]]>", at));
      } else if (c == '<' && text.startsWith("<!--", at)) {
        at = blank(at, after("-->", at + 4));
      } else if (c == '<' && text.startsWith("<?", at)) {
        at = blank(at, after("?>", at));
      } else if (c == '<' && prolog && text.startsWith("<!DOCTYPE", at)) {
        at = blank(at, DocumentType.end(text, at));
      } else if (c == '&') {
        at = reference(at);
      } else {
        prolog &= c != '<';
        at = copy(at, at + 1);
      }
    }
  }

  private int after(String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  /** Leaves only the line ends, so that later lines keep their numbers. */
  private int blank(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        out.append(c);
      }
    }
    return to;
  }

  /** Copies up to {@code to}, and the second half of a pair that begins before. */
  private int copy(int from, int to) {
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isForbidden(c)) {
        forbidden++;
        out.append(' ');
      } else {
        out.appendCodePoint(c);
      }
    }
    return at;
  }

  private static boolean isForbidden(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0xD800 && c <= 0xDFFF)
        || c == 0xFFFE
        || c == 0xFFFF
        || c > Character.MAX_CODE_POINT;
  }

  private int reference(int at) {
    int end = at + 1;
    while (end < text.length()
        && end - at <= LONGEST_REFERENCE
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    boolean closed = end > at + 1 && end < text.length() && text.charAt(end) == ';';
    String name = closed ? text.substring(at + 1, end) : "";
    if (name.startsWith("#")) {
      int code = code(name);
      if (code >= 0) {
        character(code);
        return end + 1;
      }
    } else if (!name.isEmpty()) {
      String characters = Parser.unescapeEntities("&" + name + ";", true);
      if (!characters.startsWith("&" + name)) {
        characters.codePoints().forEach(this::character);
        return end + 1;
      }
    }
    ampersands++;
    out.append("&amp;");
    return at + 1;
  }

  /** The code point of {@code #233} or {@code #xE9}, or -1. */
  private static int code(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return code >= 0 && code <= Character.MAX_CODE_POINT ? code : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private void character(int code) {
    int shown = code;
    if (code >= 0x80 && code < 0xA0) {
      // What HTML does with references that mean windows-1252.
      shown = new String(new byte[] {(byte) code}, WINDOWS_1252).codePointAt(0);
    }
    if (isForbidden(shown)) {
      forbidden++;
      out.append(' ');
    } else if (shown == '&' || shown == '<' || shown == '>' || shown == '"' || shown == '\'') {
      out.append("&#").append(shown).append(';');
    } else {
      out.appendCodePoint(shown);
    }
  }
}
