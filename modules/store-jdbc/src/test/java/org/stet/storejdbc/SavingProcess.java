package org.stet.storejdbc;

import java.nio.file.Path;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakenIn;
import org.stet.store.api.Version;

/**
 * A program that saves one version after the other, and prints the id and hash of each after it was
 * acknowledged: until it is killed, or the store fails, which it prints too.
 */
final class SavingProcess {
  private SavingProcess() {}

  public static void main(String[] arguments) throws Exception {
    DeskStore store = new H2Stores().open(Path.of(arguments[0]), "a saving test");
    TakenIn taken = store.takeIn(Stories.ferry());
    Version head = taken.head();
    print("open");
    for (int i = 0; ; i++) {
      String text = Stories.FERRY + "\nTake " + i + " " + "of the story ".repeat(i % 400) + "\n";
      try {
        head =
            store
                .save(new Draft(head.article(), head.id(), text, "Ferry", "take " + i, "Maja"))
                .version();
      } catch (StoreFailure e) {
        print("failed " + e.problem() + " " + e.getMessage());
        close(store);
        return;
      }
      print(head.id() + " " + head.sha256());
    }
  }

  private static void close(DeskStore store) {
    try {
      store.close();
    } catch (StoreFailure e) {
      print("not closed " + e.problem());
    }
  }

  private static void print(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
