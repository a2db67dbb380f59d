package org.stet.sources;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.font.TextAttribute;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

/** Draws a source in the list: name, place, newest version; what is withdrawn is struck through. */
final class SourceCell extends JPanel implements ListCellRenderer<ListedSource> {
  private static final long serialVersionUID = 1;

  private final transient SourceInWords words;
  private final JLabel name = new JLabel();
  private final JLabel where = new JLabel();
  private final JLabel version = new JLabel();

  SourceCell(SourceInWords words) {
    super(new GridLayout(0, 1, 0, 1));
    this.words = words;
    setBorder(BorderFactory.createEmptyBorder(5, 8, 5, 8));
    add(name);
    add(where);
    add(version);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends ListedSource> list,
      ListedSource listed,
      int index,
      boolean selected,
      boolean focused) {
    boolean withdrawn = listed.source().withdrawn();
    setBackground(selected ? list.getSelectionBackground() : list.getBackground());
    Color quiet = selected ? list.getSelectionForeground() : SourceColours.quiet();
    Color normal = selected ? list.getSelectionForeground() : list.getForeground();
    Font font = list.getFont();
    show(name, listed.source().name(), struck(font.deriveFont(Font.BOLD), withdrawn));
    name.setForeground(withdrawn ? quiet : normal);
    show(where, words.where(listed), struck(font, withdrawn));
    where.setForeground(quiet);
    show(version, words.version(listed.newest()), font);
    version.setForeground(quiet);
    String spoken = words.spoken(listed);
    getAccessibleContext().setAccessibleName(spoken);
    setToolTipText(spoken);
    return this;
  }

  private static void show(JLabel label, String shown, Font font) {
    label.putClientProperty("html.disable", true);
    label.setText(shown);
    label.setFont(font);
  }

  private static Font struck(Font font, boolean withdrawn) {
    return withdrawn
        ? font.deriveFont(Map.of(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON))
        : font;
  }
}
