package org.stet.versions;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openide.util.NbBundle.Messages;
import org.stet.revision.api.Change;
import org.stet.revision.api.Matter;

/** What changes are about, in words. */
@Messages({
  "Kinds.negation=\u201cnot\u201d",
  "Kinds.number=number",
  "Kinds.name=name",
  "Kinds.quote=quote",
  "Kinds.date=date",
  "Kinds.wording=wording",
  "Kinds.spelling=spelling",
  "Kinds.capitals=capitals",
  "Kinds.punctuation=punctuation",
  "Kinds.glyph=shape of marks",
  "Kinds.format=format",
  "Kinds.moved=moved",
  "Kinds.spacing=spacing",
  "# {0} - what a change is about",
  "Kinds.mark=\u00a0\u25b2{0}\u00a0",
  "# {0} - how many",
  "# {1} - what they are about",
  "Kinds.counted={0} {1}"
})
final class Kinds {
  private Kinds() {}

  /** {@code number, quote}. */
  static String words(Collection<Matter> matters) {
    return matters.stream().map(Kinds::word).collect(Collectors.joining(", "));
  }

  /** The mark behind a change of fact: the facts it is about. */
  static String mark(Collection<Matter> matters) {
    return Bundle.Kinds_mark(words(matters.stream().filter(Matter::isFact).toList()));
  }

  /** {@code 1 number, 2 quote}, the most dangerous first. */
  static String sum(List<Change> changes) {
    Map<Matter, Integer> counts = new EnumMap<>(Matter.class);
    for (Change change : changes) {
      change.about().forEach(matter -> counts.merge(matter, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(count -> Bundle.Kinds_counted(count.getValue(), word(count.getKey())))
        .collect(Collectors.joining(", "));
  }

  private static String word(Matter matter) {
    return switch (matter) {
      case NEGATION -> Bundle.Kinds_negation();
      case NUMBER -> Bundle.Kinds_number();
      case NAME -> Bundle.Kinds_name();
      case QUOTE -> Bundle.Kinds_quote();
      case DATE -> Bundle.Kinds_date();
      case WORDING -> Bundle.Kinds_wording();
      case SPELLING -> Bundle.Kinds_spelling();
      case CAPITALS -> Bundle.Kinds_capitals();
      case PUNCTUATION -> Bundle.Kinds_punctuation();
      case GLYPH -> Bundle.Kinds_glyph();
      case FORMAT -> Bundle.Kinds_format();
      case MOVED -> Bundle.Kinds_moved();
      case SPACING -> Bundle.Kinds_spacing();
    };
  }
}
