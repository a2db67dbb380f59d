package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.TextRange;

class VerifierTest {
  private static final String SPEECH =
      """
      Good evening. The harbour bridge will not reopen before the end of May. We found cracks in \
      two of its hangers, and we're replacing all 48 of them. If the weather holds, the work will \
      cost about $7.3 million. I don't want anyone to take a risk. The council must decide on \
      Monday whether the ferry runs at night. We have asked the ministry for money, and the \
      minister, Jan Vos, has promised nothing so far. That's where we are.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour bridge will not reopen before the end of May. | verbatim",
        "the Harbour Bridge will not reopen before the end of May! | verbatim",
        "“The harbour bridge will not reopen — before the end of May,” | verbatim",
        "The harbour  bridge will not  reopen before the end of May | verbatim",
        "I don’t want anyone to take a risk. | verbatim",
        "I do not want anyone to take a risk. | form contraction",
        "We found cracks in 2 of its hangers | form numeral",
        "and we are replacing all forty-eight of them | form contraction numeral",
        "the work will cost about 7.3 million dollars | form cut numeral",
        "The harbor bridge will not reopen before the end of May | form spelling",
        "We found cracks in ... its hangers, and we're replacing all 48 of them. | elided ellipsis",
        "We found cracks in … its hangers, and we're replacing all 48 of them. | elided ellipsis",
        "We found cracks in [...] its hangers, and we're replacing all 48. | elided ellipsis",
        "We have asked [Vos's office] for money | form bracket",
        "The harbour bridge will reopen before the end of May. | altered negation",
        "I want anyone to take a risk. | altered negation",
        "The council may decide on Monday whether the ferry runs at night. | altered modal",
        "We found cracks in three of its hangers | altered number",
        "The council must decide on Tuesday whether the ferry runs at night. | altered name",
        "the weather holds, the work will cost about $7.3 million | verbatim cut",
        "When the weather holds, the work will cost about $7.3 million. | altered condition",
        "We found deep cracks in two of its hangers | altered added",
        "We found cracks in two hangers, and we're replacing all 48 | altered dropped",
        "We found holes in two of its hangers | altered changed",
        "We cracks found in two of its hangers | altered swapped",
      })
  void namesTheVerdictAndWhatItRestsOn(String quote, String verdict) {
    assertEquals(verdict, Said.in(SPEECH).verdict(quote));
  }

  @Test
  void joinsNoPassagesWithoutSayingSo() {
    Said said = Said.in(SPEECH);
    String quote = "The harbour bridge will not reopen before the end of May. That's where we are.";
    assertEquals("spliced joined", said.verdict(quote));
    assertTrue(said.passage(quote).warn());
    assertEquals(2, said.passage(quote).spans().size());
  }

  @Test
  void takesAnEllipsisOverManySentencesForASplice() {
    String quote =
        "The harbour bridge will not reopen before the end of May ... The council must decide on"
            + " Monday whether the ferry runs at night.";
    assertEquals(Outcome.SPLICED, Said.in(SPEECH).quoted(quote).outcome());
  }

  @Test
  void takesPassagesInAnotherOrderForASplice() {
    String quote =
        "I don't want anyone to take a risk ... We found cracks in two of its hangers, and we're"
            + " replacing all 48 of them.";
    assertEquals(Outcome.SPLICED, Said.in(SPEECH).quoted(quote).outcome());
  }

  @Test
  void namesBothSourcesOfASplice() {
    Said said =
        Said.inAll(
            "We will pay for the bridge. Nobody doubts that.",
            "It rained all day. The ferry will run at night from June.");
    Passage passage =
        said.passage("We will pay for the bridge. The ferry will run at night from June.");
    assertEquals(Outcome.SPLICED, passage.outcome());
    assertEquals("0.txt|1.txt", passage.sourceId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody has ever seen a whale in this river, I believe.",
        "risk a take to anyone want",
        "",
        "...",
        "[the mayor]",
        "The tunnel under the strait is the largest of its kind in the world.",
      })
  void findsNothingWhereNothingWasSaid(String quote) {
    Verification verification = Said.in(SPEECH).quoted(quote);
    assertEquals(Outcome.NOT_FOUND, verification.outcome());
    assertNull(verification.passage());
  }

  @Test
  void saysWhetherSentencesAreWhole() {
    Said said = Said.in(SPEECH);
    assertFalse(said.passage("I don't want anyone to take a risk.").partial());
    assertTrue(said.passage("I don't want anyone to take").partial());
    assertTrue(said.passage("want anyone to take a risk.").partial());
    assertFalse(said.passage("That's where we are.").partial());
  }

  @Test
  void givesThePlaceAndWhatStandsAround() {
    Passage passage = Said.in(SPEECH).passage("I don't want anyone to take a risk.");
    TextRange span = passage.spans().get(0);
    assertEquals("I don't want anyone to take a risk", span.in(SPEECH));
    assertEquals(
        "If the weather holds, the work will cost about $7.3 million.",
        passage.before().in(SPEECH));
    assertTrue(passage.after().in(SPEECH).startsWith("The council must decide"));
    assertEquals(1.0, passage.matched());
  }

  @Test
  void showsTheWordsOfBothSides() {
    Passage passage = Said.in(SPEECH).passage("The council may decide on Monday whether");
    Difference modal = passage.differences().get(0);
    assertEquals(DifferenceKind.MODAL, modal.kind());
    assertEquals("may", modal.words());
    assertEquals("must", modal.sourceWords());
    assertEquals("must", modal.source().in(SPEECH));
    assertEquals(new TextRange(12, 15), modal.quote());
    assertTrue(modal.warn());
  }

  @Test
  void putsTheGravestDifferenceFirst() {
    String quote = "The old bridge will reopen before the end of May";
    List<DifferenceKind> kinds =
        Said.in(SPEECH).passage(quote).differences().stream().map(Difference::kind).toList();
    assertEquals(List.of(DifferenceKind.NEGATION, DifferenceKind.CHANGED), kinds);
  }

  @Test
  void listsFoldedDifferencesToo() {
    Passage passage = Said.in(SPEECH).passage("If the weather HOLDS - the work will cost");
    assertEquals(Outcome.VERBATIM, passage.outcome());
    assertEquals(2, passage.differences().size());
    passage.differences().forEach(each -> assertEquals(DifferenceKind.GLYPH, each.kind()));
    assertFalse(passage.warn());
  }

  @Test
  void saysWhenSeveralPlacesAreAsGood() {
    Said said = Said.inAll("We will win this time.", "I know it. We will win this time.");
    assertTrue(said.quoted("We will win this time").ambiguous());
    assertEquals(2, said.quoted("We will win this time").candidates().size());
    assertFalse(Said.in(SPEECH).quoted("That's where we are").ambiguous());
  }

  @Test
  void ranksThePlaceThatStandsFirst() {
    Said said =
        Said.inAll(
            "We will never close the ferry to Torsvik.", "We will close the ferry to Torsvik.");
    Verification verification = said.quoted("We will close the ferry to Torsvik");
    assertEquals(Outcome.VERBATIM, verification.outcome());
    assertEquals("1.txt", verification.candidates().get(0).source().id());
    assertEquals(Outcome.ALTERED, verification.candidates().get(1).outcome());
  }

  @Test
  void believesAFewWordsOnlyWithSpeakerOrContext() {
    Said said = Said.in("MS. LINDAHL: It was a quiet disaster, the worst winter at the harbour.");
    assertEquals(Outcome.NOT_FOUND, said.quoted("a quiet disaster").outcome());
    assertEquals(1, said.quoted("a quiet disaster").candidates().size());
    assertEquals(Outcome.VERBATIM, said.quotedBy("Tove Lindahl", "a quiet disaster").outcome());
    assertEquals(Outcome.NOT_FOUND, said.quotedBy("Jan Vos", "a quiet disaster").outcome());
    QuotedWords inContext =
        new QuotedWords("a quiet disaster", null, "The winter at the harbour was ", ".");
    assertEquals(Outcome.VERBATIM, said.quoted(inContext).outcome());
    assertEquals(Outcome.VERBATIM, said.quotedBy("Lindahl", "disaster").outcome());
  }

  @Test
  void findsAShortQuoteWithOneWordChanged() {
    Said said = Said.in("It used to be a small harbour, and large ships never came.");
    assertEquals("altered changed", said.verdict("large boats never came"));
    assertEquals("altered changed", said.verdict("be a grey harbour and"));
  }

  @Test
  void hasNothingToSayWithoutSources() {
    Verifier verifier = Verifier.against(SourceIndex.of(List.of()));
    assertEquals(
        Outcome.NOT_FOUND, verifier.verify(QuotedWords.of("We will win this time")).outcome());
    assertEquals(0, SourceIndex.of(List.of(new SourceText("empty", ""))).words());
  }

  @Test
  void countsTheWordsOfAllSources() {
    SourceIndex index =
        SourceIndex.of(List.of(new SourceText("a", "Don't go."), new SourceText("b", "Stay, um.")));
    assertEquals(4, index.words());
  }
}
