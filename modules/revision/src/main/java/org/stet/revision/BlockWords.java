package org.stet.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.Sentences;
import org.stet.text.api.TextRange;

/**
 * The words of one block as a reader sees them, read token by token, with what its capitals are
 * worth.
 */
final class BlockWords {
  /** Shorter words are small in a headline of capitalised words too. */
  private static final int LONG = 4;

  private static final Set<Role> DISPLAYED = Set.of(Role.HEADLINE, Role.SUBHEAD, Role.STANDFIRST);

  private final String text;
  private final List<Token> tokens;
  private final BitSet starts;

  /** What a capital letter says in a block. */
  enum Capitals {
    /** At the start of a sentence nothing, else that the word is a name. */
    OF_SENTENCES,
    /** Nothing: every word may have one. */
    OF_HEADLINES,
    /** That the word is a name, wherever it stands. */
    OF_NAMES
  }

  private final Capitals capitals;

  private BlockWords(String text, Capitals usual, boolean displayed) {
    this.text = text;
    this.tokens = Tokens.of(text).stream().filter(token -> !token.isSpace()).toList();
    boolean worthless = isShouted() || (displayed && isCapitalised());
    this.capitals = worthless ? Capitals.OF_HEADLINES : usual;
    this.starts = starts();
  }

  /** Of a block that is {@code role}. */
  static BlockWords of(String text, Role role) {
    boolean naming = role == Role.BYLINE || role == Role.DATELINE;
    return new BlockWords(
        text, naming ? Capitals.OF_NAMES : Capitals.OF_SENTENCES, DISPLAYED.contains(role));
  }

  /** Of a header line that is no block: a status or take in capitals names nobody. */
  static BlockWords of(String text, FieldName field) {
    boolean naming = field == FieldName.SOURCE;
    return new BlockWords(text, naming ? Capitals.OF_NAMES : Capitals.OF_HEADLINES, false);
  }

  String text() {
    return text;
  }

  /** Words and marks, ascending; no white space. */
  List<Token> tokens() {
    return tokens;
  }

  /** The number of the first token that reaches past {@code offset}. */
  int firstAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).range().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Capitals capitals() {
    return capitals;
  }

  /** The token of this number as it is written; null where there is none. */
  @Nullable String shown(int index) {
    return index < 0 || index >= tokens.size() ? null : tokens.get(index).range().in(text);
  }

  /** Whether the token of this number is the first word of a sentence or of a quotation. */
  boolean isStart(int index) {
    return starts.get(index);
  }

  /** Whether nothing but white space is between the token of this number and the next. */
  boolean isNextTo(int index, int next) {
    return next >= 0
        && index >= 0
        && next < tokens.size()
        && tokens.get(index).isWord()
        && tokens.get(next).isWord()
        && tokens.get(next).range().start() - tokens.get(index).range().end() == 1;
  }

  private BitSet starts() {
    BitSet found = new BitSet();
    int at = 0;
    for (TextRange sentence : Sentences.of(text)) {
      while (at < tokens.size()
          && (tokens.get(at).range().start() < sentence.start() || !tokens.get(at).isWord())) {
        at++;
      }
      found.set(at);
    }
    for (int i = 1; i < tokens.size(); i++) {
      TextRange before = tokens.get(i - 1).range();
      boolean opened =
          !tokens.get(i - 1).isWord()
              && (before.start() == 0 || text.charAt(before.start() - 1) == ' ');
      if (opened && Piece.isQuoteMark(before.in(text))) {
        found.set(i);
      }
    }
    return found;
  }

  private boolean isShouted() {
    return text.codePoints().noneMatch(Character::isLowerCase)
        && tokens.stream().filter(Token::isWord).count() > 2;
  }

  private boolean isCapitalised() {
    List<String> all = new ArrayList<>();
    for (Token token : tokens) {
      if (token.isWord() && token.range().length() >= LONG) {
        all.add(token.range().in(text));
      }
    }
    long capital = all.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).count();
    return all.size() > 1 && capital * 10 >= all.size() * 7L;
  }
}
