package org.stet.wireformats.document;

/**
 * A paragraph of a document, in its place.
 *
 * @param passage its text
 * @param role what its style says it is
 * @param level of a heading, from 1; 0 else
 * @param look how it looks
 * @param group rows of one table, lines of one note have the same number; 0 for none
 * @param reason why it becomes what it becomes, in an editor's words
 */
public record Paragraph(
    Passage passage, ParagraphRole role, int level, Look look, int group, String reason) {

  /** A paragraph of running text. */
  public static Paragraph text(Passage passage, Look look) {
    return new Paragraph(passage, ParagraphRole.TEXT, 0, look, 0, "A paragraph of the document");
  }

  /** What shows and is left out. */
  public static Paragraph dropped(Passage passage, String reason) {
    return new Paragraph(passage, ParagraphRole.DROPPED, 0, Look.PLAIN, 0, reason);
  }

  public String words() {
    return passage.words();
  }

  boolean is(ParagraphRole other) {
    return role == other;
  }
}
