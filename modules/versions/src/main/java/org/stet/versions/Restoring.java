package org.stet.versions;

import org.openide.util.NbBundle.Messages;
import org.stet.session.api.ArticleSession;
import org.stet.store.api.Version;

/** Makes the text in the editor that of a version again. */
@Messages({"# {0} - number of the version", "Restoring.reason=Restored version {0}"})
final class Restoring {
  private Restoring() {}

  /**
   * Restores {@code version} in one step of undo, and lets the next save say so; nothing is saved
   * yet.
   *
   * @param comparison of the version with the text in the editor
   * @return whether it was restored; not if the text has changed since it was compared
   */
  static boolean restore(ArticleSession session, Version version, Comparison comparison) {
    String before = comparison.revision().before().text();
    String after = comparison.revision().after().text();
    if (!before.equals(version.text()) || !after.equals(session.text())) {
      return false;
    }
    session.because(Bundle.Restoring_reason(version.number()));
    session.apply(comparison.revision().changeSet().invert(before));
    return true;
  }
}
