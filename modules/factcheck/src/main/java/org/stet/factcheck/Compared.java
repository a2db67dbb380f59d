package org.stet.factcheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.CitedSource;
import org.stet.text.api.TextRange;
import org.stet.verify.api.Outcome;
import org.stet.verify.api.Passage;
import org.stet.verify.api.SourceText;
import org.stet.verify.api.Verification;

/**
 * What the sources of the desk say about the words of a quote: always a word and a sign, never
 * colour alone.
 *
 * @param verification what the sources say
 * @param others the same quote as other stories of the desk have it, with other words
 */
@Messages({
  "Compared.VERBATIM=verbatim",
  "Compared.FORM=form differs",
  "Compared.ELIDED=shortened",
  "Compared.ALTERED=altered",
  "Compared.SPLICED=spliced",
  "Compared.NOT_FOUND=not found",
  "# {0} - verbatim, altered ...",
  "Compared.warn=look: {0}"
})
record Compared(Verification verification, List<OtherStories.Wording> others) {
  Compared {
    others = List.copyOf(others);
  }

  /** The words of a version of a source, named so that {@link #cited} knows it again. */
  static SourceText text(CitedSource source, String words, boolean interpreted) {
    return new SourceText(source.source() + "@" + source.number(), words, interpreted);
  }

  private static CitedSource cited(SourceText text) {
    int at = text.id().indexOf('@');
    return new CitedSource(
        Long.parseLong(text.id().substring(0, at)), Integer.parseInt(text.id().substring(at + 1)));
  }

  Outcome outcome() {
    return verification.outcome();
  }

  /** The place the verdict is about; of words that were not found the nearest, if there is one. */
  Optional<Passage> place() {
    return verification.candidates().stream().findFirst();
  }

  /** The sources the place is in, in the order of the quote; more than one if it was spliced. */
  List<CitedSource> sources() {
    return place().stream()
        .flatMap(place -> Stream.concat(Stream.of(place.source()), place.furtherSources().stream()))
        .map(Compared::cited)
        .distinct()
        .toList();
  }

  /** From the first to the last of its words in the source; nothing if it is not in one. */
  Optional<TextRange> range() {
    return place()
        .filter(place -> place.furtherSources().isEmpty() && !place.spans().isEmpty())
        .map(
            place ->
                new TextRange(
                    place.spans().get(0).start(),
                    place.spans().get(place.spans().size() - 1).end()));
  }

  /** Whether somebody has to look although the words stand. */
  boolean warns() {
    return outcome().stands() && place().filter(Passage::warn).isPresent();
  }

  /** Whether it may be taken as it is: every difference is accounted for, and none asks to look. */
  boolean isAcceptable() {
    return outcome().stands() && !warns() && range().isPresent();
  }

  /** One character, another one for each verdict. */
  String sign() {
    return switch (outcome()) {
      case VERBATIM -> "=";
      case FORM -> "\u2248";
      case ELIDED -> "\u2026";
      case ALTERED -> "\u2260";
      case SPLICED -> "+";
      case NOT_FOUND -> "\u2205";
    };
  }

  String inWords() {
    String words =
        switch (outcome()) {
          case VERBATIM -> Bundle.Compared_VERBATIM();
          case FORM -> Bundle.Compared_FORM();
          case ELIDED -> Bundle.Compared_ELIDED();
          case ALTERED -> Bundle.Compared_ALTERED();
          case SPLICED -> Bundle.Compared_SPLICED();
          case NOT_FOUND -> Bundle.Compared_NOT_FOUND();
        };
    return warns() ? Bundle.Compared_warn(words) : words;
  }

  /** The colour it has. */
  Mark mark() {
    return switch (outcome()) {
      case VERBATIM, FORM, ELIDED -> warns() ? Mark.CHANGED : Mark.VERIFIED;
      case ALTERED, SPLICED -> Mark.WRONG;
      case NOT_FOUND -> Mark.CHANGED;
    };
  }
}
