package org.stet.exportformats.docx;

import java.util.List;
import java.util.function.Predicate;
import org.stet.export.api.Outgoing;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * Tells the blocks of the text before that have become notes since. Notes never go out, not even as
 * words that were deleted.
 */
final class NewNotes implements Predicate<Block> {
  private final Article before;
  private final OffsetMap map;
  private final List<Block> notes;
  private final List<String> words;

  private NewNotes(Article before, OffsetMap map, Article after) {
    this.before = before;
    this.map = map;
    this.notes = after.blocks(Role.NOTE);
    this.words = notes.stream().map(after::plain).toList();
  }

  static Predicate<Block> of(Outgoing story) {
    return new NewNotes(story.before(), story.edits().offsetMap(), story.article());
  }

  @Override
  public boolean test(Block block) {
    if (notes.isEmpty()) {
      return false;
    }
    // Where a whole paragraph was taken elsewhere, edits do not say that it is the same.
    String mine = before.plain(block).strip();
    boolean said = !mine.isEmpty() && words.stream().anyMatch(note -> note.contains(mine));
    TextRange now = map.toNew(block.range());
    return said || notes.stream().anyMatch(note -> note.range().overlaps(now));
  }
}
