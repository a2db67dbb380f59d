package org.stet.checkquotes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stet.checkquotes.TongueWords.Word;
import org.stet.text.api.TextRange;

/** The full names in a story of another language, by which a surname alone is resolved. */
final class TongueNames {
  private final Tongue tongue;
  private final Map<String, Set<String>> bySurname = new HashMap<>();

  TongueNames(Tongue tongue) {
    this.tongue = tongue;
  }

  /** Notes the names in {@code words}, which stand outside quotations. */
  void add(List<Word> words) {
    for (int from = 0; from < words.size(); from++) {
      if (!isName(words, from)) {
        continue;
      }
      int to = from + 1;
      while (to < words.size() && (isName(words, to) || joins(words, to))) {
        to++;
      }
      boolean noun = tongue.writesNounsLarge() && to - from > 2 && isBehindArticle(words, from);
      int start = noun ? from + 1 : from;
      start += noun && tongue.is(Tongue.Kind.PARTICLE, words.get(start).plain()) ? 1 : 0;
      String name = join(words, start, to); // "der Lotse Tom Beck", "den Worten von Beck"
      if (name.indexOf(' ') > 0) {
        String surname = words.get(to - 1).words();
        bySurname.computeIfAbsent(surname, any -> new TreeSet<>()).add(name);
      }
      from = to - 1;
    }
  }

  private boolean isBehindArticle(List<Word> words, int at) {
    return at > 0 && tongue.is(Tongue.Kind.ARTICLE, words.get(at - 1).plain());
  }

  private boolean isName(List<Word> words, int at) {
    Word word = words.get(at);
    return word.isCapital()
        && !tongue.isRole(word.plain())
        && !tongue.is(Tongue.Kind.ARTICLE, word.plain())
        && !tongue.is(Tongue.Kind.STOP, word.plain());
  }

  private boolean joins(List<Word> words, int at) {
    String word = words.get(at).plain();
    boolean article = tongue.writesNounsLarge() && tongue.is(Tongue.Kind.ARTICLE, word);
    boolean ofName = !article || words.get(at - 1).words().equals("von"); // "Ida von der Holm"
    return tongue.is(Tongue.Kind.PARTICLE, word)
        && ofName
        && !(tongue.writesNounsLarge() && words.get(at).isCapital()) // "Armand Le Goff"
        && at + 1 < words.size()
        && isName(words, at + 1);
  }

  /** The name in {@code mention}, whole if the story has it so; null if it names nobody. */
  @Nullable String canonical(String mention) {
    List<Word> words = TongueWords.of(mention, new TextRange(0, mention.length()));
    Phrase phrase = new TonguePhrase(tongue, words).startingAt(0);
    if (phrase == null || phrase.kind() != Phrase.Kind.NAME) {
      return null;
    }
    String name = join(words, phrase.headFrom(), phrase.headTo());
    if (name.indexOf(' ') > 0) {
      return whole(name);
    }
    Set<String> known = bySurname.getOrDefault(name, Set.of());
    return known.size() == 1 ? known.iterator().next() : name;
  }

  /** Of a surname of several words, "Le Goff", the full name if the story has just one. */
  private String whole(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    List<String> longer =
        bySurname.getOrDefault(last, Set.of()).stream()
            .filter(full -> full.endsWith(" " + name))
            .toList();
    return longer.size() == 1 && !tongue.writesNounsLarge() ? longer.get(0) : name;
  }

  /** Whether the story has exactly one whose surname this is. */
  boolean isSurname(String name) {
    return bySurname.getOrDefault(name, Set.of()).size() == 1;
  }

  /** Whether several people of the story have the surname that {@code mention} ends with. */
  boolean isShared(String mention) {
    String surname = mention.substring(mention.lastIndexOf(' ') + 1);
    return mention.indexOf(' ') < 0 && bySurname.getOrDefault(surname, Set.of()).size() > 1;
  }

  /** Whether {@code pronoun} may mean whoever is called {@code name}. */
  boolean mayMean(String pronoun, String name) {
    Gender said =
        switch (pronoun.toLowerCase(Locale.ROOT)) {
          case "er", "il", "él" -> Gender.HE;
          case "elle", "ella", "sie" -> Gender.SHE;
          default -> Gender.UNKNOWN;
        };
    int space = name.indexOf(' ');
    return space < 0 || said.mayBe(Gender.ofFirstName(name.substring(0, space)));
  }

  private static String join(List<Word> words, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean elided = i > from && words.get(i - 1).words().matches("\\p{L}['’]");
      name.append(i > from && !elided ? " " : "").append(words.get(i).words());
    }
    return name.toString();
  }
}
