package org.stet.factcheck;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.Source;

/**
 * What the panel shows at one moment. Immutable.
 *
 * @param state whether there is a list at all
 * @param list the list; empty if there is none
 * @param files what the store knows
 * @param saving the row that is being signed
 * @param message a line for people about the store or the last act; may be empty
 * @param trouble whether the message says that something failed
 */
@Messages({
  "Checks.NO_ARTICLE=No article is open.",
  "Checks.READING=The article is being read \u2026",
  "Checks.NOTHING=Nothing to check: no quotes, and no sentence with a claim that can be checked."
})
record Checks(
    State state,
    CheckList list,
    FactFiles files,
    Optional<CheckRow> saving,
    String message,
    boolean trouble) {

  /** Whether there is something to check. */
  enum State {
    NO_ARTICLE,
    READING,
    NOTHING,
    LIST;

    /** The state of an open article that has {@code list}. */
    static State of(CheckList list) {
      if (list.isBeingRead()) {
        return READING;
      }
      return list.rows().isEmpty() ? NOTHING : LIST;
    }
  }

  /** What to say in place of a list. */
  String inPlaceOfList() {
    return switch (state) {
      case NO_ARTICLE -> Bundle.Checks_NO_ARTICLE();
      case READING -> Bundle.Checks_READING();
      case NOTHING -> Bundle.Checks_NOTHING();
      case LIST -> "";
    };
  }

  /** What stands below the list: all about {@code row}, if one is chosen, and who appears. */
  List<Piece> sheet(@Nullable CheckRow row, When when) {
    return CastSheet.below(row == null ? List.of() : FactSheet.of(row, files, when), list);
  }

  /** Whether {@code row} of this list is being signed. */
  boolean isSaving(CheckRow row) {
    if (saving.isEmpty()) {
      return false;
    }
    int at = CheckList.find(list.rows(), saving.get());
    return at >= 0 && list.rows().get(at).equals(row);
  }

  /** The sources evidence can be in. */
  List<Source> sources() {
    return files.sources().stream()
        .filter(source -> !source.withdrawn() && !source.isHidden())
        .toList();
  }
}
