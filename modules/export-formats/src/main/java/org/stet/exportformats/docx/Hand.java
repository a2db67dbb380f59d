package org.stet.exportformats.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.stet.exportformats.docx.Merged.State;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.exportformats.words.XmlText;

/** Who made the changes, and when; numbers them. For one document, for one thread. */
final class Hand {
  private final String author;
  private final String date;
  private int changes;

  Hand(String author, Instant at) {
    String clean = CleanCharacters.of(author).strip();
    this.author = clean.isEmpty() ? "Stet" : clean;
    this.date = at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** As ISO 8601 in UTC, to the second. */
  String date() {
    return date;
  }

  /** Opens the element that tells a change of {@code state}; whether there is one. */
  boolean open(State state, XmlText xml) {
    if (state == State.KEPT) {
      return false;
    }
    open(state == State.DELETED ? "w:del" : "w:ins", xml);
    return true;
  }

  void open(String name, XmlText xml) {
    xml.open(name, "w:id", Integer.toString(++changes));
    xml.attribute("w:author", author);
    xml.attribute("w:date", date);
  }
}
