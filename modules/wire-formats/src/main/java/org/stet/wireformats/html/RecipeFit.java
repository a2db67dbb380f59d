package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.stet.wire.api.Notice;

/** What a recipe finds on one page; nothing, if the page has none. */
final class RecipeFit {
  private final Page page;
  private final Optional<PageRecipe> recipe;
  private final Map<RecipeKey, Set<Element>> found = new EnumMap<>(RecipeKey.class);
  private final List<Notice> notices = new ArrayList<>();

  private RecipeFit(Page page, Optional<PageRecipe> recipe) {
    this.page = page;
    this.recipe = recipe;
  }

  /** Tries the first of {@code recipes} that is for {@code page}. */
  static RecipeFit of(Page page, List<PageRecipe> recipes) {
    if (recipes.isEmpty()) {
      return new RecipeFit(page, Optional.empty());
    }
    Set<String> hosts = PageHosts.of(page);
    String site = page.metadata().site();
    Optional<PageRecipe> chosen =
        recipes.stream().filter(r -> r.problems().isEmpty() && r.isFor(hosts, site)).findFirst();
    RecipeFit fit = new RecipeFit(page, chosen);
    for (PageRecipe wrong : recipes) {
      if (wrong.sites().isEmpty() || wrong.isFor(hosts, site)) {
        wrong.problems().forEach(fit::warn);
      }
    }
    chosen.ifPresent(fit::find);
    return fit;
  }

  private void warn(String problem) {
    notices.add(new Notice("recipe-wrong", problem + "; the recipe is not used"));
  }

  private void find(PageRecipe chosen) {
    for (RecipeKey key : RecipeKey.values()) {
      Set<Element> elements = new HashSet<>();
      List<PageRecipe.Place> places = chosen.places(key);
      places.forEach(place -> elements.addAll(page.document().select(place.evaluator())));
      boolean shown = page.lines().stream().anyMatch(line -> isIn(line, elements));
      if (shown || key == RecipeKey.DATE) {
        found.put(key, elements);
      } else if (!places.isEmpty() && (key == RecipeKey.BODY || key == RecipeKey.HEADLINE)) {
        String what = "finds nothing on this page, which was read the general way";
        places.forEach(
            place -> notices.add(new Notice("recipe-finds-nothing", chosen.at(place, what))));
      }
    }
  }

  private static boolean isIn(PageLine line, Set<Element> elements) {
    return !elements.isEmpty()
        && Page.chain(line.element(), null).stream().anyMatch(elements::contains);
  }

  private Set<Element> elements(RecipeKey key) {
    return found.getOrDefault(key, Set.of());
  }

  /** What an editor should know. */
  List<Notice> notices() {
    return List.copyOf(notices);
  }

  /** Whether {@code line} stands in the body that the recipe names. */
  boolean isBody(PageLine line) {
    return isIn(line, elements(RecipeKey.BODY));
  }

  /** Whether the recipe finds the body. */
  boolean hasBody() {
    return !elements(RecipeKey.BODY).isEmpty();
  }

  /** The element around all of the body that the recipe names. */
  Optional<Element> container() {
    List<Element> common = new ArrayList<>();
    boolean first = true;
    for (Element element : elements(RecipeKey.BODY)) {
      List<Element> chain = Page.chain(element, null);
      if (first) {
        common.addAll(chain);
      } else {
        common.retainAll(new HashSet<>(chain));
      }
      first = false;
    }
    return common.stream().findFirst();
  }

  /** The headline that the recipe names: the lines of the first element it finds. */
  Optional<Headline> headline() {
    Set<Element> elements = elements(RecipeKey.HEADLINE);
    for (PageLine first : page.lines()) {
      for (Element element : Page.chain(first.element(), null)) {
        if (elements.contains(element)) {
          List<PageLine> lines = new ArrayList<>(page.lines());
          lines.removeIf(line -> !Page.inside(line.element(), element));
          String words = String.join(" ", lines.stream().map(PageLine::words).toList());
          return Optional.of(new Headline(words, lines.stream().map(PageLine::index).toList()));
        }
      }
    }
    return Optional.empty();
  }

  /** Says of the lines that the recipe names what they are; the last key counts. */
  void label(List<Decision> decisions) {
    found.keySet().forEach(key -> label(key, decisions));
  }

  /** The same after the lines around the headline were judged: credits may have gone since. */
  void labelAgain(List<Decision> decisions) {
    for (RecipeKey key : found.keySet()) {
      if (key != RecipeKey.CREDIT && key != RecipeKey.CAPTION) {
        label(key, decisions);
      }
    }
  }

  private void label(RecipeKey key, List<Decision> decisions) {
    String name = recipe.map(PageRecipe::file).orElse("");
    String reason = "Named as " + key.word() + " by the recipe " + name;
    for (PageLine line : page.lines()) {
      LineRole now = decisions.get(line.index()).role();
      boolean free =
          now != LineRole.HEADLINE && (key != RecipeKey.KEEP || now == LineRole.FURNITURE);
      if (key.role().isPresent() && free && isIn(line, elements(key))) {
        decisions.set(line.index(), new Decision(key.role().get(), reason));
      }
    }
  }

  /** The names in the byline that the recipe names, or nothing. */
  List<String> authors() {
    List<String> names = new ArrayList<>();
    for (PageLine line : page.lines()) {
      if (isIn(line, elements(RecipeKey.BYLINE))) {
        String name = ShownByline.name(line.words());
        names.add(name.isEmpty() ? Authors.withoutLabel(line.words()).strip() : name);
      }
    }
    return Folded.distinct(names);
  }

  /** The date that the recipe names, in ISO 8601; empty if there is none. */
  String date() {
    for (PageLine line : page.lines()) {
      if (isIn(line, elements(RecipeKey.DATE))) {
        Optional<String> shown = PageDate.shown(line.words(), page.metadata().language());
        if (shown.isPresent()) {
          return shown.get();
        }
      }
    }
    for (Element element : elements(RecipeKey.DATE)) {
      String value =
          element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
      Optional<String> marked = PageDate.iso(value);
      if (marked.isPresent()) {
        return marked.get();
      }
    }
    return "";
  }
}
