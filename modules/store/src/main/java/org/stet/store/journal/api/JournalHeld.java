package org.stet.store.journal.api;

import java.io.IOException;
import java.nio.file.Path;

/** Another desk has the journal open. */
public final class JournalHeld extends IOException {
  private static final long serialVersionUID = 1;

  JournalHeld(Path journal) {
    super(journal + ": another desk has it open");
  }
}
