package org.stet.checkquotes;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names and ends of names by what they are on a cast list, from {@code cast.txt}. Immutable. */
final class CastWords {
  /** The lists; the name in the file is the same in small letters with hyphens. */
  enum Kind {
    NOBODY,
    NOBODY_ENDS,
    THING_ENDS,
    ORGANISATION,
    ORGANISATION_ENDS,
    ORGANISATION_JOINS
  }

  private static final CastWords STANDARD = new CastWords(WordList.lines("cast.txt"));

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /**
   * The words of {@code lines}, each a kind in brackets and its entries.
   *
   * @throws IllegalStateException if a line has no kind
   */
  CastWords(List<String> lines) {
    for (String line : lines) {
      int end = line.indexOf(']');
      if (!line.startsWith("[") || end < 0) {
        throw new IllegalStateException("cast.txt cannot read " + line);
      }
      String kind = line.substring(1, end);
      String separator = kind.endsWith("ends") ? " " : "; ";
      words.put(
          Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
          Set.of(line.substring(end + 1).strip().split(separator)));
    }
  }

  static CastWords standard() {
    return STANDARD;
  }

  /** Whether {@code name} is a place, a people or what only looks like a name. */
  boolean isNobody(String name) {
    return is(Kind.NOBODY, name) || is(Kind.NOBODY_ENDS, last(name));
  }

  /** Whether {@code name} ends as things do, or as one of a people. */
  boolean maybeThing(String name) {
    return is(Kind.THING_ENDS, last(name));
  }

  /**
   * Whether {@code name} is an organisation by its name or by the last word of several. Of up to
   * four letters they are initials, which are capitals: "SEC", not "Sec.".
   */
  boolean isOrganisation(String name) {
    boolean many = name.indexOf(' ') >= 0;
    boolean initials = name.length() > 4 || name.equals(name.toUpperCase(Locale.ROOT));
    return (initials && is(Kind.ORGANISATION, name))
        || (many && is(Kind.ORGANISATION_ENDS, last(name)));
  }

  /** Whether {@code word} may stand before "and" in the name of an organisation. */
  boolean joins(String word) {
    return is(Kind.ORGANISATION_JOINS, word);
  }

  private boolean is(Kind kind, String name) {
    return words.getOrDefault(kind, Set.of()).contains(name.toLowerCase(Locale.ROOT));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
