package org.stet.arrival.api;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A first look at what a server sent for a feed; reading it is for the formats. */
final class FeedBytes {
  private static final int HEAD = 2000;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:\\s|<!--(?:(?!-->).)*-->|<\\?(?:(?!\\?>).)*\\?>)*<(?:!doctype html|html|head|body)\\b.*",
          Pattern.DOTALL);
  private static final Pattern FEED = Pattern.compile("<(?:rss|feed|(?:\\w+:)?rdf)\\b");
  private static final Pattern END = Pattern.compile("</(?:rss|feed|(?:\\w+:)?rdf)>");
  private static final Pattern ITEM = Pattern.compile("<(?:\\w+:)?(?:item|entry)\\b");

  private FeedBytes() {}

  private static String text(byte[] bytes, int most) {
    String text = new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    // Of a feed in UTF-16 every other byte is none.
    return text.replace("\0", "")
        .replaceFirst("^[\u00ef\u00bb\u00bf\u00fe\u00ff]{1,3}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a server that wants a name and a password answered with its form, or with an error. */
  static boolean isPage(byte[] bytes) {
    return PAGE.matcher(text(bytes, HEAD)).matches();
  }

  /** Whether it is a feed of which nothing has come yet, or nothing is left. */
  static boolean isEmptyFeed(byte[] bytes) {
    String all = text(bytes, Integer.MAX_VALUE);
    return FEED.matcher(text(bytes, HEAD)).find()
        && END.matcher(all).find()
        && !ITEM.matcher(all).find();
  }
}
