package org.stet.desk.inbox;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;

/**
 * A story in the list: its headline, below it when and whence it came, and what the agency says.
 */
final class InboxCell extends JPanel implements ListCellRenderer<InboxRow> {
  private static final long serialVersionUID = 1;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

  private final transient ZoneId zone;
  private final JLabel headline = new JLabel();
  private final JLabel facts = new JLabel();
  private final JLabel notice = new JLabel();

  InboxCell(ZoneId zone) {
    super(new BorderLayout());
    this.zone = zone;
    setBorder(BorderFactory.createEmptyBorder(5, 10, 5, 10));
    for (JLabel label : List.of(headline, facts, notice)) {
      label.putClientProperty("html.disable", true);
    }
    add(headline, BorderLayout.NORTH);
    add(facts, BorderLayout.CENTER);
    add(notice, BorderLayout.SOUTH);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends InboxRow> list, InboxRow row, int index, boolean selected, boolean focus) {
    setBackground(selected ? list.getSelectionBackground() : list.getBackground());
    Color words = selected ? list.getSelectionForeground() : list.getForeground();
    headline.setText(row.article().title());
    headline.setFont(list.getFont().deriveFont(row.isNew() ? Font.BOLD : Font.PLAIN));
    headline.setForeground(words);
    facts.setText(facts(row));
    facts.setForeground(selected ? words : UIManager.getColor("Label.disabledForeground"));
    // The sign says it to those who do not see the colour.
    notice.setText(row.notice().isEmpty() ? "" : "\u26a0 " + row.notice());
    notice.setVisible(!row.notice().isEmpty());
    notice.setForeground(selected ? words : warning());
    setToolTipText(row.notice().isEmpty() ? row.article().title() : row.notice());
    getAccessibleContext()
        .setAccessibleName(row.article().title() + ", " + facts(row) + " " + row.notice());
    return this;
  }

  private static Color warning() {
    return UIManager.getBoolean("nb.dark.theme") ? new Color(0xF07060) : new Color(0xA93226);
  }

  private String facts(InboxRow row) {
    ZonedDateTime came = row.article().created().atZone(zone);
    boolean today = came.toLocalDate().equals(LocalDate.now(zone));
    List<String> facts = new ArrayList<>();
    facts.add((today ? TIME : DAY).format(came));
    if (!row.place().isEmpty()) {
      facts.add(row.place());
    }
    if (!row.follows().isEmpty()) {
      facts.add(row.follows());
    }
    return String.join("  \u00b7  ", facts);
  }
}
