package org.stet.desk.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openide.util.NbBundle.Messages;
import org.stet.session.api.OpenStore;
import org.stet.store.api.DeskStore;
import org.stet.store.spi.DeskStores;
import org.stet.store.upkeep.api.BackedUp;
import org.stet.store.upkeep.api.Backup;
import org.stet.store.upkeep.api.KeepRule;
import org.stet.store.upkeep.api.Steps;

/**
 * Makes a backup in the folder of the store if the newest there is a day old, the store is open,
 * and nobody has touched keyboard or mouse for a while: saving waits while the store is copied.
 * Used by one thread, which is not the event thread.
 */
@Messages({
  "DailyBackup.begun=Copying the store\u2026",
  "# {0} - the file",
  "DailyBackup.done=The store was copied: {0}",
  "# {0} - why",
  "DailyBackup.failed=The daily copy of the store could not be made: {0}"
})
final class DailyBackup {
  static final Duration QUIET = Duration.ofMinutes(2);

  private static final Logger LOG = Logger.getLogger(DailyBackup.class.getName());
  private static final Duration DAY = Duration.ofHours(24);

  /** After a failure nobody is told again so soon. */
  private static final Duration REST = Duration.ofHours(6);

  private final OpenStore store;
  private final DeskStores kind;
  private final Clock clock;
  private final Supplier<Duration> quiet;
  private final Consumer<String> status;
  private Instant failed = Instant.EPOCH;

  /**
   * @param quiet for how long nobody has touched keyboard or mouse
   * @param status is told what happens, for people
   */
  DailyBackup(
      OpenStore store,
      DeskStores kind,
      Clock clock,
      Supplier<Duration> quiet,
      Consumer<String> status) {
    this.store = store;
    this.kind = kind;
    this.clock = clock;
    this.quiet = quiet;
    this.status = status;
  }

  /** Makes one if it is time. */
  void look() {
    Instant now = clock.instant();
    if (quiet.get().compareTo(QUIET) < 0 || now.isBefore(failed.plus(REST))) {
      return;
    }
    try {
      Optional<Optional<BackedUp>> made = store.ifOpen(this::backUp);
      made.flatMap(one -> one)
          .ifPresent(one -> status.accept(Bundle.DailyBackup_done(one.backup().file().toString())));
    } catch (IOException e) {
      failed = now;
      LOG.log(Level.INFO, "no daily backup", e);
      status.accept(Bundle.DailyBackup_failed(String.valueOf(e.getMessage())));
    }
  }

  private Optional<BackedUp> backUp(DeskStore open) throws IOException {
    Path folder = open.folder().resolve("backups");
    if (!isDue(open, folder)) {
      return Optional.empty();
    }
    status.accept(Bundle.DailyBackup_begun());
    return Optional.of(open.upkeep().backUp(folder, KeepRule.USUAL, Steps.SILENT));
  }

  private boolean isDue(DeskStore open, Path folder) throws IOException {
    String own = open.folder().toString();
    Instant newest =
        kind.backups(folder).stream()
            .map(Backup::manifest)
            .filter(manifest -> manifest.folder().equals(own))
            .map(manifest -> manifest.made())
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return !clock.instant().isBefore(newest.plus(DAY));
  }
}
