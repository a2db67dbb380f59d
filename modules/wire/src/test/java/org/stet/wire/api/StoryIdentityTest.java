package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Article;

class StoryIdentityTest {
  private static StoryIdentity of(String head) {
    return StoryIdentity.of(Article.of(head + "\n\nIt rained in Torsvik.\n"), ItemIds.NONE);
  }

  private static @Nullable LinkKind stated(String head) {
    return of(head).stated();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Take: 1st Ld | UPDATE",
        "Take: UPDATE 3 | UPDATE",
        "Take: Zusammenfassung | UPDATE",
        "Take: ampliación | UPDATE",
        "Take: 2nd Ld-Writethru | WRITETHRU",
        "Take: Neufassung | WRITETHRU",
        "Take: CORRECTION | CORRECTION",
        "Take: Berichtigung | CORRECTION",
        "Take: RECTIFICATIF | CORRECTION",
        "Take: corrección | CORRECTION",
        "Take: Take 2 | NEXT_TAKE",
        "Take: 2. Teil | NEXT_TAKE",
        "Take: 1st Add | NEXT_TAKE",
        "Take: suite | NEXT_TAKE",
        "Take: KILL | KILL",
        "Take: annulation | KILL",
        "Take: anulación | KILL",
        "Take: withdrawal | WITHDRAWAL",
        "Take: zurückgezogen | WITHDRAWAL",
        "Take: WITHHOLD | WITHHOLD",
        "Status: cancelled | KILL",
        "Status: withheld | WITHHOLD",
        "Slug: Harbour-Bridge/UPDATE 2 | UPDATE",
        "Slug: BC-Harbour-Bridge, KILL | KILL",
        "Headline: UPDATE 1-Bridge to close | UPDATE",
        "Headline: CORRECTED-Bridge to close | CORRECTION",
        "Ednote: Corrects the number of weeks in paragraph 2. | CORRECTION",
        "Ednote: In 4th paragraph corrects spelling of Lindahl | CORRECTION",
        "Ednote: Berichtigt wird im zweiten Absatz die Zahl. | CORRECTION",
        "Ednote: EMBARGO LIFTED | EMBARGO_LIFTED",
        "Ednote: Die Sperrfrist ist aufgehoben. | EMBARGO_LIFTED",
        "Ednote: Embargo levé | EMBARGO_LIFTED",
        "Ednote: El embargo queda levantado | EMBARGO_LIFTED",
      })
  void whatATakeSaysItIs(String line, LinkKind kind) {
    assertEquals(kind, stated(line), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Take: Take 1",
        "Slug: Kill-Bill",
        "Headline: Court corrects sentence",
        "Headline: Police kill the story of a saint",
        "Headline: Senate lifts arms embargo against Torland",
        "Ednote: Adds quotes from harbour master.",
        "Ednote: A longer version moves at 1800.",
        "Slug: Hold-Fast",
      })
  void whatIsOnlyAStoryAboutSuchThingsSaysNothing(String line) {
    assertNull(stated(line), line);
  }

  @Test
  void aSecondTakeKnowsWhichPartItIs() {
    assertEquals(3, of("Take: Take 3").part());
    assertEquals(2, of("Take: 1st Add").part());
    assertEquals(2, of("Take: suite").part());
    assertEquals(0, of("Take: Take 1").part());
    assertEquals(0, of("Take: 2nd Ld").part());
  }

  @Test
  void cancelledAndTakenBackIsAWithdrawal() {
    assertEquals(
        LinkKind.WITHDRAWAL,
        stated("Status: cancelled\nEdnote: The story is withdrawn at the request of the court."));
  }

  @ParameterizedTest
  @CsvSource({
    "Source: The Associated Press, Source: AP",
    "Source: dpa, Dateline: TORSVIK (dpa)",
    "Source: dpa, Dateline: San Torsvik (tca/dpa)",
    "Address: https://www.nordwire.example/a, Address: http://nordwire.example/b",
    "Source: Nordwire, Headline: No source at all",
  })
  void oneAgencyHasSeveralNames(String one, String other) {
    assertTrue(of(one).mayBeOfSameAgency(of(other)));
    assertTrue(of(other).mayBeOfSameAgency(of(one)));
  }

  @Test
  void twoAgenciesAreTwo() {
    assertFalse(of("Source: Nordwire").mayBeOfSameAgency(of("Source: Sydpress")));
    assertFalse(of("Source: AP").mayBeOfSameAgency(of("Source: AFP")));
  }

  @Test
  void theNoteIsWordForWordAndThatOfAKillWithoutOneIsItsText() {
    assertEquals("Corrects  age.", of("Ednote: Corrects  age.").note());
    assertEquals("It rained in Torsvik.", of("Take: KILL").note());
    assertEquals("", of("Take: 1st Ld").note());
  }

  @Test
  void aPageIsKnownByItsAddressAndAnItemByItsGuid() {
    assertEquals("https://a.example/1", of("Address: https://a.example/1").ids().story());
    Article article = Article.of("Address: https://a.example/1\n\nRain.\n");
    ItemIds ids = ItemIds.of("urn:a", "2", java.util.List.of());
    assertEquals("urn:a", StoryIdentity.of(article, ids).ids().story());
  }

  @Test
  void dayAndEmbargoAreThoseOfTheHeader() {
    StoryIdentity identity = of("Date: 2026-05-04T10:00:00Z\nEmbargo: 2026-05-05T06:00:00Z");
    assertEquals(LocalDate.of(2026, 5, 4), identity.day());
    assertEquals("2026-05-05T06:00:00Z", identity.embargo());
    assertNull(of("Headline: A").day());
    assertNull(of("Headline: A").embargo());
  }

  @Test
  void aLongNoticeIsCut() {
    String long1 = "A kill of many words. ".repeat(100);
    Article article = Article.of("Take: KILL\n\n" + long1 + "\n");
    int length = StoryIdentity.of(article, ItemIds.NONE).note().length();
    assertTrue(length > 400 && length <= 1000, "length " + length);
  }

  @Test
  void idsOfKindsAreStable() {
    for (LinkKind kind : LinkKind.values()) {
      assertEquals(kind, LinkKind.ofId(kind.id()));
      assertFalse(kind.inWords().isBlank());
    }
    assertEquals("embargo-lifted", LinkKind.EMBARGO_LIFTED.id());
    assertTrue(LinkKind.WITHDRAWAL.forbids());
    assertFalse(LinkKind.CORRECTION.forbids());
  }
}
