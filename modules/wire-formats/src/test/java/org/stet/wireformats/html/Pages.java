package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.stet.wire.api.RecipeFile;

/** Short forms the tests of pages share. */
final class Pages {
  private static final List<String> SENTENCES =
      List.of(
          "Winds of up to 80 miles an hour tore down power lines along the coast on Tuesday.",
          "Crews from three states were on their way to the hills, the power company said.",
          "Some 4,000 homes were without light, and schools will stay closed until Thursday.",
          "The ferry did not sail, and the old pier lost the last of its wooden planks.",
          "Nobody was hurt, the sheriff said, although a barn and two cars were crushed.",
          "A shelter was opened in the sports hall, where forty people spent the night.",
          "The gauge at the river mouth showed the highest tide since the flood of 1953.",
          "Insurers put the damage at nine million, a sum that is likely to grow further.");

  private Pages() {}

  static Page page(String html) {
    return Page.of(Jsoup.parse(html));
  }

  static StoryLines story(String html) {
    return story(html, "");
  }

  /** The story by the recipe {@code ferry.page} with this text; none, if it is empty. */
  static StoryLines story(String html, String recipe) {
    Page page = page(html);
    return StoryLines.of(page, RecipeFit.of(page, recipes(recipe)));
  }

  static List<PageRecipe> recipes(String recipe) {
    return recipe.isEmpty()
        ? List.of()
        : List.of(RecipeLines.read(RecipeFile.of("ferry.page", recipe)));
  }

  /** The {@code number}th sentence of a story, from 1; each is running text by itself. */
  static String sentence(int number) {
    return SENTENCES.get(number - 1);
  }

  /** Paragraphs of the sentences {@code from} to {@code to}. */
  static String paragraphs(int from, int to) {
    StringBuilder html = new StringBuilder();
    for (int i = from; i <= to; i++) {
      html.append("<p>").append(sentence(i)).append("</p>\n");
    }
    return html.toString();
  }

  /** {@code html} with {@code {1}} and the like replaced by sentences. */
  static String fill(String html) {
    String filled = html;
    for (int i = 1; i <= SENTENCES.size(); i++) {
      filled = filled.replace("{" + i + "}", sentence(i));
    }
    return filled;
  }

  /** Each visible line of {@code html} as {@code role: words}, furniture with its reason. */
  static String lines(String html) {
    return lines(html, "");
  }

  /** The same by a recipe. */
  static String lines(String html, String recipe) {
    StoryLines story = story(fill(html), recipe);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      LineRole role = story.role(i);
      String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      String why = role == LineRole.FURNITURE ? "  (" + story.reason(i) + ")" : "";
      lines.add(name + ": " + shortened(story.words(i)) + why);
    }
    return String.join("\n", lines) + "\n";
  }

  /** Sentences of the story go back to their numbers. */
  private static String shortened(String words) {
    int number = SENTENCES.indexOf(words) + 1;
    return number > 0 ? "{" + number + "}" : words;
  }
}
