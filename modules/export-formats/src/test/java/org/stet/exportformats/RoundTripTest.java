package org.stet.exportformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.export.api.OutgoingFile;
import org.stet.export.spi.Exporter;
import org.stet.exportformats.agency.AnpaExporter;
import org.stet.exportformats.agency.Iptc7901Exporter;
import org.stet.exportformats.docx.DocxExporter;
import org.stet.exportformats.docx.TrackedDocxExporter;
import org.stet.exportformats.newsml.NewsMlExporter;
import org.stet.exportformats.ninjs.NinjsExporter;
import org.stet.exportformats.ninjs.NinjsTwoExporter;
import org.stet.exportformats.nitf.NitfExporter;
import org.stet.exportformats.rss.RssExporter;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.wire.spi.WireFormat;
import org.stet.wireformats.anpa.AnpaFormat;
import org.stet.wireformats.docx.DocxFormat;
import org.stet.wireformats.iptc7901.Iptc7901Format;
import org.stet.wireformats.newsmlg2.G2Format;
import org.stet.wireformats.ninjs.NinjsFormat;
import org.stet.wireformats.nitf.NitfFormat;
import org.stet.wireformats.rss.FeedFormat;

/** What goes out is the same story when Stet reads it again, but for what is listed here. */
class RoundTripTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/stet/exportformats/fixtures");

  /**
   * A format and what it does not carry.
   *
   * @param lost fields that are not read again
   * @param carried what is read again of the body
   */
  private record Way(
      Exporter exporter,
      WireFormat reader,
      Set<FieldName> lost,
      Function<Article, List<String>> carried) {

    Way(Exporter exporter, WireFormat reader, Set<FieldName> lost) {
      this(exporter, reader, lost, Exports::published);
    }
  }

  private static List<Way> ways() {
    return List.of(
        new Way(
            new DocxExporter(),
            new DocxFormat(),
            EnumSet.of(FieldName.WORDCOUNT),
            DocumentBody::of),
        new Way(
            new TrackedDocxExporter(),
            new DocxFormat(),
            EnumSet.of(FieldName.WORDCOUNT),
            DocumentBody::of),
        new Way(
            new NitfExporter(),
            new NitfFormat(),
            EnumSet.of(FieldName.TAKE, FieldName.CATEGORY, FieldName.WORDCOUNT, FieldName.ADDRESS)),
        new Way(
            new NewsMlExporter(),
            new G2Format(),
            EnumSet.of(FieldName.TAKE, FieldName.CATEGORY, FieldName.WORDCOUNT, FieldName.ADDRESS)),
        new Way(
            new RssExporter(),
            new FeedFormat(),
            EnumSet.of(
                FieldName.TAKE,
                FieldName.CATEGORY,
                FieldName.WORDCOUNT,
                FieldName.SLUG,
                FieldName.URGENCY,
                FieldName.STATUS,
                FieldName.SUBJECTS,
                FieldName.LOCATIONS,
                FieldName.EMBARGO,
                FieldName.EDNOTE)),
        new Way(
            new NinjsExporter(),
            new NinjsFormat(),
            EnumSet.of(FieldName.TAKE, FieldName.CATEGORY, FieldName.WORDCOUNT, FieldName.ADDRESS)),
        new Way(
            new NinjsTwoExporter(),
            new NinjsFormat(),
            EnumSet.of(
                FieldName.TAKE, FieldName.CATEGORY, FieldName.WORDCOUNT, FieldName.ADDRESS)));
  }

  static Stream<Arguments> storiesOnTheirWay() {
    List<Arguments> all = new ArrayList<>();
    for (Way way : ways()) {
      for (Fixtures.Case story : Fixtures.in(FOLDER)) {
        all.add(Arguments.of(Named.of(way.exporter().id(), way), story));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("storiesOnTheirWay")
  void readsBackWithTheSameWords(Way way, Fixtures.Case story) {
    Article before = Article.of(story.text("stet"));
    OutgoingFile written = Exports.file(way.exporter(), before.text());
    Article after = Exports.readAgain(way.reader(), written.bytes());
    assertEquals(way.carried().apply(before), Exports.published(after), written.words());
  }

  /** Formats whose letters and blocks are not those of an article: their words are tested apart. */
  private static List<Way> waysOfAgencies() {
    return List.of(
        new Way(
            new Iptc7901Exporter(),
            new Iptc7901Format(),
            EnumSet.of(
                FieldName.TAKE, // The word that forbids the story stands beside it.
                FieldName.SOURCE,
                FieldName.COPYRIGHT,
                FieldName.DATE,
                FieldName.WORDCOUNT,
                FieldName.KEYWORDS,
                FieldName.SUBJECTS,
                FieldName.LOCATIONS,
                FieldName.LANGUAGE,
                FieldName.ADDRESS)),
        new Way(
            new AnpaExporter(),
            new AnpaFormat(),
            EnumSet.of(
                FieldName.SUBJECTS,
                FieldName.LOCATIONS,
                FieldName.TAKE,
                FieldName.STANDFIRST,
                FieldName.COPYRIGHT,
                FieldName.DATE,
                FieldName.URGENCY,
                FieldName.WORDCOUNT,
                FieldName.LANGUAGE,
                FieldName.ADDRESS)));
  }

  static Stream<Arguments> fieldsOnTheirWay() {
    List<Arguments> all = new ArrayList<>();
    List<Way> every = new ArrayList<>(ways());
    every.addAll(waysOfAgencies());
    for (Way way : every) {
      for (FieldName name : FieldName.values()) {
        all.add(Arguments.of(Named.of(way.exporter().id(), way), name));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("fieldsOnTheirWay")
  void readsBackWithTheSameField(Way way, FieldName name) throws IOException {
    Article before = Article.of(Files.readString(FOLDER.resolve("10-with-take-and-address.stet")));
    assertTrue(before.field(name).isPresent(), "the fixture has every field");
    OutgoingFile written = Exports.file(way.exporter(), before.text());
    Article after = Exports.readAgain(way.reader(), written.bytes());
    String expected = before.field(name).orElse("");
    boolean same = after.field(name).orElse("").equals(bare(name, expected));
    if (way.lost().contains(name)) {
      assertFalse(same, "listed as lost, but it is carried: take it from the list");
    } else {
      assertEquals(bare(name, expected), after.field(name).orElse(""), written.words());
    }
  }

  /** The dash after a dateline is set anew by whoever prints it. */
  private static String bare(FieldName name, String words) {
    return name == FieldName.DATELINE ? words.replaceAll("[\\s–—_-]+$", "") : words;
  }
}
