package org.stet.session;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import javax.swing.text.StyledDocument;
import org.openide.text.NbDocument;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.TextRange;

/** The text of a document, with each of its changes as an offset map. */
public final class DocumentText {
  private final StyledDocument document;
  private final DocumentListener listener;
  private int length;

  /**
   * Follows {@code document} and hands each change to {@code changed}, in the thread it is made.
   */
  public DocumentText(StyledDocument document, Consumer<OffsetMap> changed) {
    this.document = document;
    this.length = document.getLength();
    this.listener =
        new DocumentListener() {
          @Override
          public void insertUpdate(DocumentEvent event) {
            tell(event, event.getLength());
          }

          @Override
          public void removeUpdate(DocumentEvent event) {
            tell(event, -event.getLength());
          }

          @Override
          public void changedUpdate(DocumentEvent event) {
            // Only the look has changed.
          }

          private void tell(DocumentEvent event, int growth) {
            int at = event.getOffset();
            TextRange before = TextRange.ofLength(at, Math.max(0, -growth));
            TextRange after = TextRange.ofLength(at, Math.max(0, growth));
            int was = length;
            length += growth;
            changed.accept(OffsetMap.of(was, length, List.of(new Stretch(before, after))));
          }
        };
    document.addDocumentListener(listener);
  }

  public StyledDocument document() {
    return document;
  }

  /** The whole text, without the line end that documents keep after the last character. */
  public String text() {
    String[] text = {""};
    document.render(
        () -> {
          try {
            text[0] = document.getText(0, document.getLength());
          } catch (BadLocationException e) {
            throw new AssertionError("a document that does not hold its own text", e);
          }
        });
    return text[0];
  }

  /**
   * Makes {@code change}, in one step of undo where the document knows such.
   *
   * @throws IllegalArgumentException if it was made for a text of another length, or the document
   *     protects what would change
   */
  public void apply(ChangeSet change) {
    if (change.baseLength() != document.getLength()) {
      throw new IllegalArgumentException(
          "made for " + change.baseLength() + " code units, not for " + document.getLength());
    }
    try {
      NbDocument.runAtomicAsUser(document, () -> makeBackwards(change.edits()));
    } catch (BadLocationException e) {
      throw new IllegalArgumentException("the document does not take " + change, e);
    }
  }

  /** From the last to the first, so that the ranges of those to come stay right. */
  private void makeBackwards(List<Edit> edits) {
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      try {
        if (!edit.range().isEmpty()) {
          document.remove(edit.range().start(), edit.range().length());
        }
        if (!edit.replacement().isEmpty()) {
          document.insertString(edit.range().start(), edit.replacement(), null);
        }
      } catch (BadLocationException e) {
        throw new IllegalArgumentException("the document does not take " + edit, e);
      }
    }
  }

  /** Stops following. */
  public void close() {
    document.removeDocumentListener(listener);
  }
}
