package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.select.Evaluator;

/**
 * A recipe: where the pages of a site have their story.
 *
 * @param file what messages call it
 * @param sites the hosts and names of sites it is for, folded; empty if the file names none
 * @param places where things stand, in the order of the file
 * @param problems what is wrong with it; a recipe with a problem is not used
 */
record PageRecipe(String file, List<String> sites, List<Place> places, List<String> problems) {

  /**
   * One line of a recipe.
   *
   * @param line its number, from 1
   * @param key what it finds
   * @param selector as it was written
   * @param evaluator the same, made ready
   */
  record Place(int line, RecipeKey key, String selector, Evaluator evaluator) {}

  PageRecipe {
    sites = List.copyOf(sites);
    places = List.copyOf(places);
    problems = List.copyOf(problems);
  }

  /** Whether it is for a page from one of {@code hosts}, or of the site {@code name}. */
  boolean isFor(Set<String> hosts, String name) {
    String folded = Folded.words(name);
    for (String site : sites) {
      boolean host = hosts.stream().anyMatch(h -> h.equals(site) || h.endsWith("." + site));
      if (host || (!folded.isEmpty() && Folded.words(site).equals(folded))) {
        return true;
      }
    }
    return false;
  }

  /** The places of {@code key}. */
  List<Place> places(RecipeKey key) {
    List<Place> found = new ArrayList<>(places);
    found.removeIf(place -> place.key() != key);
    return found;
  }

  /** What a notice says of {@code place}: {@code ferry.page, line 3: 'div.story' (body) ...}. */
  String at(Place place, String what) {
    String key = place.key().name().toLowerCase(Locale.ROOT);
    return file + ", line " + place.line() + ": '" + place.selector() + "' (" + key + ") " + what;
  }
}
