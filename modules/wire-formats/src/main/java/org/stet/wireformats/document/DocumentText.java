package org.stet.wireformats.document;

import java.util.List;
import org.stet.wire.api.Notice;

/**
 * What a reader found in a document.
 *
 * @param paragraphs in the order in which the document shows them
 * @param properties what it says of itself
 * @param notices what an editor should know about the reading
 */
public record DocumentText(
    List<Paragraph> paragraphs, DocumentProperties properties, List<Notice> notices) {
  public DocumentText {
    paragraphs = List.copyOf(paragraphs);
    notices = List.copyOf(notices);
  }
}
