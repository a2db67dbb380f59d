package org.stet.sources;

import java.util.Optional;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.NewSource;

/**
 * What somebody has written about a source that is to be added or revised.
 *
 * @param name what it is called
 * @param address where it can be found; may be empty
 * @param text its words; may be empty, as of a book or a call
 * @param reason why it is added; may be empty
 */
@Messages("SourceDraft.noName=Give the source a name.")
record SourceDraft(String name, String address, String text, String reason) {

  /** Nothing yet. */
  static final SourceDraft EMPTY = new SourceDraft("", "", "", "");

  /** Why it cannot be added like this, if it cannot. */
  Optional<String> problem() {
    return name.isBlank() ? Optional.of(Bundle.SourceDraft_noName()) : Optional.empty();
  }

  /** This with text and address out of a file, and its name, too, if there is none yet. */
  SourceDraft readFrom(SourceDraft file) {
    return new SourceDraft(name.isBlank() ? file.name : name, file.address, file.text, reason);
  }

  /**
   * What is kept of it; the text just as it is, but with line feeds only.
   *
   * @param article the article it is for, or 0
   */
  NewSource toNewSource(long article, String who) {
    String where = address.strip();
    return new NewSource(
        article,
        onOneLine(name),
        where.isEmpty() ? null : where,
        lineFeeds(text),
        onOneLine(reason),
        who);
  }

  private static String onOneLine(String words) {
    return words.strip().replaceAll("[\\s\\h]+", " ");
  }

  /** {@code text} with line feeds at the ends of its lines, whatever there were. */
  static String lineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
