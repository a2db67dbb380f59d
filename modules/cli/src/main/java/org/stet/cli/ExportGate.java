package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.export.api.DeskGates;
import org.stet.export.api.GateFile;
import org.stet.export.api.GateProfile;
import org.stet.export.api.OpenPoint;

/**
 * The gate of one run, as the command line names it, and who lets stories out that it holds back.
 *
 * @param profile how much may be open
 * @param release who lets out what is held back, and why; null if nobody does
 */
record ExportGate(GateProfile profile, @Nullable Release release) {

  /**
   * Who lets a story out.
   *
   * @param who the name
   * @param reason why, in that person's words
   */
  record Release(String who, String reason) {}

  private static final Option GATE =
      Option.word(
          "--gate",
          "PROFILE",
          "What may be open: warn also tells what the fact check leaves open; strict writes"
              + " nothing then, or if anything is found, and ends with exit code 1. Any other is"
              + " the file desks/PROFILE.gate in the folder of the store.");
  private static final Option OVERRIDE =
      Option.flag(
          "--override",
          "Let a story out that the gate holds back. Needs --name and --reason, which are kept"
              + " with the version.");
  private static final Option NAME =
      Option.word("--name", "WHO", "Who answers for the --override.");
  private static final Option REASON =
      Option.word("--reason", "TEXT", "Why the story goes out all the same.");

  /** What the command line can say about the gate. */
  static Form in(Form form) {
    return form.with(GATE, OVERRIDE, NAME, REASON);
  }

  /** What was said about it; the gates of desks lie in the folder {@code store}. */
  static ExportGate of(Given given, Path store) {
    String id = given.word(GATE);
    GateProfile profile = id == null ? GateProfile.OPEN : profile(id, DeskGates.of(store));
    return new ExportGate(profile, release(given));
  }

  private static @Nullable Release release(Given given) {
    String who = given.word(NAME);
    String reason = given.word(REASON);
    if (!given.has(OVERRIDE)) {
      if (who != null || reason != null) {
        throw new Misuse("--name and --reason go with --override");
      }
      return null;
    }
    if (who == null || who.isBlank() || reason == null || reason.isBlank()) {
      throw new Misuse("--override needs --name and --reason");
    }
    if (!given.has(GATE)) {
      throw new Misuse("--override needs the --gate that holds the story back");
    }
    return new Release(who.strip(), reason.strip());
  }

  private static GateProfile profile(String id, DeskGates gates) {
    GateFile file = gates.named(id).orElse(null);
    if (file == null) {
      String known = String.join(", ", gates.ids());
      throw new Misuse("there is no profile '" + id + "'; there are: " + known);
    }
    if (file instanceof GateFile.Wrong wrong) {
      throw new Misuse(String.join("\nstet: ", wrong.problems()));
    }
    return ((GateFile.Read) file).profile();
  }

  /** The line about {@code point}; of the gate of a desk it says what holds the story back. */
  String inWords(OpenPoint point) {
    String level = profile.isOfDesk() ? ": " + profile.level(point).id() : "";
    return point.severity().id() + ": " + point.message() + " (" + point.id() + level + ")";
  }

  /** What held the story back, as the store keeps it. */
  List<String> held(List<OpenPoint> points) {
    List<String> lines = new ArrayList<>();
    for (OpenPoint point : profile.holding(points)) {
      lines.add(Shown.onOneLine(point.id() + ": " + point.message()));
    }
    return lines;
  }
}
