package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stet.store.api.Arrival;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.RawItemRecord;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakeLink;
import org.stet.store.api.TakenIn;
import org.stet.store.api.TakenIn.What;
import org.stet.store.api.Version;
import org.stet.text.api.Article;
import org.stet.wire.api.LinkKind;
import org.stet.wire.api.StoryIdentity;

/** What came in, and which article it is. */
final class Arrivals {
  private final Sql sql;
  private final Path folder;
  private final Articles articles;
  private final Versions versions;
  private final Takes takes;

  Arrivals(Sql sql, Path folder) {
    this.sql = sql;
    this.folder = folder;
    this.articles = new Articles(sql);
    this.versions = new Versions(sql, folder);
    this.takes = new Takes(sql, folder);
  }

  List<RawItemRecord> of(long article) throws SQLException, StoreFailure {
    return sql.query(
        "select arrival.sha256, name, origin, media_type, length, arrived from arrival join"
            + " raw_item on raw_item.sha256 = arrival.sha256 where article = ? order by arrival.id",
        Arrivals::read,
        article);
  }

  Optional<byte[]> bytes(String sha256) throws SQLException, StoreFailure {
    Optional<byte[]> bytes =
        sql.first("select content from raw_item where sha256 = ?", row -> row.getBytes(1), sha256);
    if (bytes.isPresent() && !Hash.of(bytes.get()).equals(sha256)) {
      throw Failures.damaged(
          folder, "the bytes of " + sha256 + " are damaged. Bring back a backup (stet restore)");
    }
    return bytes;
  }

  TakenIn takeIn(Arrival arrival) throws SQLException, StoreFailure {
    String sha256 = Hash.of(arrival.bytes());
    Optional<ArticleRecord> sameBytes = articles.withBytes(sha256);
    Optional<ArticleRecord> sameText =
        sameBytes.isPresent() ? sameBytes : articles.withText(Hash.of(arrival.received()));
    Optional<ArticleRecord> known = sameText.isPresent() ? sameText : earlier(arrival);
    if (known.isEmpty()) {
      return begin(arrival, sha256);
    }
    ArticleRecord article = known.get();
    if (sameBytes.isEmpty() || !isRecorded(article.id(), sha256, arrival)) {
      keep(arrival, sha256, article.id());
    }
    List<Version> all = versions.of(article.id());
    Version head = head(all, article);
    if (all.stream().anyMatch(version -> version.text().equals(arrival.cleaned()))) {
      return new TakenIn(article, head, What.KNOWN);
    }
    Version received = received(arrival, article, all);
    long agency = takes.agencyText(article.id());
    boolean edited = agency == 0 ? isEdited(all, head) : agency != head.id();
    Version cleaned = addCleaned(arrival, article.id(), received);
    if (!edited) {
      versions.setHead(cleaned, arrival.title());
    }
    takes.renew(article.id(), cleaned, arrival.ids(), sha256, edited);
    countLines(arrival, article.id());
    Version counts = edited ? head : cleaned;
    return new TakenIn(articles.get(article.id()).orElseThrow(), counts, What.NEW_VERSION);
  }

  private TakenIn begin(Arrival arrival, String sha256) throws SQLException, StoreFailure {
    Instant now = Versions.now();
    long article =
        sql.insert(
            "insert into article (title, origin, created, changed) values (?, ?, ?, ?)",
            Columns.fit(arrival.title()),
            Columns.origin(arrival.origin()),
            now,
            now);
    keep(arrival, sha256, article);
    Version received =
        versions.add(article, null, arrival.received(), arrival.who(), Version.RECEIVED);
    Version head = addCleaned(arrival, article, received);
    versions.setHead(head, arrival.title());
    List<TakeLink> links = takes.begin(article, head, arrival.ids(), sha256);
    countLines(arrival, article);
    return new TakenIn(articles.get(article).orElseThrow(), head, What.NEW_ARTICLE, links);
  }

