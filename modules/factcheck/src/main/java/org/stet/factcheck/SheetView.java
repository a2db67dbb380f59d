package org.stet.factcheck;

import java.awt.Color;
import java.awt.Font;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.util.List;
import javax.swing.JTextPane;
import javax.swing.UIManager;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.openide.util.NbBundle.Messages;

/** Shows the sheet on one fact. It can be read and copied, not edited. */
@Messages("SheetView.name=All about the chosen quote or claim")
final class SheetView extends JTextPane {
  private static final long serialVersionUID = 1;

  private transient List<Piece> shown = List.of();

  SheetView() {
    setEditable(false);
    setMargin(new Insets(8, 12, 8, 12));
    setBackground(UIManager.getColor("List.background"));
    getAccessibleContext().setAccessibleName(Bundle.SheetView_name());
    DefaultCaret still = new DefaultCaret();
    still.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    setCaret(still);
    // Tab goes on, as there is nothing to type here.
    for (int keys :
        new int[] {
          KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS
        }) {
      setFocusTraversalKeys(
          keys,
          KeyboardFocusManager.getCurrentKeyboardFocusManager().getDefaultFocusTraversalKeys(keys));
    }
  }

  /** Shows {@code pieces}, from their beginning if they are others than before. */
  void show(List<Piece> pieces) {
    if (pieces.equals(shown)) {
      return;
    }
    shown = List.copyOf(pieces);
    StyledDocument document = getStyledDocument();
    try {
      document.remove(0, document.getLength());
      for (int i = 0; i < pieces.size(); i++) {
        String words = pieces.get(i).words();
        boolean last = i == pieces.size() - 1 && words.endsWith("\n");
        document.insertString(
            document.getLength(),
            last ? words.substring(0, words.length() - 1) : words,
            look(pieces.get(i)));
        space(document, pieces.get(i));
      }
    } catch (BadLocationException e) {
      throw new AssertionError("at the end of a document", e);
    }
    setCaretPosition(0);
    scrollRectToVisible(new java.awt.Rectangle(0, 0, 1, 1));
  }

  /** Parts stand apart by space, not by lines. */
  private static void space(StyledDocument document, Piece piece) {
    if (piece.ink() == Piece.Ink.HEADING) {
      SimpleAttributeSet apart = new SimpleAttributeSet();
      int start = document.getLength() - piece.words().stripLeading().length();
      StyleConstants.setSpaceAbove(apart, start <= 0 ? 0 : 9);
      document.setParagraphAttributes(Math.max(0, start), 1, apart, false);
    } else if (piece.ink() == Piece.Ink.QUOTED) {
      SimpleAttributeSet close = new SimpleAttributeSet();
      StyleConstants.setSpaceBelow(close, 3);
      document.setParagraphAttributes(Math.max(0, document.getLength() - 2), 1, close, false);
    }
  }

  private static AttributeSet look(Piece piece) {
    Font font = UIManager.getFont("Label.font");
    int size = font == null ? 13 : font.getSize();
    SimpleAttributeSet look = new SimpleAttributeSet();
    StyleConstants.setFontFamily(look, font == null ? Font.SANS_SERIF : font.getFamily());
    StyleConstants.setFontSize(look, size);
    StyleConstants.setBold(look, false);
    switch (piece.ink()) {
      case HEADING -> {
        StyleConstants.setBold(look, true);
        StyleConstants.setFontSize(look, size - 1);
        StyleConstants.setForeground(look, Tints.soft());
      }
      case QUOTED -> quoted(look, size);
      case TAKEN_OUT -> {
        quoted(look, size);
        StyleConstants.setStrikeThrough(look, true);
        StyleConstants.setBackground(look, Tints.takenOut());
      }
      case PUT_IN -> {
        quoted(look, size);
        StyleConstants.setUnderline(look, true);
        StyleConstants.setBackground(look, Tints.putIn());
      }
      case VERDICT, STRONG -> StyleConstants.setBold(look, true);
      case SOFT -> StyleConstants.setForeground(look, Tints.soft());
      case PLAIN -> {}
    }
    if (piece.mark() != null) {
      Color colour = Tints.of(piece.mark());
      StyleConstants.setForeground(look, colour);
    }
    return look;
  }

  private static void quoted(SimpleAttributeSet look, int size) {
    StyleConstants.setFontFamily(look, Font.SERIF);
    StyleConstants.setFontSize(look, size + 1);
    StyleConstants.setBold(look, false);
  }
}
