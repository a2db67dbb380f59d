package org.stet.wireformats.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.wire.api.RawItem;

/**
 * The first tag of an XML file, told from its beginning without a parser.
 *
 * @param name the local name, or empty if the file does not begin as XML
 * @param attributes the attributes as written
 * @param head the beginning of the file
 */
public record XmlRoot(String name, String attributes, String head) {
  private static final int HEAD = 1 << 16;
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:[A-Za-z_][\\w.-]{0,60}:)?([A-Za-z_][\\w.-]{0,60})((?:\\s[^>]{0,20000})?)/?>?");

  private static final XmlRoot NONE = new XmlRoot("", "", "");

  public static XmlRoot of(RawItem item) {
    byte[] bytes = item.head(HEAD);
    // Of UTF-16 every other byte is zero; a byte order mark is passed over.
    String head = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    int at = 0;
    while (at < head.length() && at < 64 && head.charAt(at) != '<') {
      char c = head.charAt(at);
      boolean mark = "\u00ef\u00bb\u00bf\u00fe\u00ff".indexOf(c) >= 0;
      if (c > ' ' && !mark) {
        return NONE;
      }
      at++;
    }
    while (at < head.length()) {
      int end = passOver(head, at);
      if (end == at) {
        break;
      }
      at = end;
    }
    Matcher tag = TAG.matcher(head).region(at, head.length());
    return tag.lookingAt() ? new XmlRoot(tag.group(1), tag.group(2), head) : NONE;
  }

  private static int passOver(String head, int at) {
    if (head.startsWith("<?", at)) {
      return after(head, "?>", at);
    }
    if (head.startsWith("<!--", at)) {
      return after(head, "-->", at + 4);
    }
    if (head.startsWith("<!DOCTYPE", at)) {
      return DocumentType.end(head, at);
    }
    return Character.isWhitespace(head.charAt(at)) ? at + 1 : at;
  }

  private static int after(String head, String end, int from) {
    int found = head.indexOf(end, from);
    return found < 0 ? head.length() : found + end.length();
  }

  public boolean is(String local) {
    return name.equals(local);
  }
}
