package org.stet.wireformats.html;

import org.stet.text.api.ChangeSet;

/**
 * Makes the edits that lead from the visible text of a page to a copy file. A line that is kept
 * stays where it is; a header line that stands below the first block has to move, and is removed
 * with a reason that says so.
 */
final class PageEdits {
  private PageEdits() {}

  /** The edits over the visible text of the page of {@code story}. */
  static ChangeSet of(StoryLines story) {
    EditList edits = new EditList(story.page().visible().text());
    boolean header = new HeaderEdits(story, edits).write();
    new BodyEdits(story, edits).write(header);
    return edits.changes();
  }
}
