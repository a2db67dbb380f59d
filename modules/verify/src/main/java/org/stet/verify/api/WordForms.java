package org.stet.verify.api;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.text.api.SpellingVariants;

/** The folded words of each printed word; each is worked out once. */
final class WordForms {
  /** Of one quote. */
  private static final int FEW = 64;

  private static final int MANY = 1 << 15;

  /** About so many characters there are to each different word, in a few hundred speeches. */
  private static final int CHARACTERS = 64;

  private final Map<String, Form> forms;

  WordForms() {
    this(FEW);
  }

  private WordForms(int expected) {
    this.forms = new ConcurrentHashMap<>(expected);
  }

  /** None yet, with room for those of {@code texts}, so that it need not grow while it is used. */
  static WordForms ofMany(List<SourceText> texts) {
    long length = texts.stream().mapToLong(text -> text.text().length()).sum();
    return new WordForms((int) Math.max(FEW, Math.min(MANY, length / CHARACTERS)));
  }

  /**
   * What a printed word is made of.
   *
   * @param words one word, or the two of a contraction
   * @param cut where the second begins in the printed word; 0 if it cannot be said
   * @param isFiller whether it is no word at all
   */
  record Form(List<String> words, int cut, boolean isFiller) {}

  Form of(String printed) {
    Form form = forms.get(printed);
    if (form == null) {
      form = made(printed);
      forms.put(printed, form);
    }
    return form;
  }

  private static Form made(String printed) {
    String word = folded(printed);
    if (Fillers.isFiller(word)) {
      return new Form(List.of(word), 0, true);
    }
    List<String> parts = Contractions.split(word);
    String first = Numerals.canonical(SpellingVariants.canonical(parts.get(0)));
    if (parts.size() == 1) {
      return new Form(List.of(first), 0, false);
    }
    boolean cuts = word.length() == printed.length() && word.startsWith(parts.get(0));
    int cut = cuts && parts.get(0).length() < word.length() ? parts.get(0).length() : 0;
    return new Form(List.of(first, parts.get(1)), cut, false);
  }

  private static String folded(String printed) {
    StringBuilder plain = new StringBuilder(printed.length());
    boolean ascii = true;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (TokenFold.INVISIBLE.indexOf(c) < 0) {
        boolean mark = TokenFold.isApostrophe(c);
        plain.append(mark ? '\'' : c);
        ascii &= mark || c < 128;
      }
    }
    String lower = plain.toString().toLowerCase(Locale.ROOT);
    return ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKC);
  }
}
