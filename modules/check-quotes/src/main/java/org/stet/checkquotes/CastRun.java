package org.stet.checkquotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * A run of words with capitals, taken apart: "Defence Secretary Ida Roth" is a role and a name.
 *
 * @param tokens the tokens of the paragraph
 * @param start the first token of the run
 * @param name the first token of the name
 * @param end the token after the name
 */
record CastRun(List<Token> tokens, int start, int name, int end) {
  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "mx", "messrs", "herr", "frau", "sir", "dame", "lady");

  /** First words of names of places that also look like names of people. */
  private static final Set<String> PLACES =
      Set.of("north", "south", "east", "west", "new", "saint", "san", "fort", "port", "lake");

  /** Words before the names of places, papers and teams. */
  private static final Set<String> BEFORE_THINGS =
      Set.of("the", "of", "in", "at", "near", "from", "across", "to", "through");

  private static final Set<String> DAYS = Set.of("yesterday", "today", "tomorrow");

  /** How many words of a role are looked at. */
  private static final int LONGEST_ROLE = 8;

  /** The run that begins at {@code at}, or null. */
  static @Nullable CastRun at(List<Token> tokens, int at) {
    Words words = Words.standard();
    int end = at;
    while (end < tokens.size() && NameRuns.isPart(tokens, end, at)) {
      end++;
    }
    int start = at;
    while (start < end && isTime(tokens, start, end)) {
      start++;
    }
    if (start == end) {
      return null;
    }
    int name = NameRuns.behindRole(tokens, start, end);
    while (name < end && isTitle(words, tokens.get(name))) {
      name++;
    }
    return new CastRun(tokens, start, behindOffice(tokens, name, end), end);
  }

  /** Of "of State Ida Roth", which stands behind a title, where the first name stands. */
  private static int behindOffice(List<Token> tokens, int name, int end) {
    if (name == end || !tokens.get(name).lower().equals("of")) {
      return name;
    }
    int first = name + 1;
    while (first < end && Gender.ofFirstName(tokens.get(first).word()) == Gender.UNKNOWN) {
      first++;
    }
    return first;
  }

  private static boolean isTime(List<Token> tokens, int at, int end) {
    Words words = Words.standard();
    Token token = tokens.get(at);
    boolean time = words.is(Words.Kind.DAY, token) || DAYS.contains(token.lower());
    return time && !NameRuns.isFirstName(tokens, at, end);
  }

  private static boolean isTitle(Words words, Token token) {
    return words.is(Words.Kind.TITLE, token);
  }

  boolean isNameless() {
    return name == end;
  }

  /** The last token before the place of "Petra Simms of Grey", else the end. */
  int endOfPerson() {
    return NameRuns.beforePlace(tokens, name, end);
  }

  /**
   * Whether the words from {@code from} to {@code to} name an organisation: "Rail Staff Union",
   * "Bank of England", but "Senate Majority" of "Senate Majority Leader" is none.
   */
  boolean isGroup(int from, int to) {
    if (to - from == 1) {
      return isGroupWord(from) && isAcronym(from);
    }
    boolean group = to > from && isGroupWord(to - 1);
    for (int i = from; i + 2 < to; i++) {
      group |= isGroupWord(i) && tokens.get(i + 1).lower().equals("of");
    }
    return group && tokens.get(from).isCapital();
  }

  /**
   * Where the name of the organisation begins that the words from {@code from} to {@code to} end
   * with: of "Roth White House" at "White", of "the Securities and Exchange Commission" before it.
   */
  int startOfGroup(int from, int to) {
    boolean whiteHouse =
        to - from > 2
            && tokens.get(to - 2).lower().equals("white")
            && tokens.get(to - 1).lower().equals("house");
    if (whiteHouse) {
      return to - 2;
    }
    boolean joined =
        from > 1
            && tokens.get(from - 1).lower().equals("and")
            && tokens.get(from - 2).isCapital()
            && CastWords.standard().joins(tokens.get(from - 2).lower());
    return joined ? from - 2 : from;
  }

  private boolean isGroupWord(int at) {
    Token token = tokens.get(at); // "White" is one only of the House, "Un" and "Eu" are names.
    boolean name = token.lower().equals("white") || token.word().matches("Un|Eu");
    return Words.standard().is(Words.Kind.GROUP, token) && !name;
  }

  /** Whether the token is a word of two to six capitals: "FBI". */
  boolean isAcronym(int at) {
    return isAcronym(tokens.get(at).word());
  }

  static boolean isAcronym(String word) {
    boolean letters = word.length() > 1 && word.length() <= LONGEST_ROLE - 2;
    return letters && word.chars().allMatch(Character::isUpperCase);
  }

  /** The words from {@code from} to {@code to} over the paragraph's words. */
  TextRange range(int from, int to) {
    return new TextRange(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The same words with single blanks. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      words.append(words.length() == 0 ? "" : " ").append(token.word());
    }
    return words.toString();
  }

  /** Whether a courtesy title, or any other, stands before the name. */
  boolean isTitled() {
    return name > start && Words.standard().is(Words.Kind.TITLE, tokens.get(name - 1));
  }

  /** The same with nothing but the words of {@code full} as the name, if it has them. */
  CastRun narrowedTo(String full) {
    String[] parts = full.split(" ");
    for (int from = start; from + parts.length <= end; from++) {
      int same = 0;
      while (same < parts.length && tokens.get(from + same).word().equals(parts[same])) {
        same++;
      }
      if (same == parts.length) {
        return new CastRun(tokens, start, from, from + same);
      }
    }
    return this;
  }

  /** "In Lower Marsh", "the Morning Ledger", "North Haven": this is less a person than it seems. */
  boolean standsForPlaceOrThing() {
    boolean after =
        start > 0 && start == name && BEFORE_THINGS.contains(tokens.get(start - 1).lower());
    return after || PLACES.contains(tokens.get(name).lower());
  }

  /** The role beside the name, or null: before it, or behind a comma. */
  @Nullable TextRange role() {
    int from = start;
    while (from < name && COURTESY.contains(tokens.get(from).lower())) {
      from++;
    }
    if (from < name) {
      return range(lowered(from), name);
    }
    if (end - name == 1) {
      return null; // "The former Florida governor" says nothing of Florida.
    }
    boolean before = start > 0 && isRole(tokens.get(start - 1));
    return before ? range(lowered(start - 1), start) : roleBehind();
  }

  /** Where the role begins whose last or only capital word is at {@code at}: "former". */
  private int lowered(int at) {
    Words words = Words.standard();
    int from = at;
    while (from > 0 && at - from < 3) {
      Token before = tokens.get(from - 1);
      boolean describes =
          before.isWord()
              && !before.isPossessive()
              && !words.isSmall(before)
              && !words.is(Words.Kind.DETERMINER, before)
              && (words.is(Words.Kind.ROLE, before) || isRank(before));
      if (!describes) {
        break;
      }
      from--;
    }
    return from;
  }

  private static boolean isRank(Token token) {
    return switch (token.lower().toLowerCase(Locale.ROOT)) {
      case "former", "vice", "deputy", "acting", "prime", "finance", "foreign", "interior" -> true;
      case "defence", "defense", "police", "trade", "health", "education", "chief" -> true;
      default -> false;
    };
  }

  /** "Ida Roth, the mayor of Delft," and "Ida Roth, 54, a nurse,". */
  private @Nullable TextRange roleBehind() {
    int from = endOfPerson();
    if (from != end || from + 1 >= tokens.size() || !tokens.get(from).isMark(",")) {
      return null;
    }
    from++;
    boolean age = Character.isDigit(tokens.get(from).word().codePointAt(0));
    if (age && from + 2 < tokens.size() && tokens.get(from + 1).isMark(",")) {
      from += 2;
    }
    int to = from;
    boolean role = false;
    while (to < tokens.size() && to - from < LONGEST_ROLE && tokens.get(to).isWord()) {
      role |= isRole(tokens.get(to)) && (to == from || !Words.standard().isSmall(tokens.get(from)));
      to++;
    }
    boolean closed = to < tokens.size() && tokens.get(to).isMark(",.;:–—-)");
    return role && closed ? range(from, to) : null;
  }

  private static boolean isRole(Token token) {
    Words words = Words.standard();
    return token.isWord()
        && !COURTESY.contains(token.lower())
        && (words.is(Words.Kind.ROLE, token) || words.is(Words.Kind.TITLE, token));
  }
}
