package org.stet.desk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.stet.session.api.OpenStore;

/** Who works here, as the windows of the desk see it. Event thread only. */
@ServiceProvider(service = DeskPerson.class)
@Messages({
  "DeskPerson.empty=Please give a name.",
  "# {0} - what went wrong",
  "DeskPerson.notKept=The name was not kept: {0}"
})
public final class DeskPerson {
  private final OpenStore store;
  private final Background background = new Background("stet-desk-name");
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private String name = "";
  private boolean named = true;

  private record Known(String name, boolean named) {}

  /** For Lookup. */
  public DeskPerson() {
    this(OpenStore.ofDesk());
  }

  /** Who works with {@code store}. */
  DeskPerson(OpenStore store) {
    this.store = store;
  }

  /** The one the windows share. */
  static DeskPerson ofDesk() {
    return Lookup.getDefault().lookup(DeskPerson.class);
  }

  /** Finds out in the background; all who listen are told, and then {@code then} runs. */
  void find(Runnable then) {
    background.surely(
        () -> new Known(store.who(), store.isNamed()),
        known -> {
          name = known.name();
          named = known.named();
          listeners.forEach(Runnable::run);
          then.run();
        });
  }

  /** The name; empty until it was found. */
  String name() {
    return name;
  }

  /** Whether somebody has told it, so that nobody need be asked. */
  boolean isNamed() {
    return named;
  }

  /**
   * Keeps the name.
   *
   * @param kept runs when it is
   * @param failed is told why not, in words
   */
  void rename(String newName, Runnable kept, Consumer<String> failed) {
    String words = newName.strip();
    if (words.isEmpty()) {
      failed.accept(Bundle.DeskPerson_empty());
      return;
    }
    background.surely(
        () -> {
          try {
            store.setWho(words);
            return "";
          } catch (IOException e) {
            return Bundle.DeskPerson_notKept(String.valueOf(e.getLocalizedMessage()));
          }
        },
        problem -> {
          if (problem.isEmpty()) {
            find(kept);
          } else {
            failed.accept(problem);
          }
        });
  }

  /** Lets {@code listener} run on the event thread whenever the name is found or another one. */
  void addListener(Runnable listener) {
    listeners.add(listener);
  }
}
