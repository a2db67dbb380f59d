package org.stet.cleanrules.lines;

import java.util.Optional;
import org.stet.text.api.Dateline;

/** Tells paragraphs that begin with a dateline and go on behind it. */
public final class Datelines {
  private Datelines() {}

  /** The dateline at the start of {@code words}, if text follows it. */
  public static Optional<Dateline> at(String words) {
    return Dateline.of(words).filter(found -> found.story() < words.length());
  }
}
