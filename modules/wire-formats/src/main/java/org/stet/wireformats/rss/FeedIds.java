package org.stet.wireformats.rss;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.wire.api.ItemIds;
import org.stet.wireformats.xml.XmlElement;

/**
 * By what a feed knows an item again: {@code guid} (RSS 2.0) or {@code id} (RFC 4287). One that is
 * an address or a name for the whole world counts as it is, a mere number only together with the
 * address of its feed.
 */
final class FeedIds {
  private static final Pattern WORLDWIDE =
      Pattern.compile("(?:https?://|tag:|urn:).{4,}|[0-9a-fA-F-]{32,}");

  private FeedIds() {}

  /** The identifiers of {@code entry} in the feed {@code root}. */
  static ItemIds of(XmlElement entry, XmlElement root) {
    String id =
        Stream.of(entry.first("guid"), entry.first("id"))
            .flatMap(Optional::stream)
            .map(XmlElement::words)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
    if (id.isEmpty() || WORLDWIDE.matcher(id).matches()) {
      return id.isEmpty() ? ItemIds.NONE : ItemIds.of(id, "", List.of());
    }
    return Stream.of(root.first("channel", "link"), root.first("id"))
        .flatMap(Optional::stream)
        .map(XmlElement::words)
        .filter(feed -> !feed.isEmpty())
        .findFirst()
        .map(feed -> ItemIds.of(feed + "#" + id, "", List.of()))
        .orElse(ItemIds.NONE);
  }
}
