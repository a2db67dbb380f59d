package org.stet.export.api;

import java.util.Locale;
import java.util.Optional;

/** What a gate does about an open point. */
public enum GateLevel {
  /** Does not tell of it. */
  OFF,
  /** Tells of it, and lets the story pass. */
  WARN,
  /** Keeps the story back, until it is settled or somebody lets the story out by name. */
  BLOCK;

  /** The stable lower-case name used in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level with this name. */
  public static Optional<GateLevel> of(String id) {
    for (GateLevel level : values()) {
      if (level.id().equals(id)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
