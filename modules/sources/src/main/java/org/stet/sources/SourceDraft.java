package org.stet.sources;

import java.util.Objects;
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
 * @param known what is known of it besides its words
 */
@Messages("SourceDraft.noName=Give the source a name.")
record SourceDraft(
    String name, String address, String text, String reason, ParticularsDraft known) {

  /** Nothing yet. */
  static final SourceDraft EMPTY = new SourceDraft("", "", "", "");

  /** One of which nothing more is known. */
  SourceDraft(String name, String address, String text, String reason) {
    this(name, address, text, reason, ParticularsDraft.EMPTY);
  }

  /** Why it cannot be added like this, if it cannot. */
  Optional<String> problem() {
    return name.isBlank() ? Optional.of(Bundle.SourceDraft_noName()) : known.problem();
  }

  /** This with text and address out of a file, and its name, too, if there is none yet. */
  SourceDraft readFrom(SourceDraft file) {
    return new SourceDraft(
        name.isBlank() ? file.name : name, file.address, file.text, reason, known);
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
        who,
        known.toParticulars());
  }

  /** Whether nothing but what is known of it differs from {@code listed}: no newer version. */
  boolean onlyDescribes(ListedSource listed) {
    NewSource now = toNewSource(0, "");
    return now.name().equals(listed.source().name())
        && Objects.equals(now.address(), listed.source().address())
        && now.text().equals(listed.newest().text());
  }

  static String onOneLine(String words) {
    return words.strip().replaceAll("[\\s\\h]+", " ");
  }

  /** {@code text} with line feeds at the ends of its lines, whatever there were. */
  static String lineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
