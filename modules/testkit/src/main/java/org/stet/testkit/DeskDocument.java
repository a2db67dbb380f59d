package org.stet.testkit;

import javax.swing.event.UndoableEditEvent;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.undo.CompoundEdit;
import javax.swing.undo.UndoManager;
import org.jspecify.annotations.Nullable;
import org.openide.text.NbDocument;

/** A document that, like that of the editor, makes one undo of what is done under one lock. */
public final class DeskDocument extends DefaultStyledDocument implements NbDocument.WriteLockable {
  private static final long serialVersionUID = 1;

  private final transient UndoManager undo = new UndoManager();
  private transient @Nullable CompoundEdit together;

  /** A document that holds {@code text}. */
  public DeskDocument(String text) {
    try {
      insertString(0, text, null);
    } catch (BadLocationException e) {
      throw new AssertionError(e);
    }
    addUndoableEditListener(this::edited);
  }

  private void edited(UndoableEditEvent event) {
    if (together == null) {
      undo.addEdit(event.getEdit());
    } else {
      together.addEdit(event.getEdit());
    }
  }

  @Override
  public void runAtomic(Runnable what) {
    CompoundEdit whole = new CompoundEdit();
    together = whole;
    try {
      what.run();
    } finally {
      together = null;
      whole.end();
      undo.addEdit(whole);
    }
  }

  @Override
  public void runAtomicAsUser(Runnable what) {
    runAtomic(what);
  }

  /** Types {@code words} at {@code offset}. */
  public void type(int offset, String words) {
    try {
      insertString(offset, words, null);
    } catch (BadLocationException e) {
      throw new AssertionError(e);
    }
  }

  /** Deletes {@code length} characters from {@code offset}. */
  public void delete(int offset, int length) {
    try {
      remove(offset, length);
    } catch (BadLocationException e) {
      throw new AssertionError(e);
    }
  }

  /** Puts {@code now} where {@code was} stands first. */
  public void replace(String was, String now) {
    try {
      int at = getText(0, getLength()).indexOf(was);
      remove(at, was.length());
      type(at, now);
    } catch (BadLocationException e) {
      throw new AssertionError(was + " does not stand there", e);
    }
  }

  public void undo() {
    undo.undo();
  }

  public void redo() {
    undo.redo();
  }

  public boolean canUndo() {
    return undo.canUndo();
  }
}
