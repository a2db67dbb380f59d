package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryStatusTest {
  private static StoryStatus of(String take, String... lines) {
    return StoryStatus.of(take, List.of(lines));
  }

  @Test
  void aKillCancels() {
    assertEquals(StoryStatus.CANCELLED, of("BULLETIN KILL"));
    assertEquals(StoryStatus.CANCELLED, of("Kill, URGENT"));
    assertEquals(StoryStatus.CANCELLED, of("", "MANDATORY KILL"));
    assertEquals(StoryStatus.CANCELLED, of("", "EDITORS: STORY KILL"));
    assertEquals(StoryStatus.CANCELLED, of("", "KILL BC-Ferry, a0412"));
    assertEquals(StoryStatus.CANCELLED, of("", "KILL: Ferry sails again"));
    assertEquals(StoryStatus.CANCELLED, of("", "KILL - Ferry sails again"));
    assertEquals(StoryStatus.CANCELLED, of("", "BC-Storm Damage, KILL, a0460"));
    assertEquals(StoryStatus.CANCELLED, of("", "AM-Storm, MANDATORY KILL, 0460"));
    assertEquals(StoryStatus.CANCELLED, of("", "A title", "Kill BC-Storm Damage, a0455. Wrong."));
    assertEquals(
        StoryStatus.USABLE,
        of("", "BC-Storm, KILLER, a1", "Kill the lights, he said.", "Kill BCE-dated finds"));
    assertEquals(
        StoryStatus.USABLE, of("", "KILLJOY: a review", "Kill: a song", "KILL-SWITCHES FOR CARS"));
    assertEquals("cancelled", StoryStatus.CANCELLED.status());
    assertEquals(StoryKind.ADVISORY, StoryStatus.CANCELLED.kind());
  }

  @Test
  void anAgencyThatTakesAMessageBackCancelsIt() {
    assertEquals(StoryStatus.CANCELLED, of("Achtung: Zurückziehung"));
    assertEquals(StoryStatus.CANCELLED, of("Annulation"));
    assertEquals(StoryStatus.CANCELLED, of("", "dpa zieht bdt0273 zurück"));
    assertEquals(
        StoryStatus.USABLE,
        of("", "Norland zieht Truppen aus Holt zurück", "Holt zieht 2000 Soldaten zurück"));
  }

  @Test
  void wordsOfAStoryDoNot() {
    assertEquals(StoryStatus.USABLE, of("1st Ld", "Police kill suspect", "KILLED IN A STORM"));
    assertEquals(StoryStatus.USABLE, of("", "Withholding tax rises", "Advice for sailors"));
    assertEquals(StoryStatus.USABLE, of(""));
  }

  @Test
  void aHoldWithholds() {
    assertEquals(StoryStatus.WITHHELD, of("Withhold"));
    assertEquals(StoryStatus.WITHHELD, of("", "BULLETIN WITHHOLD BC-Ferry"));
    assertEquals("withheld", StoryStatus.WITHHELD.status());
  }

  @Test
  void advisoriesAreNoStories() {
    assertEquals(StoryStatus.ADVISED, of("Advisory"));
    assertEquals(StoryStatus.ADVISED, of("", "News Advisory", "We plan a story."));
    assertEquals(StoryStatus.ADVISED, of("", "dpa-Tagesvorschau Montag"));
    assertEquals(StoryStatus.USABLE, of("", "Ferry resumes", "News Advisory"));
    assertEquals("usable", StoryStatus.ADVISED.status());
  }
}
