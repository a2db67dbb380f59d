package org.stet.factcheck;

import java.util.List;
import java.util.stream.Collectors;
import org.openide.util.NbBundle.Messages;

/** What in a claim can be checked, in the words of a desk. What a plug-in names goes as it is. */
@Messages({
  "ReasonWords.number=number",
  "ReasonWords.magnitude=large number",
  "ReasonWords.span=time span",
  "ReasonWords.universal=all or none",
  "ReasonWords.change=rise or fall",
  "ReasonWords.source=source named",
  "ReasonWords.said=statement"
})
final class ReasonWords {
  private ReasonWords() {}

  /** The reasons in words, with commas between them. */
  static String of(List<String> reasons) {
    return reasons.stream().map(ReasonWords::word).collect(Collectors.joining(", "));
  }

  private static String word(String reason) {
    return switch (reason) {
      case "number-word" -> Bundle.ReasonWords_number();
      case "magnitude" -> Bundle.ReasonWords_magnitude();
      case "span" -> Bundle.ReasonWords_span();
      case "universal" -> Bundle.ReasonWords_universal();
      case "change" -> Bundle.ReasonWords_change();
      case "named-source" -> Bundle.ReasonWords_source();
      case "said" -> Bundle.ReasonWords_said();
      default -> reason.replace('-', ' ');
    };
  }
}
