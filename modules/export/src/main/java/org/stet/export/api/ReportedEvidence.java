package org.stet.export.api;

import org.jspecify.annotations.Nullable;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Support;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.text.api.TextRange;

/**
 * A piece of evidence on a quote or claim, with the source it is in. What is in a confidential
 * source is there without its words and its place. Immutable.
 *
 * @param support what was added to the file, by whom and when
 * @param said the words of the other side: those of the source where the passage has a place in it,
 *     else what was noted; may be empty
 * @param source the version of the source that was looked at; null if none is in the store
 * @param compared how the words of the quote stand to {@code said}; null if they were not laid side
 *     by side, as with a claim, or where the passage has no place
 */
public record ReportedEvidence(
    Support support, String said, @Nullable ReportedSource source, @Nullable SideBySide compared) {

  /**
   * {@code support} as {@code known} has it.
   *
   * @param quoted the words that the article has between marks; null if it quotes none
   */
  static ReportedEvidence of(Support support, @Nullable String quoted, StoredChecks known) {
    CitedSource cited = support.source();
    Source source = cited == null ? null : known.source(cited.source()).orElse(null);
    SourceVersion version = cited == null ? null : known.version(cited).orElse(null);
    if (cited == null || source == null || version == null) {
      return new ReportedEvidence(support, support.words(), null, null);
    }
    if (source.isConfidential()) {
      return new ReportedEvidence(
          new Support(support.kind(), "", null, null, null, support.who(), support.at()),
          "",
          ReportedSource.of(source, version, known.isCurrent(cited)),
          null);
    }
    TextRange passage = support.passage();
    boolean inPlace = passage != null && passage.end() <= version.text().length();
    String said = inPlace && passage != null ? passage.in(version.text()) : support.words();
    return new ReportedEvidence(
        support,
        said,
        ReportedSource.of(source, version, known.isCurrent(cited)),
        inPlace && quoted != null ? SideBySide.of(quoted, said) : null);
  }
}
