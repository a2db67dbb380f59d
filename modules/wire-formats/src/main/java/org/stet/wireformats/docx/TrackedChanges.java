package org.stet.wireformats.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stet.wire.api.Notice;
import org.stet.wireformats.xml.XmlElement;

/** Counts tracked changes, and knows whether the text at hand was deleted. For one thread. */
final class TrackedChanges {
  private final Deque<String> deletions = new ArrayDeque<>();
  private int inserted;
  private int deleted;

  /** A stretch begins that somebody deleted or moved away. */
  void delete(XmlElement element) {
    deleted++;
    String author = element.attribute("author");
    String by = author.isEmpty() ? "" : " by " + author;
    boolean moved = element.is("moveFrom");
    deletions.push(
        moved
            ? "Moved elsewhere" + by + ", with tracked changes"
            : "Deleted" + by + ", with tracked changes");
  }

  void endDeletion() {
    deletions.poll();
  }

  void insert() {
    inserted++;
  }

  boolean isDeleted() {
    return !deletions.isEmpty();
  }

  /** Why the text at hand is left out. */
  String reason() {
    String reason = deletions.peek();
    return reason == null ? "Deleted, with tracked changes" : reason;
  }

  /** What an editor should know of them. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (inserted + deleted > 0) {
      notices.add(
          new Notice(
              "tracked-changes",
              "the document has tracked changes: what was inserted ("
                  + inserted
                  + ") is read, what was deleted ("
                  + deleted
                  + ") is left out and listed"));
    }
    return notices;
  }
}
