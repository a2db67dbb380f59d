package org.stet.storejdbc;

import java.nio.file.Path;
import java.util.Random;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.NewSource;
import org.stet.store.api.Version;

/**
 * What a desk does all day: saves, sources, decisions, and now and then it is closed and opened.
 */
final class DeskWork {
  private final H2Stores stores;
  private final Path folder;
  private final Random random;

  DeskWork(H2Stores stores, Path folder, long seed) {
    this.stores = stores;
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Does so many things, with pauses of up to so many milliseconds, and notes what was saved. */
  void day(int things, int pause) throws Exception {
    DeskStore store = stores.open(folder, "a test");
    Version head = store.takeIn(Stories.ferry()).head();
    acknowledge();
    for (int i = 0; i < things; i++) {
      int what = random.nextInt(40);
      if (i == 1 || what == 0) {
        store.close();
        store = stores.open(folder, "a test");
      } else if (what < 15) {
        head = store.save(draft(head, i)).version();
      } else if (what < 28) {
        String words = "as the minister said ".repeat(random.nextInt(300));
        store.addSource(new NewSource(head.article(), "Source " + i, null, words, "", "Maja"));
      } else {
        store.keepReview(head.article(), "decided " + random.nextInt(2), "Maja");
      }
      acknowledge();
      Thread.sleep(pause == 0 ? 0 : random.nextInt(pause));
    }
    store.close();
  }

  private Draft draft(Version head, int number) {
    String text = Stories.FERRY + "\nEdit " + number + " " + "so on ".repeat(random.nextInt(400));
    return new Draft(head.article(), head.id(), text, "Ferry", "edit " + number, "Maja");
  }

  private void acknowledge() throws Exception {
    RecordedFiles.note(new RecordedFiles.Act.Acknowledged(new Acknowledged(folder).read().saves()));
  }
}
