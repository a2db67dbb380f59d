package org.stet.factcheck;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.GridLayout;
import java.awt.Insets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.openide.util.NbBundle.Messages;

/** The head of the panel: how far the checking got, and which part of the list is shown. */
@Messages({
  "# {0} - Quotes, Claims ...",
  "# {1} - how many",
  "CountsBar.show={0} {1}",
  "# {0} - how many",
  "# {1} - of how many",
  "CountsBar.checked={0} of {1} checked",
  "# {0} - how many",
  "CountsBar.changed=, {0} changed since",
  "# {0} - how many",
  "CountsBar.gone=, {0} no longer in the text",
  "# {0} - key",
  "CountsBar.toolTip.ALL=Everything (key {0})",
  "# {0} - key",
  "CountsBar.toolTip.QUOTES=Quotes only (key {0})",
  "# {0} - key",
  "CountsBar.toolTip.CLAIMS=Claims only (key {0})",
  "# {0} - key",
  "CountsBar.toolTip.OPEN=What nobody has signed yet, and what changed since (key {0})"
})
final class CountsBar extends JPanel {
  private static final long serialVersionUID = 1;

  private final Map<Show, JToggleButton> buttons = new EnumMap<>(Show.class);
  private final JLabel progress = new JLabel(" ");
  private final Strip strip = new Strip();

  CountsBar(Consumer<Show> chosen) {
    super(new BorderLayout(0, 6));
    setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
    JPanel row = new JPanel(new GridLayout(1, 0, 4, 0));
    ButtonGroup group = new ButtonGroup();
    for (Show show : Show.values()) {
      JToggleButton button = new JToggleButton(show.inWords());
      button.setMargin(new Insets(3, 2, 3, 2));
      button.setToolTipText(toolTip(show));
      button.addActionListener(event -> chosen.accept(show));
      group.add(button);
      buttons.put(show, button);
      row.add(button);
    }
    add(row, BorderLayout.NORTH);
    add(progress, BorderLayout.CENTER);
    add(strip, BorderLayout.SOUTH);
  }

  private static String toolTip(Show show) {
    char key = show.key();
    return switch (show) {
      case ALL -> Bundle.CountsBar_toolTip_ALL(key);
      case QUOTES -> Bundle.CountsBar_toolTip_QUOTES(key);
      case CLAIMS -> Bundle.CountsBar_toolTip_CLAIMS(key);
      case OPEN -> Bundle.CountsBar_toolTip_OPEN(key);
    };
  }

  /** Shows {@code counts}, of which {@code part} is in the list. */
  void show(Counts counts, Show part, boolean isList) {
    buttons.forEach(
        (show, button) -> {
          button.setSelected(show == part);
          button.setText(
              isList ? Bundle.CountsBar_show(show.inWords(), counts.of(show)) : show.inWords());
          button.setEnabled(isList);
        });
    progress.setText(isList ? inWords(counts) : " ");
    strip.counts = counts;
    strip.repaint();
  }

  /** {@code 4 of 22 checked, 2 changed since}. */
  static String inWords(Counts counts) {
    StringBuilder words =
        new StringBuilder(Bundle.CountsBar_checked(counts.checked(), counts.rows()));
    if (counts.of(Mark.CHANGED) > 0) {
      words.append(Bundle.CountsBar_changed(counts.of(Mark.CHANGED)));
    }
    if (counts.of(Mark.GONE) > 0) {
      words.append(Bundle.CountsBar_gone(counts.of(Mark.GONE)));
    }
    return words.toString();
  }

  /** A thin strip, as much of it in the colour of a mark as there are rows with it. */
  private static final class Strip extends JComponent {
    private static final long serialVersionUID = 1;

    private static final Mark[] ORDER = {Mark.VERIFIED, Mark.DISPUTED, Mark.WRONG, Mark.CHANGED};

    private transient Counts counts = Counts.of(java.util.List.of());

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(40, 4);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      graphics.setColor(Tints.line());
      graphics.fillRect(0, 0, getWidth(), getHeight());
      int done = 0;
      for (Mark mark : ORDER) {
        int from = counts.rows() == 0 ? 0 : getWidth() * done / counts.rows();
        done += counts.of(mark);
        int to = counts.rows() == 0 ? 0 : getWidth() * done / counts.rows();
        graphics.setColor(Tints.of(mark));
        graphics.fillRect(from, 0, to - from, getHeight());
      }
    }
  }
}
