package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.wire.api.Lineage.Follows;
import org.stet.wire.api.Lineage.Known;

class LineageTest {
  private static final String SLUG = "Slug: Torsvik\n";

  private static List<Long> ids(List<Follows> follows) {
    return follows.stream().map(Follows::id).toList();
  }

  @Test
  void aTakeFollowsTheLatestOfItsStory() {
    Take first = Takes.of(SLUG, Takes.BRIDGE);
    Take second = Takes.of(SLUG + "Take: UPDATE 1\n", Takes.BRIDGE_GROWN);
    Take third = Takes.of(SLUG + "Take: UPDATE 2\n", Takes.BRIDGE_GROWN + "\nNobody was hurt.\n");
    List<Follows> follows =
        Lineage.of(third, List.of(new Known(4, 1, second), new Known(1, 1, first)));
    assertEquals(List.of(4L), ids(follows));
    assertTrue(follows.get(0).kinship().share() > 0.9);
  }

  @Test
  void ofTwoStoriesItFollowsTheOneWhoseWordsItHas() {
    Known bridge = new Known(1, 1, Takes.of(SLUG, Takes.BRIDGE));
    Known school = new Known(2, 2, Takes.of(SLUG, Takes.SCHOOL));
    Take grown = Takes.of(SLUG + "Take: UPDATE 1\n", Takes.BRIDGE_GROWN);
    assertEquals(List.of(1L), ids(Lineage.of(grown, List.of(bridge, school))));
    Take roundup = Takes.of("Headline: Both\n", Takes.BRIDGE + "\n" + Takes.SCHOOL + "\nMore.\n");
    assertEquals(1, Lineage.of(roundup, List.of(bridge, school)).size());
  }

  @Test
  void aSecondTakeThatMayBelongToTwoStoriesBelongsToNone() {
    Known bridge = new Known(1, 1, Takes.of(SLUG, Takes.BRIDGE));
    Known school = new Known(2, 2, Takes.of(SLUG, Takes.SCHOOL));
    Take more = Takes.of(SLUG + "Take: Take 2\n", "Elsewhere, it hailed on the market all day.\n");
    assertEquals(List.of(1L), ids(Lineage.of(more, List.of(bridge))));
    assertEquals(List.of(), Lineage.of(more, List.of(bridge, school)));
  }

  @Test
  void aKillThatMayMeanTwoStoriesIsToldOfBothUnlessItNamesOne() {
    Known bridge =
        new Known(1, 1, Takes.of(SLUG + "Headline: Bridge shut for weeks\n", Takes.BRIDGE));
    Known school = new Known(2, 2, Takes.of(SLUG + "Headline: Four schools shut\n", Takes.SCHOOL));
    Take kill = Takes.of(SLUG + "Take: KILL\n", "Kill the story slugged Torsvik.\n");
    List<Follows> both = Lineage.of(kill, List.of(bridge, school));
    assertEquals(List.of(1L, 2L), ids(both));
    assertTrue(both.get(0).kinship().evidence().endsWith("so it may mean another"));
    Take named =
        Takes.of(SLUG + "Take: KILL\n", "Kill the story headlined \"Four schools shut\".\n");
    assertEquals(List.of(2L), ids(Lineage.of(named, List.of(bridge, school))));
  }

  @Test
  void aKillThatCameBeforeItsStoryIsMeantForItUnlessThatIsALaterTake() {
    Take kill = Takes.of(SLUG + "Take: KILL\n", "Kill Torsvik.\n");
    Known early = new Known(1, 1, kill);
    Take story = Takes.of(SLUG, Takes.BRIDGE);
    assertEquals(List.of(), Lineage.of(story, List.of(early)));
    List<Follows> notices = Lineage.noticesBefore(story, List.of(early));
    assertEquals(List.of(1L), ids(notices));
    assertEquals(LinkKind.KILL, notices.get(0).kinship().kind());
    Take later = Takes.of(SLUG + "Take: 1st Ld\n", Takes.BRIDGE);
    assertEquals(List.of(), Lineage.noticesBefore(later, List.of(early)));
    Known killed = new Known(3, 2, kill);
    Known other = new Known(2, 2, Takes.of(SLUG, Takes.SCHOOL));
    assertEquals(List.of(), Lineage.noticesBefore(story, List.of(killed, other)));
    Take elsewhere = Takes.of("Slug: Elsewhere\n", Takes.SCHOOL);
    assertEquals(List.of(), Lineage.noticesBefore(elsewhere, List.of(early)));
  }

  @Test
  void anIdentifierCountsForMoreThanWords() {
    ItemIds ids = ItemIds.of("urn:a", "1", List.of());
    Known guid = new Known(1, 1, Takes.of("", Takes.SCHOOL, ids));
    Known words = new Known(2, 2, Takes.of("", Takes.BRIDGE));
    Take second = Takes.of("", Takes.BRIDGE_GROWN, ItemIds.of("urn:a", "2", List.of()));
    assertEquals(List.of(1L), ids(Lineage.of(second, List.of(guid, words))));
    assertEquals(List.of(), Lineage.of(second, List.of()));
  }
}
