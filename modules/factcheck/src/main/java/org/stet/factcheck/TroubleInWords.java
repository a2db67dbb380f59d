package org.stet.factcheck;

import java.io.IOException;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;

/** Why the store did not do something, as people read it inside a sentence. */
final class TroubleInWords {
  private TroubleInWords() {}

  static String of(IOException failure) {
    String words = failure.getLocalizedMessage();
    if (failure instanceof StoreHeld held) {
      words = held.inWords();
    } else if (failure instanceof StoreFailure broken) {
      words = broken.inWords();
    }
    return words == null ? failure.toString() : words.replaceFirst("\\.\\s*$", "");
  }
}
