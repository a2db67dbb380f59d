package org.stet.wire.spi;

import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Sniff;

/**
 * One format in which stories arrive. Stateless, called from any thread, never fetches anything
 * from the network, and never throws on bad input: it says {@link Reading.Rejected} instead.
 */
public interface WireFormat {

  /** The stable kebab-case id: {@code plain-text}. */
  String id();

  /** How sure this format is that {@code item} is of its kind; looks only at its beginning. */
  Sniff sniff(RawItem item);

  /** Reads the whole item. */
  Reading read(RawItem item);
}
