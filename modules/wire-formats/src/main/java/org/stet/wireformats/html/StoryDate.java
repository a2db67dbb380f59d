package org.stet.wireformats.html;

import java.util.List;
import java.util.stream.Stream;

/** When a story was published, from all that its page says and shows. */
final class StoryDate {
  private StoryDate() {}

  /**
   * The date in ISO 8601: what the page says of itself, else what its date line shows, else what is
   * likely the same, else when it was changed.
   */
  static String of(Page page, List<Decision> decisions) {
    String known = page.metadata().date();
    if (!known.isEmpty()) {
      return known;
    }
    for (PageLine line : page.lines()) {
      LineRole role = decisions.get(line.index()).role();
      if (role == LineRole.DATE || role == LineRole.BYLINE) {
        String shown = PageDate.shown(line.words(), page.metadata().language()).orElse("");
        if (!shown.isEmpty()) {
          return shown;
        }
      }
    }
    PageMetadata metadata = page.metadata();
    return Stream.of(
            metadata.fallbackDate(),
            PageDate.inAddress(metadata.address()).orElse(""),
            metadata.changed())
        .filter(date -> !date.isEmpty())
        .findFirst()
        .orElse("");
  }
}