  private void countLines(Arrival arrival, long article) throws SQLException, StoreFailure {
    String source = StoryIdentity.of(Article.of(arrival.cleaned()), arrival.ids()).agency();
    new RecurringLines(sql, folder).count(source, takes.storyOf(article), arrival.cleaned());
  }

  /** The article that came from the same place before, if the words are mostly the same. */
  private Optional<ArticleRecord> earlier(Arrival arrival) throws SQLException, StoreFailure {
    String origin = Columns.origin(arrival.origin());
    if (origin == null || standsAlone(arrival)) {
      return Optional.empty();
    }
    Optional<ArticleRecord> article = articles.from(origin);
    if (article.isEmpty()) {
      return article;
    }
    String before = head(versions.of(article.get().id()), article.get()).text();
    return Likeness.isSameStory(before, arrival.cleaned()) ? article : Optional.empty();
  }

  /** Whether it takes the place of no text: a notice, or the next part of one. */
  private static boolean standsAlone(Arrival arrival) {
    LinkKind stated = StoryIdentity.of(Article.of(arrival.cleaned()), arrival.ids()).stated();
    return stated != null && (stated.forbids() || stated == LinkKind.NEXT_TAKE);
  }

  private Version received(Arrival arrival, ArticleRecord article, List<Version> all)
      throws SQLException, StoreFailure {
    for (Version version : all) {
      if (version.text().equals(arrival.received())) {
        return version;
      }
    }
    return versions.add(
        article.id(), article.head(), arrival.received(), arrival.who(), Version.RECEIVED);
  }

  /** The cleaned text as a version after {@code received}, unless cleaning changed nothing. */
  private Version addCleaned(Arrival arrival, long article, Version received)
      throws SQLException, StoreFailure {
    return arrival.cleaned().equals(received.text())
        ? received
        : versions.add(
            article, received.id(), arrival.cleaned(), arrival.who(), arrival.cleaning());
  }

  /** Whether somebody worked on what arrived: then what arrives anew does not count for more. */
  private static boolean isEdited(List<Version> all, Version head) {
    if (head.reason().equals(Version.RECEIVED)) {
      return false;
    }
    Version parent = null;
    for (Version version : all) {
      if (head.parent() != null && version.id() == head.parent()) {
        parent = version;
      }
    }
    return parent != null && !parent.reason().equals(Version.RECEIVED);
  }

  private static Version head(List<Version> all, ArticleRecord article) {
    return all.stream()
        .filter(version -> version.id() == article.head())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("an article without a version: " + article));
  }

  private boolean isRecorded(long article, String sha256, Arrival arrival)
      throws SQLException, StoreFailure {
    return sql.first(
            "select id from arrival where article = ? and sha256 = ? and name = ? and origin is not"
                + " distinct from ?",
            row -> row.getLong(1),
            article,
            sha256,
            Columns.fit(arrival.name()),
            Columns.origin(arrival.origin()))
        .isPresent();
  }

  private void keep(Arrival arrival, String sha256, long article)
      throws SQLException, StoreFailure {
    if (sql.first("select length from raw_item where sha256 = ?", row -> row.getLong(1), sha256)
        .isEmpty()) {
      sql.update(
          "insert into raw_item (sha256, length, content) values (?, ?, ?)",
          sha256,
          (long) arrival.bytes().length,
          arrival.bytes());
    }
    sql.insert(
        "insert into arrival (article, sha256, name, origin, media_type, arrived) values (?, ?, ?,"
            + " ?, ?, ?)",
        article,
        sha256,
        Columns.fit(arrival.name()),
        Columns.origin(arrival.origin()),
        Columns.fitOrNull(arrival.mediaType()),
        Versions.now());
  }

  private static RawItemRecord read(ResultSet row) throws SQLException {
    return new RawItemRecord(
        row.getString("sha256"),
        row.getString("name"),
        row.getString("origin"),
        row.getString("media_type"),
        row.getLong("length"),
        Sql.instant(row, "arrived"));
  }
}
