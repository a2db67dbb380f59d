package org.stet.wireformats.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.text.api.FieldName;

/**
 * A line of a newsroom's form that says which header line it is: {@code Slug: harbour-fees}.
 *
 * @param value what stands behind the label; never empty
 */
record LabelledLine(FieldName name, String value) {
  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST_VALUE = 400;
  private static final Map<String, FieldName> OTHERS =
      Map.ofEntries(
          Map.entry("slugline", FieldName.SLUG),
          Map.entry("title", FieldName.HEADLINE),
          Map.entry("titel", FieldName.HEADLINE),
          Map.entry("überschrift", FieldName.HEADLINE),
          Map.entry("schlagzeile", FieldName.HEADLINE),
          Map.entry("titre", FieldName.HEADLINE),
          Map.entry("titular", FieldName.HEADLINE),
          Map.entry("subtitle", FieldName.STANDFIRST),
          Map.entry("deck", FieldName.STANDFIRST),
          Map.entry("dek", FieldName.STANDFIRST),
          Map.entry("vorspann", FieldName.STANDFIRST),
          Map.entry("chapeau", FieldName.STANDFIRST),
          Map.entry("author", FieldName.BYLINE),
          Map.entry("autor", FieldName.BYLINE),
          Map.entry("keywords", FieldName.KEYWORDS),
          Map.entry("words", FieldName.WORDCOUNT),
          Map.entry("word count", FieldName.WORDCOUNT),
          Map.entry("datum", FieldName.DATE));

  /** The label and the value of {@code line}, if it begins with a label that is known. */
  static Optional<LabelledLine> of(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > LONGEST_LABEL) {
      return Optional.empty();
    }
    String label = line.substring(0, colon).strip();
    String value = line.substring(colon + 1).strip();
    if (value.isEmpty() || value.length() > LONGEST_VALUE) {
      return Optional.empty();
    }
    FieldName other = OTHERS.get(label.toLowerCase(Locale.ROOT));
    Optional<FieldName> name = other == null ? FieldName.ofLabel(label) : Optional.of(other);
    return name.map(field -> new LabelledLine(field, value));
  }
}
