package org.stet.session.api;

import org.jspecify.annotations.Nullable;
import org.stet.clean.api.CleanResult;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireStory;

/**
 * Where an open article came from. Never changes while it is edited.
 *
 * @param item the bytes as they arrived
 * @param story how they were read; null for a copy file, which is the article itself
 * @param start the text the article began with, before any cleaning; its lines end in line feeds
 * @param reading the change that led from the text of the story, or of the copy file, to {@code
 *     start}
 * @param original that text: of markup the visible text, otherwise the decoded text
 * @param cleaning what cleaning made of {@code start}; null if it was not cleaned
 */
public record Origin(
    RawItem item,
    @Nullable WireStory story,
    Article start,
    ChangeSet reading,
    String original,
    @Nullable CleanResult cleaning) {

  public Origin {
    if (reading.baseLength() != original.length() || reading.newLength() != start.text().length()) {
      throw new IllegalArgumentException(
          reading + " does not lead from " + original.length() + " to " + start);
    }
  }
}
