package org.stet.sources;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openide.util.NbBundle.Messages;
import org.stet.store.api.Particulars;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.Terms;

/**
 * What is said of a source and of its versions, on the clock of {@code zone}.
 *
 * @param zone where the desk is
 */
@Messages({
  "# {0} - number of the version",
  "# {1} - when",
  "# {2} - who",
  "SourceInWords.version=Version {0}, {1}, {2}",
  "# {0} - when",
  "# {1} - who",
  "SourceInWords.withdrawn=Withdrawn {0}, {1}",
  "# {0} - version, when and who",
  "# {1} - why",
  "SourceInWords.because={0}: {1}",
  "SourceInWords.interpreted=interpreter's words",
  "SourceInWords.noAddress=No address",
  "# {0} - where it can be found",
  "SourceInWords.noText={0} (no text)"
})
record SourceInWords(ZoneId zone) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private String time(Instant at) {
    return TIME.format(at.atZone(zone));
  }

  /** Where it can be found, and whether there is more than that. */
  String where(ListedSource listed) {
    String address = listed.source().address();
    String where =
        address == null || address.isBlank() ? Bundle.SourceInWords_noAddress() : address;
    String known = known(listed.source().particulars());
    String all = known.isEmpty() ? where : known + " \u00b7 " + where;
    return listed.newest().text().isBlank() ? Bundle.SourceInWords_noText(all) : all;
  }

  /** Who, where, when, and what has to be minded; empty if nothing is known. */
  private static String known(Particulars known) {
    return Stream.of(
            known.speaker(),
            known.place(),
            known.moment(),
            known.publisher(),
            known.terms() == Terms.UNSTATED ? "" : ParticularsForm.inWords(known.terms()),
            known.interpreted() ? Bundle.SourceInWords_interpreted() : "")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }

  /** Which version it is, when it was made, by whom, and why. */
  String version(SourceVersion version) {
    String what =
        version.withdrawn()
            ? Bundle.SourceInWords_withdrawn(time(version.at()), version.who())
            : Bundle.SourceInWords_version(
                String.valueOf(version.number()), time(version.at()), version.who());
    return version.reason().isBlank()
        ? what
        : Bundle.SourceInWords_because(what, version.reason().strip());
  }

  /** All of it on one line, for those who hear it. */
  String spoken(ListedSource listed) {
    return listed.source().name() + ". " + where(listed) + ". " + version(listed.newest());
  }
}
