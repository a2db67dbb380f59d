package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.LoadedCue;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/**
 * The reporting verbs of one language that say more than "said", from {@code loaded-cues.txt}.
 * Immutable.
 */
final class LoadedCues {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** The words behind a verb up to the end of its clause, and whatever stands before its object. */
  private static final Pattern CLAUSE = Pattern.compile("[^.,;:!?\"“”„«»\\n]{0,120}");

  /** The words before a verb, with the apostrophe of an owner. */
  private static final Pattern BEFORE = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]s?)?|[^\\s\\p{L}]");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

  /** How many characters before a verb are looked at. */
  private static final int REACH = 60;

  private static final Set<String> BEFORE_NOUNS =
      Set.of("to", "the", "a", "an", "his", "her", "its", "their", "full", "no", "all", "about");

  private static final Map<String, LoadedCues> ALL = all(WordList.lines("loaded-cues.txt"));

  private final Map<String, LoadedCue> forms = new HashMap<>();

  /** By the form of a verb, the word that has to end its clause. */
  private final Map<String, String> particles = new HashMap<>();

  private final Set<String> notBefore = new HashSet<>();
  private final Set<String> nounBehind = new HashSet<>();
  private final Set<String> describes = new HashSet<>();

  /** The verbs of the language {@code code}, if it has some. */
  static Optional<LoadedCues> of(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /**
   * The verbs of {@code lines} by language.
   *
   * @throws IllegalStateException if a line is not {@code [language kind] words}
   */
  static Map<String, LoadedCues> all(List<String> lines) {
    Map<String, LoadedCues> all = new HashMap<>();
    Pattern shape = Pattern.compile("\\[([a-z]{2}) ([a-z-]+)\\] (.+)");
    for (String line : lines) {
      Matcher matcher = shape.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalStateException("loaded-cues.txt cannot read " + line);
      }
      List<String> words = List.of(matcher.group(3).split(" "));
      all.computeIfAbsent(matcher.group(1), c -> new LoadedCues()).add(matcher.group(2), words);
    }
    return Map.copyOf(all);
  }

  private void add(String kind, List<String> words) {
    switch (kind) {
      case "not-before" -> notBefore.addAll(words);
      case "noun-behind" -> nounBehind.addAll(words);
      case "describes" -> describes.addAll(words);
      default -> {
        LoadedCue implied = LoadedCue.valueOf(kind.toUpperCase(Locale.ROOT));
        for (String word : words) {
          String[] parts = word.split("~");
          forms.put(parts[0], implied);
          if (parts.length > 1) {
            particles.put(parts[0], parts[1]);
          }
        }
      }
    }
  }

  /** {@code quotes} of {@code article}, those with a loaded verb of the reporter's marked. */
  List<Quote> mark(Article article, List<Quote> quotes) {
    List<Quote> marked = new ArrayList<>(quotes.size());
    int quotedTo = 0;
    for (Quote quote : quotes) {
      Attribution said = quote.attribution();
      TextRange cue = said.cue();
      boolean own = quote.parent() < 0 || quotes.get(quote.parent()).type() == QuoteType.INDIRECT;
      // Whose words stand between marks chose that verb, not the reporter.
      boolean reporters = own && cue != null && (cue.start() >= quotedTo || isBefore(cue, quote));
      LoadedCue loaded =
          cue != null && reporters && said.basis() != Attribution.Basis.NONE
              ? at(article.text(), cue)
              : null;
      marked.add(loaded == null ? quote : quote.with(said.with(loaded)));
      boolean between = quote.type() != QuoteType.INDIRECT && quote.parent() < 0;
      quotedTo = between ? Math.max(quotedTo, quote.range().end()) : quotedTo;
    }
    return List.copyOf(marked);
  }

  private static boolean isBefore(TextRange cue, Quote quote) {
    return cue.end() <= quote.range().start();
  }

  /** What the verb at {@code cue} of {@code text} implies, or null. */
  @Nullable LoadedCue at(String text, TextRange cue) {
    String verb = cue.in(text).toLowerCase(Locale.ROOT);
    LoadedCue implied = forms.get(verb);
    if (implied == null || isNoVerb(text, cue)) {
      return null;
    }
    Matcher clause = CLAUSE.matcher(text).region(cue.end(), text.length());
    List<String> behind = clause.lookingAt() ? words(clause.group()) : List.of();
    String particle = particles.get(verb);
    if (particle != null) {
      return !behind.isEmpty() && behind.get(behind.size() - 1).equals(particle) ? implied : null;
    }
    int object = 0;
    while (object < behind.size() && BEFORE_NOUNS.contains(behind.get(object))) {
      object++;
    }
    return object < behind.size() && notBefore.contains(behind.get(object)) ? null : implied;
  }

  /**
   * Whether it is no verb with a subject: "Roth's claim", "the earlier claim", "was admitted", "his
   * recently revealed plan".
   */
  private boolean isNoVerb(String text, TextRange cue) {
    if (nounBehind.isEmpty()) {
      return false;
    }
    String near = text.substring(Math.max(0, cue.start() - REACH), cue.start());
    String before = near.substring(near.lastIndexOf('\n') + 1).toLowerCase(Locale.ROOT);
    String verb = cue.in(text).toLowerCase(Locale.ROOT);
    boolean past = verb.endsWith("ed");
    List<String> words = BEFORE.matcher(before).results().map(MatchResult::group).toList();
    int last = words.size() - 1;
    while (last > 0 && words.get(last).endsWith("ly")) {
      last--;
    }
    if (last < 0 || verb.endsWith("ing")) {
      return false;
    }
    String word = words.get(last);
    return word.matches(".*(?:['’]s|s['’])")
        || (past && BE.contains(word))
        || nounBehind.contains(word)
        || (!past && describes.contains(word));
  }

  private static List<String> words(String clause) {
    return WORD.matcher(clause)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .toList();
  }
}
