package org.stet.wireformats.packed;

import java.util.ArrayList;
import java.util.List;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** Reads what was packed. */
final class Packed {
  private Packed() {}

  /** What {@code item}, which was unpacked, reads as; {@code more} goes with its notices. */
  static Reading read(RawItem item, List<Notice> more) {
    return with(WireReader.standard().read(item), more);
  }

  static Reading with(Reading reading, List<Notice> more) {
    if (!(reading instanceof Reading.Read read) || more.isEmpty()) {
      return reading;
    }
    WireStory story = read.story();
    List<Notice> notices = new ArrayList<>(story.notices());
    notices.addAll(more);
    return new Reading.Read(story.withNotices(notices));
  }
}
