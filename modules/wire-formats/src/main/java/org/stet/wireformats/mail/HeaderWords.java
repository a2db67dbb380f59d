package org.stet.wireformats.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.RawItem;

/**
 * The words of header lines: encoded words (RFC 2047) decoded, also those that break its rules as
 * programs do, and bytes above 127 read in the character set the evidence speaks for.
 */
final class HeaderWords {
  private static final Pattern ENCODED =
      Pattern.compile("=\\?([\\w.:-]{1,40})(?:\\*[\\w-]{1,20})?\\?([QqBb])\\?([^?]*)\\?=");
  private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(?==\\?[\\w.:-]{1,40}\\?)");

  private HeaderWords() {}

  /** The words of a header line, as its bytes came. */
  static String of(byte[] body) {
    String text = CharacterSets.decode(new RawItem("header", null, body)).text();
    return decoded(text.replaceAll("\\r?\\n[ \\t]+", " ").strip());
  }

  /** {@code text} with its encoded words decoded. */
  static String decoded(String text) {
    Matcher word = ENCODED.matcher(BETWEEN.matcher(text).replaceAll("$1"));
    StringBuilder decoded = new StringBuilder();
    while (word.find()) {
      String words = word(word.group(1), word.group(2), word.group(3));
      word.appendReplacement(decoded, Matcher.quoteReplacement(words));
    }
    return word.appendTail(decoded).toString().replaceAll("\\s+", " ").strip();
  }

  private static String word(String charset, String encoding, String words) {
    try {
      if (encoding.equalsIgnoreCase("B")) {
        return text(charset, Base64.getMimeDecoder().decode(words));
      }
      String spaced = words.replace('_', ' ');
      // A program that left the characters as they were has encoded at most the rest.
      return spaced.chars().anyMatch(c -> c > 127)
          ? spaced
          : text(charset, quotedPrintable(spaced.replace(" ", "=20")));
    } catch (IOException | IllegalArgumentException e) {
      return words;
    }
  }

  private static byte[] quotedPrintable(String words) throws IOException {
    try (InputStream bytes =
        new QuotedPrintableInputStream(
            new ByteArrayInputStream(words.getBytes(StandardCharsets.US_ASCII)))) {
      return bytes.readAllBytes();
    }
  }

  private static String text(String charset, byte[] bytes) {
    return CharacterSets.decode(new RawItem("header", null, bytes), charset).text();
  }
}
