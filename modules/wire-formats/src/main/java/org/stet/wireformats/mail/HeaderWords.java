package org.stet.wireformats.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    String joined = BETWEEN.matcher(text).replaceAll("$1");
    Matcher word = ENCODED.matcher(joined);
    StringBuilder decoded = new StringBuilder();
    EncodedRun run = new EncodedRun("");
    int end = 0;
    while (word.find()) {
      // A program may have cut a character in two between neighbouring words of one set.
      if (word.start() > end || !run.isIn(word.group(1))) {
        decoded.append(run.words()).append(joined.substring(end, word.start()));
        run = new EncodedRun(word.group(1));
      }
      run.add(word.group(2), word.group(3));
      end = word.end();
    }
    decoded.append(run.words()).append(joined.substring(end));
    return decoded.toString().replaceAll("\\s+", " ").strip();
  }
}
