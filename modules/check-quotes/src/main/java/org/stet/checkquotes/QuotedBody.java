package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/** The words of a story below its headings: those quoted, and all, paragraph by paragraph. */
final class QuotedBody {
  /** Of the words of a headline's quotation so many must be in the closest one of the story. */
  private static final double ALIKE = 0.5;

  private final Story story;
  private final List<Stretch> stretches = new ArrayList<>();

  /** The quoted words of each paragraph, in one list where a quotation runs on into the next. */
  private final List<List<String>> quoted = new ArrayList<>();

  private final List<TextRange> prose = new ArrayList<>();

  QuotedBody(Story story, List<Stretch> all) {
    this.story = story;
    int paragraph = -1;
    boolean runsOn = false;
    for (Stretch stretch : all) {
      if (stretch.parent() >= 0 || isHeader(stretch.paragraph())) {
        continue;
      }
      stretches.add(stretch);
      if (quoted.isEmpty() || (stretch.paragraph() != paragraph && !runsOn)) {
        quoted.add(new ArrayList<>());
      }
      quoted.get(quoted.size() - 1).addAll(words(stretch.words().in(story.words())));
      paragraph = stretch.paragraph();
      runsOn = stretch.continued();
    }
    for (int i = 0; i < story.paragraphs().size(); i++) {
      if (!isHeader(i)) {
        prose.add(story.paragraphs().get(i).range());
      }
    }
  }

  private boolean isHeader(int paragraph) {
    return story.paragraphs().get(paragraph).role().isHeader();
  }

  /** Whether there is a story below the headings at all. */
  boolean hasWords() {
    return !prose.isEmpty();
  }

  /** Whether the story quotes these fragments in this order, each of them whole. */
  boolean quotes(List<List<String>> fragments) {
    return quoted.stream().anyMatch(words -> holds(words, fragments));
  }

  /** The paragraph that has these fragments, though not between marks, or null. */
  @Nullable TextRange saysUnmarked(List<List<String>> fragments) {
    for (TextRange range : prose) {
      if (holds(words(range.in(story.words())), fragments)) {
        return range;
      }
    }
    return null;
  }

  /** The quotation that shares most words with these fragments, if it shares enough; else null. */
  @Nullable TextRange closest(List<List<String>> fragments) {
    Set<String> wanted = new HashSet<>();
    fragments.forEach(wanted::addAll);
    TextRange closest = null;
    double best = ALIKE * wanted.size();
    for (Stretch stretch : stretches) {
      Set<String> shared = new HashSet<>(words(stretch.words().in(story.words())));
      shared.retainAll(wanted);
      if (shared.size() >= best && (closest == null || shared.size() > best)) {
        closest = stretch.range();
        best = shared.size();
      }
    }
    return closest;
  }

  private static boolean holds(List<String> words, List<List<String>> fragments) {
    int from = 0;
    for (List<String> fragment : fragments) {
      int at = indexOf(words, fragment, from);
      if (at < 0) {
        return false;
      }
      from = at + fragment.size();
    }
    return true;
  }

  private static int indexOf(List<String> words, List<String> fragment, int from) {
    for (int i = from; i + fragment.size() <= words.size(); i++) {
      if (words.subList(i, i + fragment.size()).equals(fragment)) {
        return i;
      }
    }
    return -1;
  }

  /** The words of {@code text}, cut where dots or brackets say that some are left out. */
  static List<List<String>> fragments(String text) {
    List<List<String>> fragments = new ArrayList<>();
    for (String part : text.split("…|\\.\\s?\\.\\s?\\.|\\[[^\\]]{0,200}\\]")) {
      List<String> words = words(part);
      if (!words.isEmpty()) {
        fragments.add(words);
      }
    }
    return fragments;
  }

  /** The words of {@code text} in lower case with straight apostrophes, without marks. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inside =
          (c == '\'' || c == '’')
              && word.length() > 0
              && i + 1 < text.length()
              && Character.isLetter(text.charAt(i + 1));
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (inside) {
        word.append('\'');
      } else if (word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }
}
