package org.stet.export.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much may be open when a story goes out: one of Stet's own, or that of a desk, which {@link
 * GateFile} reads. Immutable.
 *
 * @param id the stable id: {@code strict}, or the name of the file of the desk
 * @param asksFacts whether quotes and claims that are not checked are open points
 * @param levels what is done about points of these ids
 * @param errors what is done about any other point that is an error
 * @param warnings what is done about any other that is a warning; notes are told
 * @param limits what the desk asks of a story
 */
public record GateProfile(
    String id,
    boolean asksFacts,
    Map<String, GateLevel> levels,
    GateLevel errors,
    GateLevel warnings,
    DeskLimits limits) {

  private static final Map<String, GateLevel> NO_NOTES = Map.of(DeskGate.NOTES_LEFT, GateLevel.OFF);

  /** Tells what is wrong with the text, and lets every story pass: where nobody says anything. */
  public static final GateProfile OPEN = own("open", false, GateLevel.WARN);

  /** Also tells what the fact check leaves open, and lets every story pass. */
  public static final GateProfile WARN = own("warn", true, GateLevel.WARN);

  /** Keeps a story back while any quote or claim is unchecked, or anything is found. */
  public static final GateProfile STRICT = own("strict", true, GateLevel.BLOCK);

  private static final List<GateProfile> ALL = List.of(OPEN, WARN, STRICT);

  public GateProfile {
    levels = Map.copyOf(levels);
  }

  private static GateProfile own(String id, boolean asksFacts, GateLevel level) {
    return new GateProfile(id, asksFacts, NO_NOTES, level, level, DeskLimits.NONE);
  }

  /** The ids of Stet's own. */
  public static List<String> ids() {
    return ALL.stream().map(GateProfile::id).toList();
  }

  /** Stet's own profile with this id. */
  public static Optional<GateProfile> of(String id) {
    return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
  }

  /** Whether it is the profile of a desk, and none of Stet's own. */
  public boolean isOfDesk() {
    return !ALL.contains(this);
  }

  /** What is done about {@code point}. */
  public GateLevel level(OpenPoint point) {
    GateLevel named = levels.get(point.id());
    if (named != null) {
      return named;
    }
    return switch (point.severity()) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case NOTE -> GateLevel.WARN;
    };
  }

  /** Those of {@code points} that people are told, in the same order. */
  public List<OpenPoint> told(List<OpenPoint> points) {
    return points.stream().filter(point -> level(point) != GateLevel.OFF).toList();
  }

  /** Those of {@code points} that keep the story back. */
  public List<OpenPoint> holding(List<OpenPoint> points) {
    return points.stream().filter(point -> level(point) == GateLevel.BLOCK).toList();
  }

  /** Whether one of {@code points} keeps the story back. */
  public boolean stops(List<OpenPoint> points) {
    return !holding(points).isEmpty();
  }
}
