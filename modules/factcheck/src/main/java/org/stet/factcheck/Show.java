package org.stet.factcheck;

import org.openide.util.NbBundle.Messages;

/** Which part of the list is shown. */
@Messages({"Show.ALL=All", "Show.QUOTES=Quotes", "Show.CLAIMS=Claims", "Show.OPEN=Open"})
enum Show {
  ALL('1'),
  QUOTES('2'),
  CLAIMS('3'),
  /** What nobody decided yet, and what changed since somebody did. */
  OPEN('4');

  private final char key;

  Show(char key) {
    this.key = key;
  }

  /** The key in the list. */
  char key() {
    return key;
  }

  boolean has(CheckRow row) {
    return switch (this) {
      case ALL -> true;
      case QUOTES -> row.group() == Group.QUOTES;
      case CLAIMS -> row.group() == Group.CLAIMS;
      case OPEN -> row.mark().isToDo();
    };
  }

  String inWords() {
    return switch (this) {
      case ALL -> Bundle.Show_ALL();
      case QUOTES -> Bundle.Show_QUOTES();
      case CLAIMS -> Bundle.Show_CLAIMS();
      case OPEN -> Bundle.Show_OPEN();
    };
  }
}
