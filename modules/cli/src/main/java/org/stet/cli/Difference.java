package org.stet.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.revision.api.Change;
import org.stet.revision.api.Matter;
import org.stet.revision.api.Revision;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;

/**
 * Two texts of a story compared.
 *
 * @param older what the older one is called
 * @param newer what the newer one is called
 */
record Difference(String older, String newer, Revision revision) {
  /** What tells about the take, not about the story: no note has to speak of it. */
  private static final Set<FieldName> OF_TAKE =
      EnumSet.of(
          FieldName.EDNOTE,
          FieldName.TAKE,
          FieldName.DATE,
          FieldName.WORDCOUNT,
          FieldName.URGENCY,
          FieldName.STATUS,
          FieldName.SLUG,
          FieldName.KEYWORDS,
          FieldName.SUBJECTS,
          FieldName.LOCATIONS,
          FieldName.CATEGORY);

  static Difference of(String older, Article before, String newer, Article after) {
    return new Difference(older, newer, Revision.between(before, after));
  }

  Article before() {
    return revision.before();
  }

  Article after() {
    return revision.after();
  }

  List<Change> changes() {
    return revision.changes();
  }

  /** How many changes are about what, the most dangerous first; one may be about several. */
  Map<Matter, Integer> counts() {
    Map<Matter, Integer> counts = new EnumMap<>(Matter.class);
    for (Change change : changes()) {
      change.about().forEach(matter -> counts.merge(matter, 1, Integer::sum));
    }
    return counts;
  }

  /** The words of {@code change} in the older text. */
  String wordsBefore(Change change) {
    return words(before(), change.before());
  }

  /** The words of {@code change} in the newer text. */
  String wordsAfter(Change change) {
    return words(after(), change.after());
  }

  /**
   * As a reader sees them; of header lines that are no block, and of mere markup, as they stand.
   */
  private static String words(Article article, TextRange range) {
    String words = article.plain(range);
    return words.isBlank() ? range.in(article.text()) : words;
  }

  /** Where {@code change} is, in the newer text unless it is gone from there. */
  String where(Change change) {
    boolean gone = change.after().isEmpty() && change.kind() != Change.Kind.SPACING;
    return gone ? Places.of(before(), change.before()) : Places.of(after(), change.after());
  }

  /** The agency's note on the newer text, empty if it has none of its own. */
  AgencyNote note() {
    return AgencyNote.of(before(), after());
  }

  /** Changes of fact or wording that the agency's note, if there is one, does not mention. */
  List<Change> unmentioned() {
    AgencyNote note = note();
    List<Change> unmentioned = new ArrayList<>();
    for (Change change : changes()) {
      boolean tells = change.gravest().compareTo(Matter.WORDING) <= 0 && !isOfTake(change);
      if (!note.isEmpty()
          && tells
          && !note.mentions(change, wordsBefore(change), wordsAfter(change))) {
        unmentioned.add(change);
      }
    }
    return unmentioned;
  }

  private boolean isOfTake(Change change) {
    return change.after().isEmpty()
        ? isOfTake(before(), change.before())
        : isOfTake(after(), change.after());
  }

  private static boolean isOfTake(Article article, TextRange range) {
    return article.fields().stream()
        .anyMatch(field -> OF_TAKE.contains(field.name()) && field.range().contains(range));
  }
}
