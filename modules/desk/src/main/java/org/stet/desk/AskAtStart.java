package org.stet.desk;

import org.openide.windows.OnShowing;

/** Asks at the first start who works here. */
@OnShowing
public final class AskAtStart implements Runnable {
  @Override
  public void run() {
    DeskPerson person = DeskPerson.ofDesk();
    person.find(
        () -> {
          if (!person.isNamed()) {
            Desk.askName(person);
          }
        });
  }
}
