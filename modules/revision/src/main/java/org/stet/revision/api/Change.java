package org.stet.revision.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * One thing that is another way in the text after, as people read it: whole words, or a whole
 * paragraph.
 *
 * @param kind what happened
 * @param before the words it happened to, in UTF-16 code units over the text before; empty, at the
 *     place, if there were none
 * @param after what stands there now, over the text after; empty, at the place, if nothing does
 * @param role what the block is that it happened in, by the text after unless it is gone; null in
 *     header lines that are no block and between blocks
 * @param about what it is about, never empty, the most dangerous first
 */
public record Change(
    Kind kind, TextRange before, TextRange after, @Nullable Role role, Set<Matter> about) {

  public Change {
    Objects.requireNonNull(kind, "kind");
    boolean fits =
        switch (kind) {
          case INSERTED -> before.isEmpty() && !after.isEmpty();
          case DELETED -> !before.isEmpty() && after.isEmpty();
          case REPLACED, MOVED -> !before.isEmpty() && !after.isEmpty();
          case SPACING -> !before.isEmpty() || !after.isEmpty();
        };
    if (!fits) {
      throw new IllegalArgumentException(kind + " cannot be from " + before + " to " + after);
    }
    if (about.isEmpty()) {
      throw new IllegalArgumentException(kind + " of " + before + " is about nothing");
    }
    about = Collections.unmodifiableSet(EnumSet.copyOf(about));
  }

  /** The most dangerous thing it is about. */
  public Matter gravest() {
    return about.iterator().next();
  }

  /** What happened. */
  public enum Kind {
    INSERTED,
    DELETED,
    REPLACED,
    /** A whole paragraph stands elsewhere, its words the same. */
    MOVED,
    /** Only white space is another: blank lines, line ends, two spaces for one. */
    SPACING
  }
}
