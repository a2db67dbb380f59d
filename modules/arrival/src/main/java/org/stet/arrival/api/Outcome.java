package org.stet.arrival.api;

/** What became of a file that arrived. */
public enum Outcome {
  /** It was taken in. */
  DONE("done"),
  /** It is of a kind that is read, but this one could not be. */
  FAILED("failed"),
  /** Nothing here reads files of its kind. */
  UNKNOWN("unknown");

  private final String folder;

  Outcome(String folder) {
    this.folder = folder;
  }

  /** The folder, inside the one that is watched, where such files are kept. */
  public String folder() {
    return folder;
  }
}
