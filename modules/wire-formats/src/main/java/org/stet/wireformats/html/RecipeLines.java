package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.stet.wire.api.RecipeFile;

/**
 * Reads a recipe: {@code key: selector} on a line, {@code #} begins a remark. Selectors are those
 * of CSS, without regular expressions, which a page could be made to keep busy for ever.
 */
final class RecipeLines {
  private static final int MOST_LINES = 200;
  private static final int LONGEST = 500;
  private static final List<String> REGULAR = List.of(":matches", "~=");

  private final String file;
  private final List<String> sites = new ArrayList<>();
  private final List<PageRecipe.Place> places = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private RecipeLines(String file) {
    this.file = file;
  }

  /** The recipe in {@code file}, with all that is wrong in it. */
  static PageRecipe read(RecipeFile file) {
    RecipeLines lines = new RecipeLines(file.name());
    if (!file.problem().isEmpty()) {
      lines.problems.add(file.name() + ": " + file.problem());
    } else {
      lines.read(file.text());
    }
    return new PageRecipe(file.name(), lines.sites, lines.places, lines.problems);
  }

  private void read(String text) {
    String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<String> lines = bare.lines().limit(MOST_LINES + 1L).toList();
    if (lines.size() > MOST_LINES) {
      problems.add(file + ": more than " + MOST_LINES + " lines are no recipe");
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        line(i + 1, line);
      }
    }
    if (sites.isEmpty() && problems.isEmpty()) {
      problems.add(file + ": no line 'site: ...' says which pages it is for");
    }
    if (places.isEmpty() && problems.isEmpty()) {
      problems.add(file + ": it says nothing but the site");
    }
  }

  private void line(int number, String line) {
    int colon = line.indexOf(':');
    String word = colon < 0 ? line : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String value = colon < 0 ? "" : line.substring(colon + 1).strip();
    Optional<RecipeKey> key = RecipeKey.of(word);
    if (colon < 0 || (key.isEmpty() && !word.equals("site"))) {
      String known =
          Arrays.stream(RecipeKey.values()).map(RecipeKey::word).collect(Collectors.joining(", "));
      wrong(number, "'" + shortened(word) + "' is no key; there are site, " + known);
    } else if (value.isEmpty()) {
      wrong(number, "nothing stands behind '" + word + ":'");
    } else if (key.isEmpty()) {
      Arrays.stream(value.split(",")).map(RecipeLines::site).forEach(sites::add);
      sites.removeIf(String::isEmpty);
    } else {
      place(number, key.get(), value);
    }
  }

  /** A host without what may stand around it in the bar of a browser. */
  private static String site(String words) {
    String site = words.strip().toLowerCase(Locale.ROOT);
    site = site.replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
    int path = site.indexOf('/');
    return path < 0 ? site : site.substring(0, path);
  }

  private void place(int number, RecipeKey key, String selector) {
    if (selector.length() > LONGEST) {
      wrong(number, "a selector of more than " + LONGEST + " characters is not used");
      return;
    }
    if (REGULAR.stream().anyMatch(selector::contains)) {
      wrong(number, "'" + shortened(selector) + "': regular expressions are not used here");
      return;
    }
    try {
      Evaluator evaluator = QueryParser.parse(selector);
      places.add(new PageRecipe.Place(number, key, selector, evaluator));
    } catch (IllegalStateException | IllegalArgumentException e) {
      String cause = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      wrong(number, "'" + shortened(selector) + "' is no selector: " + cause);
    }
  }

  private void wrong(int number, String why) {
    problems.add(file + ", line " + number + ": " + why);
  }

  private static String shortened(String words) {
    return words.length() <= 60 ? words : words.substring(0, 60) + "…";
  }
}
