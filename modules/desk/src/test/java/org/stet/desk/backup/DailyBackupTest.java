package org.stet.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.session.api.OpenStore;
import org.stet.store.api.NewSource;
import org.stet.store.spi.DeskStores;

class DailyBackupTest {
  @TempDir Path folder;
  private final DeskStores kind =
      Objects.requireNonNull(Lookup.getDefault().lookup(DeskStores.class));
  private final List<String> told = new ArrayList<>();
  private Duration quiet = Duration.ofHours(1);
  private Instant now = Instant.now();
  private OpenStore store = OpenStore.in(Path.of("nowhere"), kind);

  @BeforeEach
  void open() {
    store = OpenStore.in(folder.resolve("store"), kind);
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private void use() throws IOException {
    store.now(open -> open.addSource(new NewSource(0, "Minutes", null, "We met.", "", "Maja")));
  }

  private DailyBackup backup() {
    Clock clock =
        new Clock() {
          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    return new DailyBackup(store, kind, clock, () -> quiet, told::add);
  }

  private int amount() throws IOException {
    return kind.backups(folder.resolve("store/backups")).size();
  }

  @Test
  void oneADayIsMade() throws IOException {
    use();
    DailyBackup daily = backup();
    daily.look();
    assertEquals(1, amount());
    assertEquals(2, told.size(), "" + told);
    assertTrue(told.get(1).contains("stet-"), "" + told);
    now = now.plus(Duration.ofHours(23));
    daily.look();
    assertEquals(1, amount());
    now = now.plus(Duration.ofHours(2));
    daily.look();
    assertEquals(2, amount());
  }

  @Test
  void nobodyIsDisturbedAtWork() throws IOException {
    use();
    quiet = Duration.ofSeconds(90);
    backup().look();
    assertEquals(0, amount());
    assertEquals(List.of(), told);
  }

  @Test
  void aStoreThatNobodyUsesIsNotOpenedForIt() throws IOException {
    backup().look();
    assertTrue(Files.notExists(folder.resolve("store")));
  }

  @Test
  void whatGoesWrongIsSaidOnceAndTriedAgainLater() throws IOException {
    use();
    Path backups = folder.resolve("store/backups");
    Files.writeString(backups, "in the way");
    DailyBackup daily = backup();
    daily.look();
    daily.look();
    assertEquals(2, told.size(), "" + told);
    assertTrue(told.get(1).startsWith("The daily copy of the store could not be made"), "" + told);
    Files.delete(backups);
    now = now.plus(Duration.ofHours(7));
    daily.look();
    assertEquals(1, amount());
  }
}
