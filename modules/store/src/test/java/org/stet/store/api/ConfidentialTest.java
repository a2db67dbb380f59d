package org.stet.store.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.facts.api.CitedSource;

/** What is known of sources, and who may know it. */
class ConfidentialTest {
  private static Particulars on(Terms terms) {
    return new Particulars(
        "Deep Harbour",
        "a garage",
        "at night",
        "nobody",
        Reliability.RELIABLE,
        "none",
        terms,
        "en",
        true,
        LocalDate.of(2026, 5, 3));
  }

  private static Source source(Terms terms) {
    return new Source(4, 7, "The clerk", "+46 1", 2, false, "Ada", on(terms));
  }

  @Test
  void onlyTheKeeperKnowsOfAConfidentialSource() {
    for (Terms terms : Terms.values()) {
      boolean secret = terms == Terms.CONFIDENTIAL;
      assertEquals(secret, source(terms).isConfidential(), terms.id());
      assertTrue(source(terms).isOpenTo("Ada"), terms.id());
      assertEquals(!secret, source(terms).isOpenTo("ada"), terms.id());
      assertEquals(!secret, source(terms).isOpenTo(""), terms.id());
    }
  }

  @Test
  void othersSeeThatThereIsOneAndWhetherItStillCounts() {
    Source secret = source(Terms.CONFIDENTIAL);
    assertSame(secret, secret.seenBy("Ada"));
    Source seen = secret.seenBy("Bo");
    assertTrue(seen.isHidden());
    assertFalse(secret.isHidden());
    assertTrue(seen.backs(new CitedSource(4, 2)));
    assertFalse(seen.backs(new CitedSource(4, 1)));
    assertEquals(new Source(4, 0, "", null, 2, false, "", Particulars.HIDDEN), seen);
    assertSame(source(Terms.BACKGROUND).particulars().terms(), Terms.BACKGROUND);
  }

  /** What ends in logs and messages of exceptions. */
  @Test
  void nothingOfItIsInWhatIsLogged() {
    String logged =
        source(Terms.CONFIDENTIAL)
            + " "
            + new NewSource(0, "The clerk", "+46 1", "They knew.", "why", "Ada")
            + " "
            + new SourceVersion(4, 2, "They knew.", false, "The clerk", "Ada", Instant.EPOCH);
    for (String secret : List.of("clerk", "+46", "knew", "why", "Ada", "Harbour")) {
      assertFalse(logged.contains(secret), logged);
    }
    assertTrue(source(Terms.BACKGROUND).toString().contains("The clerk"));
  }

  @Test
  void theHashIsThatOfTheWordsInUtf8() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        new SourceVersion(1, 1, "abc", false, "", "Ada", Instant.EPOCH).sha256());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en", "pt-BR", "sr-Latn-RS", "i-klingon"})
  void languagesAreTags(String tag) {
    assertTrue(Particulars.isLanguage(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"English", "en_GB", "e n", "-", "\ud800", "en-", "español"})
  void whatIsNoTagIsRefused(String tag) {
    assertFalse(Particulars.isLanguage(tag));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Particulars(
                "", "", "", "", Reliability.UNRATED, "", Terms.UNSTATED, tag, false, null));
  }

  @Test
  void idsAreStable() {
    assertEquals(
        List.of("unstated", "on-the-record", "background", "off-the-record", "confidential"),
        Arrays.stream(Terms.values()).map(Terms::id).toList());
    assertEquals(
        List.of("unrated", "reliable", "usually-reliable", "doubtful", "unreliable"),
        Arrays.stream(Reliability.values()).map(Reliability::id).toList());
  }
}
