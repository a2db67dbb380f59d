package org.stet.wireformats;

import java.util.Optional;
import org.stet.wire.api.BinaryKind;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading.Rejected;

/** Why an item cannot be read as text of any kind. */
public final class NotText {
  private NotText() {}

  /** Rejects what has no bytes or is a file of another kind, and names that kind. */
  public static Optional<Rejected> reject(RawItem item) {
    if (item.length() == 0) {
      return Optional.of(new Rejected("empty", item.name() + " is empty (0 bytes)", 0));
    }
    return BinaryKind.of(item)
        .map(kind -> new Rejected("not-text", item.name() + " is no text but " + kind, 0));
  }

  /** Rejects text without a single character that shows. */
  public static Optional<Rejected> rejectBlank(RawItem item, String text) {
    boolean shows =
        text.codePoints()
            .anyMatch(
                c ->
                    !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT);
    return shows
        ? Optional.empty()
        : Optional.of(new Rejected("empty", item.name() + " holds nothing but white space", 0));
  }
}
