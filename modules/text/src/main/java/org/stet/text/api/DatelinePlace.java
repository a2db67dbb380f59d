package org.stet.text.api;

import java.util.Locale;
import java.util.Set;

/**
 * The place a dateline begins with: {@code SAITAMA, Japan}, {@code New York/Washington}, {@code
 * ABOARD AIR FORCE ONE}.
 *
 * @param isName whether it can be the name of a place, with its country: no word begins small but
 *     those that join names
 * @param isCapitals whether the city is set in capitals, three letters or more
 * @param isDay whether it is no place but a word for a day, or one that stands before a date
 * @param isLong whether it is no short word in capitals that could be anything but a town: {@code
 *     BMW}, {@code OPEC}
 * @param words how many words it has
 */
record DatelinePlace(boolean isName, boolean isCapitals, boolean isDay, boolean isLong, int words) {
  private static final int MOST_COMMAS = 3;
  private static final int FEWEST_CAPITALS = 3;
  private static final int SHORTEST = 5;

  /** Towns with names as short as those of companies and bodies. */
  private static final Set<String> SHORT_TOWNS =
      Set.of(
          """
          rome oslo bonn kyiv kiev lima bern köln nice cork bath york doha baku riga male suva apia
          lomé graz linz ulm bari pisa wien prag genf metz lyon cali león vigo rom hof kiel jena
          gera goma juba aden homs gaza iași brno cluj essen sofia minsk omsk perm ufa pune agra
          kobe bata lund umeå åbo pori oulu nuuk reno waco troy mesa gary
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> JOINING =
      Set.of(
          """
          and und et y e i og och ja de del della di da do dos das du des la las le les los el
          al am an der den bei in im ob on of the upon sur sous en nad na pod v w u près near
          bin op aan zu d' и на
          """
              .strip()
              .split("\\s+"));

  /** Words in capitals that stand before a dash at the head of a text, and are no place. */
  private static final Set<String> LABELS =
      Set.of(
          """
          p.s p.p.s breaking do not press media release liveblog análisis dossier spoiler
          covid zusammenfassung scheda la update updated urgent exclusive correction corrected video watch live
          analysis opinion feature profile advisory photo photos gallery news sport sports
          business politics factbox explainer fact embargo embargoed kill note editors alert
          flash snap eilmeldung eil korrektur analyse kommentar hintergrund porträt reportage
          interview entretien enquête urgente alerta actualización ultimora podcast quiz poll
          recap preview review obituary quotes timeline summary key highlights who what when
          where why how
          """
              .strip()
              .split("\\s+"));

  /** Words that stand before a day, and are no place. */
  private static final Set<String> BEFORE_DAYS =
      Set.of(
          """
          today yesterday since until till from by before after published posted heute seit bis ab
          vom stand dès depuis desde hasta
          """
              .strip()
              .split("\\s+"));

  static DatelinePlace of(String place) {
    String[] parts = place.split(",", -1);
    boolean name = parts.length <= MOST_COMMAS + 1 && !place.isEmpty();
    int count = 0;
    for (String word : place.split("[\\s,/]+", -1)) {
      if (!word.isEmpty()) {
        count++;
        name &= word.indexOf('&') < 0 && word.indexOf('‘') < 0;
        name &= startsName(word) || (count > 1 && JOINING.contains(word));
      }
    }
    String first = parts[0].strip().toLowerCase(Locale.ROOT);
    boolean day =
        WeekdayNames.is(first)
            || BEFORE_DAYS.contains(first)
            || JOINING.contains(first)
            || LABELS.contains(first);
    boolean isLong = first.length() >= SHORTEST || SHORT_TOWNS.contains(first);
    return new DatelinePlace(name, isCapitals(parts[0]), day, isLong, count);
  }

  /** Letters of scripts that have no capitals begin any word. */
  private static boolean startsName(String word) {
    int first = word.codePointAt(0);
    boolean quoted = first == '\'' || first == '’' || first == 'ʻ';
    boolean elided =
        word.matches("[dlDL]['’]\\p{Lu}.*")
            || word.matches("(?:al|el|as|an|ad|ar|at|a|s)-\\p{Lu}.*");
    return elided
        || (quoted && word.length() > 1)
        || (Character.isLetter(first) && !Character.isLowerCase(first));
  }

  private static boolean isCapitals(String city) {
    String first = city.split("[\\s:]", 2)[0].toLowerCase(Locale.ROOT);
    if (LABELS.contains(first)) {
      return false;
    }
    int capitals = 0;
    for (String word : city.split("[\\s/-]+", -1)) {
      String bare =
          word.startsWith("Mc") || word.startsWith("d'") || word.startsWith("d’")
              ? word.substring(2)
              : word;
      boolean small = bare.chars().anyMatch(Character::isLowerCase);
      if (small && !JOINING.contains(word)) {
        return false;
      }
      capitals += (int) bare.chars().filter(Character::isUpperCase).count();
    }
    return capitals >= FEWEST_CAPITALS;
  }
}
