package org.stet.wireformats.rtf;

import java.nio.charset.StandardCharsets;

/**
 * Takes the bytes of an RTF file apart into groups, control words and bytes of text, after the Rich
 * Text Format Specification 1.9. Never fails; what is no RTF is text. For one thread.
 */
final class RtfTokenizer {
  private static final int LONGEST_WORD = 32;

  private final byte[] file;
  private int at;

  RtfTokenizer(byte[] file) {
    this.file = file;
  }

  /** Who is told of what is met; false from {@code open} or {@code close} ends the reading. */
  interface Listener {
    boolean open();

    boolean close();

    /**
     * A control word, or a control symbol as a word of one character.
     *
     * @param value the number behind it, or {@code fallback}
     */
    void control(String word, boolean hasValue, int value);

    /** A byte of text, in the character set of its place. */
    void text(int value);
  }

  /** Tells {@code listener} of everything; the offset at which reading ended. */
  int run(Listener listener) {
    boolean goesOn = true;
    while (goesOn && at < file.length) {
      int c = file[at] & 0xFF;
      at++;
      switch (c) {
        case '{' -> goesOn = listener.open();
        case '}' -> goesOn = listener.close();
        case '\\' -> control(listener);
        case '\r', '\n', 0 -> {}
        case '\t' -> listener.control("tab", false, 0);
        default -> listener.text(c);
      }
    }
    return at;
  }

  private void control(Listener listener) {
    if (at >= file.length) {
      return;
    }
    int c = file[at] & 0xFF;
    if (!isLetter(c)) {
      at++;
      symbol(c, listener);
      return;
    }
    int start = at;
    while (at < file.length && isLetter(file[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    String word = new String(file, start, at - start, StandardCharsets.ISO_8859_1);
    boolean negative = at + 1 < file.length && file[at] == '-' && isDigit(file[at + 1]);
    at += negative ? 1 : 0;
    int digits = at;
    long value = 0;
    while (at < file.length && isDigit(file[at])) {
      value = Math.min(Integer.MAX_VALUE, value * 10 + (file[at] - '0'));
      at++;
    }
    boolean hasValue = at > digits;
    if (at < file.length && file[at] == ' ') {
      at++;
    }
    int bounded = (int) value;
    if (word.equals("bin")) {
      at += Math.min(bounded, file.length - at);
    } else {
      listener.control(word, hasValue, negative ? -bounded : bounded);
    }
  }

  private void symbol(int c, Listener listener) {
    if (c != '\'') {
      listener.control(String.valueOf((char) c), false, 0);
      return;
    }
    int high = at < file.length ? Character.digit(file[at], 16) : -1;
    int low = at + 1 < file.length ? Character.digit(file[at + 1], 16) : -1;
    if (high >= 0 && low >= 0) {
      at += 2;
      listener.control("'", true, high * 16 + low);
    }
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
