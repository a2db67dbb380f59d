package org.stet.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.store.spi.StoreExtent;

/**
 * What a committed index says of itself: of which Stet it is, and how much of which store it has.
 *
 * @param extent what it was made from, as far as it has got with the versions of articles
 */
record IndexMark(StoreExtent extent) {
  /** Changes whenever words are told apart or documents are made in another way. */
  private static final String FORMAT = "stet 1";

  /** Nothing is in it. */
  static final IndexMark EMPTY = new IndexMark(new StoreExtent(0, 0, "", 0, 0));

  Map<String, String> toCommit() {
    return Map.of(
        "format",
        FORMAT,
        "versions",
        Long.toString(extent.versions()),
        "last",
        Long.toString(extent.last()),
        "sha256",
        extent.sha256(),
        "sources",
        Long.toString(extent.sourceVersions()),
        "described",
        Long.toString(extent.described()));
  }

  /** The mark in {@code data}; null if it is of another Stet, or none. */
  static @Nullable IndexMark of(Map<String, String> data) {
    try {
      return FORMAT.equals(data.get("format"))
          ? new IndexMark(
              new StoreExtent(
                  number(data, "versions"),
                  number(data, "last"),
                  data.getOrDefault("sha256", ""),
                  number(data, "sources"),
                  number(data, "described")))
          : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static long number(Map<String, String> data, String name) {
    return Long.parseLong(data.getOrDefault(name, "none"));
  }
}
