package org.stet.desk;

import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Asks who works here. */
@ActionID(category = "Tools", id = "org.stet.desk.YourName")
@ActionRegistration(displayName = "#YourName.name")
@ActionReference(path = "Menu/Tools", position = 100)
@Messages("YourName.name=Your &Name...")
public final class YourName implements ActionListener {
  @Override
  public void actionPerformed(ActionEvent event) {
    DeskPerson person = DeskPerson.ofDesk();
    person.find(() -> Desk.askName(person));
  }
}
