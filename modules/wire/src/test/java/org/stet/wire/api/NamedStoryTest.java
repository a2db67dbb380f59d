package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wire.api.Kinship.Basis;

/** Notices that call the story they speak of by its number or its slug. */
class NamedStoryTest {
  private static final LocalDate NEXT_DAY = Takes.DAY.plusDays(1);

  private static Take story(String slug, String number) {
    return Takes.of(
        "Headline: Bridge to close\nSlug: " + slug + "\n", Takes.BRIDGE, ItemIds.ofNumber(number));
  }

  private static Take kill(String words) {
    return Takes.of("Take: KILL\n", words + "\n", ItemIds.ofNumber("a0300"), NEXT_DAY);
  }

  @Test
  void theNumberNamesOneOfTwoStoriesWithOneSlug() {
    Take kill = kill("EDITORS: Kill BC-NW--Bridge, a0100. A kill is mandatory.");
    Kinship named = Kinship.between(kill, story("NW--Bridge", "a0100")).orElseThrow();
    assertEquals(Basis.IDENTIFIER, named.basis());
    assertEquals("names its number a0100", named.evidence());
    assertEquals(LinkKind.KILL, named.kind());
    NamedStory said = NamedStory.of(kill.identity());
    assertFalse(said.hasSlug(story("NW--Bridge", "a0200").identity()));
    assertTrue(said.hasSlug(story("NW--Bridge", "").identity()));
  }

  @Test
  void theSlugNamesAStoryToo() {
    Take kill = kill("Please kill the story slugged HARBOUR-BRIDGE of May 4.");
    Kinship named = Kinship.between(kill, story("Harbour-Bridge", "")).orElseThrow();
    assertEquals("names its slug", named.evidence());
    assertEquals(Optional.empty(), Kinship.between(kill, story("Harbour-Fire", "")));
  }

  @Test
  void whatIsNamedIsReadFromTheNote() {
    NamedStory said =
        NamedStory.of(kill("Kill BC-NW--Wall, a0100, and slug WALL-FIRE, b0210.").identity());
    assertEquals(Set.of("a0100", "b0210"), said.numbers());
    assertEquals(Set.of("nw-wall", "wall-fire"), said.slugs());
  }

  @Test
  void aKillThatNamesNothingHasToRepeatTheStory() {
    Take film = Takes.of("Headline: KILL: A new film\nStatus: cancelled\n", Takes.BRIDGE_GROWN);
    Take bridge = Takes.of("Headline: Bridge to close\n", Takes.BRIDGE);
    assertTrue(film.words().containment(bridge.words()) < 0.8);
    assertEquals(Optional.empty(), Kinship.between(film, bridge));
    Take again = Takes.of("Headline: KILL: Bridge\nStatus: cancelled\n", Takes.BRIDGE);
    assertEquals(LinkKind.KILL, Kinship.between(again, bridge).orElseThrow().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News in brief",
        "World news in brief on Monday",
        "Evening digest",
        "Sports roundup",
        "Kurz gemeldet",
        "Brèves",
        "Noticias breves de Torsvik"
      })
  void aDigestIsATakeOfNoStory(String headline) {
    Take digest = Takes.of("Headline: " + headline + "\n", Takes.BRIDGE + "\n" + Takes.SCHOOL);
    Take story = Takes.of("Headline: Schools stay shut\n", Takes.SCHOOL);
    assertEquals(Optional.empty(), Kinship.between(story, digest));
    assertEquals(Optional.empty(), Kinship.between(digest, story));
  }

  @Test
  void aHeadlineThatOnlyHasSuchAWordIsNone() {
    assertFalse(Takes.of("Headline: Brief pause for the ferry\n", "A.\n").identity().isDigest());
    assertFalse(Takes.of("Headline: A digest of fish\n", "A.\n").identity().isDigest());
  }

  @Test
  void theVersionBeforeAHeadlineIsNoPartOfIt() {
    Take corrected = Takes.of("Headline: CORRECTED-Bridge to close for nine weeks\n", Takes.BRIDGE);
    Take withdrawn =
        Takes.of(
            "Headline: WITHDRAWN-Bridge to close for nine weeks\nStatus: cancelled\n",
            "The story has been withdrawn.\n",
            ItemIds.NONE,
            NEXT_DAY);
    Kinship kinship = Kinship.between(withdrawn, corrected).orElseThrow();
    assertEquals(LinkKind.WITHDRAWAL, kinship.kind());
    assertEquals("names its headline", kinship.evidence());
  }

  @Test
  void aNoticeHeadedOnlyCorrectionCorrectsWhatItNames() {
    Take story = Takes.of("Headline: Bridge to close for nine weeks\n", Takes.BRIDGE);
    Take notice =
        Takes.of(
            "Headline: Correction\n",
            "In the story headlined \"Bridge to close for nine weeks\", please read eleven.\n",
            ItemIds.NONE,
            NEXT_DAY);
    Kinship kinship = Kinship.between(notice, story).orElseThrow();
    assertEquals(LinkKind.CORRECTION, kinship.kind());
    assertEquals("names its headline", kinship.evidence());
  }
}
