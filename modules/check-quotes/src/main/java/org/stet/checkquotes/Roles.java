package org.stet.checkquotes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the story calls people by: "Mayor Ida Roth" and "Ida Roth, the mayor of Delft" make her "the
 * mayor" and "the Delft mayor".
 *
 * <p>A role two people have is nobody's. "The president" is no vice president and no former one,
 * and "the finance minister" is the interior minister only if the story says so.
 */
final class Roles {
  private static final int REACH = 8;

  /** Words that make another role of the one behind them. */
  private static final Set<String> RANKS =
      Set.of("prime", "vice", "deputy", "former", "ex", "acting", "assistant", "shadow", "junior");

  /** Of more holders of one role than this none is told from the others. */
  private static final int MOST = 32;

  /** By role and full name, the words that stand before the role or behind its "of". */
  private final Map<String, Map<String, Set<String>>> holders = new HashMap<>();

  private final Words words = Words.standard();

  /**
   * Reads what stands around a full name.
   *
   * @param at the first token with a capital, of a title or the name itself
   * @param name the first token of the name without titles
   * @param end the token after the name
   */
  void read(List<Token> tokens, int at, int name, int end, String full) {
    if (name > at) {
      add(tokens, at, name - 1, full);
    } else if (at > 0 && tokens.get(at - 1).isWord() && !tokens.get(at - 1).isPossessive()) {
      add(tokens, at - 3, at - 1, full);
    }
    if (at > 1 && tokens.get(at - 1).isMark(",") && tokens.get(at - 2).isWord()) {
      add(tokens, at - 4, at - 2, full);
    }
    if (end + 1 < tokens.size() && tokens.get(end).isMark(",")) {
      readBehind(tokens, end + 1, full);
    }
  }

  /** Reads "the interior minister", "the mayor of Delft" from {@code from}. */
  private void readBehind(List<Token> tokens, int from, String full) {
    for (int i = from; i < tokens.size() && i - from < REACH; i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || (i == from && words.isSmall(token))) {
        return;
      }
      boolean noun = !token.isCapital() && !words.is(Words.Kind.DETERMINER, token);
      boolean last =
          i + 1 >= tokens.size() || !tokens.get(i + 1).isWord() || words.isSmall(tokens.get(i + 1));
      if (noun && last) {
        Set<String> known = add(tokens, from, i, full);
        boolean of = i + 2 < tokens.size() && tokens.get(i + 1).lower().equals("of");
        for (int k = i + 2; of && k < tokens.size() && tokens.get(k).isCapital(); k++) {
          known.add(tokens.get(k).lower());
        }
        return;
      }
    }
  }

  /**
   * Gives the role at token {@code role} to somebody, with the words from {@code from} on, and
   * returns these words, to which more may be added.
   */
  private Set<String> add(List<Token> tokens, int from, int role, String full) {
    String noun = tokens.get(role).lower();
    if (!words.is(Words.Kind.TITLE, noun) && !words.is(Words.Kind.ROLE, noun)) {
      return new HashSet<>();
    }
    int first = role;
    while (first > Math.max(0, from) && isQualifier(tokens.get(first - 1))) {
      first--;
    }
    boolean ranked = first < role && RANKS.contains(tokens.get(role - 1).lower());
    String key = ranked ? tokens.get(role - 1).lower() + " " + noun : noun;
    Map<String, Set<String>> all = holders.computeIfAbsent(key, k -> new HashMap<>());
    Set<String> known = new HashSet<>();
    if (all.size() < MOST || all.containsKey(full)) {
      known = all.computeIfAbsent(full, k -> new HashSet<>());
    }
    for (int i = first; i < role; i++) {
      known.add(tokens.get(i).lower());
    }
    return known;
  }

  private boolean isQualifier(Token token) {
    return token.isWord()
        && !token.isPossessive()
        && !words.is(Words.Kind.DETERMINER, token)
        && !words.isSmall(token);
  }

  /** Whom {@code phrase} names by a role, or null: "the mayor", "the Delft mayor", "mayor". */
  @Nullable String holderOf(String phrase) {
    String[] parts = phrase.toLowerCase(Locale.ROOT).strip().split("\\s+", 6);
    boolean bare = parts.length == 1;
    if (parts.length > 4 || !(bare || parts[0].equals("the"))) {
      return null;
    }
    int last = parts.length - 1;
    boolean ranked = last > 1 && RANKS.contains(parts[last - 1]);
    String key = ranked ? parts[last - 1] + " " + parts[last] : parts[last];
    List<String> qualifiers = bare ? List.of() : Arrays.asList(parts).subList(1, last);
    List<String> names =
        holders.getOrDefault(key, Map.of()).entrySet().stream()
            .filter(holder -> holder.getValue().containsAll(qualifiers))
            .map(Map.Entry::getKey)
            .toList();
    return names.size() == 1 ? names.get(0) : null;
  }
}
