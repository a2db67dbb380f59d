package org.stet.factcheck;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.facts.api.CitedSource;
import org.stet.session.api.PassageToShow;
import org.stet.session.api.SourceViewer;
import org.stet.text.api.TextRange;
import org.stet.verify.api.Difference;
import org.stet.verify.api.DifferenceKind;
import org.stet.verify.api.Passage;

/** Has the place of a source shown that a quote was compared with. */
final class InSource {
  private InSource() {}

  /** Shows where the words of {@code row} stand, if anything can show it. Event thread only. */
  static void show(CheckRow row) {
    SourceViewer viewer = Lookup.getDefault().lookup(SourceViewer.class);
    if (viewer != null) {
      of(row.compared()).ifPresent(viewer::show);
    }
  }

  /** The place, if the words stand in one source. */
  static Optional<PassageToShow> of(@Nullable Compared compared) {
    if (compared == null || compared.range().isEmpty()) {
      return Optional.empty();
    }
    CitedSource cited = compared.sources().get(0);
    return compared.place().map(place -> passage(cited, place));
  }

  private static PassageToShow passage(CitedSource cited, Passage place) {
    List<TextRange> differing =
        place.differences().stream()
            .filter(difference -> difference.kind() != DifferenceKind.GLYPH)
            .map(Difference::source)
            .toList();
    return new PassageToShow(cited.source(), cited.number(), place.spans(), differing);
  }
}
