package org.stet.store.api;

import java.io.IOException;
import java.nio.file.Path;

/** The store cannot be opened now: somebody else holds it. */
public final class StoreHeld extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Path folder;
  private final transient Holder holder;

  public StoreHeld(Path folder, Holder holder) {
    super("the store in " + folder + " is held by " + holder.inWords());
    this.folder = folder;
    this.holder = holder;
  }

  public Path folder() {
    return folder;
  }

  /** Who holds it, as far as that is known. */
  public Holder holder() {
    return holder;
  }

  /** One line for people: the place, what is wrong, and what can be done. */
  public String inWords() {
    return String.valueOf(getMessage());
  }
}
