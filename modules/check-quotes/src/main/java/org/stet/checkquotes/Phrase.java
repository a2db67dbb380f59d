package org.stet.checkquotes;

/**
 * A noun phrase of a frame: who or what.
 *
 * @param kind what its main word is
 * @param from its first token
 * @param to the token after its last
 * @param headFrom the first token of what names the speaker: of "campaign manager Ida Roth" the
 *     name alone
 * @param headTo the token after the last of these
 */
record Phrase(Kind kind, int from, int to, int headFrom, int headTo) {

  /** What the main word of a phrase is. */
  enum Kind {
    NAME,
    PRONOUN,
    NOUN
  }

  static Phrase of(Kind kind, int from, int to) {
    return new Phrase(kind, from, to, from, to);
  }
}
