package org.stet.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stet.verify.api.QuotedWords;
import org.stet.verify.api.SourceIndex;
import org.stet.verify.api.SourceText;
import org.stet.verify.api.Verification;
import org.stet.verify.api.Verifier;

/**
 * Quotes against 114 transcripts of 5,200 words each, beside a search for the bare string. The text
 * is made: words drawn by Zipf's law from 12,000, sentences of 5 to 30 words. Forty quotes of 8 to
 * 40 words, one in four with a word changed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class VerifyBenchmark {
  private static final int SOURCES = 114;
  private static final int WORDS = 5_200;
  private static final int VOCABULARY = 12_000;
  private static final int QUOTES = 40;

  private final Random random = new Random(114);
  private final List<SourceText> texts = new ArrayList<>();
  private final List<QuotedWords> quotes = new ArrayList<>();
  private Verifier verifier = Verifier.against(SourceIndex.of(List.of()));

  @Setup
  public void prepare() {
    for (int i = 0; i < SOURCES; i++) {
      texts.add(new SourceText("speech-" + i + ".txt", speech()));
    }
    for (int i = 0; i < QUOTES; i++) {
      String[] words = texts.get(random.nextInt(SOURCES)).text().split("\\s+");
      int length = 8 + random.nextInt(33);
      int start = random.nextInt(words.length - length);
      String[] quote = java.util.Arrays.copyOfRange(words, start, start + length);
      if (i % 4 == 0) {
        quote[length / 2] = "zebra";
      }
      quotes.add(QuotedWords.of(String.join(" ", quote)));
    }
    verifier = Verifier.against(SourceIndex.of(texts));
  }

  private String speech() {
    StringBuilder text = new StringBuilder();
    int left = 0;
    for (int i = 0; i < WORDS; i++) {
      boolean begins = left == 0;
      left = begins ? 5 + random.nextInt(26) : left - 1;
      int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
      String word = Integer.toString(rank * 7919 % 1_000_003, 26 + 10);
      text.append(begins ? "W" : "w").append(word).append(left == 0 ? ". " : " ");
    }
    return text.toString();
  }

  /** Reading of all sources into the index. */
  @Benchmark
  public SourceIndex index() {
    return SourceIndex.of(texts);
  }

  /** A whole article of forty quotes. */
  @Benchmark
  public List<Verification> fortyQuotes() {
    List<Verification> verifications = new ArrayList<>();
    quotes.forEach(quote -> verifications.add(verifier.verify(quote)));
    return verifications;
  }

  /** Forty times the bare string, which finds no quote that differs in anything. */
  @Benchmark
  public int floorBareString() {
    int found = 0;
    for (QuotedWords quote : quotes) {
      for (SourceText text : texts) {
        found += text.text().contains(quote.words()) ? 1 : 0;
      }
    }
    return found;
  }
}
