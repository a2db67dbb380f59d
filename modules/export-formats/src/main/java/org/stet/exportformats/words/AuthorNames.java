package org.stet.exportformats.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names in a byline, for formats that want them one by one. Where a part of it may be anything
 * else, such as a title, a place or an agency in brackets, none is given: nobody is made up.
 */
public final class AuthorNames {
  private static final Pattern LEAD =
      Pattern.compile("(?i)(?:written )?by:? |von |par |por |di |door |av |af |de notre ");
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*| (?:and|und|et|y|e|&|og) ");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:"
              + " (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|[dDlL]['’]\\p{Lu}[\\p{L}\\p{M}-]*"
              + "|de|la|le|du|da|do|dos|del|della|van|von|der|den|ten|ter|al|bin|ibn|zu)){1,5}");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i).*\\b(?:correspondent|editor|reporter|writer|staff|agency|agencies|press|news|desk"
              + "|korrespondent|korrespondentin|redaktion|redakteur|redakteurin|correspondant"
              + "|corresponsal|bureau|chief)\\b.*");

  private AuthorNames() {}

  /** The names in {@code byline}, in order; none if it is not sure that they are. */
  public static List<String> of(String byline) {
    String names = LEAD.matcher(byline.strip()).replaceFirst("");
    List<String> found = new ArrayList<>();
    for (String part : BETWEEN.split(names, -1)) {
      if (!NAME.matcher(part).matches() || TITLE.matcher(part).matches()) {
        return List.of();
      }
      found.add(part);
    }
    return found;
  }
}
