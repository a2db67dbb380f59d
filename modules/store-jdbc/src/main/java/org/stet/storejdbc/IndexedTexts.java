package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;
import org.stet.store.spi.StoreExtent;
import org.stet.store.spi.StoreTexts;

/** The texts of an open store as its index reads them, each call by itself. */
final class IndexedTexts implements StoreTexts {
  private static final String SOURCES =
      "(select count(*) from source_version), (select count(*) from source_particulars)";

  private final StoreCalls store;
  private final Path folder;

  IndexedTexts(StoreCalls store) {
    this.store = store;
    this.folder = store.folder();
  }

  @Override
  public StoreExtent extent() throws StoreFailure {
    return store.read(
        sql ->
            extent(sql, "select (select count(*) from version), (select max(id) from version), "));
  }

  @Override
  public StoreExtent extentUpTo(long last) throws StoreFailure {
    return store.read(
        sql ->
            extent(
                sql,
                "select (select count(*) from version where id <= ?), (select max(id) from version"
                    + " where id <= ?), ",
                last,
                last));
  }

  private static StoreExtent extent(Sql sql, String versions, Object... bounds)
      throws SQLException, StoreFailure {
    StoreExtent counts =
        sql.first(
                versions + SOURCES,
                row ->
                    new StoreExtent(
                        row.getLong(1), row.getLong(2), "", row.getLong(3), row.getLong(4)),
                bounds)
            .orElseThrow();
    String hash =
        sql.first(
                "select sha256 from version where id = ?",
                row -> Objects.requireNonNull(row.getString(1)),
                counts.last())
            .orElse("");
    return new StoreExtent(
        counts.versions(), counts.last(), hash, counts.sourceVersions(), counts.described());
  }

  @Override
  public List<Version> versionsAfter(long last, int most) throws StoreFailure {
    return store.read(sql -> new Versions(sql, folder).after(last, most));
  }

  @Override
  public List<Source> sources() throws StoreFailure {
    return store.read(sql -> new Sources(sql, store.folder()).of(0));
  }

  @Override
  public SourceVersion newest(Source source) throws StoreFailure {
    List<SourceVersion> versions =
        store.read(sql -> new Sources(sql, folder).versions(source.id()));
    return versions.get(versions.size() - 1);
  }
}
