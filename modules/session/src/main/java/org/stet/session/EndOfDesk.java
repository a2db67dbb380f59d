package org.stet.session;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openide.modules.OnStop;
import org.stet.session.api.DraftKeeper;
import org.stet.session.api.OpenStore;

/**
 * Lets go of the store and the journal of drafts when the desk ends, after everything was saved.
 */
@OnStop
public final class EndOfDesk implements Runnable {
  private static final Logger LOG = Logger.getLogger(EndOfDesk.class.getName());

  @Override
  public void run() {
    DraftKeeper.ofDesk().end();
    try {
      OpenStore.ofDesk().close();
    } catch (IOException e) {
      // What was acknowledged is on the disk; only the lock may be left, which the next start sees.
      LOG.log(Level.INFO, "the store was not closed", e);
    }
  }
}
