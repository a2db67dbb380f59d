package org.stet.storejdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stet.store.api.StoreFailure;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.journal.api.UnsavedText;
import org.stet.store.upkeep.api.PurgePlan;
import org.stet.store.upkeep.api.PurgePlan.Doomed;
import org.stet.store.upkeep.api.PurgeWish;
import org.stet.store.upkeep.api.Steps;
import org.stet.store.upkeep.api.Tombstone;

/**
 * Takes things out of a store for good. A file tells that it was begun; whoever opens the store
 * next after a kill ends it. On the store's thread.
 */
final class Purge {
  private static final String MARK = "purge.unfinished";

  private final Path folder;
  private final Database database;

  Purge(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  PurgePlan plan(PurgeWish wish) throws IOException {
    return plan(wish, DraftJournal.look(folder));
  }

  private PurgePlan plan(PurgeWish wish, List<UnsavedText> texts) throws IOException {
    List<Doomed> things =
        new ArrayList<>(database.read(sql -> new PurgeSearch(sql, folder).of(wish)));
    PurgedDrafts.of(wish, things, texts).forEach(draft -> things.add(PurgedDrafts.doomed(draft)));
    OldCopies copies = OldCopies.in(folder, wish);
    return new PurgePlan(things, things.isEmpty() ? List.of() : copies.deleted(), copies.remains());
  }

  /**
   * Does it.
   *
   * @throws org.stet.store.journal.api.JournalHeld if a desk has the journal
   */
  PurgePlan run(PurgeWish wish, String who, String reason, Steps steps) throws IOException {
    try (DraftJournal journal = DraftJournal.open(folder)) {
      PurgePlan plan = plan(wish, journal.texts());
      if (plan.isEmpty()) {
        return plan;
      }
      Room.require(folder, Files.size(database.file()), "to write the database anew");
      Files.write(folder.resolve(MARK), List.of());
      StoreFiles.forceNames(folder);
      new OldCopies(plan.deleted(), List.of()).delete();
      List<UnsavedText> drafts = PurgedDrafts.of(wish, plan.things(), journal.texts());
      journal.purge(PurgedDrafts.keys(drafts));
      Instant now = Versions.now();
      Pace pace = new Pace(Steps.What.PURGE, plan.things().size(), steps);
      database.write(
          sql -> {
            Burial burial = new Burial(sql);
            for (Doomed thing : plan.things()) {
              burial.bury(tombstone(thing, who, reason, now));
              pace.more(1);
            }
            return true;
          });
      steps.at(Steps.What.COMPACT, 0, 0);
      finish(database, folder);
      return plan;
    }
  }

  private static Tombstone tombstone(Doomed thing, String who, String reason, Instant at) {
    return new Tombstone(thing.kind(), thing.id(), thing.begun(), thing.hashes(), who, reason, at);
  }

  /** Ends what was begun, if anything was and there is room for it. */
  static void finish(Database database, Path folder) throws IOException {
    Path mark = folder.resolve(MARK);
    if (!Files.exists(mark)
        || Failures.space(folder) < Files.size(database.file()) + Failures.LEAST_SPACE) {
      return;
    }
    List<Tombstone> buried = database.read(sql -> new Tombstones(sql).all());
    PurgeList.add(folder, buried);
    database.compact();
    Files.delete(mark);
  }

  /** How many things were ever purged from the store in {@code folder}. */
  static long amount(Path folder) throws StoreFailure {
    try {
      return PurgeList.in(folder).size();
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }
}
