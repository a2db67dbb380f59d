package org.stet.wireformats.rss;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.wire.api.ItemIds;
import org.stet.wireformats.xml.XmlElement;

/**
 * By what a feed knows an item again: {@code guid} (RSS 2.0) or {@code id} (RFC 4287). One that is
 * an address or a name for the whole world counts as it is, a mere number only together with what
 * its feed is known by.
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
    String feed = feed(root);
    return feed.isEmpty() ? ItemIds.NONE : ItemIds.of(feed + "#" + id, "", List.of());
  }

  /** What tells a feed from the others of its site: its id, or its site and its title. */
  private static String feed(XmlElement root) {
    String id = words(root, "id");
    if (!id.isEmpty()) {
      return id;
    }
    String site = words(root, "channel", "link");
    return site.isEmpty() ? "" : site + " " + words(root, "channel", "title");
  }

  private static String words(XmlElement root, String... path) {
    return root.first(path).map(XmlElement::words).orElse("");
  }
}
