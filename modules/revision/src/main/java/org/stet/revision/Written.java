package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stet.text.api.TextRange;

/**
 * The words of a passage.
 *
 * @param places where each of its changes stands in them
 */
record Written(String words, List<TextRange> places) {

  static Written of(Passage passage, Function<Bit, String> read) {
    StringBuilder words = new StringBuilder();
    List<TextRange> places = new ArrayList<>();
    for (Bit bit : passage.bits()) {
      int start = words.length();
      words.append(read.apply(bit));
      if (bit.change() != null) {
        places.add(new TextRange(start, words.length()));
      }
    }
    if (passage.move() != null) {
      places.add(0, new TextRange(0, words.length()));
    }
    return new Written(words.toString(), places);
  }
}
