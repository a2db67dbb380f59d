package org.stet.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.factcheck.Piece.Ink;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.CheckedFact.Decision;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Source;
import org.stet.store.api.Terms;
import org.stet.text.api.TextRange;

/** What the sheet on a fact says. */
class FactSheetTest {
  private static final When UTC = new When(ZoneOffset.UTC);
  private static final Instant LATER = Story.NOON.plus(Duration.ofHours(1));
  private static final CheckedFact FLOUR = Story.file(7, "We are going", Status.VERIFIED);

  private static List<Piece> sheet(String text, FactFiles files, String words) {
    CheckList list = CheckList.of(Story.facts(text), files);
    return FactSheet.of(Story.row(list, words), files, UTC);
  }

  private static FactFiles files(CheckedFact file, Source... sources) {
    return new FactFiles(List.of(file), List.of(sources));
  }

  private static String words(List<Piece> pieces) {
    return pieces.stream().map(Piece::words).collect(Collectors.joining());
  }

  private static String words(List<Piece> pieces, Ink ink) {
    return words(pieces.stream().filter(piece -> piece.ink() == ink).toList());
  }

  @Test
  void anOpenQuoteHasItsWordsAndWhoSaidThem() {
    List<Piece> sheet = sheet(Story.TEXT, FactFiles.NONE, "We are");
    assertEquals(
        """
        \u201cWe are going to grind flour by midsummer,\u201d
        Lund \u00b7 named beside it
        Nobody has signed this yet.
        """,
        words(sheet));
  }

  @Test
  void aClaimSaysWhatInItCanBeChecked() {
    String sheet = words(sheet(Story.TEXT, FactFiles.NONE, "The repair"));
    assertTrue(sheet.contains("figure, source named"), sheet);
    assertFalse(sheet.contains("nobody named"), sheet);
  }

  @Test
  void aVerdictSaysWhoAndWhen() {
    String sheet = words(sheet(Story.TEXT, files(FLOUR), "We are"));
    assertTrue(sheet.contains("\u2713 Verified by Ida Holm, 4 May 2026, 10:00"), sheet);
    assertFalse(sheet.contains("Decisions"), "one decision is no history");
  }

  @Test
  void changedWordsAreShownAsTheyWereAndAsTheyAre() {
    List<Piece> sheet = sheet(Story.TEXT.replace("flour", "corn"), files(FLOUR), "We are");
    assertEquals("flour", words(sheet, Ink.TAKEN_OUT));
    assertEquals("corn", words(sheet, Ink.PUT_IN));
    assertTrue(words(sheet).startsWith("\u25b3 Changed since it was checked\n"), words(sheet));
  }

  @Test
  void aChangedSpeakerIsShownThenAndNow() {
    String sheet = words(sheet(Story.TEXT.replace("Petra Lund", "Petra Lind"), files(FLOUR), "We"));
    assertTrue(sheet.contains("Who is named: Mayor Petra Lund \u2192 Mayor Petra Lind"), sheet);
    assertTrue(sheet.contains("Who is meant: Lund \u2192 Lind"), sheet);
    String nobody = words(sheet(Story.TEXT.replace("Mayor Petra Lund", "she"), files(FLOUR), "We"));
    assertTrue(nobody.contains("Lund \u2192 nobody"), nobody);
  }

  @Test
  void whatIsGoneSaysSoAndKeepsItsVerdict() {
    String without = Story.TEXT.replaceAll("\"We are[^\n]*\n", "");
    String sheet = words(sheet(without, files(FLOUR), "We are"));
    assertTrue(sheet.contains("No longer in the text"), sheet);
    assertTrue(sheet.contains("Verified by Ida Holm"), sheet);
  }

