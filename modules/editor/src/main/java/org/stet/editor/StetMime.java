package org.stet.editor;

/** How the desk names copy files. */
final class StetMime {
  /** The media type of a copy file, by which everything of its editor is registered. */
  static final String TYPE = "text/x-stet";

  /** What the name of a copy file ends in. */
  static final String EXTENSION = "stet";

  private StetMime() {}
}
