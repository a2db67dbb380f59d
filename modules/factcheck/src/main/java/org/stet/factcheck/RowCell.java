package org.stet.factcheck;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.FactKind;

/**
 * Draws a row of the list: its mark as sign and word, who said it, how much evidence there is, and
 * below the words, cut to the width. The first row of a group has the name of the group above it.
 */
@Messages({
  "RowCell.saving=Saving \u2026",
  "# {0} - mark",
  "# {1} - quote or claim",
  "# {2} - speaker",
  "# {3} - words",
  "# {4} - number of pieces of evidence",
  "RowCell.accessible={0}. {1}{2}: {3}. {4} pieces of evidence",
  "RowCell.quote=Quote, ",
  "RowCell.claim=Claim",
  "# {0} - name of the group",
  "# {1} - how many",
  "RowCell.group={0}  {1}"
})
final class RowCell extends JPanel implements ListCellRenderer<CheckRow> {
  private static final long serialVersionUID = 1;

  private static final int LEFT = 10;
  private static final int INDENT = 28;
  private static final int RIGHT = 12;
  private static final int PAD = 5;

  private final transient Predicate<CheckRow> isSaving;
  private transient @Nullable CheckRow row;
  private String group = "";
  private boolean selected;
  private Color selection = Color.BLUE;
  private Color selectionText = Color.WHITE;

  RowCell(Predicate<CheckRow> isSaving) {
    this.isSaving = isSaving;
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends CheckRow> list, CheckRow value, int index, boolean chosen, boolean focused) {
    row = value;
    selected = chosen;
    selection = list.getSelectionBackground();
    selectionText = list.getSelectionForeground();
    setBackground(list.getBackground());
    setForeground(list.getForeground());
    setFont(list.getFont());
    boolean first =
        index == 0 || list.getModel().getElementAt(Math.max(0, index - 1)).group() != value.group();
    group = first ? Bundle.RowCell_group(value.group().inWords(), members(list, value)) : "";
    getAccessibleContext().setAccessibleName(accessible(value));
    return this;
  }

  private static int members(JList<? extends CheckRow> list, CheckRow of) {
    int members = 0;
    for (int i = 0; i < list.getModel().getSize(); i++) {
      members += list.getModel().getElementAt(i).group() == of.group() ? 1 : 0;
    }
    return members;
  }

  private static String accessible(CheckRow row) {
    boolean claim = row.kind() == FactKind.CLAIM;
    Compared compared = row.compared();
    return Bundle.RowCell_accessible(
        row.mark().inWords() + (compared == null ? "" : ", " + compared.inWords()),
        claim ? Bundle.RowCell_claim() : Bundle.RowCell_quote(),
        claim ? "" : row.speaker().inWords(),
        row.words(),
        row.evidence());
  }

  private Font strong() {
    return getFont().deriveFont(Font.BOLD);
  }

  private int header() {
    return group.isEmpty() ? 0 : getFontMetrics(getFont()).getHeight() + 12;
  }

  @Override
  public Dimension getPreferredSize() {
    int line = getFontMetrics(getFont()).getHeight();
    return new Dimension(120, header() + 2 * line + 2 * PAD + 3);
  }

  @Override
  protected void paintComponent(Graphics plain) {
    Graphics2D graphics = (Graphics2D) plain.create();
    Object hints = java.awt.Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
    if (hints instanceof Map<?, ?> map) {
      graphics.addRenderingHints(map);
    } else {
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }
    graphics.setColor(getBackground());
    graphics.fillRect(0, 0, getWidth(), getHeight());
    if (!group.isEmpty()) {
      header(graphics);
    }
    int top = header();
    if (selected) {
      graphics.setColor(selection);
      graphics.fillRect(0, top, getWidth(), getHeight() - top);
    } else {
      graphics.setColor(Tints.line());
      graphics.drawLine(INDENT, getHeight() - 1, getWidth(), getHeight() - 1);
    }
    row(graphics, Objects.requireNonNull(row), top + PAD);
    graphics.dispose();
  }

  private void header(Graphics2D graphics) {
    Font font = strong().deriveFont(getFont().getSize2D() - 1);
    graphics.setFont(font);
    graphics.setColor(Tints.soft());
    graphics.drawString(group, LEFT, header() - 6);
  }

  private void row(Graphics2D graphics, CheckRow shown, int top) {
    FontMetrics metrics = graphics.getFontMetrics(getFont());
    FontMetrics bold = graphics.getFontMetrics(strong());
    int first = top + metrics.getAscent();
    boolean saving = isSaving.test(shown);
    Color mark = selected ? selectionText : Tints.of(shown.mark());
    graphics.setColor(mark);
    graphics.setFont(strong());
    String sign = saving ? "" : shown.mark().sign();
    graphics.drawString(sign, LEFT + (13 - bold.stringWidth(sign)) / 2, first);
    graphics.drawString(saving ? Bundle.RowCell_saving() : shown.mark().inWords(), INDENT, first);
    int column = INDENT + bold.stringWidth(Mark.DISPUTED.inWords()) + 16;
    int end = getWidth() - RIGHT;
    end -= evidence(graphics, shown, end, top, metrics);
    end -= compared(graphics, shown, end, first);
    graphics.setFont(getFont());
    graphics.setColor(selected ? selectionText : quiet(shown) ? Tints.soft() : getForeground());
    graphics.drawString(
        Elided.to(end - column, subject(shown), metrics::stringWidth), column, first);
    graphics.setColor(selected ? selectionText : shown.isHere() ? getForeground() : Tints.soft());
    String words = Elided.to(getWidth() - RIGHT - INDENT, shown.quoted(), metrics::stringWidth);
    graphics.drawString(words, INDENT, first + metrics.getHeight() + 3);
  }

  private static boolean quiet(CheckRow shown) {
    return shown.kind() == FactKind.CLAIM
        || shown.speaker().name() == null
        || shown.speaker().guessed();
  }

  private static String subject(CheckRow shown) {
    return shown.kind() == FactKind.CLAIM
        ? ReasonWords.of(shown.reasons())
        : shown.speaker().inWords();
  }

  /** Draws what the sources say, as sign and word, and says how wide that is. */
  private int compared(Graphics2D graphics, CheckRow shown, int end, int base) {
    Compared compared = shown.compared();
    if (compared == null) {
      return 0;
    }
    String words = compared.sign() + " " + compared.inWords();
    int width = graphics.getFontMetrics(getFont()).stringWidth(words);
    graphics.setFont(getFont());
    graphics.setColor(selected ? selectionText : Tints.of(compared.mark()));
    graphics.drawString(words, end - width, base);
    return width + 10;
  }

  /** Draws how much evidence there is, and says how wide that is. */
  private int evidence(Graphics2D graphics, CheckRow shown, int end, int top, FontMetrics metrics) {
    if (shown.evidence() == 0) {
      return 0;
    }
    String count = String.valueOf(shown.evidence());
    int width = Math.max(metrics.getHeight(), metrics.stringWidth(count) + 12);
    graphics.setColor(selected ? selectionText : Tints.soft());
    Object before = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int height = metrics.getHeight() - 1;
    graphics.drawRoundRect(end - width, top, width - 1, height, height, height);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, before);
    graphics.setFont(getFont());
    graphics.drawString(
        count, end - width + (width - metrics.stringWidth(count)) / 2, top + metrics.getAscent());
    return width + 8;
  }
}
