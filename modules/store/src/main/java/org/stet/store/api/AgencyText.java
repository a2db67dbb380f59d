package org.stet.store.api;

import java.util.List;

/** Which version of an article is still the agency's text, cleaned, and nobody's work yet. */
public final class AgencyText {
  /** How the reason of a version begins that only cleaning made. */
  private static final String CLEANED = "cleaned";

  private AgencyText() {}

  /**
   * The text as received and cleaned; as received if it was not cleaned.
   *
   * @param versions all of an article, oldest first; at least one
   */
  public static String of(List<Version> versions) {
    Version received = versions.get(0);
    for (Version version : versions) {
      Long parent = version.parent();
      if (version.reason().startsWith(CLEANED) && parent != null && parent == received.id()) {
        return version.text();
      }
    }
    return received.text();
  }
}
