package org.stet.factcheck;

import java.util.EnumSet;
import java.util.Set;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.Standing;
import org.stet.facts.api.Verdict.Status;

/**
 * How a quote or a claim stands, as the list shows it: always a word and a sign, never colour
 * alone.
 */
@Messages({
  "Mark.OPEN=Open",
  "Mark.VERIFIED=Verified",
  "Mark.DISPUTED=Disputed",
  "Mark.WRONG=Wrong",
  "Mark.CHANGED=Changed",
  "Mark.GONE=Gone"
})
enum Mark {
  /** Nobody has decided anything yet. */
  OPEN("\u25cb"),
  VERIFIED("\u2713"),
  DISPUTED("?"),
  WRONG("\u2715"),
  /** It was decided, and changed since. */
  CHANGED("\u25b3"),
  /** It was in the file once and is not in the text any more. */
  GONE("\u2013");

  private static final Set<Mark> TO_DO = EnumSet.of(OPEN, CHANGED);

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  /** What was decided, as long as it stands. */
  static Mark of(Status status) {
    return switch (status) {
      case OPEN -> OPEN;
      case VERIFIED -> VERIFIED;
      case DISPUTED -> DISPUTED;
      case WRONG -> WRONG;
    };
  }

  /** How a verdict stands. What is open stays open, however it changed: nobody vouched for it. */
  static Mark of(Standing standing) {
    Mark decided = of(standing.verdict().status());
    return switch (standing.state()) {
      case STANDS -> decided;
      case CHANGED -> decided == OPEN ? OPEN : CHANGED;
      case GONE -> GONE;
    };
  }

  /** One character that is drawn before the word. */
  String sign() {
    return sign;
  }

  /** Whether somebody has to look at it. */
  boolean isToDo() {
    return TO_DO.contains(this);
  }

  /** Whether somebody decided, and it stands. */
  boolean isChecked() {
    return this == VERIFIED || this == DISPUTED || this == WRONG;
  }

  String inWords() {
    return switch (this) {
      case OPEN -> Bundle.Mark_OPEN();
      case VERIFIED -> Bundle.Mark_VERIFIED();
      case DISPUTED -> Bundle.Mark_DISPUTED();
      case WRONG -> Bundle.Mark_WRONG();
      case CHANGED -> Bundle.Mark_CHANGED();
      case GONE -> Bundle.Mark_GONE();
    };
  }
}
