package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.store.api.StoreFailure;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.journal.api.UnsavedText;
import org.stet.store.upkeep.api.Tombstone;
import org.stet.store.upkeep.api.Tombstone.Kind;

/** Takes out of an older copy of a store what was purged from it later. */
final class PurgeAgain {
  private final Path copy;
  private final List<Tombstone> list;

  /**
   * @param copy a folder with a database and whatever else was copied with it; not a store in use
   * @param list all that was ever purged
   */
  PurgeAgain(Path copy, List<Tombstone> list) {
    this.copy = copy;
    this.list = List.copyOf(list);
  }

  /** How many things were taken out. */
  int from(Database database) throws IOException {
    Set<Tombstone.Thing> buried = new HashSet<>();
    for (Tombstone one : database.read(sql -> new Tombstones(sql).all())) {
      buried.add(one.thing());
    }
    int done = database.write(sql -> bury(sql, buried));
    int drafts = drafts(buried);
    if (done > 0) {
      database.compact();
    }
    PurgeList.write(copy.resolve(PurgeList.NAME), list);
    deleteUpgradeCopies();
    return done + drafts;
  }

  private int bury(Sql sql, Set<Tombstone.Thing> buried) throws SQLException, StoreFailure {
    Burial burial = new Burial(sql);
    int done = 0;
    for (Tombstone one : list) {
      if (!buried.contains(one.thing()) && isThere(sql, one)) {
        burial.bury(one);
        buried.add(one.thing());
        done++;
      }
    }
    return done;
  }

  private static boolean isThere(Sql sql, Tombstone one) throws SQLException, StoreFailure {
    return switch (one.kind()) {
      case ARTICLE ->
          isAt(sql, one, "select created from article where id = ? and head is not null");
      case SOURCE ->
          isAt(sql, one, "select made from source_version where source = ? and number = 1");
      case VERDICT_NOTE -> isAt(sql, one, "select made from verdict where id = ?");
      case SUPPORT -> isAt(sql, one, "select made from support where id = ?");
      case NOTICE -> isAt(sql, one, "select made from agency_notice where id = ?");
      case LINK -> isAt(sql, one, "select made from take_link where id = ?");
      case LINE ->
          sql.first(
                  "select words from recurring_line where id = ? and words is not null",
                  row -> Hash.of(String.valueOf(row.getString(1))),
                  one.id())
              .filter(one.hashes()::contains)
              .isPresent();
      case DRAFT -> false;
    };
  }

  private static boolean isAt(Sql sql, Tombstone one, String select)
      throws SQLException, StoreFailure {
    return sql.first(
            select, row -> row.getObject(1, java.time.OffsetDateTime.class).toInstant(), one.id())
        .filter((Instant begun) -> begun.equals(one.begun()))
        .isPresent();
  }

  private int drafts(Set<Tombstone.Thing> buried) throws IOException {
    if (!Files.exists(DraftJournal.file(copy))) {
      return 0;
    }
    Set<Long> articles =
        buried.stream()
            .filter(thing -> thing.kind() == Kind.ARTICLE)
            .map(Tombstone.Thing::id)
            .collect(Collectors.toSet());
    List<UnsavedText> gone;
    try (DraftJournal journal = DraftJournal.open(copy)) {
      gone = PurgedDrafts.again(list, articles, journal.texts());
      journal.purge(PurgedDrafts.keys(gone));
    }
    Files.deleteIfExists(copy.resolve("drafts.lock"));
    return gone.size();
  }

  /** What an upgrade of the copy has just made holds what was taken out. */
  private void deleteUpgradeCopies() throws IOException {
    try (Stream<Path> files = Files.list(copy)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.matches("before-version-[0-9]+\\.zip|drafts\\.journal\\.unread-.*")) {
          Files.delete(file);
        }
      }
    }
  }
}
