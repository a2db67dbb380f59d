package org.stet.storejdbc;

import java.nio.file.Path;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.upkeep.api.KeepRule;
import org.stet.store.upkeep.api.Steps;

/** A program that makes a backup and says what came of it. */
final class BackupProcess {
  private BackupProcess() {}

  public static void main(String[] arguments) throws Exception {
    try (DeskStore store = new H2Stores().open(Path.of(arguments[0]), "a test")) {
      store.upkeep().backUp(Path.of(arguments[1]), KeepRule.USUAL, Steps.SILENT);
      System.out.println("made");
    } catch (StoreFailure e) {
      System.out.println("failed " + e.problem() + " " + e.inWords());
    }
  }
}
