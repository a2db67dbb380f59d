package org.stet.export.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Severity;

/**
 * How much may be open when a story goes out. Immutable; a newsroom's own profile is one more of
 * them.
 *
 * @param id the stable kebab-case id: {@code strict}
 * @param asksFacts whether quotes and claims that are not checked are open points
 * @param stopsFrom the least severity that keeps a story back; null if nothing does
 */
public record GateProfile(String id, boolean asksFacts, @Nullable Severity stopsFrom) {
  /** Tells what is wrong with the text, and lets every story pass: where nobody says anything. */
  public static final GateProfile OPEN = new GateProfile("open", false, null);

  /** Also tells what the fact check leaves open, and lets every story pass. */
  public static final GateProfile WARN = new GateProfile("warn", true, null);

  /** Keeps a story back while any quote or claim is unchecked, or anything is found. */
  public static final GateProfile STRICT = new GateProfile("strict", true, Severity.WARNING);

  private static final List<GateProfile> ALL = List.of(OPEN, WARN, STRICT);

  /** The ids there are. */
  public static List<String> ids() {
    return ALL.stream().map(GateProfile::id).toList();
  }

  /** The profile with this id. */
  public static Optional<GateProfile> of(String id) {
    return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
  }

  /** Whether one of {@code points} keeps the story back. */
  public boolean stops(List<OpenPoint> points) {
    Severity least = stopsFrom;
    return least != null && points.stream().anyMatch(p -> p.severity().compareTo(least) >= 0);
  }
}
