package org.stet.checkquotes;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.text.api.TextRange;

/**
 * Remembers how paragraphs were read, so that an edit costs the reading of the paragraphs it
 * touches and no others.
 *
 * <p>A paragraph is known by its words and by the places of its quotations, so that what is
 * remembered can never be of another text. Holds no more than a bound of characters; what was not
 * asked for the longest goes first. Safe for use by several threads.
 */
final class Readings {
  private final int bound;
  private final Map<Key, ParagraphReading> known = new LinkedHashMap<>(64, 0.75f, true);
  private long held;

  /** Remembers paragraphs of no more than {@code bound} UTF-16 code units together; with 0 none. */
  Readings(int bound) {
    this.bound = bound;
  }

  private record Key(String words, List<TextRange> quotes) {}

  /** The reading of {@code words}, in which {@code quotes} are left closed. */
  ParagraphReading of(String words, List<TextRange> quotes) {
    Key key = new Key(words, List.copyOf(quotes));
    synchronized (known) {
      ParagraphReading reading = known.get(key);
      if (reading != null) {
        return reading;
      }
    }
    ParagraphReading reading = ParagraphReading.of(words, key.quotes());
    synchronized (known) {
      if (words.length() <= bound && known.put(key, reading) == null) {
        held += words.length();
        Iterator<Key> oldest = known.keySet().iterator();
        while (held > bound) {
          held -= oldest.next().words().length();
          oldest.remove();
        }
      }
    }
    return reading;
  }

  /** How many paragraphs are remembered. */
  int size() {
    synchronized (known) {
      return known.size();
    }
  }
}
