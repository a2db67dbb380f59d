package org.stet.factcheck;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.stet.factcheck.Piece.Ink;
import org.stet.store.api.Source;
import org.stet.text.api.TextRange;
import org.stet.verify.api.Difference;
import org.stet.verify.api.DifferenceKind;
import org.stet.verify.api.Passage;

/**
 * What the sheet says of a comparison: the verdict, the words of the source with the sentence
 * before and behind, so that it can be seen what they meant there, and each difference by its name.
 */
@Messages({
  "ComparedSheet.heading=Against the sources",
  "ComparedSheet.partial=part of a sentence",
  "ComparedSheet.elsewhere=also elsewhere",
  "ComparedSheet.interpreted=an interpreter's words",
  "ComparedSheet.nearest=Nearest",
  "ComparedSheet.others=In other words elsewhere",
  "# {0} - number of the story",
  "# {1} - its headline",
  "ComparedSheet.story=Article {0}: {1}",
  "# {0} - name",
  "ComparedSheet.other=Said there by {0}, not by who is named here.",
  "ComparedSheet.nobody=somebody else",
  "# {0} - kind of difference",
  "# {1} - words here",
  "# {2} - words of the source",
  "ComparedSheet.difference={0}: \u201c{1}\u201d for \u201c{2}\u201d",
  "# {0} - kind of difference",
  "# {1} - words here",
  "ComparedSheet.added={0}: \u201c{1}\u201d is not in the source",
  "# {0} - kind of difference",
  "# {1} - words of the source",
  "ComparedSheet.missing={0}: \u201c{1}\u201d is left out"
})
final class ComparedSheet {
  /** So many differences are named. */
  private static final int MOST = 12;

  /** So much of what stands around is shown, in UTF-16 code units. */
  private static final int MOST_AROUND = 500;

  private final List<Piece> pieces = new ArrayList<>();

  private ComparedSheet() {}

  /** What there is to say of {@code compared}. */
  static List<Piece> of(Compared compared, FactFiles files) {
    ComparedSheet sheet = new ComparedSheet();
    sheet.add(Ink.HEADING, Bundle.ComparedSheet_heading() + "\n");
    sheet.pieces.add(
        new Piece(Ink.VERDICT, compared.mark(), compared.sign() + " " + compared.inWords()));
    sheet.hints(compared);
    compared.place().ifPresent(place -> sheet.place(compared, place, files));
    sheet.others(compared.others());
    return sheet.pieces;
  }

  /** The quote as other stories have it: their words, and each difference by its name. */
  private void others(List<OtherStories.Wording> others) {
    if (others.isEmpty()) {
      return;
    }
    add(Ink.HEADING, Bundle.ComparedSheet_others() + "\n");
    for (OtherStories.Wording other : others) {
      String number = Long.toString(other.article());
      add(Ink.STRONG, Bundle.ComparedSheet_story(number, other.title()) + "\n");
      add(Ink.QUOTED, line(other.words()) + "\n");
      differences(other.place());
    }
  }

  private void add(Ink ink, String words) {
    pieces.add(new Piece(ink, null, words));
  }

  private void hints(Compared compared) {
    String hints = "";
    if (compared.outcome().stands() && compared.place().filter(Passage::partial).isPresent()) {
      hints += " \u00b7 " + Bundle.ComparedSheet_partial();
    }
    if (compared.place().filter(Passage::interpreted).isPresent()) {
      hints += " \u00b7 " + Bundle.ComparedSheet_interpreted();
    }
    if (compared.verification().ambiguous()) {
      hints += " \u00b7 " + Bundle.ComparedSheet_elsewhere();
    }
    add(Ink.SOFT, hints + "\n");
  }

  private void place(Compared compared, Passage place, FactFiles files) {
    if (compared.verification().passage() == null) {
      add(Ink.SOFT, Bundle.ComparedSheet_nearest() + ": ");
    }
    List<String> names =
        compared.sources().stream()
            .map(cited -> files.source(cited.source()).map(Source::name).orElse("?"))
            .toList();
    add(Ink.STRONG, String.join(", ", names));
    String speaker = place.speaker() == null ? "" : " \u00b7 " + place.speaker();
    add(Ink.SOFT, speaker + (place.moment() == null ? "" : " \u00b7 " + place.moment()) + "\n");
    if (place.otherSpeaker()) {
      String name = place.speaker() == null ? Bundle.ComparedSheet_nobody() : place.speaker();
      String words = "! " + Bundle.ComparedSheet_other(name) + "\n";
      pieces.add(new Piece(Ink.VERDICT, Mark.CHANGED, words));
    }
    compared.range().ifPresent(range -> words(place, range));
    differences(place);
  }

  private void differences(Passage place) {
    place.differences().stream()
        .filter(difference -> difference.kind() != DifferenceKind.GLYPH)
        .limit(MOST)
        .forEach(this::difference);
  }

  /** The words, inside their sentences and between those around, in the text of the source. */
  private void words(Passage place, TextRange range) {
    String text = place.source().text();
    int start = place.before().isEmpty() ? range.start() : place.before().start();
    int end = place.after().isEmpty() ? range.end() : place.after().end();
    int at = Math.max(start, range.start() - MOST_AROUND);
    for (TextRange span : place.spans()) {
      add(Ink.SOFT, line(text.substring(at, Math.max(at, span.start()))));
      add(Ink.QUOTED, line(span.in(text)));
      at = Math.max(at, span.end());
    }
    int last = Math.max(at, Math.min(end, range.end() + MOST_AROUND));
    add(Ink.SOFT, line(text.substring(at, last)).stripTrailing() + "\n");
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private void difference(Difference difference) {
    String kind = difference.kind().id().replace('-', ' ');
    String here = line(difference.words()).strip();
    String there = line(difference.sourceWords()).strip();
    String words;
    if (here.isEmpty()) {
      words = Bundle.ComparedSheet_missing(kind, there);
    } else if (there.isEmpty()) {
      words = Bundle.ComparedSheet_added(kind, here);
    } else {
      words = Bundle.ComparedSheet_difference(kind, here, there);
    }
    boolean grave = difference.warn() || difference.kind().isChange();
    pieces.add(
        new Piece(
            grave ? Ink.VERDICT : Ink.SOFT,
            grave ? Mark.WRONG : null,
            (grave ? "! " : "") + words + "\n"));
  }
}
