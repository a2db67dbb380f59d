package org.stet.benchmarks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.openide.util.Lookup;
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
import org.stet.export.spi.Exporter;
import org.stet.export.spi.TextExporter;
import org.stet.text.api.Article;

/**
 * Stories exported a second on one core, for each format of text: the fixtures one after the other,
 * from the text of a copy file on, beside a bare serializer (StAX, Gson) that writes the very same
 * file from a list of its parts, or, where the format has no serializer, the copying of its
 * letters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ExportBenchmark {
  private static final Path FIXTURES =
      Path.of("modules/export-formats/src/test/resources/org/stet/exportformats/fixtures");

  @Param({"plain-text", "html", "markdown", "nitf", "newsml-g2", "rss", "icml", "ninjs"})
  String format = "";

  private final List<Article> articles = new ArrayList<>();
  private final List<List<XMLEvent>> events = new ArrayList<>();
  private final List<JsonElement> trees = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
  private TextExporter exporter = (TextExporter) exporter("plain-text");
  private int next;

  private static Exporter exporter(String id) {
    return Lookup.getDefault().lookupAll(Exporter.class).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Setup
  public void prepare() throws IOException, XMLStreamException {
    exporter = (TextExporter) exporter(format);
    Path folder = Path.of(System.getProperty("stet.home", ".")).resolve(FIXTURES);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".stet")).sorted().toList()) {
        Article article = Article.of(Files.readString(file));
        articles.add(article);
        StringBuilder text = new StringBuilder();
        exporter.export(article, text);
        texts.add(text.toString());
      }
    }
    for (String text : texts) {
      switch (format) {
        case "nitf", "newsml-g2", "rss", "icml" -> events.add(events(text));
        case "ninjs" -> trees.add(JsonParser.parseString(text));
        default -> {}
      }
    }
  }

  private static List<XMLEvent> events(String xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLEventReader reader = factory.createXMLEventReader(new StringReader(xml));
    List<XMLEvent> events = new ArrayList<>();
    while (reader.hasNext()) {
      events.add(reader.nextEvent());
    }
    return events;
  }

  /** What the exporter takes; the article is read from its text, as it is after an edit. */
  @Benchmark
  public int export() throws IOException {
    next = (next + 1) % articles.size();
    StringBuilder out = new StringBuilder();
    exporter.export(Article.of(articles.get(next).text()), out);
    return out.length();
  }

  /** What a bare serializer takes for the same file. */
  @Benchmark
  public int floor() throws XMLStreamException {
    next = (next + 1) % articles.size();
    if (!events.isEmpty()) {
      return written(events.get(next));
    }
    return trees.isEmpty()
        ? new String(texts.get(next).toCharArray()).length()
        : gson.toJson(trees.get(next)).length();
  }

  private int written(List<XMLEvent> parts) throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = factory.createXMLStreamWriter(text);
    for (XMLEvent part : parts) {
      if (part.isStartElement()) {
        StartElement element = part.asStartElement();
        xml.writeStartElement(element.getName().getLocalPart());
        for (var each = element.getAttributes(); each.hasNext(); ) {
          Attribute attribute = each.next();
          xml.writeAttribute(attribute.getName().getLocalPart(), attribute.getValue());
        }
      } else if (part.isEndElement()) {
        xml.writeEndElement();
      } else if (part.isCharacters()) {
        xml.writeCharacters(part.asCharacters().getData());
      }
    }
    xml.flush();
    return text.getBuffer().length();
  }
}
