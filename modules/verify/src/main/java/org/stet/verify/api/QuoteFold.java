package org.stet.verify.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.TextRange;

/**
 * A quote as words and gaps: ellipses, words in square brackets, and the attribution between two
 * quoted parts ({@code "We stay," she said, "and fight."}) are gaps.
 */
final class QuoteFold {
  private static final String MARKS = "\"“”„«»";

  /** The label of a question, copied with it. */
  private static final Pattern ASKS = Pattern.compile("[\"“”„«»]?Q(?:[.:]\\s|\\s)\\s?(?=\\p{Lu})");

  private static final Pattern GAP =
      Pattern.compile(
          "[\\[(]\\s?(?:…|\\.\\s?\\.\\s?\\.)\\s?[\\])]"
              + "|(?:\\.\\s?){2,3}\\.|…"
              + "|\\p{L}*\\[[^\\]\\n]{1,200}\\]\\p{L}*");
  private static final Pattern PARTED =
      Pattern.compile("(?<=[,.?!;:…—–-])[\"”»]([^\"“”„«»]{2,200})[\"“„«](?=[\\p{L}\\p{N}\\[….])");

  private final String text;
  private final List<Gap> gaps = new ArrayList<>();
  private final TokenFold fold;

  private QuoteFold(String text) {
    this.text = text;
    this.fold = new TokenFold(text, new WordForms());
  }

  /** The words and gaps of {@code text}. */
  static FoldedQuote of(String text) {
    QuoteFold quote = new QuoteFold(text);
    quote.read();
    return new FoldedQuote(quote.fold.tokens(), List.copyOf(quote.gaps));
  }

  private void read() {
    Matcher asks = ASKS.matcher(text);
    int at = asks.lookingAt() ? asks.end() : 0;
    if (!text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0) {
      Matcher parted = PARTED.matcher(text);
      while (parted.find()) {
        part(at, parted.start());
        gap(DifferenceKind.ATTRIBUTION, parted.start(), parted.end(), parted.group(1));
        at = parted.end();
      }
    }
    part(at, text.length());
  }

  private void part(int start, int end) {
    Matcher found = GAP.matcher(text).region(start, end);
    int at = start;
    while (found.find()) {
      fold.fold(at, found.start());
      int open = text.indexOf('[', found.start());
      boolean bracket = open >= 0 && open < found.end() && text.indexOf(']', open) > open + 1;
      String inside = bracket ? text.substring(open + 1, text.indexOf(']', open)) : "";
      if (!bracket || inside.strip().matches("…|\\.\\s?\\.\\s?\\.")) {
        gap(DifferenceKind.ELLIPSIS, found.start(), found.end(), "");
      } else if (!inside.equals("sic")) {
        gap(DifferenceKind.BRACKET, found.start(), found.end(), unbracketed(found.group()));
      }
      at = found.end();
    }
    fold.fold(at, end);
  }

  private static String unbracketed(String words) {
    return words.replace("[", "").replace("]", "");
  }

  private void gap(DifferenceKind kind, int start, int end, String words) {
    gaps.add(new Gap(kind, fold.tokens().size(), new TextRange(start, end), words));
  }
}
