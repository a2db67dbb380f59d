package org.stet.desk.backup;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.openide.awt.StatusDisplayer;
import org.openide.util.Lookup;
import org.openide.util.RequestProcessor;
import org.openide.windows.OnShowing;
import org.stet.session.api.OpenStore;
import org.stet.store.spi.DeskStores;

/** Looks every few minutes, once the desk is there, whether a backup is due. */
@OnShowing
public final class BackUpDaily implements Runnable {
  private static final int PAUSE_MILLIS = 5 * 60 * 1000;

  private final AtomicLong touched = new AtomicLong(System.nanoTime());

  @Override
  public void run() {
    DeskStores kind = Lookup.getDefault().lookup(DeskStores.class);
    if (kind == null) {
      return;
    }
    Toolkit.getDefaultToolkit()
        .addAWTEventListener(
            event -> touched.set(System.nanoTime()),
            AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_WHEEL_EVENT_MASK);
    DailyBackup backup =
        new DailyBackup(
            OpenStore.ofDesk(), kind, Clock.systemUTC(), this::quiet, BackUpDaily::tell);
    RequestProcessor worker = new RequestProcessor("stet-daily-backup", 1);
    RequestProcessor.Task[] task = new RequestProcessor.Task[1];
    task[0] =
        worker.create(
            () -> {
              backup.look();
              task[0].schedule(PAUSE_MILLIS);
            });
    task[0].schedule(PAUSE_MILLIS);
  }

  private Duration quiet() {
    return Duration.ofNanos(System.nanoTime() - touched.get());
  }

  private static void tell(String words) {
    EventQueue.invokeLater(() -> StatusDisplayer.getDefault().setStatusText(words));
  }
}
