package org.stet.storejdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.store.api.SearchWords;
import org.stet.store.api.StoreFailure;
import org.stet.wire.api.ItemIds;
import org.stet.wire.api.LinkKind;
import org.stet.wire.api.NamedStory;
import org.stet.wire.api.StoryIdentity;
import org.stet.wire.api.Take;

/**
 * Finds articles that may be takes of one story: by identifiers, slugs, and a sample of the runs of
 * words of what came on the days around. It finds too many rather than too few; the takes
 * themselves are compared then.
 */
final class TakeCandidates {
  private static final int MOST_OF_A_SLUG = 40;

  /** Words alone link takes of so many days. */
  private static final int DAYS = 2;

  private static final int MOST_OF_A_DAY = 2_000;
  private static final int MOST_BY_WORDS = 12;
  private static final int MOST_RECENT = 5_000;
  private static final Duration RECENT = Duration.ofDays(8);

  /** Of a story of a few lines one run of words in common is enough to look. */
  private static final int SHORT = 16;

  private final Sql sql;

  TakeCandidates(Sql sql) {
    this.sql = sql;
  }

  /** Makes {@code article} findable as {@code take}. */
  void add(long article, Take take) throws SQLException, StoreFailure {
    for (String name : names(take.identity())) {
      if (sql.first(
              "select article from story_key where name = ? and article = ?",
              row -> row.getLong(1),
              name,
              article)
          .isEmpty()) {
        sql.update("insert into story_key (name, article) values (?, ?)", name, article);
      }
    }
  }

  private static List<String> names(StoryIdentity identity) {
    List<String> names = new ArrayList<>();
    ItemIds ids = identity.ids();
    if (ids.story() != null) {
      names.add("id:" + ids.story());
    }
    if (ids.number() != null) {
      names.add("number:" + ids.number());
    }
    if (!identity.slug().isEmpty() && identity.slug().length() < 400) {
      names.add("slug:" + identity.slug());
    }
    return names;
  }

  /** Articles, other than {@code article} itself, that {@code take} may be a later take of. */
  Set<Long> of(long article, Take take) throws SQLException, StoreFailure {
    Set<Long> found = new LinkedHashSet<>();
    List<String> names = new ArrayList<>(names(take.identity()));
    take.identity().ids().earlier().forEach(earlier -> names.add("id:" + earlier));
    LinkKind stated = take.identity().stated();
    boolean notice = stated != null && stated.namesItsStory();
    if (notice) {
      NamedStory named = NamedStory.of(take.identity());
      named.numbers().forEach(number -> names.add("number:" + number));
      named.slugs().forEach(slug -> names.add("slug:" + slug));
    }
    for (String name : names) {
      found.addAll(
          sql.query(
              "select article from story_key where name = ? order by article desc fetch first "
                  + MOST_OF_A_SLUG
                  + " rows only",
              row -> row.getLong(1),
              name));
    }
    found.addAll(byWords(take));
    if (notice) {
      found.addAll(byHeadline(take));
    }
    found.remove(article);
    return found;
  }

  private List<Long> byWords(Take take) throws SQLException, StoreFailure {
    Map<Long, Integer> hits = new HashMap<>();
    long[] sample = take.words().sample();
    int least = sample.length > SHORT ? 2 : 1;
    for (long day = take.day().toEpochDay() - DAYS; day <= take.day().toEpochDay() + DAYS; day++) {
      sql.query(
          "select article, sample from take where story_day = ? order by story_day, article desc"
              + " fetch first "
              + MOST_OF_A_DAY
              + " rows only",
          row -> {
            int shared = RunSample.shared(sample, row.getBytes("sample"));
            if (shared >= least) {
              hits.put(row.getLong("article"), shared);
            }
            return shared;
          },
          day);
    }
    return hits.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Long, Integer> hit) -> hit.getValue())
                .thenComparing(Map.Entry::getKey)
                .reversed())
        .limit(MOST_BY_WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The recent articles whose title stands in a notice: there are few notices. */
  private List<Long> byHeadline(Take notice) throws SQLException, StoreFailure {
    String words = fold(notice.identity().headline() + " " + notice.identity().note());
    List<Long> named = new ArrayList<>();
    sql.query(
        "select id, title from article where changed > ? order by changed desc fetch first "
            + MOST_RECENT
            + " rows only",
        row -> {
          String title = fold(row.getString("title"));
          if (title.length() > 10 && words.contains(title)) {
            named.add(row.getLong("id"));
          }
          return true;
        },
        Instant.now().minus(RECENT));
    return named;
  }

  private static String fold(String words) {
    return SearchWords.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
