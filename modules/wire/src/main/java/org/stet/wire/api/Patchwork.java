package org.stet.wire.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 into which somebody pasted bytes of windows-1252: each sequence that is valid UTF-8 is read
 * so, the other bytes as windows-1252, but for those that are what is left of a sequence.
 *
 * @param text the text, with U+FFFD for each place of which only a part is left
 * @param strays how many bytes were read as windows-1252
 * @param firstStray the first of them, from 0, or -1
 * @param lost places that are no character in either
 * @param firstLost the first of them, or -1
 */
record Patchwork(String text, int strays, int firstStray, int lost, int firstLost) {

  /** Marks behind a word, in windows-1252. */
  private static final String MARKS =
      "\u2026\u2019\u201c\u201d\u2013\u2014\u00bb\u00ab\u00a0\u2039\u203a";

  /** What {@code bytes} from {@code skip} on are, if they are UTF-8 in Latin letters at all. */
  static Optional<Patchwork> of(byte[] bytes, int skip) {
    Reader reader = new Reader(bytes);
    for (int at = skip; at < bytes.length; ) {
      at += reader.take(at);
    }
    boolean surely =
        reader.sure > 0
            && reader.sure * 2 >= reader.sequences
            && !reader.foreign()
            && reader.crowded * 3 <= reader.strays + reader.lost;
    return surely ? Optional.of(reader.done()) : Optional.empty();
  }

  private static final class Reader {
    private final byte[] bytes;
    private final StringBuilder text;
    private int sequences;
    private int latin;
    private int sure;
    private int strays;
    private int firstStray = -1;
    private int row;
    private int rowEnd = -1;

    /** Strays right behind two others, as of words in other letters. */
    private int crowded;

    private int lost;
    private int firstLost = -1;

    Reader(byte[] bytes) {
      this.bytes = bytes;
      this.text = new StringBuilder(bytes.length);
    }

    /** Reads what stands at {@code at}; says how many bytes that is. */
    int take(int at) {
      if (bytes[at] >= 0) {
        text.append((char) bytes[at]);
        return 1;
      }
      int length = Utf8Evidence.sequence(bytes, at);
      if (length > 0) {
        return sequence(at, length);
      }
      row = at == rowEnd ? row + 1 : 1;
      crowded += row > 2 ? 1 : 0;
      int taken = stray(at);
      rowEnd = at + taken;
      return taken;
    }

    private int sequence(int at, int length) {
      String character =
          StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, at, length)).toString();
      int code = character.codePointAt(0);
      boolean inLatin = code < 0x250 || (code >= 0x2000 && code < 0x2c00) || code == 0xfeff;
      sequences++;
      latin += inLatin ? 1 : 0;
      boolean beside = isSmall(at - 1) || isSmall(at + length);
      sure += inLatin && (length > 2 || (beside && (bytes[at] & 0xFF) <= 0xC5)) ? 1 : 0;
      text.append(character);
      return length;
    }

    private int stray(int at) {
      int b = bytes[at] & 0xFF;
      int rest = 1;
      while (b >= 0xC0 && isContinuation(at + rest)) {
        rest++;
      }
      if (rest > 1 ? !isLetterAndMark(at, b, rest) : isRemnant(at, b)) {
        lost++;
        firstLost = firstLost < 0 ? at : firstLost;
        text.append('\ufffd');
        return rest;
      }
      strays++;
      firstStray = firstStray < 0 ? at : firstStray;
      text.append(western(at));
      return 1;
    }

    private boolean isContinuation(int at) {
      return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
    }

    /** Whether a small letter of windows-1252 and a mark behind the word stand here: {@code é”}. */
    private boolean isLetterAndMark(int at, int b, int length) {
      boolean letter = b >= 0xDF && b != 0xF7;
      boolean mark = MARKS.indexOf(western(at + 1)) >= 0;
      return letter && mark && length == 2 && !isSmall(at + 2);
    }

    /** Whether a byte would be odd in windows-1252 and is left of a sequence, rather. */
    private boolean isRemnant(int at, int b) {
      boolean inWord = isSmall(at - 1) && isSmall(at + 1);
      boolean odd = inWord && b < 0xC0 && western(at) != '\u2019';
      boolean lead = b == 0xC2 || b == 0xC3;
      boolean inCapitals = at > 0 && bytes[at - 1] >= 'A' && bytes[at - 1] <= 'Z';
      return western(at) == '\ufffd' || odd || (lead && !inCapitals);
    }

    private char western(int at) {
      return new String(bytes, at, 1, CharsetLabel.WINDOWS_1252).charAt(0);
    }

    private boolean isSmall(int at) {
      return at >= 0 && at < bytes.length && bytes[at] >= 'a' && bytes[at] <= 'z';
    }

    /** Whether most of it is in other letters, of which single bytes say nothing. */
    boolean foreign() {
      return latin * 2 < sequences;
    }

    Patchwork done() {
      return new Patchwork(text.toString(), strays, firstStray, lost, firstLost);
    }
  }
}
