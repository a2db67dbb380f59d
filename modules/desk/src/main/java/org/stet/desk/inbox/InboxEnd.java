package org.stet.desk.inbox;

import org.openide.modules.OnStop;

/** Ends the watching with the desk. */
@OnStop
public final class InboxEnd implements Runnable {
  @Override
  public void run() {
    Inbox.ofDesk().end();
  }
}
