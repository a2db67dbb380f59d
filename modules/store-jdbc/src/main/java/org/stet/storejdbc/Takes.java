package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stet.store.api.AgencyNotice;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakeLink;
import org.stet.store.api.Version;
import org.stet.text.api.Article;
import org.stet.wire.api.ItemIds;
import org.stet.wire.api.Kinship;
import org.stet.wire.api.Lineage;
import org.stet.wire.api.Lineage.Follows;
import org.stet.wire.api.Lineage.Known;
import org.stet.wire.api.LinkKind;
import org.stet.wire.api.StoryIdentity;
import org.stet.wire.api.Take;

/** Which articles are takes of one story, and how they follow one another. */
final class Takes {
  /** So many of the newest articles of a store from before takes were linked can be followed. */
  private static final int CAUGHT_UP = 500;

  private final Sql sql;
  private final Path folder;
  private final TakeCandidates candidates;
  private final AgencyNotices notices;

  Takes(Sql sql, Path folder) {
    this.sql = sql;
    this.folder = folder;
    this.candidates = new TakeCandidates(sql);
    this.notices = new AgencyNotices(sql);
  }

  /**
   * Links a new article to the takes it follows and notes what it says of them.
   *
   * @param cleaned its text as the agency sent it, cleaned
   * @param item the SHA-256 of its bytes
   */
  List<TakeLink> begin(long article, Version cleaned, ItemIds ids, String item)
      throws SQLException, StoreFailure {
    catchUp(article);
    Take take = Take.of(Article.of(cleaned.text()), ids, today(cleaned.at()));
    List<Known> known = known(article, take);
    List<Follows> follows = Lineage.of(take, known);
    long story = article;
    for (Known one : known) {
      if (!follows.isEmpty() && one.id() == follows.get(0).id()) {
        story = one.story();
      }
    }
    keep(article, story, cleaned, take);
    List<TakeLink> links = new ArrayList<>();
    TreeSet<Long> stories = new TreeSet<>();
    for (Follows one : follows) {
      links.add(link(article, one.id(), one.kinship(), take.identity().note()));
      known.stream().filter(k -> k.id() == one.id()).forEach(k -> stories.add(k.story()));
    }
    for (long told : stories) {
      tell(told, article, links.get(0).kind(), take.identity(), item);
    }
    if (follows.isEmpty()) {
      links.addAll(meantBefore(article, take, known));
    }
    return links;
  }

  /** A notice may come before the story it is about: it is kept with the story all the same. */
  private List<TakeLink> meantBefore(long article, Take take, List<Known> known)
      throws SQLException, StoreFailure {
    List<TakeLink> links = new ArrayList<>();
    for (Follows notice : Lineage.noticesBefore(take, known)) {
      StoryIdentity said =
          known.stream()
              .filter(k -> k.id() == notice.id())
              .findFirst()
              .orElseThrow()
              .take()
              .identity();
      links.add(link(notice.id(), article, notice.kinship(), said.note()));
      sql.update("update take set story = ? where article = ?", article, notice.id());
      notices.add(article, notice.kinship().kind(), said, notice.id(), itemOf(notice.id()));
    }
    return links;
  }

  private String itemOf(long article) throws SQLException, StoreFailure {
    return sql.first(
            "select sha256 from arrival where article = ? order by id",
            row -> row.getString(1),
            article)
        .orElse("");
  }

  /** Notes that an article has a newer text of the agency, which is no article of its own. */
  void renew(long article, Version cleaned, ItemIds ids, String item, boolean edited)
      throws SQLException, StoreFailure {
    Take take = Take.of(Article.of(cleaned.text()), ids, today(cleaned.at()));
    keep(article, storyOf(article), cleaned, take);
    LinkKind stated = take.identity().stated();
    if (edited && stated != null) {
      notices.add(article, stated, take.identity(), article, item);
    }
  }

  /**
   * Keeps what the agency says with every other take of the story, whatever the desk made of it.
   */
  private void tell(long story, long article, LinkKind kind, StoryIdentity said, String item)
      throws SQLException, StoreFailure {
    for (long told :
        sql.query("select article from take where story = ?", row -> row.getLong(1), story)) {
      if (told != article) {
        notices.add(told, kind, said, article, item);
      }
    }
  }

