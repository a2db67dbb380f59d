package org.stet.storejdbc;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.store.api.AgencyNotice;
import org.stet.store.api.Arrival;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.Hit;
import org.stet.store.api.IndexProgress;
import org.stet.store.api.LearnedLine;
import org.stet.store.api.NewSource;
import org.stet.store.api.Particulars;
import org.stet.store.api.RawItemRecord;
import org.stet.store.api.Saved;
import org.stet.store.api.Source;
import org.stet.store.api.SourceHit;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakeLink;
import org.stet.store.api.TakenIn;
import org.stet.store.api.Version;
import org.stet.store.upkeep.api.Upkeep;

/** An open store: what each call asks of the database. */
final class H2Store extends H2GoneOut implements DeskStore {
  private final IndexBeside index;
  private final Upkeep upkeep;

  H2Store(StoreCalls calls, IndexBeside index, Upkeep upkeep) {
    super(calls);
    this.index = index;
    this.upkeep = upkeep;
  }

  private <T> T read(Database.Work<T> work) throws StoreFailure {
    return calls.read(work);
  }

  private <T> T write(Database.Work<T> work) throws StoreFailure {
    return calls.write(work);
  }

  @Override
  public Path folder() {
    return calls.folder();
  }

  @Override
  public TakenIn takeIn(Arrival arrival) throws StoreFailure {
    return write(sql -> new Arrivals(sql, folder()).takeIn(arrival));
  }

  @Override
  public Saved save(Draft draft) throws StoreFailure {
    return write(sql -> new Versions(sql, folder()).save(draft));
  }

  @Override
  public void keepReview(long article, String decided, String who) throws StoreFailure {
    if (!review(article).equals(decided)) { // Else there is nothing to put on the disk.
      write(sql -> new Reviews(sql, folder()).keep(article, decided, who));
    }
  }

  @Override
  public String review(long article) throws StoreFailure {
    return read(sql -> new Reviews(sql, folder()).newest(article));
  }

  @Override
  public List<ArticleRecord> articles(int most) throws StoreFailure {
    return read(sql -> new Articles(sql).newest(most));
  }

  @Override
  public Optional<ArticleRecord> article(long id) throws StoreFailure {
    return read(sql -> new Articles(sql).get(id));
  }

  @Override
  public List<ArticleRecord> find(String words) throws StoreFailure {
    return read(sql -> new Articles(sql).find(words));
  }

  @Override
  public List<Version> versions(long article) throws StoreFailure {
    return read(sql -> new Versions(sql, folder()).of(article));
  }

  @Override
  public Optional<Version> version(long id) throws StoreFailure {
    return read(sql -> new Versions(sql, folder()).get(id));
  }

  @Override
  public List<RawItemRecord> rawItems(long article) throws StoreFailure {
    return read(sql -> new Arrivals(sql, folder()).of(article));
  }

  @Override
  public Optional<byte[]> bytes(String sha256) throws StoreFailure {
    return read(sql -> new Arrivals(sql, folder()).bytes(sha256));
  }

  @Override
  public List<TakeLink> links(long article) throws StoreFailure {
    return read(sql -> new Takes(sql, folder()).linksOf(article));
  }

  @Override
  public List<AgencyNotice> notices(long article) throws StoreFailure {
    return read(sql -> new Takes(sql, folder()).noticesOf(article));
  }

  @Override
  public Optional<ArticleRecord> copyOf(String sha256, String text) throws StoreFailure {
    return read(sql -> new Articles(sql).copyOf(sha256, text));
  }

  @Override
  public Set<String> learnedLines(String source) throws StoreFailure {
    return read(sql -> new RecurringLines(sql, folder()).of(source));
  }

  @Override
  public List<LearnedLine> learnedLines() throws StoreFailure {
    return read(sql -> new RecurringLines(sql, folder()).all());
  }

  @Override
  public LearnedLine forgetLine(long id) throws StoreFailure {
    return write(sql -> new RecurringLines(sql, folder()).forget(id));
  }

  @Override
  public Source addSource(NewSource source) throws StoreFailure {
    return write(sql -> new Sources(sql, folder()).add(source));
  }

  @Override
  public Source reviseSource(long source, NewSource newer) throws StoreFailure {
    return write(sql -> new Sources(sql, folder()).revise(source, newer));
  }

  @Override
  public Source describeSource(long source, Particulars particulars, String who)
      throws StoreFailure {
    return write(sql -> new Sources(sql, folder()).describe(source, particulars, who));
  }

  @Override
  public Source withdrawSource(long source, String reason, String who) throws StoreFailure {
    return write(sql -> new Sources(sql, folder()).withdraw(source, reason, who));
  }

  @Override
  public List<Source> sources(long article) throws StoreFailure {
    return read(sql -> new Sources(sql, folder()).of(article));
  }

  @Override
  public List<SourceVersion> sourceVersions(long source) throws StoreFailure {
    return read(sql -> new Sources(sql, folder()).versions(source));
  }

  @Override
  public CheckedFact check(long article, long version, Verdict verdict) throws StoreFailure {
    return write(sql -> new CheckedFacts(sql, folder()).begin(article, version, verdict));
  }

  @Override
  public CheckedFact decide(long checkedFact, long version, Verdict verdict) throws StoreFailure {
    return write(sql -> new CheckedFacts(sql, folder()).decide(checkedFact, version, verdict));
  }

  @Override
  public CheckedFact support(long checkedFact, Support support) throws StoreFailure {
    return write(sql -> new CheckedFacts(sql, folder()).support(checkedFact, support));
  }

  @Override
  public List<CheckedFact> checkedFacts(long article) throws StoreFailure {
    return read(sql -> new CheckedFacts(sql, folder()).of(article));
  }

  @Override
  public List<Hit> search(String words, int most) throws StoreFailure {
    return index.search(words, most);
  }

  @Override
  public List<SourceHit> searchSources(String words, int most) throws StoreFailure {
    return index.searchSources(words, most);
  }

  @Override
  public boolean updateIndex(IndexProgress progress) throws StoreFailure {
    return index.update(progress);
  }

  @Override
  public Optional<List<Source>> sourcesLike(String quote, int most) throws StoreFailure {
    return index.sourcesLike(quote, most);
  }

  @Override
  public Optional<List<Version>> articlesLike(String quote, int most) throws StoreFailure {
    return index.articlesLike(quote, most);
  }

  @Override
  public Upkeep upkeep() {
    return upkeep;
  }

  @Override
  public void close() throws StoreFailure {
    calls.close(index::close);
  }
}
