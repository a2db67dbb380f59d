package org.stet.factcheck;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Verdict;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.Source;

/** Says in words what changed around the words since a fact was checked: what it was, and is. */
@Messages({
  "ChangedSince.SPEAKER=Who is named",
  "ChangedSince.CUE=How it is reported",
  "ChangedSince.NAME=Who is meant",
  "ChangedSince.nothing=nobody",
  "ChangedSince.noCue=nothing",
  "# {0} - what",
  "# {1} - then",
  "# {2} - now",
  "ChangedSince.fromTo={0}: {1} \u2192 {2}",
  "# {0} - name of the source",
  "ChangedSince.withdrawn=The source \"{0}\" was withdrawn",
  "# {0} - name of the source",
  "ChangedSince.newer=The source \"{0}\" has a newer version",
  "ChangedSince.unknown=A source is not in the store any more"
})
final class ChangedSince {
  private ChangedSince() {}

  /** One line for each thing that changed, in a fixed order. */
  static List<String> lines(CheckRow row, FactFiles files) {
    CheckedFact file = row.file();
    if (file == null) {
      return List.of();
    }
    Verdict verdict = file.verdict();
    Anchor then = verdict.anchor();
    Anchor now = row.anchor();
    List<String> lines = new ArrayList<>();
    for (Change change : Change.values()) {
      if (row.changes().contains(change)) {
        switch (change) {
          case WORDS -> {
            // Both wordings are shown in full.
          }
          case SPEAKER ->
              lines.add(
                  fromTo(
                      Bundle.ChangedSince_SPEAKER(),
                      then.speaker(),
                      now.speaker(),
                      Bundle.ChangedSince_nothing()));
          case CUE ->
              lines.add(
                  fromTo(
                      Bundle.ChangedSince_CUE(),
                      then.cue(),
                      now.cue(),
                      Bundle.ChangedSince_noCue()));
          case NAME ->
              lines.add(
                  fromTo(
                      Bundle.ChangedSince_NAME(),
                      then.canonical(),
                      now.canonical(),
                      Bundle.ChangedSince_nothing()));
          case SOURCE -> sources(verdict, files, lines);
        }
      }
    }
    return lines;
  }

  private static String fromTo(
      String what, @Nullable String then, @Nullable String now, String nothing) {
    return Bundle.ChangedSince_fromTo(
        what, then == null ? nothing : then, now == null ? nothing : now);
  }

  private static void sources(Verdict verdict, FactFiles files, List<String> lines) {
    for (CitedSource cited : verdict.sources()) {
      if (!files.isCurrent(cited)) {
        Source source = files.source(cited.source()).filter(each -> !each.isHidden()).orElse(null);
        lines.add(
            source == null
                ? Bundle.ChangedSince_unknown()
                : source.withdrawn()
                    ? Bundle.ChangedSince_withdrawn(source.name())
                    : Bundle.ChangedSince_newer(source.name()));
      }
    }
  }
}
