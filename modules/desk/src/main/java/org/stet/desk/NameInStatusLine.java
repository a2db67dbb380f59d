package org.stet.desk;

import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import org.openide.awt.StatusLineElementProvider;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/** Who works here, at the right of the status line. */
@ServiceProvider(service = StatusLineElementProvider.class, position = 900)
@Messages({
  "# {0} - the name",
  "NameInStatusLine.toolTip={0} stands at each version and sign-off. Tools > Your Name changes it."
})
public final class NameInStatusLine implements StatusLineElementProvider {
  @Override
  public Component getStatusLineElement() {
    JLabel label = new JLabel();
    label.putClientProperty("html.disable", true);
    label.setBorder(BorderFactory.createEmptyBorder(0, 10, 0, 10));
    DeskPerson person = DeskPerson.ofDesk();
    Runnable show =
        () -> {
          label.setText(person.name());
          label.setVisible(!person.name().isEmpty());
          label.setToolTipText(Bundle.NameInStatusLine_toolTip(person.name()));
        };
    show.run();
    person.addListener(show);
    label.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            Desk.askName(person);
          }
        });
    return label;
  }
}
