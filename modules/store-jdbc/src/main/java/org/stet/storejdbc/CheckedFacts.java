package org.stet.storejdbc;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Anchor;
import org.stet.facts.api.CitedSource;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.CheckedFact.Decision;
import org.stet.store.api.StoreFailure;
import org.stet.text.api.TextRange;

/** The files on facts: verdicts and what they rest on, which are only added to. */
final class CheckedFacts {
  private final Sql sql;
  private final Path folder;

  CheckedFacts(Sql sql, Path folder) {
    this.sql = sql;
    this.folder = folder;
  }

  CheckedFact begin(long article, long version, Verdict verdict) throws SQLException, StoreFailure {
    requireVersion(article, version);
    long id = sql.insert("insert into checked_fact (article) values (?)", article);
    add(id, version, verdict);
    return get(id);
  }

  CheckedFact decide(long id, long version, Verdict verdict) throws SQLException, StoreFailure {
    requireVersion(article(id), version);
    add(id, version, verdict);
    return get(id);
  }

  CheckedFact support(long id, Support support) throws SQLException, StoreFailure {
    article(id);
    CitedSource source = support.source();
    TextRange passage = support.passage();
    Duration position = support.position();
    if (source != null) {
      requireSource(source);
    }
    sql.insert(
        "insert into support (checked_fact, kind, words, source, number, range_start, range_end,"
            + " position_millis, who, made) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        support.kind().id(),
        support.words(),
        source == null ? null : source.source(),
        source == null ? null : source.number(),
        passage == null ? null : passage.start(),
        passage == null ? null : passage.end(),
        position == null ? null : position.toMillis(),
        Columns.fit(support.who()),
        support.at().truncatedTo(ChronoUnit.MICROS));
    return get(id);
  }

  List<CheckedFact> of(long article) throws SQLException, StoreFailure {
    List<CheckedFact> all = new ArrayList<>();
    for (long id :
        sql.query(
            "select id from checked_fact where article = ? order by id",
            row -> row.getLong(1),
            article)) {
      all.add(new CheckedFact(id, article, decisions(id), supports(id)));
    }
    return all;
  }

  private CheckedFact get(long id) throws SQLException, StoreFailure {
    return new CheckedFact(id, article(id), decisions(id), supports(id));
  }

  private long article(long id) throws SQLException, StoreFailure {
    return sql.first("select article from checked_fact where id = ?", row -> row.getLong(1), id)
        .orElseThrow(() -> Failures.noSuch(folder, "checked fact", id));
  }

  private void requireVersion(long article, long id) throws SQLException, StoreFailure {
    boolean there =
        new Versions(sql, folder).get(id).filter(found -> found.article() == article).isPresent();
    if (!there) {
      throw Failures.noSuch(folder, "version of article " + article, id);
    }
  }

  private void requireSource(CitedSource cited) throws SQLException, StoreFailure {
    boolean there =
        sql.first(
                "select number from source_version where source = ? and number = ?",
                row -> row.getInt(1),
                cited.source(),
                cited.number())
            .isPresent();
    if (!there) {
      throw Failures.noSuch(folder, "version " + cited.number() + " of a source", cited.source());
    }
  }

  private void add(long id, long version, Verdict verdict) throws SQLException, StoreFailure {
    Anchor anchor = verdict.anchor();
    long added =
        sql.insert(
            "insert into verdict (checked_fact, version, status, note, who, made, kind,"
                + " range_start, range_end, words, words_before, words_after, speaker, cue,"
                + " canonical) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            version,
            verdict.status().id(),
            verdict.note(),
            Columns.fit(verdict.who()),
            verdict.at().truncatedTo(ChronoUnit.MICROS),
            anchor.kind().id(),
            anchor.range().start(),
            anchor.range().end(),
            anchor.words(),
            anchor.before(),
            anchor.after(),
            anchor.speaker(),
            anchor.cue(),
            anchor.canonical());
    for (CitedSource source : Set.copyOf(verdict.sources())) {
      requireSource(source);
      sql.update(
          "insert into verdict_source (verdict, source, number) values (?, ?, ?)",
          added,
          source.source(),
          source.number());
    }
  }

  private List<Decision> decisions(long id) throws SQLException, StoreFailure {
    return sql.query(
        "select * from verdict where checked_fact = ? order by id", this::readDecision, id);
  }

  private Decision readDecision(ResultSet row) throws SQLException, StoreFailure {
    Anchor anchor =
        new Anchor(
            FactKind.valueOf(constant(row.getString("kind"))),
            new TextRange(row.getInt("range_start"), row.getInt("range_end")),
            row.getString("words"),
            row.getString("words_before"),
            row.getString("words_after"),
            row.getString("speaker"),
            row.getString("cue"),
            row.getString("canonical"));
    List<CitedSource> sources =
        sql.query(
            "select source, number from verdict_source where verdict = ? order by source, number",
            cited -> new CitedSource(cited.getLong(1), cited.getInt(2)),
            row.getLong("id"));
    return new Decision(
        row.getLong("version"),
        new Verdict(
            Verdict.Status.valueOf(constant(row.getString("status"))),
            anchor,
            sources,
            row.getString("note"),
            row.getString("who"),
            Sql.instant(row, "made")));
  }

  private List<Support> supports(long id) throws SQLException, StoreFailure {
    return sql.query(
        "select * from support where checked_fact = ? order by id", CheckedFacts::readSupport, id);
  }

  private static Support readSupport(ResultSet row) throws SQLException {
    Long source = Sql.number(row, "source");
    Long start = Sql.number(row, "range_start");
    Long millis = Sql.number(row, "position_millis");
    return new Support(
        Support.Kind.valueOf(constant(row.getString("kind"))),
        row.getString("words"),
        source == null ? null : new CitedSource(source, row.getInt("number")),
        passage(start, row.getInt("range_end")),
        millis == null ? null : Duration.ofMillis(millis),
        row.getString("who"),
        Sql.instant(row, "made"));
  }

  private static @Nullable TextRange passage(@Nullable Long start, int end) {
    return start == null ? null : new TextRange(start.intValue(), end);
  }

  private static String constant(String id) {
    return id.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
