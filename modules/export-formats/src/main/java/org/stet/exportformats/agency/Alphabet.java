package org.stet.exportformats.agency;

/** The letters that a format has. */
enum Alphabet {
  /** ISO 8859-1. */
  LATIN_1("ISO 8859-1", "iso-8859-1", 0xff),
  /** ASCII without what ANPA 1312 takes for codes of the typesetter. */
  ANPA("ANPA 1312", "us-ascii", 0x7e);

  private static final String CODES = "<>=^_{}|~`@\\";

  private final String label;
  private final String charset;
  private final int last;

  Alphabet(String label, String charset, int last) {
    this.label = label;
    this.charset = charset;
    this.last = last;
  }

  /** What an editor would call it. */
  String label() {
    return label;
  }

  /** The name of the character set of the file. */
  String charset() {
    return charset;
  }

  /** What says that a power follows: {@code 10^14}. */
  String power() {
    return has('^') ? "^" : "**";
  }

  /** Whether {@code c}, a printable character or a space, goes out as it is. */
  boolean has(int c) {
    boolean printable = (c >= ' ' && c < 0x7f) || (c >= 0xa1 && c <= last && c != 0xad);
    return printable && !(this == ANPA && CODES.indexOf(c) >= 0);
  }
}
