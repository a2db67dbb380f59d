package org.stet.factcheck;

import java.awt.event.ActionListener;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The acts of the panel in the menu, for the row that is chosen, wherever the keyboard is. */
@Messages({
  "Menu.factCheck=Fa&ct Check",
  "FactCheckActions.goTo=&Fact-Check Panel",
  "FactCheckActions.verified=&Verified",
  "FactCheckActions.disputed=&Disputed",
  "FactCheckActions.wrong=&Wrong",
  "FactCheckActions.open=Re&open",
  "FactCheckActions.stillRight=Still &Right",
  "FactCheckActions.evidence=Add &Evidence",
  "FactCheckActions.compare=&Compare with Sources",
  "FactCheckActions.accept=&Accept",
  "FactCheckActions.nextOpen=&Next Open"
})
public final class FactCheckActions {
  private static final String CATEGORY = "FactCheck";
  private static final String MENU = "Menu/FactCheck";

  private FactCheckActions() {}

  private static ActionListener performing(Act act) {
    return event -> FactCheckWindow.opened().ifPresent(window -> window.perform(act));
  }

  /** Goes to the panel, and back. */
  @ActionID(category = CATEGORY, id = "org.stet.factcheck.GoTo")
  @ActionRegistration(displayName = "#FactCheckActions.goTo")
  @ActionReferences({
    @ActionReference(path = MENU, position = 100, separatorAfter = 150),
    @ActionReference(path = "Shortcuts", name = "F4")
  })
  public static ActionListener goTo() {
    return event -> {
      TopComponent window = WindowManager.getDefault().findTopComponent(FactCheckWindow.ID);
      if (window instanceof FactCheckWindow check) {
        check.toggle();
      }
    };
  }

  /** Signs as verified. */
  @ActionID(category = CATEGORY, id = "org.stet.factcheck.Verified")
  @ActionRegistration(displayName = "#FactCheckActions.verified")
  @ActionReference(path = MENU, position = 200)
  public static ActionListener verified() {
    return performing(Act.VERIFIED);
  }

  /** Signs as disputed. */
  @ActionID(category = CATEGORY, id = "org.stet.factcheck.Disputed")
  @ActionRegistration(displayName = "#FactCheckActions.disputed")
  @ActionReference(path = MENU, position = 300)
  public static ActionListener disputed() {
    return performing(Act.DISPUTED);
  }

  /** Signs as wrong. */
  @ActionID(category = CATEGORY, id = "org.stet.factcheck.Wrong")
  @ActionRegistration(displayName = "#FactCheckActions.wrong")
  @ActionReference(path = MENU, position = 400)
  public static ActionListener wrong() {
    return performing(Act.WRONG);
  }

  /** Takes a decision back. */
  @ActionID(category = CATEGORY, id = "org.stet.factcheck.Open")
  @ActionRegistration(displayName = "#FactCheckActions.open")
  @ActionReference(path = MENU, position = 500)
  public static ActionListener open() {
    return performing(Act.OPEN);
  }

  /** Signs what changed as it was signed before. */
  @ActionID(category = CATEGORY, id = "org.stet.factcheck.StillRight")
  @ActionRegistration(displayName = "#FactCheckActions.stillRight")
  @ActionReference(path = MENU, position = 600, separatorAfter = 650)
  public static ActionListener stillRight() {
    return performing(Act.STILL_RIGHT);
  }

  /** Adds evidence. */
  @ActionID(category = CATEGORY, id = "org.stet.factcheck.Evidence")
  @ActionRegistration(displayName = "#FactCheckActions.evidence")
  @ActionReference(path = MENU, position = 700)
  public static ActionListener evidence() {
    return performing(Act.EVIDENCE);
  }

  /** Compares all quotes with the sources. */
  @ActionID(category = CATEGORY, id = "org.stet.factcheck.Compare")
  @ActionRegistration(displayName = "#FactCheckActions.compare")
  @ActionReference(path = MENU, position = 710)
  public static ActionListener compare() {
    return performing(Act.COMPARE);
  }

  /** Signs as verified what the sources say. */
  @ActionID(category = CATEGORY, id = "org.stet.factcheck.Accept")
  @ActionRegistration(displayName = "#FactCheckActions.accept")
  @ActionReference(path = MENU, position = 720, separatorAfter = 750)
  public static ActionListener accept() {
    return performing(Act.ACCEPT);
  }

  /** Goes to the next that is open. */
  @ActionID(category = CATEGORY, id = "org.stet.factcheck.NextOpen")
  @ActionRegistration(displayName = "#FactCheckActions.nextOpen")
  @ActionReferences({
    @ActionReference(path = MENU, position = 800),
    @ActionReference(path = "Shortcuts", name = "S-F4")
  })
  public static ActionListener nextOpen() {
    return performing(Act.NEXT_OPEN);
  }
}