  @Test
  void evidenceNamesItsSourceItsPlaceAndWhoAddedIt() {
    CitedSource cited = new CitedSource(3, 1);
    CheckedFact file =
        Story.with(
            FLOUR,
            Support.recording(cited, Duration.ofSeconds(753), "grind flour", "Jo", LATER),
            Support.passage(cited, new TextRange(0, 5), "flour", "Jo", LATER),
            Support.note("Ask the miller, too", "Ida Holm", LATER));
    Source good = new Source(3, 1, "Council tape", null, 1, false);
    String sheet = words(sheet(Story.TEXT, files(file, good), "We are"));
    assertTrue(
        sheet.contains("Recording, 00:12:33 by Jo, 4 May 2026, 11:00\ngrind flour\n"), sheet);
    assertTrue(sheet.contains("Council tape \u00b7 place found\n"), sheet);
    assertTrue(sheet.contains("Own note by Ida Holm"), sheet);
    Source withdrawn = new Source(3, 1, "Council tape", null, 2, true);
    String after = words(sheet(Story.TEXT, files(file, withdrawn), "We are"));
    assertTrue(after.contains("Council tape \u00b7 withdrawn since"), after);
    Source newer = new Source(3, 1, "Council tape", null, 2, false);
    assertTrue(
        words(sheet(Story.TEXT, files(file, newer), "We are"))
            .contains("there is a newer version"));
  }

  /** Its keeper sees it, others see that there is one, and that the verdict still stands. */
  @Test
  void aConfidentialSourceOfAnotherIsNeitherNamedNorQuoted() {
    CitedSource cited = new CitedSource(3, 1);
    CheckedFact file =
        Story.with(
            FLOUR,
            Support.passage(cited, new TextRange(0, 5), "the secret ledger", "Jo", LATER),
            Support.note("Ask the miller, too", "Ida Holm", LATER));
    Particulars secret =
        new Particulars(
            "", "", "", "", Reliability.UNRATED, "", Terms.CONFIDENTIAL, "", false, null);
    Source clerk = new Source(3, 1, "The clerk", "+46 1", 1, false, "Jo", secret);
    FactFiles all = files(file, clerk);
    String own = words(sheet(Story.TEXT, all.seenBy("Jo"), "We are"));
    assertTrue(own.contains("the secret ledger") && own.contains("The clerk"), own);
    FactFiles seen = all.seenBy("Ida Holm");
    String others = words(sheet(Story.TEXT, seen, "We are"));
    assertFalse(others.contains("ledger") || others.contains("clerk"), others);
    assertTrue(others.contains("A confidential source of somebody else"), others);
    assertTrue(others.contains("Ask the miller, too"), others);
    assertTrue(seen.isCurrent(cited), "what rests on it stands");
    assertEquals(List.of(), seen.current());
  }

  @Test
  void theSourceThatWasWithdrawnIsNamedAsTheChange() {
    CheckedFact file = Story.file(7, "We are", Status.VERIFIED, new CitedSource(3, 1));
    Source withdrawn = new Source(3, 1, "Council tape", null, 2, true);
    String sheet = words(sheet(Story.TEXT, files(file, withdrawn), "We are"));
    assertTrue(sheet.contains("The source \"Council tape\" was withdrawn"), sheet);
    String unknown = words(sheet(Story.TEXT, files(file), "We are"));
    assertTrue(unknown.contains("not in the store any more"), unknown);
  }

  @Test
  void theRightOfReplyStandsOnItsOwn() {
    CheckedFact file =
        Story.with(
            FLOUR,
            Support.said(Support.Kind.REPLY_SOUGHT, "", "Jo", Story.NOON),
            Support.said(Support.Kind.REPLY_REFUSED, "No time", "Jo", LATER));
    String sheet = words(sheet(Story.TEXT, files(file), "We are"));
    assertTrue(
        sheet.contains(
            """
            Right of reply
            Reply asked for by Jo, 4 May 2026, 10:00
            Reply refused by Jo, 4 May 2026, 11:00
            No time
            """),
        sheet);
    assertFalse(sheet.contains("Evidence and notes"), sheet);
  }

  @Test
  void everyDecisionIsShownTheNewestFirst() {
    Verdict first = FLOUR.verdict();
    Verdict second =
        new Verdict(Status.WRONG, first.anchor(), List.of(), "She said barley", "Jo", LATER);
    CheckedFact file =
        new CheckedFact(7, 1, List.of(new Decision(1, first), new Decision(1, second)), List.of());
    String sheet = words(sheet(Story.TEXT, files(file), "We are"));
    String history = sheet.substring(sheet.indexOf("Decisions"));
    assertTrue(history.indexOf("Wrong by Jo") < history.indexOf("Verified by Ida"), history);
    assertTrue(history.contains("She said barley"), history);
  }
}