  private void keep(long article, long story, Version cleaned, Take take)
      throws SQLException, StoreFailure {
    ItemIds ids = take.identity().ids();
    sql.update("delete from take where article = ?", article);
    sql.update(
        "insert into take (article, story, version, story_day, guid, number, sample) values (?, ?,"
            + " ?, ?, ?, ?, ?)",
        article,
        story,
        cleaned.id(),
        take.day().toEpochDay(),
        ids.story(),
        ids.number(),
        RunSample.bytes(take.words().sample()));
    candidates.add(article, take);
  }

  private TakeLink link(long newer, long older, Kinship kinship, String note) throws SQLException {
    TakeLink link =
        new TakeLink(
            newer, older, kinship.kind(), Columns.fit(kinship.evidence()), note, Versions.now());
    sql.insert(
        "insert into take_link (newer, older, kind, evidence, note, made) values (?, ?, ?, ?, ?,"
            + " ?)",
        newer,
        older,
        link.kind().id(),
        link.evidence(),
        note,
        link.at());
    return link;
  }

  /** The version that is the agency's newest text of an article, cleaned; 0 if nobody knows. */
  long agencyText(long article) throws SQLException, StoreFailure {
    return sql.first("select version from take where article = ?", row -> row.getLong(1), article)
        .orElse(0L);
  }

  /** The first take of the story of an article. */
  long storyOf(long article) throws SQLException, StoreFailure {
    return sql.first("select story from take where article = ?", row -> row.getLong(1), article)
        .orElse(article);
  }

  List<TakeLink> linksOf(long article) throws SQLException, StoreFailure {
    return sql.query(
        "select distinct take_link.id, newer, older, kind, evidence, note, made from take_link join"
            + " take on take.article = newer or take.article = older where take.story = ? order by"
            + " take_link.id",
        Takes::readLink,
        storyOf(article));
  }

  private static TakeLink readLink(ResultSet row) throws SQLException {
    return new TakeLink(
        row.getLong("newer"),
        row.getLong("older"),
        LinkKind.ofId(row.getString("kind")),
        row.getString("evidence"),
        row.getString("note"),
        Sql.instant(row, "made"));
  }

  private List<Known> known(long article, Take take) throws SQLException, StoreFailure {
    List<Known> known = new ArrayList<>();
    for (long id : candidates.of(article, take)) {
      Optional<Known> one =
          sql.first(
              "select story, version, guid, number from take where article = ?",
              row -> read(id, row),
              id);
      one.ifPresent(known::add);
    }
    return known;
  }

  private Known read(long id, ResultSet row) throws SQLException, StoreFailure {
    ItemIds ids = new ItemIds(row.getString("guid"), null, List.of(), row.getString("number"));
    long story = row.getLong("story");
    Version version = new Versions(sql, folder).get(row.getLong("version")).orElseThrow();
    return new Known(id, story, Take.of(Article.of(version.text()), ids, today(version.at())));
  }

  private static LocalDate today(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  /** Makes the newest articles findable that came in before takes were linked; once. */
  private void catchUp(long except) throws SQLException, StoreFailure {
    if (sql.first("select article from take fetch first row only", row -> row.getLong(1))
        .isPresent()) {
      return;
    }
    List<Long> before =
        sql.query(
            "select id from article where id <> ? and head is not null order by id desc fetch first"
                + " ? rows only",
            row -> row.getLong(1),
            except,
            CAUGHT_UP);
    for (long article : before) {
      Version cleaned = asCleaned(new Versions(sql, folder).of(article));
      Take take = Take.of(Article.of(cleaned.text()), ItemIds.NONE, today(cleaned.at()));
      keep(article, article, cleaned, take);
    }
  }

  /** The text of the agency as it was cleaned: made of what was received, by nobody's hand. */
  private static Version asCleaned(List<Version> versions) {
    Version received = versions.get(0);
    return versions.stream()
        .filter(version -> version.parent() != null && version.parent() == received.id())
        .findFirst()
        .orElse(received);
  }

  List<AgencyNotice> noticesOf(long article) throws SQLException, StoreFailure {
    return notices.of(article);
  }
}
