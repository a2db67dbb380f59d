package org.stet.session.api;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.swing.text.StyledDocument;
import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.api.CleanResult;
import org.stet.session.DocumentText;
import org.stet.session.FactFinder;
import org.stet.session.MappedFacts;
import org.stet.session.Review;
import org.stet.session.ReviewHistory;
import org.stet.session.Shelf;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.FieldName;
import org.stet.text.api.OffsetMap;
import org.stet.text.api.TextRange;

/**
 * One open article: its text as it is edited, where it came from, what cleaning did to it, and what
 * is found in it.
 *
 * <p>The text is that of a document, which is edited as documents are; the session follows, carries
 * every range over, and reads quotes, claims and findings anew in the background when typing rests.
 * The same text always has the same review, so undo and redo of the document need no help.
 *
 * <p>Used on the event thread only. Offsets are UTF-16 code units over {@link #text}.
 */
public final class ArticleSession {
  private final Origin origin;
  private final DocumentText document;
  private final FactFinder finder;
  private final Lookup context;
  private final ReviewHistory history = new ReviewHistory();
  private final List<ArticleListener> listeners = new CopyOnWriteArrayList<>();
  private Article article;
  private OffsetMap fromStart;
  private Review review;
  private ArticleFacts facts;
  private @Nullable TextRange selection;
  private @Nullable Path file;
  private String name;
  private boolean modified;
  private final Shelf shelf = new Shelf();
  private @Nullable String reason;
  private @Nullable String textBeforeReason;

  /** Whether the document was changed and the article not yet read from it. */
  private boolean behind;

  private ArticleSession(
      StyledDocument document,
      Origin origin,
      Resumed resumed,
      String name,
      Lookup context,
      FactFinder finder) {
    this.origin = origin;
    this.name = name;
    this.context = context;
    this.finder = finder;
    this.document = new DocumentText(document, this::changed);
    this.article = Article.of(this.document.text());
    this.facts = ArticleFacts.none(article);
    this.fromStart = resumed.fromStart();
    this.review = resumed.review();
  }

  /**
   * The session of {@code document}, whose text must be {@link Origin#start}; what reads quotes,
   * claims and findings comes from Lookup.
   *
   * @param name what to call the article while it has no headline
   * @param context what the window of the article publishes
   */
  public static ArticleSession of(
      StyledDocument document, Origin origin, String name, Lookup context) {
    return resume(document, origin, Resumed.beginning(origin), name, context);
  }

  /**
   * Takes up work on an article again.
   *
   * @param document holds the text of {@code resumed}
   */
  public static ArticleSession resume(
      StyledDocument document, Origin origin, Resumed resumed, String name, Lookup context) {
    ArticleSession session =
        new ArticleSession(document, origin, resumed, name, context, FactFinder.standard());
    if (!session.text().equals(resumed.text())) {
      throw new IllegalArgumentException("the document holds another text than " + origin.start());
    }
    session.readFacts();
    return session;
  }

  public Origin origin() {
    return origin;
  }

  /** What the window of the article publishes: this session, what can be saved, undo and redo. */
  public Lookup context() {
    return context;
  }

  /** The document that is edited. */
  public StyledDocument document() {
    return document.document();
  }

  /** The text as it is now: a copy file. */
  public String text() {
    return article().text();
  }

  /** The article as it is now. */
  public Article article() {
    catchUp();
    return article;
  }

  /** What to call the article: its headline, else the name it was opened under. */
  public String title() {
    return article().field(FieldName.HEADLINE).orElse(name);
  }

  /** What was found, over the text as it is now. */
  public ArticleFacts facts() {
    catchUp();
    return facts;
  }

  /** What cleaning did, in order of place, over the text as it is now; empty if it was undone. */
  public List<ReviewedChange> review() {
    return review.changes(text());
  }

  /** Where {@code range} of the text as it is now came from in {@link Origin#original}. */
  public TextRange inOriginal(TextRange range) {
    catchUp();
    return origin.reading().offsetMap().toOld(fromStart.toOld(range));
  }

  /** The chosen place, if there is one. */
  public Optional<TextRange> selection() {
    catchUp();
    return Optional.ofNullable(selection);
  }

  /** Chooses {@code range} in all windows. */
  public void select(TextRange range, Object chooser) {
    if (range.end() > text().length()) {
      throw new IndexOutOfBoundsException(range + " in " + article);
    }
    if (!range.equals(selection)) {
      selection = range;
      tell(listener -> listener.selectionChanged(this, chooser));
    }
  }

  /**
   * Makes {@code change} in the document, in one step of undo.
   *
   * @throws IllegalArgumentException if it was made for a text of another length
   */
  public void apply(ChangeSet change) {
    if (!change.isEmpty()) {
      document.apply(change);
    }
  }

