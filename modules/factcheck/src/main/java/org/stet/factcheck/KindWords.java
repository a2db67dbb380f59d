package org.stet.factcheck;

import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.Support;

/** The kinds of evidence, as people at a desk call them. */
@Messages({
  "KindWords.DOCUMENT=Passage of a document",
  "KindWords.RECORDING=Recording",
  "KindWords.CALL=Confirmed by telephone",
  "KindWords.EMAIL=Confirmed in writing",
  "KindWords.NOTE=Own note",
  "KindWords.SECOND_SOURCE=Second source",
  "KindWords.REPLY_SOUGHT=Reply asked for",
  "KindWords.REPLY_GIVEN=Reply given",
  "KindWords.REPLY_REFUSED=Reply refused"
})
final class KindWords {
  private KindWords() {}

  static String of(Support.Kind kind) {
    return switch (kind) {
      case DOCUMENT -> Bundle.KindWords_DOCUMENT();
      case RECORDING -> Bundle.KindWords_RECORDING();
      case CALL -> Bundle.KindWords_CALL();
      case EMAIL -> Bundle.KindWords_EMAIL();
      case NOTE -> Bundle.KindWords_NOTE();
      case SECOND_SOURCE -> Bundle.KindWords_SECOND_SOURCE();
      case REPLY_SOUGHT -> Bundle.KindWords_REPLY_SOUGHT();
      case REPLY_GIVEN -> Bundle.KindWords_REPLY_GIVEN();
      case REPLY_REFUSED -> Bundle.KindWords_REPLY_REFUSED();
    };
  }
}
