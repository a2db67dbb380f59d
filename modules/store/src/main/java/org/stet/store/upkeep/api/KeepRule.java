package org.stet.store.upkeep.api;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are kept: the newest ones, besides the newest of each of the last days that have
 * one, and the newest of each of the last weeks that have one. Days begin at midnight UTC, weeks on
 * Monday.
 *
 * @param newest how many of the newest, at least 1
 * @param days of how many days
 * @param weeks of how many weeks
 */
public record KeepRule(int newest, int days, int weeks) {
  /** The newest three, one for each of seven days, and one for each of four weeks. */
  public static final KeepRule USUAL = new KeepRule(3, 7, 4);

  public KeepRule {
    if (newest < 1 || days < 0 || weeks < 0) {
      throw new IllegalArgumentException(
          "at least the newest backup is kept: " + newest + ", " + days + ", " + weeks);
    }
  }

  /** Those of {@code backups} that are not kept, in no particular order. */
  public List<Backup> expired(List<Backup> backups) {
    List<Backup> newestFirst = new ArrayList<>(backups);
    newestFirst.sort(
        Comparator.comparing((Backup backup) -> backup.manifest().made())
            .thenComparing(backup -> backup.file().toString())
            .reversed());
    Set<LocalDate> seenDays = new HashSet<>();
    Set<LocalDate> seenWeeks = new HashSet<>();
    List<Backup> expired = new ArrayList<>();
    for (int i = 0; i < newestFirst.size(); i++) {
      Backup backup = newestFirst.get(i);
      LocalDate day = day(backup.manifest().made());
      LocalDate week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      boolean ofDay = seenDays.size() < days && seenDays.add(day);
      boolean ofWeek = seenWeeks.size() < weeks && seenWeeks.add(week);
      if (i >= newest && !ofDay && !ofWeek) {
        expired.add(backup);
      }
    }
    return expired;
  }

  private static LocalDate day(Instant made) {
    return LocalDate.ofInstant(made, ZoneOffset.UTC);
  }
}
