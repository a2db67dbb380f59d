package org.stet.storejdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.AgencyNotice;
import org.stet.store.api.AgencyNotice.Kind;
import org.stet.store.api.StoreFailure;
import org.stet.wire.api.LinkKind;
import org.stet.wire.api.StoryIdentity;

/** The table of what agencies said of articles after they had come in. */
final class AgencyNotices {
  private final Sql sql;

  AgencyNotices(Sql sql) {
    this.sql = sql;
  }

  List<AgencyNotice> of(long article) throws SQLException, StoreFailure {
    return sql.query(
        "select article, kind, note, until_when, take, item, made from agency_notice where article"
            + " = ? order by id",
        AgencyNotices::read,
        article);
  }

  private static AgencyNotice read(ResultSet row) throws SQLException {
    return new AgencyNotice(
        row.getLong("article"),
        Kind.ofId(row.getString("kind")),
        row.getString("note"),
        row.getString("until_when"),
        row.getLong("take"),
        row.getString("item"),
        Sql.instant(row, "made"));
  }

  /**
   * Keeps with {@code article} what a take says of it: by its kind, and an embargo that it brings.
   */
  void add(long article, LinkKind link, StoryIdentity said, long take, String item)
      throws SQLException, StoreFailure {
    Optional<Kind> kind = Kind.of(link);
    if (kind.isPresent()) {
      add(article, kind.get(), said.note(), null, take, item);
    }
    boolean lifted = kind.filter(k -> k == Kind.EMBARGO_LIFTED).isPresent();
    if (said.embargo() != null && !lifted) {
      add(article, Kind.EMBARGOED, said.note(), Columns.fit(said.embargo()), take, item);
    }
  }

  private void add(
      long article, Kind kind, String note, @Nullable String until, long take, String item)
      throws SQLException, StoreFailure {
    for (AgencyNotice before : of(article)) {
      if (before.kind() == kind
          && before.note().equals(note)
          && before.item().equals(item)
          && Objects.equals(before.until(), until)) {
        return;
      }
    }
    sql.insert(
        "insert into agency_notice (article, kind, note, until_when, take, item, made) values (?,"
            + " ?, ?, ?, ?, ?, ?)",
        article,
        kind.id(),
        note,
        until,
        take,
        item,
        Versions.now());
  }
}
