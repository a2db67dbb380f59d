package org.stet.editor;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;
import javax.swing.text.Highlighter;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.stet.session.api.ArticlePanel;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.Origin;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.ReviewedChange.Kind;
import org.stet.session.api.ReviewedChange.Place;
import org.stet.session.api.Standing;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

/** The text as it arrived, with what was taken out marked, and the chosen place. Read only. */
@TopComponent.Description(
    preferredID = OriginalWindow.ID,
    iconBase = "org/stet/editor/original.svg",
    persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "output", openAtStartup = false, position = 200)
@ActionID(category = "Window", id = "org.stet.editor.OriginalWindow")
@ActionReference(path = "Menu/Window", position = 200)
@TopComponent.OpenActionRegistration(
    displayName = "#OriginalWindow.action",
    preferredID = OriginalWindow.ID)
@Messages({
  "OriginalWindow.action=&Original",
  "OriginalWindow.name=Original",
  "OriginalWindow.toolTip=The text as it arrived; it is never changed"
})
public final class OriginalWindow extends ArticlePanel {
  static final String ID = "OriginalWindow";
  private static final long serialVersionUID = 1;

  private final JTextArea text = new JTextArea();

  /** From the original to what is shown, which has line feeds only. */
  private transient OffsetMap shown = OffsetMap.identity(0);

  /** For the window system. */
  public OriginalWindow() {
    super(ID, Bundle.OriginalWindow_name(), Bundle.OriginalWindow_toolTip());
    setLayout(new BorderLayout());
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 13));
    text.setMargin(new Insets(8, 12, 8, 12));
    text.getAccessibleContext().setAccessibleName(Bundle.OriginalWindow_name());
    JScrollPane scroll = new JScrollPane(text);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(scroll, BorderLayout.CENTER);
  }

  @Override
  protected void show(Optional<ArticleSession> article) {
    String original = article.map(session -> session.origin().original()).orElse("");
    ChangeSet lineEnds = LineEnds.toLineFeeds(original);
    shown = lineEnds.offsetMap();
    text.setText(lineEnds.applyTo(original));
    text.setCaretPosition(0);
    mark();
    // Only when the window is laid out is it known where the words are.
    article.ifPresent(session -> EventQueue.invokeLater(() -> scrollToChosen(session)));
  }

  private void mark() {
    Highlighter marks = text.getHighlighter();
    marks.removeAllHighlights();
    article()
        .ifPresent(
            session -> {
              session
                  .selection()
                  .map(session::inOriginal)
                  .filter(range -> !range.isEmpty())
                  .ifPresent(range -> mark(range, Colours.chosen()));
              markRemovals(session.origin(), session.review());
            });
  }

  private void markRemovals(Origin origin, List<ReviewedChange> changes) {
    for (Edit edit : origin.reading().edits()) {
      if (edit.replacement().isBlank() && !edit.range().in(origin.original()).isBlank()) {
        mark(edit.range(), Colours.removed()); // Left out by the reader, such as a page's menu.
      }
    }
    for (ReviewedChange change : changes) {
      if (change.kind() == Kind.REMOVED && change.standing() != Standing.LET_STAND) {
        for (Place place : change.places()) {
          mark(origin.reading().offsetMap().toOld(place.original()), Colours.removed());
        }
      }
    }
  }

  /** Marks {@code original}, a range of the text as it arrived. */
  private void mark(TextRange original, Color colour) {
    int length = text.getDocument().getLength();
    if (original.end() <= shown.oldLength() && shown.newLength() == length) {
      TextRange range = shown.toNew(original);
      try {
        text.getHighlighter()
            .addHighlight(
                range.start(), range.end(), new DefaultHighlighter.DefaultHighlightPainter(colour));
      } catch (BadLocationException e) {
        throw new AssertionError(range + " in a text of " + length, e);
      }
    }
  }

  /** The colours of the marks, on light and on dark ground. */
  private static final class Colours {
    static Color removed() {
      return Styles.isDark() ? new Color(0x5A2D2A) : new Color(0xFBE0DC);
    }

    static Color chosen() {
      return Styles.isDark() ? new Color(0x2F4A66) : new Color(0xCFE3F7);
    }
  }

  @Override
  public void reviewChanged(ArticleSession session) {
    mark();
  }

  @Override
  public void selectionChanged(ArticleSession session, Object chooser) {
    mark();
    scrollToChosen(session);
  }

  private void scrollToChosen(ArticleSession session) {
    session
        .selection()
        .map(session::inOriginal)
        .filter(range -> range.end() <= shown.oldLength())
        .ifPresent(range -> scrollTo(shown.toNew(range).start()));
  }

  private void scrollTo(int offset) {
    try {
      Rectangle2D place = text.modelToView2D(Math.min(offset, text.getDocument().getLength()));
      if (place != null) {
        Rectangle around = place.getBounds();
        around.grow(0, 40);
        text.scrollRectToVisible(around);
      }
    } catch (BadLocationException e) {
      throw new AssertionError("no such place in the original: " + offset, e);
    }
  }

  @Override
  protected void componentActivated() {
    text.requestFocusInWindow();
  }
}
