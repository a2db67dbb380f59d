package org.stet.wireformats.agency;

import java.util.Optional;
import java.util.function.Function;
import org.stet.wire.api.CharacterSets;
import org.stet.wire.api.Decoded;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.Reading.Rejected;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.WireStory;
import org.stet.wireformats.NotText;

/**
 * The way every text format of an agency goes: decode, look at the lines, make edits of them. The
 * codes of a transmission are many in a table, so that nothing is taken for binary data here.
 */
public final class AgencyReading {
  private AgencyReading() {}

  /**
   * Reads {@code item}.
   *
   * @param format the id of the format
   * @param reader says of the lines what they are, and answers what the item is
   */
  public static Reading of(RawItem item, String format, Function<AgencyCopy, StoryKind> reader) {
    if (item.length() == 0) {
      return new Rejected("empty", item.name() + " is empty (0 bytes)", 0);
    }
    Decoded decoded = CharacterSets.decode(item);
    Optional<Rejected> blank = NotText.rejectBlank(item, decoded.text());
    if (blank.isPresent()) {
      return blank.get();
    }
    AgencyCopy copy = new AgencyCopy(decoded.text(), format);
    StoryKind kind = reader.apply(copy);
    return new Reading.Read(
        WireStory.of(format, kind, decoded.text(), copy.changes(), decoded.notices())
            .withIds(copy.ids()));
  }
}
