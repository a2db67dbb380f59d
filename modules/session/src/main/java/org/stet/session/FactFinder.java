package org.stet.session;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.openide.util.RequestProcessor;
import org.stet.check.api.CheckRunner;
import org.stet.facts.api.CastList;
import org.stet.facts.spi.CastReader;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.session.api.ArticleFacts;
import org.stet.text.api.Article;
import org.stet.text.api.OffsetMap;

/**
 * Reads quotes, claims and findings in the background when typing rests. What comes late is handed
 * over together with the map of what was typed since.
 */
public final class FactFinder {
  private static final Logger LOG = Logger.getLogger(FactFinder.class.getName());
  private static final RequestProcessor BACKGROUND = new RequestProcessor("stet-article-facts", 1);

  /** Milliseconds without a change after which reading begins. */
  private static final int REST = 300;

  private final @Nullable QuoteReader quotes;
  private final @Nullable ClaimReader claims;
  private final @Nullable CastReader casting;
  private final CheckRunner checks;
  private final RequestProcessor.Task task = BACKGROUND.create(this::run);
  private @Nullable Run waiting;

  /** What was read and not handed over yet: one that is being read, and one on its way. */
  private final List<Run> active = new ArrayList<>();

  private boolean first = true;
  private volatile boolean cancelled;

  /** One text to be read, and what happened to it since. */
  private static final class Run {
    final Article article;
    final BiConsumer<ArticleFacts, OffsetMap> found;
    OffsetMap since;

    Run(Article article, BiConsumer<ArticleFacts, OffsetMap> found) {
      this.article = article;
      this.found = found;
      this.since = OffsetMap.identity(article.text().length());
    }
  }

  FactFinder(@Nullable QuoteReader quotes, @Nullable ClaimReader claims, CheckRunner checks) {
    this(quotes, claims, null, checks);
  }

  FactFinder(
      @Nullable QuoteReader quotes,
      @Nullable ClaimReader claims,
      @Nullable CastReader casting,
      CheckRunner checks) {
    this.quotes = quotes;
    this.claims = claims;
    this.casting = casting;
    this.checks = checks;
  }

  /** A finder that reads by what is registered. */
  public static FactFinder standard() {
    Lookup lookup = Lookup.getDefault();
    return new FactFinder(
        lookup.lookup(QuoteReader.class),
        lookup.lookup(ClaimReader.class),
        lookup.lookup(CastReader.class),
        CheckRunner.standard());
  }

  /**
   * Reads {@code article} soon, in place of any that waits; {@code found} is called on the event
   * thread.
   */
  public synchronized void read(Article article, BiConsumer<ArticleFacts, OffsetMap> found) {
    waiting = new Run(article, found);
    task.schedule(first ? 0 : REST);
    first = false;
  }

  /** Notes that the text changed after the last {@link #read}. */
  public synchronized void textChanged(OffsetMap map) {
    if (waiting != null) {
      waiting.since = waiting.since.then(map);
    }
    active.forEach(run -> run.since = run.since.then(map));
  }

  /** Reads no more and hands nothing over any more. */
  public void cancel() {
    cancelled = true;
    task.cancel();
  }

  private synchronized @Nullable Run next() {
    Run next = waiting;
    waiting = null;
    if (next != null) {
      active.add(next);
    }
    return next;
  }

  private void run() {
    Run run = next();
    if (run == null || cancelled) {
      return;
    }
    QuoteReader quoteReader = quotes;
    ClaimReader claimReader = claims;
    CastReader castReader = casting;
    Article article = run.article;
    ArticleFacts facts =
        new ArticleFacts(
            article,
            true,
            or(List.of(), () -> quoteReader == null ? List.of() : quoteReader.read(article)),
            or(List.of(), () -> claimReader == null ? List.of() : claimReader.read(article)),
            or(List.of(), () -> checks.run(article, () -> cancelled).orElse(List.of())),
            or(
                CastList.nobody(),
                () -> castReader == null ? CastList.nobody() : castReader.cast(article)));
    EventQueue.invokeLater(() -> handOver(run, facts));
  }

  private synchronized void handOver(Run run, ArticleFacts facts) {
    if (!cancelled) {
      run.found.accept(facts, run.since);
    }
    active.remove(run);
  }

  /** A reader of a plug-in may break; the desk goes on without what it would have found. */
  private static <T> T or(T nothing, Supplier<T> reader) {
    try {
      return reader.get();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      LOG.log(Level.WARNING, "a reader or check broke down", e);
      return nothing;
    }
  }
}
