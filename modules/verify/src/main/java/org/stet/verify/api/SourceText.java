package org.stet.verify.api;

/**
 * The words of one source.
 *
 * @param id what it is called in answers: a path below a folder, or {@code store:<id>}
 * @param text its text; offsets of passages are over it
 * @param interpreted whether the words are those of an interpreter or translator
 */
public record SourceText(String id, String text, boolean interpreted) {

  /** Words of who spoke, as far as is known. */
  public SourceText(String id, String text) {
    this(id, text, false);
  }

  /** For logs and messages, where the words do not belong: they may be confidential. */
  @Override
  public String toString() {
    return id + " (" + text.length() + " characters)";
  }
}
