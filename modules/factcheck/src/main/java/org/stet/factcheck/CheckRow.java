package org.stet.factcheck;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Standing.Change;
import org.stet.store.api.CheckedFact;
import org.stet.text.api.TextRange;

/**
 * One quote or claim, and how it stands.
 *
 * @param mark how it stands
 * @param anchor what it is in the text as it is now; of what is gone, as it was when it was checked
 * @param whole where it stands with the quotation marks around it, if it has any
 * @param reported whether it is what somebody said in the reporter's words, which no source has
 *     word for word
 * @param speaker who is said to have said it; of a claim, nobody
 * @param reasons of a claim, what in it can be checked; of a quote, empty
 * @param file all that was decided and found out about it, or null if nothing was
 * @param changes what changed since it was checked
 * @param compared what the sources say of it, or null if it was not compared with them
 */
record CheckRow(
    Mark mark,
    Anchor anchor,
    TextRange whole,
    boolean reported,
    Speaker speaker,
    List<String> reasons,
    @Nullable CheckedFact file,
    Set<Change> changes,
    @Nullable Compared compared) {

  private static final int FIRST_WORDS = 40;

  CheckRow {
    reasons = List.copyOf(reasons);
    changes = Set.copyOf(changes);
    if (mark == Mark.GONE && file == null) {
      throw new IllegalArgumentException("gone, and never checked: " + anchor);
    }
  }

  FactKind kind() {
    return anchor.kind();
  }

  /** Whether it is in the text as it is now. */
  boolean isHere() {
    return mark != Mark.GONE;
  }

  /** Whether it was compared with the sources and cannot be accepted as it is. */
  boolean asksForALook() {
    return compared != null && !compared.isAcceptable();
  }

  /** Where it stands in the text as it is now; for what is gone, the place is that of then. */
  TextRange range() {
    return anchor.range();
  }

  /** Its words on one line. */
  String words() {
    return anchor.words().strip().replaceAll("\\s+", " ");
  }

  /** Its first words on one line, as a title has them. */
  String firstWords() {
    String words = words();
    if (words.length() <= FIRST_WORDS) {
      return words;
    }
    int end = words.lastIndexOf(' ', FIRST_WORDS);
    int cut = end > 0 ? end : words.offsetByCodePoints(0, FIRST_WORDS / 2);
    return words.substring(0, cut) + "\u2026";
  }

  /** Its words on one line, and between quotation marks if they are so in the text. */
  String quoted() {
    return isMarked() ? "\u201c" + words() + "\u201d" : words();
  }

  private boolean isMarked() {
    return !whole.equals(anchor.range());
  }

  /** How many pieces of evidence, notes and replies there are. */
  int evidence() {
    return file == null ? 0 : file.support().size();
  }

  /** Its group in the list. */
  Group group() {
    if (!isHere()) {
      return Group.GONE;
    }
    return kind() == FactKind.QUOTE ? Group.QUOTES : Group.CLAIMS;
  }
}
