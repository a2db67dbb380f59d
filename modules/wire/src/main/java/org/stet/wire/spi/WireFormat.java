package org.stet.wire.spi;

import java.util.List;
import java.util.Optional;
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

  /**
   * Reads the whole item. Of one that holds several stories, what one story can say of them: the
   * first, or a list.
   */
  Reading read(RawItem item);

  /**
   * Whether words around a story of this format may forbid its use, as those of agencies do. Not of
   * a copy file, whose header lines the desk has set itself, nor of a page, which is out already.
   */
  default boolean mayForbid() {
    return true;
  }

  /**
   * The stories that {@code item} holds, if it is only a bundle of them, each to be read by itself
   * and named by its place: {@code press.zip!/ferry.xml}. Nothing if it is a story.
   */
  default List<RawItem> bundled(RawItem item) {
    return List.of();
  }

  /**
   * What of a bundle could not be taken apart, in an editor's words; empty if it is whole, or no
   * bundle.
   */
  default Optional<String> damage(RawItem item) {
    return Optional.empty();
  }
}
