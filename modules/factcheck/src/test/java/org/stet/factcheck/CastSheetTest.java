package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.CastList;
import org.stet.facts.api.CastMember;
import org.stet.facts.api.CastMember.Kind;
import org.stet.facts.api.CastMention;
import org.stet.facts.api.CastMention.Form;
import org.stet.session.api.ArticleFacts;
import org.stet.text.api.TextRange;

/** Who appears, below the sheet on a fact. */
class CastSheetTest {
  private static TextRange range(String words) {
    return TextRange.ofLength(Story.TEXT.indexOf(words), words.length());
  }

  private static CheckList list(CastMember... members) {
    ArticleFacts facts = Story.facts(Story.TEXT);
    return CheckList.of(
        new ArticleFacts(
            facts.article(),
            true,
            facts.quotes(),
            facts.claims(),
            facts.findings(),
            new CastList(List.of(members))),
        FactFiles.NONE);
  }

  private static String words(List<Piece> pieces) {
    return pieces.stream().map(Piece::words).collect(Collectors.joining());
  }

  @Test
  void everybodyHasTitleMentionsAndQuotes() {
    CastMention lund = new CastMention(range("Lund"), Form.SHORT);
    CastMention gate = new CastMention(range("council of Brackwater"), Form.FULL);
    CastMention again = new CastMention(range("tidal mill."), Form.FULL);
    CheckList list =
        list(
            new CastMember(Kind.ORGANISATION, "council of Brackwater", null, List.of(gate, again)),
            new CastMember(Kind.PERSON, "Lund", range("Mayor"), List.of(lund)));
    assertEquals(
        """
        Who appears
        council of Brackwater \u00b7 2 mentions
        Lund \u00b7 Mayor, one mention, one quote, never named in full
        """,
        words(CastSheet.below(List.of(), list)));
  }

  @Test
  void withoutACastTheSheetIsAsItWas() {
    List<Piece> sheet = List.of(new Piece(Piece.Ink.PLAIN, null, "words\n"));
    assertSame(sheet, CastSheet.below(sheet, list()));
  }
}
