package org.stet.editor;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.util.Map;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.Standing;

/** Draws a cell of the review: what was taken out is struck through, what is settled is quiet. */
final class ReviewCell extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1;

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    boolean words = value instanceof ChangeWords;
    ChangeWords change = words ? (ChangeWords) value : new ChangeWords("", String.valueOf(value));
    boolean taken = !change.out().isEmpty();
    String arrow = taken && !change.in().isEmpty() ? "  \u2192  " : "";
    String shown = change.out() + arrow + change.in();
    super.getTableCellRendererComponent(table, shown, selected, false, row, column);
    ReviewedChange of = ((ReviewTable) table.getModel()).row(table.convertRowIndexToModel(row));
    boolean struck = words && taken && arrow.isEmpty() && of.standing() != Standing.LET_STAND;
    Font font = table.getFont();
    if (of.standing() == Standing.LET_STAND && column == ReviewTable.STANDING) {
      font = font.deriveFont(Font.BOLD);
    }
    setFont(
        struck
            ? font.deriveFont(Map.of(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON))
            : font);
    if (!selected) {
      setForeground(colour(of.standing(), table.getForeground()));
    }
    setToolTipText(shown);
    return this;
  }

  private static Color colour(Standing standing, Color normal) {
    boolean dark = Styles.isDark();
    return switch (standing) {
      case OPEN -> normal;
      case LET_STAND -> dark ? new Color(0xF07060) : new Color(0xA93226);
      case ACCEPTED, EDITED -> dark ? new Color(0x8C9197) : new Color(0x85817A);
    };
  }
}
