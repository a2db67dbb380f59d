package org.stet.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.DeskGates;
import org.stet.export.api.Exported;
import org.stet.export.api.GateFile;
import org.stet.export.api.OpenPoint;
import org.stet.export.spi.Exporter;
import org.stet.session.api.ArticleFacts;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.OpenStore;
import org.stet.session.api.StoredArticle;

/**
 * An article on its way through a gate to a format, as it was at one moment. The rest takes its
 * time, and is for any thread.
 *
 * @param facts the article, with what was found in it
 * @param stored where the store has it
 * @param sending what goes out with it
 * @param exporter the format
 * @param gate the id of the gate
 * @param store the store of the desk
 */
@Messages({
  "# {0} - the gate",
  "# {1} - what holds it back",
  "GoingOut.held=The gate {0} holds this back: {1}",
  "# {0} - the gate",
  "GoingOut.noGate=There is no gate {0} any more. Choose another one."
})
record GoingOut(
    ArticleFacts facts,
    Optional<StoredArticle> stored,
    Sending sending,
    Exporter exporter,
    String gate,
    OpenStore store)
    implements Callable<Preview> {

  /** The article of {@code session} as it is now. Event thread. */
  static GoingOut of(ArticleSession session, Exporter exporter, String gate) {
    return new GoingOut(
        session.facts(), session.stored(), Sending.of(session), exporter, gate, OpenStore.ofDesk());
  }

  /** How it would go out. */
  @Override
  public Preview call() {
    GateFile file =
        DeskGates.of(store.folder())
            .named(gate)
            .orElseGet(() -> new GateFile.Wrong(List.of(Bundle.GoingOut_noGate(gate))));
    return Preview.of(exporter, facts, new KnownVerdicts(store, stored), sending, file);
  }

  /**
   * The file that goes out. Where the gate holds it back there is none, unless somebody lets it out
   * by name, which is kept before.
   */
  Exported released(Optional<Release> release) {
    Preview preview = call();
    boolean made = preview.exported() instanceof Exported.Made;
    if (preview.held().isEmpty() || !made) {
      return preview.exported();
    }
    OpenPoint first = preview.held().get(0);
    String problem =
        release.isEmpty()
            ? Bundle.GoingOut_held(preview.gate(), first.message())
            : release.get().keep(store, stored, preview);
    return problem.isEmpty() ? preview.exported() : new Exported.Refused(problem);
  }
}
