package org.stet.wire.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers an item carries, as its format has them: the guid of NewsML and ninjs, the {@code
 * doc-id} of NITF, the story number in the header of a telegram.
 *
 * @param story what all versions of the item are called, without the version; null if it has none
 * @param version which version of it this is, or null
 * @param earlier the items that this one says it follows, without versions; may be empty
 * @param number service and number of the message, {@code a0123}, or null: it begins anew each day
 */
public record ItemIds(
    @Nullable String story,
    @Nullable String version,
    List<String> earlier,
    @Nullable String number) {

  /** An item that carries none. */
  public static final ItemIds NONE = new ItemIds(null, null, List.of(), null);

  private static final int LONGEST = 400;

  public ItemIds {
    earlier = List.copyOf(earlier);
  }

  /**
   * The identifiers of an item. A version that is written at the end of the guid as well, as in
   * {@code tag:example.org,2026:newsml_KBN0FL0NN:5}, is taken off it.
   *
   * @param guid may be empty, and is passed over if it is longer than any guid
   * @param version may be empty
   */
  public static ItemIds of(String guid, String version, List<String> earlier) {
    String story = bare(guid, version);
    String stated = version.isBlank() ? null : version.strip();
    List<String> before =
        earlier.stream()
            .map(one -> bare(one, ""))
            .filter(one -> !one.isEmpty() && !one.equals(story))
            .distinct()
            .limit(20)
            .toList();
    return new ItemIds(story.isEmpty() ? null : story, stated, before, null);
  }

  /** The identifiers of a message that has a number and nothing else. */
  public static ItemIds ofNumber(String number) {
    return number.isBlank() ? NONE : new ItemIds(null, null, List.of(), number.strip());
  }

  private static String bare(String guid, String version) {
    String whole = guid.strip();
    String end = ":" + version.strip();
    if (end.length() > 1 && whole.endsWith(end) && whole.length() > end.length()) {
      whole = whole.substring(0, whole.length() - end.length());
    }
    return whole.length() > LONGEST ? "" : whole;
  }
}
