package org.stet.desk.inbox;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.GridLayout;
import java.io.IOException;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.stet.session.api.Keys;
import org.stet.session.api.MessageLine;

/** The places of the inbox: what is watched, how it stands, and a field to add one. */
@Messages({
  "InboxBar.place=Folder, feed or mailbox to watch",
  "InboxBar.add=&Watch",
  "InboxBar.remove=S&top",
  "InboxBar.addTip=Watches the place that is named, while the desk is open",
  "InboxBar.removeTip=Watches the place that is named no more",
  "InboxBar.pauseTip=Looks at no place until it is pressed again",
  "InboxBar.pause=&Pause",
  "InboxBar.nothing=Nothing is watched.",
  "# {0} - the place",
  "# {1} - how many stories it brought",
  "InboxBar.taken={0} ({1})",
  "# {0} - the places",
  "InboxBar.watching=Watching {0}",
  "# {0} - the places",
  "InboxBar.paused=Paused: {0}",
  "# {0} - the place",
  "# {1} - why it cannot be looked at",
  "InboxBar.trouble={0} cannot be looked at: {1}"
})
final class InboxBar extends JPanel {
  private static final long serialVersionUID = 1;
  private static final RequestProcessor WRITER = new RequestProcessor("stet-inbox-places", 1);

  private final transient Inbox inbox;
  private final JTextField place = new JTextField();
  private final JToggleButton pause = new JToggleButton();
  private final JButton add = new JButton();
  private final JButton remove = new JButton();
  private final MessageLine stands = new MessageLine();
  private final MessageLine trouble = new MessageLine();

  InboxBar(Inbox inbox) {
    super(new BorderLayout(0, 4));
    this.inbox = inbox;
    setBorder(BorderFactory.createEmptyBorder(8, 8, 6, 8));
    place.putClientProperty("JTextField.placeholderText", Bundle.InboxBar_place());
    place.getAccessibleContext().setAccessibleName(Bundle.InboxBar_place());
    Mnemonics.setLocalizedText(add, Bundle.InboxBar_add());
    Mnemonics.setLocalizedText(remove, Bundle.InboxBar_remove());
    Mnemonics.setLocalizedText(pause, Bundle.InboxBar_pause());
    add.setToolTipText(Bundle.InboxBar_addTip());
    remove.setToolTipText(Bundle.InboxBar_removeTip());
    pause.setToolTipText(Bundle.InboxBar_pauseTip());
    add.addActionListener(event -> change(true));
    remove.addActionListener(event -> change(false));
    pause.addActionListener(event -> inbox.pause(pause.isSelected()));
    Keys.bind(place, "ENTER", () -> change(true));
    JPanel buttons = new JPanel(new GridLayout(1, 0, 4, 0));
    buttons.add(add);
    buttons.add(remove);
    buttons.add(pause);
    JPanel words = new JPanel(new BorderLayout());
    words.add(stands, BorderLayout.NORTH);
    words.add(trouble, BorderLayout.SOUTH);
    add(place, BorderLayout.NORTH);
    add(buttons, BorderLayout.CENTER);
    add(words, BorderLayout.SOUTH);
  }

  /** Adds the place that is named, or takes it away. */
  private void change(boolean adds) {
    String name = place.getText().strip();
    if (name.isEmpty()) {
      place.requestFocusInWindow();
      return;
    }
    WRITER.post(
        () -> {
          String wrong = changed(name, adds);
          EventQueue.invokeLater(() -> changed(wrong));
        });
  }

  private String changed(String name, boolean adds) {
    try {
      if (adds) {
        inbox.places().add(name);
      } else {
        inbox.places().remove(name);
      }
      return "";
    } catch (InboxPlaces.Unfit e) {
      return e.inWords();
    } catch (IOException e) {
      return String.valueOf(e.getLocalizedMessage());
    }
  }

  private void changed(String wrong) {
    if (wrong.isEmpty()) {
      place.setText("");
      trouble.clear();
      inbox.start();
    } else {
      trouble.warn(wrong);
      place.requestFocusInWindow();
    }
  }

  /** Shows how the watching stands. */
  void show(InboxState state) {
    pause.setSelected(state.paused());
    String places =
        state.places().stream()
            .map(one -> Bundle.InboxBar_taken(one.name(), one.taken()))
            .collect(Collectors.joining(", "));
    if (state.places().isEmpty()) {
      stands.hint(Bundle.InboxBar_nothing());
    } else if (!state.working().isEmpty()) {
      stands.say(state.working());
    } else {
      stands.hint(
          state.paused() ? Bundle.InboxBar_paused(places) : Bundle.InboxBar_watching(places));
    }
    state.places().stream()
        .filter(one -> !one.trouble().isEmpty())
        .findFirst()
        .ifPresentOrElse(
            one -> trouble.warn(Bundle.InboxBar_trouble(one.name(), one.trouble())),
            trouble::clear);
  }
}
