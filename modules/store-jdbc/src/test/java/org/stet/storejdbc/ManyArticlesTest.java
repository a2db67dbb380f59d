package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.TakenIn;

/**
 * A take is found fast among many articles: among 3,000, or as many as the system property {@code
 * stet.articles} says.
 */
@Timeout(3_600)
class ManyArticlesTest {
  private static final int AT_ONCE = 500;
  private static final int TAKES = 200;
  private static final int PER_DAY = 1_500;

  @TempDir Path folder;
  private final Random random = new Random(7);
  private final String[] words = new String[20_000];

  private String word() {
    double skewed = Math.pow(random.nextDouble(), 3); // A few words are in every text.
    return words[(int) (skewed * words.length)];
  }

  private String body(int length) {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= length; i++) {
      body.append(word()).append(i % 60 == 0 ? ".\n\n" : " ");
    }
    return body.append("said.\n").toString();
  }

  private static String head(int number) {
    String slug = number % 3 == 0 ? "" : "Slug: story-" + number % 9_000 + "\n";
    String day = "Date: " + LocalDate.of(2026, 1, 1).plusDays(number / PER_DAY) + "\n";
    return "Headline: Story " + number + "\nSource: Agency " + number % 20 + "\n" + day + slug;
  }

  @Test
  void aTakeIsFoundFastAmongMany() throws Exception {
    int articles = Integer.getInteger("stet.articles", 3_000);
    for (int i = 0; i < words.length; i++) {
      words[i] = "w" + Integer.toString(i * 7 + 11, 36);
    }
    List<String> later = new ArrayList<>();
    new H2Stores().open(folder, "a test").close();
    Database database = Database.open(folder, Migrations.standard(), DatabaseFile.STANDARD);
    long begun = System.nanoTime();
    for (int from = 0; from < articles; from += AT_ONCE) {
      int first = from;
      database.write(
          sql -> {
            for (int i = first; i < first + AT_ONCE; i++) {
              String text = body(150 + random.nextInt(500));
              new Arrivals(sql, folder).takeIn(Series.take("f" + i, head(i), text));
              if (i % Math.max(1, articles / TAKES) == 0) {
                later.add(i + "\n" + text);
              }
            }
            return true;
          });
    }
    double perArticle = (System.nanoTime() - begun) / 1e6 / articles;
    database.close();
    long[] times = new long[later.size()];
    int found = 0;
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      for (int i = 0; i < times.length; i++) {
        int number = Integer.parseInt(later.get(i).lines().findFirst().orElseThrow());
        String grown = body(120) + "\n" + later.get(i).substring(later.get(i).indexOf('\n') + 1);
        long start = System.nanoTime();
        TakenIn taken = store.takeIn(Series.take("t" + i, head(number), grown));
        times[i] = System.nanoTime() - start;
        found += taken.links().stream().anyMatch(l -> l.older() == number + 1) ? 1 : 0;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        java.util.Locale.ROOT,
        "takes: %d articles, %.2f ms each in bulk, %d MB; a take is taken in and linked in %.1f ms"
            + " (p50), %.1f ms (p95), %.1f ms (most); %d of %d linked%n",
        articles,
        perArticle,
        Files.size(folder.resolve("stet.mv.db")) >> 20,
        times[times.length / 2] / 1e6,
        times[times.length * 95 / 100] / 1e6,
        times[times.length - 1] / 1e6,
        found,
        times.length);
    assertEquals(times.length, found);
    assertTrue(times[times.length / 2] < 500_000_000L, "p50 " + times[times.length / 2]);
  }
}
