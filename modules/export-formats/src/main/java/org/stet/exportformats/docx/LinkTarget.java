package org.stet.exportformats.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An address as a relationship of a document may hold it. Word calls a document damaged in which
 * one is no URI by RFC 3986.
 */
final class LinkTarget {
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private LinkTarget() {}

  /** {@code target} in ASCII, with what no URI may hold as percents; empty if that is no URI. */
  static String of(String target) {
    StringBuilder uri = new StringBuilder();
    for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || ALLOWED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    try {
      return new URI(uri.toString()).toASCIIString();
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
