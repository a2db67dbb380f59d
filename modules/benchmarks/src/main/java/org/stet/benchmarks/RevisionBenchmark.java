package org.stet.benchmarks;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stet.revision.api.Merge;
import org.stet.revision.api.Revision;
import org.stet.text.api.Article;

/**
 * Two versions of 5,000 words compared, beside a word diff of java-diff-utils, which finds the
 * shortest script and says nothing of paragraphs, moves or kinds. The text is made: words drawn by
 * Zipf's law from 12,000, sentences of 5 to 30 words, every fifth quoted, one word in fifty a
 * number; of each hundred words so many are changed, taken out or put in.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RevisionBenchmark {
  private static final int WORDS = 5_000;
  private static final int VOCABULARY = 12_000;
  private static final int PARAGRAPH = 40;

  /** How many of a hundred words were edited. */
  @Param({"3", "20"})
  public int edited = 3;

  private final Random random = new Random(5_000);
  private String before = "";
  private String after = "";
  private String ours = "";

  @Setup
  public void prepare() {
    List<String> words = words();
    before = text(words);
    after = text(edited(words));
    ours = text(edited(words));
  }

  private String word() {
    if (random.nextInt(50) == 0) {
      return String.valueOf(random.nextInt(500));
    }
    int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    return Integer.toString(rank * 7919 % 1_000_003, 36).replaceAll("[0-9]", "e");
  }

  /** Words with the marks of their sentences, and a line end after each paragraph. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    int left = 0;
    boolean quoted = false;
    for (int i = 0; i < WORDS; i++) {
      boolean begins = left == 0;
      left = begins ? 5 + random.nextInt(26) : left - 1;
      quoted = begins ? random.nextInt(5) == 0 : quoted;
      String word = begins ? "W" + word() : word();
      String start = begins && quoted ? "\"" : "";
      String end = left > 0 ? "" : quoted ? ".\"" : ".";
      boolean last = i % PARAGRAPH == PARAGRAPH - 1;
      words.add(start + word + end + (last ? "\n\n" : " "));
      left = last ? 0 : left;
    }
    return words;
  }

  private List<String> edited(List<String> words) {
    List<String> result = new ArrayList<>();
    for (String word : words) {
      boolean change = random.nextInt(100) < edited && !word.endsWith("\n");
      int how = change ? random.nextInt(4) : 4;
      if (how != 0) {
        result.add(how == 1 || how == 2 ? word() + " " : word);
      }
      if (how == 3) {
        result.add(word() + " ");
      }
    }
    return result;
  }

  private static String text(List<String> words) {
    return String.join("", words);
  }

  /** Paragraphs, words, moves, kinds; the articles are read, too. */
  @Benchmark
  public Revision compare() {
    return Revision.between(Article.of(before), Article.of(after));
  }

  /** A new text merged into a third one. */
  @Benchmark
  public Merge merge() {
    return Merge.of(before, after, ours);
  }

  /** The peer on words and white space. */
  @Benchmark
  public Patch<String> peerWordDiff() {
    return DiffUtils.diff(tokens(before), tokens(after));
  }

  private static List<String> tokens(String text) {
    return List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
  }
}
