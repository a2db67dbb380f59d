package org.stet.benchmarks;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openide.util.Lookup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stet.facts.api.CastList;
import org.stet.facts.api.Quote;
import org.stet.facts.spi.CastReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;
import org.stet.text.api.QuoteMarks;

/**
 * Every quote of an archive of made stories, one after another on one thread, beside two floors:
 * the word breaks of the JDK alone, and the scanner of quotation marks alone. And a story of 5,000
 * words that is read again after each letter typed in its middle. The heap is bounded at 200 MB.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx200m", "-XX:+UseSerialGC"})
public class QuotesBenchmark {
  private static final int STORIES = 200;
  private static final int WORDS = 600;
  private static final int LONG_STORY = 5_000;

  private final QuoteReader reader = Lookup.getDefault().lookup(QuoteReader.class);
  private final CastReader casting = Lookup.getDefault().lookup(CastReader.class);
  private final List<Article> archive = new ArrayList<>();
  private int wordsOfArchive;
  private String story = "";
  private int middle;
  private int typed;

  /** How many words were read; JMH divides by the time. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Read {
    /** Words of the stories. */
    public long words;

    /** Begins anew. */
    @Setup(Level.Iteration)
    public void begin() {
      words = 0;
    }
  }

  @Setup
  public void prepare() {
    for (int i = 0; i < STORIES; i++) {
      String text = new MadeNews(i).story(WORDS);
      wordsOfArchive += text.split("\\s+").length;
      archive.add(Article.of(text));
    }
    story = new MadeNews(-1).story(LONG_STORY);
    middle = story.indexOf(' ', story.length() / 2);
    reader.read(Article.of(story));
  }

  /** The quotes of an archive; more of it than a reader remembers. */
  @Benchmark
  public int archive(Read read) {
    int quotes = 0;
    for (Article article : archive) {
      quotes += reader.read(article).size();
    }
    read.words += wordsOfArchive;
    return quotes;
  }

  /** The cast lists of the same archive. */
  @Benchmark
  public int archiveCast(Read read) {
    int members = 0;
    for (Article article : archive) {
      members += casting.cast(article).members().size();
    }
    read.words += wordsOfArchive;
    return members;
  }

  /** Where words begin and end, by the JDK, and nothing else. */
  @Benchmark
  public int floorWordBreaks(Read read) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    int count = 0;
    for (Article article : archive) {
      breaks.setText(article.text());
      while (breaks.next() != BreakIterator.DONE) {
        count++;
      }
    }
    read.words += wordsOfArchive;
    return count;
  }

  /** Where quotation marks open and close, and nothing else. */
  @Benchmark
  public int floorMarks(Read read) {
    int count = 0;
    for (Article article : archive) {
      count += QuoteMarks.scan(article).size();
    }
    read.words += wordsOfArchive;
    return count;
  }

  /** One more letter in the middle of 5,000 words: the quotes of the whole story. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public List<Quote> keystroke() {
    return reader.read(typed());
  }

  /** Likewise, the cast list of the whole story. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public CastList keystrokeCast() {
    return casting.cast(typed());
  }

  /** The story with another letter each time, so that no paragraph of it was seen before. */
  private Article typed() {
    typed++;
    String letters = Integer.toString(typed, Character.MAX_RADIX);
    return Article.of(story.substring(0, middle) + letters + story.substring(middle));
  }
}
