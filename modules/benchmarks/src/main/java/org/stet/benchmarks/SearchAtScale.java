package org.stet.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.stet.search.LuceneIndexes;
import org.stet.store.api.SearchWords;
import org.stet.store.spi.StoreIndex;

/**
 * One quote, and words, among very many articles, in the index alone. How long it takes depends on
 * how the articles are spread, so no peer is run beside it: the floor is the time that reading all
 * of them would take. Run with the number of articles (1,000,000 without) and a folder for the
 * index, of which there is about one gigabyte a million.
 */
public final class SearchAtScale {
  private static final int QUOTES = 400;
  private static final int MOST = 50;

  private final MadeArticles articles;
  private final Random random = new Random(7);
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long[] worked = new long[QUOTES];
  private int found;

  private SearchAtScale(long articles) {
    this.articles = new MadeArticles(articles);
  }

  /** Builds the index, if it is not there, and asks it. */
  public static void main(String[] arguments) throws IOException {
    long count = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
    Path folder =
        arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("stet-index");
    new SearchAtScale(count).run(folder);
  }

  private void run(Path folder) throws IOException {
    try (StoreIndex index = new LuceneIndexes().of(folder)) {
      long began = System.nanoTime();
      index.update(
          articles,
          (done, all) -> {
            if (done % 100_000 == 0) {
              say(done + " of " + all + " articles after " + seconds(began) + " s");
            }
            return true;
          });
      say("indexed in " + seconds(began) + " s");
      List<Asked> quotes = quotes();
      ask(index, quotes); // So that what is measured is not the first use of each class.
      found = 0;
      long[] times = ask(index, quotes);
      print("one quote, three in four with a word changed, left out or put in", times);
      print("the same in time of the processor, whatever else runs", worked);
      say("the right article is among the " + MOST + ": " + found + " of " + QUOTES);
      print("three words, newest first", search(index));
    }
  }

  private record Asked(String quote, long article) {}

  private List<Asked> quotes() {
    List<Asked> quotes = new ArrayList<>();
    for (int i = 0; i < QUOTES; i++) {
      long article = 1 + random.nextLong(articles.count());
      List<String> words = articles.words(article);
      int length = 6 + random.nextInt(25);
      int start = random.nextInt(words.size() - length);
      List<String> quote = new ArrayList<>(words.subList(start, start + length));
      int at = 1 + random.nextInt(length - 2);
      switch (i % 4) {
        case 0 -> quote.set(at, "zebra");
        case 1 -> quote.remove(at);
        case 2 -> quote.add(at, "zebra");
        default -> {}
      }
      quotes.add(new Asked(String.join(" ", quote), article));
    }
    return quotes;
  }

  private long[] ask(StoreIndex index, List<Asked> quotes) throws IOException {
    long[] times = new long[quotes.size()];
    for (int i = 0; i < times.length; i++) {
      long began = System.nanoTime();
      long busy = threads.getCurrentThreadCpuTime();
      List<Long> like = index.versionsLike(quotes.get(i).quote(), MOST);
      times[i] = System.nanoTime() - began;
      worked[i] = threads.getCurrentThreadCpuTime() - busy;
      found += like.contains(quotes.get(i).article()) ? 1 : 0;
    }
    return times;
  }

  private long[] search(StoreIndex index) throws IOException {
    long[] times = new long[QUOTES];
    for (int i = 0; i < QUOTES; i++) {
      List<String> words = articles.words(1 + random.nextLong(articles.count()));
      String asked = words.get(3) + " " + words.get(20) + " " + words.get(40);
      long began = System.nanoTime();
      index.versionsWith(SearchWords.of(asked), 20_000);
      times[i] = System.nanoTime() - began;
    }
    return times;
  }

  private static void print(String what, long[] nanos) {
    Arrays.sort(nanos);
    say(
        what
            + ": p50 "
            + nanos[nanos.length / 2] / 1_000_000.0
            + " ms, p99 "
            + nanos[nanos.length * 99 / 100] / 1_000_000.0
            + " ms");
  }

  private static long seconds(long began) {
    return (System.nanoTime() - began) / 1_000_000_000L;
  }

  private static void say(String words) {
    System.out.println(words);
  }
}
