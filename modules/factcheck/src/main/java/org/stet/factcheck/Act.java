package org.stet.factcheck;

import org.openide.util.NbBundle.Messages;

/** What can be done with the chosen row: each has a key in the list, and a name. */
@Messages({
  "Act.VERIFIED=Verified",
  "Act.DISPUTED=Disputed",
  "Act.WRONG=Wrong",
  "Act.OPEN=Reopen",
  "Act.STILL_RIGHT=Still Right",
  "Act.EVIDENCE=Evidence",
  "Act.COMPARE=Compare",
  "Act.ACCEPT=Accept",
  "Act.SOURCE=Show in the Source",
  "Act.NOTE=Note to the Decision",
  "Act.NEXT_OPEN=Next",
  "Act.GO_TO_TEXT=Go to the Text"
})
enum Act {
  VERIFIED('V'),
  DISPUTED('D'),
  WRONG('W'),
  OPEN('O'),
  /** Signs anew, as before, what changed since. */
  STILL_RIGHT('R'),
  EVIDENCE('E'),
  /** Compares all quotes with the sources. */
  COMPARE('C'),
  /** Signs as verified what the sources say word for word, and adds the place as evidence. */
  ACCEPT('A'),
  /** Shows the place in the source, with the differences marked. */
  SOURCE('S'),
  NOTE('T'),
  NEXT_OPEN('N'),
  GO_TO_TEXT('\n');

  private final char key;

  Act(char key) {
    this.key = key;
  }

  /** The key in the list; a line feed is Enter. */
  char key() {
    return key;
  }

  String inWords() {
    return switch (this) {
      case VERIFIED -> Bundle.Act_VERIFIED();
      case DISPUTED -> Bundle.Act_DISPUTED();
      case WRONG -> Bundle.Act_WRONG();
      case OPEN -> Bundle.Act_OPEN();
      case STILL_RIGHT -> Bundle.Act_STILL_RIGHT();
      case EVIDENCE -> Bundle.Act_EVIDENCE();
      case COMPARE -> Bundle.Act_COMPARE();
      case ACCEPT -> Bundle.Act_ACCEPT();
      case SOURCE -> Bundle.Act_SOURCE();
      case NOTE -> Bundle.Act_NOTE();
      case NEXT_OPEN -> Bundle.Act_NEXT_OPEN();
      case GO_TO_TEXT -> Bundle.Act_GO_TO_TEXT();
    };
  }

  /** Whether it is about all of the list. */
  boolean needsNoRow() {
    return this == COMPARE || this == NEXT_OPEN;
  }

  /** Whether it can be done with {@code row}. */
  boolean fits(CheckRow row) {
    return switch (this) {
      case VERIFIED, DISPUTED, WRONG -> row.isHere();
      case OPEN -> row.isHere() && row.file() != null && row.mark() != Mark.OPEN;
      case STILL_RIGHT -> row.mark() == Mark.CHANGED;
      case NOTE, GO_TO_TEXT -> row.isHere();
      case ACCEPT -> {
        Compared compared = row.compared();
        yield row.isHere() && compared != null && compared.isAcceptable();
      }
      case SOURCE -> InSource.of(row.compared()).isPresent();
      case EVIDENCE, COMPARE, NEXT_OPEN -> true;
    };
  }
}