  /** Takes over what cleaning made of the text as it is now, in one step of undo. */
  public void clean(CleanResult result) {
    if (!result.before().equals(article())) {
      throw new IllegalArgumentException("cleaned was another text: " + result.before());
    }
    history.remember(text(), review);
    Review cleaned = Review.of(result, fromStart, review);
    apply(result.change());
    keep(cleaned);
  }

  /** Cleans the text as it is now by all registered rules, in one step of undo. */
  public void clean() {
    clean(CleanPipeline.standard().clean(article()));
  }

  /** Undoes one change of the cleaning, in one step of undo; nothing if it cannot be. */
  public void letStand(int number) {
    change(review.letStand(number, text()));
  }

  /** Makes a change of the cleaning again that was let stand; nothing if it cannot be. */
  public void makeAgain(int number) {
    change(review.makeAgain(number, text()));
  }

  private void change(Optional<Review.Turn> turn) {
    turn.ifPresent(
        t -> {
          history.remember(text(), review);
          apply(t.change());
          keep(t.after());
        });
  }

  /** Notes that somebody is content with one change. */
  public void accept(int number) {
    keep(review.accept(number));
  }

  /** Notes that somebody is content with all changes that are open. */
  public void acceptAll() {
    keep(review.acceptAll());
  }

  private void keep(Review now) {
    catchUp();
    review = now;
    history.remember(text(), now);
    tell(listener -> listener.reviewChanged(this));
  }

  /** Carries everything over at once; the rest waits until the whole of an edit is made. */
  private void changed(OffsetMap map) {
    fromStart = fromStart.then(map);
    review = review.map(map);
    facts = MappedFacts.of(facts, map);
    finder.textChanged(map);
    selection = selection == null ? null : map.toNew(selection);
    if (!behind) {
      behind = true;
      EventQueue.invokeLater(this::catchUp);
    }
  }

  private void catchUp() {
    if (!behind) {
      return;
    }
    behind = false;
    article = Article.of(document.text());
    facts = MappedFacts.over(facts, article);
    history.of(article.text()).ifPresent(known -> review = known);
    reason = article.text().equals(textBeforeReason) ? null : reason;
    readFacts();
    tell(listener -> listener.textChanged(this));
    tell(listener -> listener.reviewChanged(this));
  }

  private void readFacts() {
    finder.read(
        article,
        (found, sinceThen) -> {
          facts = MappedFacts.over(MappedFacts.of(found, sinceThen), article);
          tell(listener -> listener.factsChanged(this));
        });
  }

  /** What the store keeps of the article, if it keeps it. */
  public Optional<StoredArticle> stored() {
    return Optional.ofNullable(shelf.stored());
  }

  /** Notes that the store keeps the article. */
  public void kept(StoredArticle stored) {
    shelf.put(stored);
    reason = null;
    tell(listener -> listener.stateChanged(this));
  }

  /**
   * The text as it is now, to be kept as a version; {@link #kept} is to be told what came of it.
   *
   * @param fallback why, if no change of the text has said so itself
   * @param who who keeps it
   */
  public ArticleToKeep toKeep(String fallback, String who) {
    String why = reason == null || text().equals(textBeforeReason) ? fallback : reason;
    return new ArticleToKeep(
        shelf,
        ArticleToKeep.arrival(origin, name, title(), who),
        text(),
        title(),
        why,
        who,
        origin.cleaning() == null ? null : ReviewMarks.of(review()));
  }

  /**
   * Says, before the text is changed, why the next version will be made: {@code Restored version
   * 3}. If that is undone until then, it is not said.
   */
  public void because(String why) {
    reason = why;
    textBeforeReason = text();
  }

  /** Why the next version will be made, if that was said and not undone. */
  public Optional<String> reason() {
    return text().equals(textBeforeReason) ? Optional.empty() : Optional.ofNullable(reason);
  }

  /** The file the article was saved to or opened from, if it has one of its own. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Whether there is something that is not saved. */
  public boolean isModified() {
    return modified;
  }

  /** Notes that the article, as it is now, is what {@code saved} holds. */
  public void saved(Path saved) {
    file = saved;
    name = Objects.requireNonNull(saved.getFileName(), "a file without a name").toString();
    setModified(false);
  }

  /** Notes whether there is something that is not saved. */
  public void setModified(boolean now) {
    modified = now;
    tell(listener -> listener.stateChanged(this));
  }

  public void addListener(ArticleListener listener) {
    listeners.add(listener);
  }

  public void removeListener(ArticleListener listener) {
    listeners.remove(listener);
  }

  private void tell(Consumer<ArticleListener> what) {
    listeners.forEach(what);
  }

  /** Ends the session: no more is read in the background, nobody is told anything any more. */
  public void close() {
    finder.cancel();
    document.close();
    tell(listener -> listener.closed(this));
    listeners.clear();
  }

  @Override
  public String toString() {
    return "ArticleSession of " + title();
  }
}
