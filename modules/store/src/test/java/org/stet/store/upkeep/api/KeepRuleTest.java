package org.stet.store.upkeep.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeepRuleTest {
  private static Backup at(String instant) {
    BackupManifest manifest =
        new BackupManifest(Instant.parse(instant), "1", "/s", 1, 0, 0, Map.of(), List.of());
    return new Backup(Path.of(instant.replace(':', '-')), 1, manifest);
  }

  private static List<Backup> kept(KeepRule rule, List<Backup> backups) {
    List<Backup> kept = new ArrayList<>(backups);
    kept.removeAll(rule.expired(backups));
    return kept;
  }

  @Test
  void keepsTheNewestWhateverTheirDay() {
    List<Backup> backups =
        List.of(at("2026-11-28T01:00:00Z"), at("2026-11-28T02:00:00Z"), at("2026-11-28T03:00:00Z"));
    assertEquals(backups.subList(1, 3), kept(new KeepRule(2, 0, 0), backups));
    assertEquals(backups, kept(new KeepRule(3, 0, 0), backups));
  }

  @Test
  void keepsTheNewestOfEachDay() {
    List<Backup> backups =
        List.of(
            at("2026-11-25T12:00:00Z"),
            at("2026-11-26T00:00:00Z"),
            at("2026-11-26T23:59:59Z"),
            at("2026-11-27T00:00:00Z"),
            at("2026-11-28T09:00:00Z"));
    assertEquals(
        List.of(backups.get(2), backups.get(3), backups.get(4)),
        kept(new KeepRule(1, 3, 0), backups));
  }

  @Test
  void keepsTheNewestOfEachWeekAcrossTheTurnOfTheYear() {
    List<Backup> backups =
        List.of(
            at("2026-12-20T12:00:00Z"), // Sunday.
            at("2026-12-21T12:00:00Z"),
            at("2026-12-27T12:00:00Z"), // Sunday.
            at("2026-12-28T12:00:00Z"),
            at("2027-01-03T12:00:00Z"), // Sunday of the same week.
            at("2027-01-04T12:00:00Z"));
    assertEquals(
        List.of(backups.get(2), backups.get(4), backups.get(5)),
        kept(new KeepRule(1, 0, 3), backups));
  }

  /** What matters to whoever needs one: there is always an old one, and never too many. */
  @Test
  void aYearOfBackupsStaysSmallAndReachesBack() {
    Random random = new Random(7);
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    List<Backup> backups = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(1_000)));
      Backup made = at(now.toString());
      backups.add(made);
      Collections.shuffle(backups, random);
      backups = kept(KeepRule.USUAL, backups);
      assertTrue(backups.contains(made));
      assertTrue(backups.size() <= 3 + 7 + 4, "backups: " + backups.size());
    }
    Instant oldest =
        backups.stream().map(b -> b.manifest().made()).min(Instant::compareTo).orElseThrow();
    assertTrue(Duration.between(oldest, now).toDays() >= 14, oldest + " to " + now);
  }

  @Test
  void theNewestIsNeverGivenUp() {
    assertThrows(IllegalArgumentException.class, () -> new KeepRule(0, 7, 4));
    assertThrows(IllegalArgumentException.class, () -> new KeepRule(1, -1, 4));
  }
}
