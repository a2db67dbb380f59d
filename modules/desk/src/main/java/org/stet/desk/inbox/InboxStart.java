package org.stet.desk.inbox;

import org.openide.windows.OnShowing;

/** Begins to watch when the desk shows. */
@OnShowing
public final class InboxStart implements Runnable {
  @Override
  public void run() {
    Inbox.ofDesk().start();
  }
}
