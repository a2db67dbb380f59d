package org.stet.export.api;

import java.util.List;
import java.util.Optional;
import org.openide.util.NbBundle.Messages;
import org.stet.verify.api.DifferenceKind;
import org.stet.verify.api.Outcome;
import org.stet.verify.api.Passage;
import org.stet.verify.api.QuotedWords;
import org.stet.verify.api.SourceIndex;
import org.stet.verify.api.SourceText;
import org.stet.verify.api.Verification;
import org.stet.verify.api.Verifier;

/**
 * The words of a quote beside those of the passage that was named for it. Immutable.
 *
 * @param outcome the stable kebab-case id of how they stand to each other: {@code verbatim}
 * @param inWords the same for people
 * @param differences every difference in words, the gravest first
 */
@Messages({
  "SideBySide.VERBATIM=the same words",
  "SideBySide.FORM=the words differ in form only",
  "SideBySide.ELIDED=shortened, as marked",
  "SideBySide.ALTERED=altered",
  "SideBySide.SPLICED=put together from several places",
  "SideBySide.NOT_FOUND=not the same words"
})
public record SideBySide(String outcome, String inWords, List<Differing> differences) {

  /**
   * A difference.
   *
   * @param kind the stable kebab-case id of what it is: {@code negation}
   * @param words what the article has; may be empty
   * @param sourceWords what the source has; may be empty
   */
  public record Differing(String kind, String words, String sourceWords) {}

  public SideBySide {
    differences = List.copyOf(differences);
  }

  /** How {@code quoted} stands to {@code said}. */
  static SideBySide of(String quoted, String said) {
    Verifier verifier = Verifier.against(SourceIndex.of(List.of(new SourceText("passage", said))));
    Verification verified = verifier.verify(QuotedWords.of(quoted));
    // The place was named by a person, so that even a word or two may be judged.
    Optional<Passage> place = verified.candidates().stream().findFirst();
    Outcome outcome = place.map(Passage::outcome).orElse(Outcome.NOT_FOUND);
    List<Differing> differences =
        place.map(Passage::differences).orElse(List.of()).stream()
            .filter(each -> each.kind() != DifferenceKind.GLYPH)
            .map(each -> new Differing(each.kind().id(), each.words(), each.sourceWords()))
            .toList();
    return new SideBySide(outcome.id(), inWords(outcome), differences);
  }

  private static String inWords(Outcome outcome) {
    return switch (outcome) {
      case VERBATIM -> Bundle.SideBySide_VERBATIM();
      case FORM -> Bundle.SideBySide_FORM();
      case ELIDED -> Bundle.SideBySide_ELIDED();
      case ALTERED -> Bundle.SideBySide_ALTERED();
      case SPLICED -> Bundle.SideBySide_SPLICED();
      case NOT_FOUND -> Bundle.SideBySide_NOT_FOUND();
    };
  }
}
