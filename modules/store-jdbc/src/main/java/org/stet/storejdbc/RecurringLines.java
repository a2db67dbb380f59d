package org.stet.storejdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.LearnedLine;
import org.stet.store.api.SearchWords;
import org.stet.store.api.StoreFailure;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/**
 * Counts in how many stories of a source a line was seen. Takes of one story are one story, so that
 * a paragraph that an agency repeats in each of them never counts.
 */
final class RecurringLines {
  /** In so many stories a line is no part of any. */
  static final int ENOUGH = 3;

  private static final int SHORTEST = 6;
  private static final int LONGEST = 300;

  /** Only lines at the end of a story are ever taken out, so that only those are counted. */
  private static final int LAST = 6;

  private static final Duration KEPT = Duration.ofDays(60);
  private static final int BETWEEN_TIDYING = 1000;

  private final Sql sql;
  private final Path folder;

  RecurringLines(Sql sql, Path folder) {
    this.sql = sql;
    this.folder = folder;
  }

  private record Seen(long id, long first, @Nullable Long second, int stories, boolean forgotten) {}

  /** Counts the lines of {@code text}, which belongs to {@code story}. */
  void count(String source, long story, String text) throws SQLException, StoreFailure {
    if (source.isEmpty()) {
      return;
    }
    Article article = Article.of(text);
    Set<Long> counted = new HashSet<>();
    List<Block> body = article.body();
    for (Block block : body.subList(Math.max(0, body.size() - LAST), body.size())) {
      String words = block.role() == Role.PARAGRAPH ? article.plain(block).strip() : "";
      boolean line = words.length() >= SHORTEST && words.length() <= LONGEST;
      long hash = line ? hash(source, words) : 0;
      if (line && counted.add(hash)) {
        count(hash, Columns.fit(source), story, words);
      }
    }
    if (story % BETWEEN_TIDYING == 0) {
      sql.update(
          "delete from recurring_line where stories < ? and not forgotten and last_seen < ?",
          ENOUGH,
          Instant.now().minus(KEPT));
    }
  }

  private void count(long hash, String source, long story, String words)
      throws SQLException, StoreFailure {
    Optional<Seen> seen =
        sql.first(
            "select id, first_story, second_story, stories, forgotten from recurring_line where"
                + " hash = ?",
            row ->
                new Seen(
                    row.getLong(1),
                    row.getLong(2),
                    Sql.number(row, "second_story"),
                    row.getInt(4),
                    row.getBoolean(5)),
            hash);
    if (seen.isEmpty()) {
      sql.insert(
          "insert into recurring_line (hash, source, first_story, stories, last_seen, forgotten)"
              + " values (?, ?, ?, 1, ?, false)",
          hash,
          source.substring(0, Math.min(200, source.length())),
          story,
          Versions.now());
      return;
    }
    Seen line = seen.get();
    boolean known =
        line.first() == story || Objects.equals(line.second(), story) || line.forgotten();
    int stories = known ? line.stories() : line.stories() + 1;
    Long second = known || stories > 2 ? line.second() : Long.valueOf(story);
    sql.update(
        "update recurring_line set second_story = ?, stories = ?, words = ?, last_seen = ? where"
            + " id = ?",
        second,
        stories,
        stories >= ENOUGH ? words : null,
        Versions.now(),
        line.id());
  }

  Set<String> of(String source) throws SQLException, StoreFailure {
    return new HashSet<>(
        sql.query(
            "select words from recurring_line where source = ? and stories >= ? and not forgotten",
            row -> row.getString(1),
            source,
            ENOUGH));
  }

  List<LearnedLine> all() throws SQLException, StoreFailure {
    return sql.query(
        "select id, source, words, stories, last_seen, forgotten from recurring_line where stories"
            + " >= ? order by source, id",
        RecurringLines::read,
        ENOUGH);
  }

  LearnedLine forget(long id) throws SQLException, StoreFailure {
    sql.update(
        "update recurring_line set forgotten = true where id = ? and stories >= ?", id, ENOUGH);
    return all().stream()
        .filter(line -> line.id() == id)
        .findFirst()
        .orElseThrow(() -> Failures.noSuch(folder, "learned line", id));
  }

  private static LearnedLine read(ResultSet row) throws SQLException {
    return new LearnedLine(
        row.getLong("id"),
        row.getString("source"),
        String.valueOf(row.getString("words")),
        row.getInt("stories"),
        Sql.instant(row, "last_seen"),
        row.getBoolean("forgotten"));
  }

  private static long hash(String source, String words) {
    String folded = SearchWords.fold(words).replaceAll("\\s+", " ");
    byte[] bytes = (source + "\n" + folded).getBytes(StandardCharsets.UTF_8);
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java runtime has SHA-256", e);
    }
  }
}
