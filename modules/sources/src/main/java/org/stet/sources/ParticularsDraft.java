package org.stet.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Terms;

/**
 * What somebody has written about a source besides its words, as it stands in the fields.
 *
 * @param language a tag of a language, or what is not yet one
 * @param seen a day, or what is not yet one
 */
@Messages({
  "# {0} - what was written",
  "ParticularsDraft.noLanguage=\"{0}\" is no tag of a language: en, pt-BR.",
  "# {0} - what was written",
  "ParticularsDraft.noDay=\"{0}\" is no day: 2026-05-03."
})
record ParticularsDraft(
    String speaker,
    String place,
    String moment,
    String publisher,
    Reliability reliability,
    String rights,
    Terms terms,
    String language,
    boolean interpreted,
    String seen) {

  /** Nothing yet. */
  static final ParticularsDraft EMPTY = of(Particulars.NONE);

  static ParticularsDraft of(Particulars known) {
    return new ParticularsDraft(
        known.speaker(),
        known.place(),
        known.moment(),
        known.publisher(),
        known.reliability(),
        known.rights(),
        known.terms(),
        known.language(),
        known.interpreted(),
        known.seen() == null ? "" : known.seen().toString());
  }

  /** Why it cannot be kept like this, if it cannot. */
  Optional<String> problem() {
    if (!Particulars.isLanguage(language.strip())) {
      return Optional.of(Bundle.ParticularsDraft_noLanguage(language.strip()));
    }
    try {
      day();
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(Bundle.ParticularsDraft_noDay(seen.strip()));
    }
  }

  private @Nullable LocalDate day() {
    return seen.isBlank() ? null : LocalDate.parse(seen.strip());
  }

  /** What is kept of it; it has to have no {@link #problem}. */
  Particulars toParticulars() {
    return new Particulars(
        SourceDraft.onOneLine(speaker),
        SourceDraft.onOneLine(place),
        SourceDraft.onOneLine(moment),
        SourceDraft.onOneLine(publisher),
        reliability,
        SourceDraft.onOneLine(rights),
        terms,
        language.strip(),
        interpreted,
        day());
  }
}
