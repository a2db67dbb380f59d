package org.stet.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.Version;
import org.stet.store.spi.StoreExtent;
import org.stet.store.spi.StoreTexts;

/**
 * Articles that are made when they are asked for, each from its own seed: 60 to 140 words, drawn by
 * Zipf's law from 120,000. Real text has fewer rare words and far more runs that recur, so real
 * indexes are smaller and real quotes have more candidates.
 */
final class MadeArticles implements StoreTexts {
  private static final int VOCABULARY = 120_000;

  private final long count;

  MadeArticles(long count) {
    this.count = count;
  }

  long count() {
    return count;
  }

  List<String> words(long article) {
    Random random = new Random(article * 0x9E3779B97F4A7C15L);
    int length = 60 + random.nextInt(81);
    List<String> words = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
      words.add(Integer.toString(rank * 7919 % 1_000_003, 36));
    }
    return words;
  }

  @Override
  public StoreExtent extent() {
    return extentUpTo(count);
  }

  @Override
  public StoreExtent extentUpTo(long last) {
    return new StoreExtent(Math.min(last, count), Math.min(last, count), hash(last), 0, 0);
  }

  private static String hash(long article) {
    return Long.toHexString(article);
  }

  @Override
  public List<Version> versionsAfter(long last, int most) {
    List<Version> versions = new ArrayList<>();
    for (long id = last + 1; id <= Math.min(count, last + most); id++) {
      String text = String.join(" ", words(id));
      Instant at = Instant.EPOCH.plusSeconds(id);
      versions.add(new Version(id, id, 0, text, "made", at, "made", null, hash(id)));
    }
    return versions;
  }

  @Override
  public List<Source> sources() {
    return List.of();
  }

  @Override
  public SourceVersion newest(Source source) {
    throw new IllegalStateException("there are no sources");
  }
}
