package org.stet.storejdbc;

import java.nio.file.Path;
import org.stet.store.api.DeskStore;
import org.stet.store.upkeep.api.PurgeWish;
import org.stet.store.upkeep.api.Steps;

/** A program that purges, and says when it begins and when it is done. */
final class PurgingProcess {
  private PurgingProcess() {}

  public static void main(String[] arguments) throws Exception {
    try (DeskStore store = new H2Stores().open(Path.of(arguments[0]), "a test")) {
      System.out.println("open");
      System.out.flush();
      PurgeWish wish = new PurgeWish.Words(arguments[1]);
      store.upkeep().purge(wish, "Signe Aas", "asked for", Steps.SILENT);
      System.out.println("done");
      System.out.flush();
    }
  }
}
