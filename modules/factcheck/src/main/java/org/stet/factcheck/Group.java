package org.stet.factcheck;

import org.openide.util.NbBundle.Messages;

/** The groups of the list, in their order. */
@Messages({"Group.QUOTES=Quotes", "Group.CLAIMS=Claims", "Group.GONE=No longer in the text"})
enum Group {
  QUOTES,
  CLAIMS,
  GONE;

  String inWords() {
    return switch (this) {
      case QUOTES -> Bundle.Group_QUOTES();
      case CLAIMS -> Bundle.Group_CLAIMS();
      case GONE -> Bundle.Group_GONE();
    };
  }
}
