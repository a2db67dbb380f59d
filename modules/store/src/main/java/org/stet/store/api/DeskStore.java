package org.stet.store.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.store.upkeep.api.Upkeep;

/**
 * The store of one desk, held by this program until it is closed.
 *
 * <p>Whatever a method that writes has returned from is on the disk and survives the end of the
 * process at any moment. Nothing is ever changed or deleted: versions, verdicts and notes are only
 * added; what is purged ({@link Upkeep#purge}) is the one exception. May be called from any thread
 * but the event thread, one call at a time goes ahead; an interrupt does not stop a call. After
 * {@link #close} every call fails.
 */
public interface DeskStore extends GoneOut, AutoCloseable {

  /** The folder it lies in. */
  Path folder();

  /**
   * Keeps a story that came in: its bytes, its text as received and as cleaned. What arrived before
   * with the same bytes, is the text of a version, or came from the same file with mostly the same
   * words, is the same article. What is a take of the story of another article is an article of its
   * own and linked to it; that other one is not touched, but gets the agency's notice.
   */
  TakenIn takeIn(Arrival arrival) throws StoreFailure;

  /** Adds a version of an article. */
  Saved save(Draft draft) throws StoreFailure;

  /**
   * Keeps what was decided in the review of how an article was cleaned; the newest counts. Nothing
   * is added if that is what was kept last.
   *
   * @param decided one decision on each line; may be empty
   */
  void keepReview(long article, String decided, String who) throws StoreFailure;

  /** What was decided last in the review of how an article was cleaned; may be empty. */
  String review(long article) throws StoreFailure;

  /** The articles, newest change first, at most {@code most}. */
  List<ArticleRecord> articles(int most) throws StoreFailure;

  Optional<ArticleRecord> article(long id) throws StoreFailure;

  /**
   * The articles somebody may mean by {@code words}: a number, the path or name of the file they
   * came from, or words of the title; newest first.
   */
  List<ArticleRecord> find(String words) throws StoreFailure;

  /** All versions of an article, oldest first. */
  List<Version> versions(long article) throws StoreFailure;

  Optional<Version> version(long id) throws StoreFailure;

  /** What arrived for an article, oldest first. */
  List<RawItemRecord> rawItems(long article) throws StoreFailure;

  /** The bytes with this SHA-256, as they arrived. */
  Optional<byte[]> bytes(String sha256) throws StoreFailure;

  /** The links among all takes of the story of an article, in the order in which they were made. */
  List<TakeLink> links(long article) throws StoreFailure;

  /** What the agency said of an article after it had come in, oldest first. */
  List<AgencyNotice> notices(long article) throws StoreFailure;

  /** The article that has these bytes, else the one that has or had this text. */
  Optional<ArticleRecord> copyOf(String sha256, String text) throws StoreFailure;

  /**
   * The lines that recur in at least three stories of {@code source}, and nobody wants to keep.
   *
   * @param source in the form in which {@code StoryIdentity} has agencies
   */
  Set<String> learnedLines(String source) throws StoreFailure;

  /** All lines that recur in at least three stories of their source, by source. */
  List<LearnedLine> learnedLines() throws StoreFailure;

  /** Notes that a line is no furniture, whatever it recurs in; it is never learned again. */
  LearnedLine forgetLine(long id) throws StoreFailure;

  /** Adds a source, as its version 1. */
  Source addSource(NewSource source) throws StoreFailure;

  /** Adds a newer version of a source; what was checked against an older one has changed. */
  Source reviseSource(long source, NewSource newer) throws StoreFailure;

  /**
   * Notes what is known of a source besides its words. It stays in the version it is in: what was
   * checked against it still counts.
   */
  Source describeSource(long source, Particulars particulars, String who) throws StoreFailure;

  /** Withdraws a source: it is kept, but nothing rests on it any more. */
  Source withdrawSource(long source, String reason, String who) throws StoreFailure;

  /**
   * The sources of an article, or those of all if {@code article} is 0; oldest first. Confidential
   * ones too: whoever shows them, or sends them on, has to ask {@link Source#isOpenTo}.
   */
  List<Source> sources(long article) throws StoreFailure;

  /** All versions of a source, oldest first; the last is the one that counts. */
  List<SourceVersion> sourceVersions(long source) throws StoreFailure;

  /** Begins the file on a fact of an article with its first verdict, which may be open. */
  CheckedFact check(long article, long version, Verdict verdict) throws StoreFailure;

  /** Adds a verdict to the file on a fact. */
  CheckedFact decide(long checkedFact, long version, Verdict verdict) throws StoreFailure;

  /** Adds evidence or a note to the file on a fact. */
  CheckedFact support(long checkedFact, Support support) throws StoreFailure;

  /** The files on the facts of an article, oldest first. */
  List<CheckedFact> checkedFacts(long article) throws StoreFailure;

  /**
   * The articles that have a version with all of {@code words}, whatever their capitals; for each
   * the newest such version, newest first, at most {@code most}.
   */
  List<Hit> search(String words, int most) throws StoreFailure;

  /**
   * The sources that have all of {@code words} in the version that counts, newest first, at most
   * {@code most}; never a withdrawn or a confidential one, whoever asks.
   */
  List<SourceHit> searchSources(String words, int most) throws StoreFailure;

  /**
   * Brings the index of all words up to date, if this store has one: searches use it once it has
   * everything, and read all texts until then. Takes its time; other calls go ahead meanwhile.
   *
   * @return whether searches use the index now
   */
  boolean updateIndex(IndexProgress progress) throws StoreFailure;

  /**
   * The sources that may have a quote, those with most of it first, at most {@code most}; nothing
   * if no index can tell. Confidential sources are in no index: they are never among them.
   */
  Optional<List<Source>> sourcesLike(String quote, int most) throws StoreFailure;

  /**
   * The versions that count of the articles that may have a quote, those with most of it first, at
   * most {@code most}; nothing if no index can tell.
   */
  Optional<List<Version>> articlesLike(String quote, int most) throws StoreFailure;

  /** What is done with the store as a whole. */
  Upkeep upkeep();

  /** Lets go of the store. Closing twice does nothing. */
  @Override
  void close() throws StoreFailure;
}
