package org.stet.export.api;

import java.util.List;

/** What became of reading the gate of a desk: a profile, or what is wrong with its file. */
public sealed interface GateFile {
  /** The profile it holds. */
  record Read(GateProfile profile) implements GateFile {}

  /**
   * There is none.
   *
   * @param problems what is wrong, each with the name of the file and the line: {@code sport.gate,
   *     line 3: ...}; never empty
   */
  record Wrong(List<String> problems) implements GateFile {
    public Wrong {
      problems = List.copyOf(problems);
    }
  }

  /**
   * The profile {@code id} that {@code text} describes.
   *
   * @param file what messages call the file
   */
  static GateFile of(String id, String file, String text) {
    return new GateLines(id, file).read(text);
  }
}
