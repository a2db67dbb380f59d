package org.stet.benchmarks;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
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
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;

/**
 * Stories a second on one core, for each format of text and data: its fixtures one after the other,
 * recognised and read, beside a bare parser of its syntax (StAX, Gson, jsoup), or the decoding of
 * its bytes where it has none.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class FormatsBenchmark {
  private static final Path FIXTURES = Path.of("modules/wire-formats/src/test/resources");

  /** What tests expect, beside what they read. */
  private static final Set<String> RESULTS = Set.of("stet", "removed");

  @Param({
    "anpa1312",
    "iptc7901",
    "zczc",
    "press-release",
    "transcript",
    "nitf",
    "newsml-1",
    "newsml-g2",
    "rss",
    "wordpress-export",
    "ninjs",
    "ap-json",
    "email",
    "mhtml",
    "html",
    "rtf"
  })
  String format = "";

  private final WireReader reader = WireReader.standard();
  private final List<RawItem> items = new ArrayList<>();
  private int next;

  @Setup
  public void prepare() throws IOException {
    Path folder = Path.of(System.getProperty("stet.home", ".")).resolve(FIXTURES).resolve(format);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        RawItem item = new RawItem("item", null, Files.readAllBytes(file));
        boolean read = !RESULTS.contains(ending(file));
        if (read && reader.formatOf(item).filter(known -> known.id().equals(format)).isPresent()) {
          items.add(item);
        }
      }
    }
    if (items.isEmpty()) {
      throw new IllegalStateException("no fixture is read as " + format);
    }
  }

  private RawItem item() {
    next = (next + 1) % items.size();
    return items.get(next);
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Benchmark
  public Reading read() {
    return reader.read(item());
  }

  /** What a bare parser takes for the same bytes. */
  @Benchmark
  public Object floor() throws XMLStreamException {
    String text = new String(item().bytes(), StandardCharsets.UTF_8);
    return switch (format) {
      case "nitf", "newsml-1", "newsml-g2", "rss", "wordpress-export" -> events(text);
      case "ninjs", "ap-json" -> JsonParser.parseString(text);
      case "html" -> Jsoup.parse(text);
      default -> text;
    };
  }

  private static int events(String xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader events = factory.createXMLStreamReader(new StringReader(xml));
    int count = 0;
    while (events.hasNext()) {
      events.next();
      count++;
    }
    return count;
  }
}
