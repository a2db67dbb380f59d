package org.stet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
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
import org.openjdk.jmh.infra.Blackhole;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireReader;
import org.stet.wireformats.html.WebPage;

/**
 * How long the reading of web pages takes: all pages once, beside the bare parse that jsoup makes
 * of the same pages. The pages are made ({@link MadePages}), or those of the folder that the system
 * property {@code stet.pages} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class PagesBenchmark {
  private final WireReader reader = WireReader.standard();
  private List<String> pages = List.of();
  private List<RawItem> items = List.of();

  @Setup
  public void prepare() throws IOException {
    String folder = System.getProperty("stet.pages", "");
    pages = folder.isEmpty() ? MadePages.some(40) : MadePages.in(folder);
    items =
        pages.stream()
            .map(page -> page.getBytes(StandardCharsets.UTF_8))
            .map(bytes -> new RawItem("page.html", "text/html; charset=utf-8", bytes))
            .toList();
  }

  /** The floor: nobody reads a page without this. */
  @Benchmark
  public void parse(Blackhole hole) {
    pages.forEach(page -> hole.consume(Jsoup.parse(page)));
  }

  /** The parse, and what each line is. */
  @Benchmark
  public void page(Blackhole hole) {
    pages.forEach(page -> hole.consume(WebPage.of(Jsoup.parse(page))));
  }

  /** All of it: which format, which character set, the parse, and what each line is. */
  @Benchmark
  public void read(Blackhole hole) {
    items.forEach(item -> hole.consume(reader.read(item)));
  }
}
