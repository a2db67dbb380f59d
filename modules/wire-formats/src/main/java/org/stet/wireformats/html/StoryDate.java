package org.stet.wireformats.html;

import java.util.List;
import java.util.stream.Stream;

/** When a story was published, from all that its page says and shows. */
final class StoryDate {
  private static final int DAY = "2023-10-03".length();

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
    String inAddress = PageDate.inAddress(page.metadata().address()).orElse("");
    for (PageLine line : page.lines()) {
      LineRole role = decisions.get(line.index()).role();
      if (role == LineRole.DATE || role == LineRole.BYLINE) {
        String shown = PageDate.shown(line.words(), page.metadata().language()).orElse("");
        if (!shown.isEmpty()) {
          return isSwapped(shown, inAddress) ? inAddress : shown;
        }
      }
    }
    PageMetadata metadata = page.metadata();
    return Stream.of(metadata.fallbackDate(), inAddress, metadata.changed())
        .filter(date -> !date.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether the dates are one but for day and month, as of 03/10/2023 in two countries. */
  private static boolean isSwapped(String shown, String other) {
    return shown.length() == DAY
        && other.length() == DAY
        && !shown.equals(other)
        && shown.regionMatches(0, other, 0, 5)
        && shown.regionMatches(5, other, 8, 2)
        && shown.regionMatches(8, other, 5, 2);
  }
}
