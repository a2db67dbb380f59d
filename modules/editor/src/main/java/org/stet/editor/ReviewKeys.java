package org.stet.editor;

import javax.swing.JTable;
import org.stet.session.api.Keys;

/** The keys of the review: S lets a change stand, A accepts it, Enter goes there. */
final class ReviewKeys {
  private ReviewKeys() {}

  static void install(JTable table, Runnable turn, Runnable accept, Runnable goThere) {
    Keys.bind(table, "S", turn);
    Keys.bind(table, "SPACE", turn);
    Keys.bind(table, "A", accept);
    Keys.bind(table, "ENTER", goThere);
    // Tables go to their header with F8, which is the desk's key to the original.
    Keys.free(table, "F8");
  }
}
