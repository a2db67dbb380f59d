package org.stet.factcheck;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.stet.factcheck.Piece.Ink;
import org.stet.facts.api.CastMember;
import org.stet.facts.api.CastMember.Kind;

/** Who appears in the article, below all there is to say about the chosen fact. */
@Messages({
  "CastSheet.heading=Who appears",
  "# {0} - how many",
  "CastSheet.mentions={0,choice,1#one mention|1<{0} mentions}",
  "# {0} - how many",
  "CastSheet.quotes={0,choice,1#one quote|1<{0} quotes}",
  "CastSheet.neverInFull=never named in full"
})
final class CastSheet {
  private CastSheet() {}

  /** {@code sheet} with the cast of {@code list} below it. */
  static List<Piece> below(List<Piece> sheet, CheckList list) {
    if (list.cast().members().isEmpty()) {
      return sheet;
    }
    List<Piece> pieces = new ArrayList<>(sheet);
    pieces.add(new Piece(Ink.HEADING, null, Bundle.CastSheet_heading() + "\n"));
    for (CastMember member : list.cast().members()) {
      pieces.add(new Piece(Ink.STRONG, null, member.name()));
      pieces.add(new Piece(Ink.SOFT, null, " \u00b7 " + inWords(member, list) + "\n"));
    }
    return pieces;
  }

  private static String inWords(CastMember member, CheckList list) {
    List<String> parts = new ArrayList<>();
    if (member.title() != null) {
      parts.add(list.article().plain(member.title()));
    }
    parts.add(Bundle.CastSheet_mentions(member.mentions().size()));
    long quotes =
        list.rows().stream()
            .filter(row -> row.group() == Group.QUOTES)
            .filter(row -> member.name().equals(row.speaker().name()))
            .count();
    if (quotes > 0) {
      parts.add(Bundle.CastSheet_quotes(quotes));
    }
    if (member.kind() == Kind.PERSON && member.name().indexOf(' ') < 0) {
      parts.add(Bundle.CastSheet_neverInFull());
    }
    return String.join(", ", parts);
  }
}
