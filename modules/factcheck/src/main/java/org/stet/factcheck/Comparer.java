package org.stet.factcheck;

import java.awt.EventQueue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.netbeans.api.progress.ProgressHandle;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.FactKind;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;
import org.stet.verify.api.QuotedWords;
import org.stet.verify.api.SourceIndex;
import org.stet.verify.api.SourceText;
import org.stet.verify.api.Verifier;

/**
 * Compares the quotes of a list with sources, in the background and with progress, until it is told
 * to stop. Called on the event thread, which is told what came of it.
 */
@Messages("Comparer.comparing=Comparing quotes with sources")
final class Comparer {
  private static final RequestProcessor WORKER = new RequestProcessor("stet-compare", 1);

  /** How much of what stands around a quote goes along, in UTF-16 code units. */
  private static final int AROUND = 300;

  /** The words of a version of a source; none of one that is only named. */
  record Text(CitedSource source, String words, boolean interpreted) {
    /** Words of who spoke, as far as is known. */
    Text(CitedSource source, String words) {
      this(source, words, false);
    }
  }

  /**
   * Compares.
   *
   * @param done is told what came of it; nothing if it was stopped or went wrong
   */
  void compare(CheckList list, Library library, Consumer<Optional<Comparisons>> done) {
    WORKER.post(
        () -> {
          AtomicBoolean stopped = new AtomicBoolean();
          ProgressHandle progress =
              ProgressHandle.createHandle(
                  Bundle.Comparer_comparing(), () -> stopped.compareAndSet(false, true));
          progress.start(list.rows().size());
          Optional<Comparisons> made = Optional.empty();
          try {
            Comparisons all = compare(list, library, stopped, progress::progress);
            made = stopped.get() ? made : Optional.of(all);
          } finally {
            progress.finish();
            Optional<Comparisons> told = made;
            EventQueue.invokeLater(() -> done.accept(told));
          }
        });
  }

  /** Is told how many rows are done. */
  interface Step {
    /** So many are. */
    void at(int rows);
  }

  static Comparisons compare(
      CheckList list, Library library, AtomicBoolean stopped, Step progress) {
    List<SourceText> texts =
        library.texts().stream()
            .filter(text -> !text.words().isBlank())
            .map(text -> Compared.text(text.source(), text.words(), text.interpreted()))
            .toList();
    Verifier verifier = Verifier.against(SourceIndex.of(texts));
    Map<String, Compared> byQuote = new HashMap<>();
    int done = 0;
    for (CheckRow row : list.rows()) {
      if (stopped.get()) {
        break;
      }
      if (row.isHere() && row.kind() == FactKind.QUOTE && !row.reported()) {
        byQuote.computeIfAbsent(
            Comparisons.key(row.anchor()),
            key ->
                new Compared(
                    verifier.verify(quote(list.article(), row.anchor())),
                    library.others(row.anchor().words())));
      }
      progress.at(++done);
    }
    return new Comparisons(library.against(), byQuote);
  }

  private static QuotedWords quote(Article article, Anchor anchor) {
    String text = article.text();
    TextRange range = anchor.range();
    String name = anchor.canonical() == null ? anchor.speaker() : anchor.canonical();
    return new QuotedWords(
        anchor.words(),
        name,
        text.substring(Math.max(0, range.start() - AROUND), range.start()),
        text.substring(range.end(), Math.min(text.length(), range.end() + AROUND)));
  }
}
