package org.stet.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.openide.util.Lookup;
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
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.api.CleanResult;
import org.stet.facts.api.Claim;
import org.stet.facts.api.Quote;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;

/**
 * The parts of the line on one story, each beside a floor: a web page beside a bare parse by jsoup
 * of the same page, cleaning and quotes beside a regular expression that finds straight quotations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
  private static final Pattern QUOTATION = Pattern.compile("\"[^\"]*\"");

  private final WireReader reader = WireReader.standard();
  private final CleanPipeline pipeline = CleanPipeline.standard();
  private final QuoteReader quotes = Lookup.getDefault().lookup(QuoteReader.class);
  private final ClaimReader claims = Lookup.getDefault().lookup(ClaimReader.class);

  private RawItem page = new RawItem("none", null, new byte[0]);
  private String html = "";
  private RawItem story = page;
  private RawItem anpa = page;
  private RawItem iptc = page;
  private String text = "";
  private Article read = Article.of("");
  private Article clean = read;

  @Setup
  public void prepare() throws IOException {
    Path samples = Path.of(System.getProperty("stet.home", "."), "samples");
    byte[] pageBytes = Files.readAllBytes(samples.resolve("night-trains.html"));
    page = new RawItem("night-trains.html", "text/html", pageBytes);
    html = new String(pageBytes, StandardCharsets.UTF_8);
    byte[] storyBytes = Files.readAllBytes(samples.resolve("harbour-bridge.txt"));
    story = new RawItem("harbour-bridge.txt", "text/plain", storyBytes);
    text = new String(storyBytes, StandardCharsets.UTF_8);
    anpa =
        message(
            "\u0016\u0016\u0001n2107\u001florby\nr i\u0013\u0011 BC-Bridge     05-04 0212\n"
                + "\u0002^BC-Bridge, 1st Ld<\n^Bridge to close<\n^By MAREN HOLT=\n\t"
                + text.strip().replace("\n\n", "\n\t"));
    iptc =
        message(
            "\u0001nwa0412 3 i 93  nwa 1888\nNorland/Bridge/\n\u00021ST LEAD\nBridge to close =\n\n"
                + text);
    read = ((Reading.Read) reader.read(story)).story().article();
    clean = pipeline.clean(read).after();
  }

  private static RawItem message(String framed) {
    return new RawItem(
        "message", null, (framed + "\n\u0003041509 GMT\n\u0004").getBytes(StandardCharsets.UTF_8));
  }

  @Benchmark
  public Object pageFloorJsoupParse() {
    return Jsoup.parse(html);
  }

  @Benchmark
  public Reading page() {
    return reader.read(page);
  }

  @Benchmark
  public long storyFloorRegularExpression() {
    return QUOTATION.matcher(text).results().count();
  }

  @Benchmark
  public Reading storyRead() {
    return reader.read(story);
  }

  @Benchmark
  public Reading anpaRead() {
    return reader.read(anpa);
  }

  @Benchmark
  public Reading iptcRead() {
    return reader.read(iptc);
  }

  @Benchmark
  public CleanResult storyClean() {
    return pipeline.clean(read);
  }

  @Benchmark
  public List<Quote> storyQuotes() {
    return quotes.read(clean);
  }

  @Benchmark
  public List<Claim> storyClaims() {
    return claims.read(clean);
  }
}
