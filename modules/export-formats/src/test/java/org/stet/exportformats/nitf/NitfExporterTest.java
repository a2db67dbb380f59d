package org.stet.exportformats.nitf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.exportformats.words.CleanCharacters;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wireformats.nitf.NitfFormat;
import org.xml.sax.SAXException;

class NitfExporterTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/stet/exportformats/fixtures");

  static List<Fixtures.Case> cases() {
    return Fixtures.in(FOLDER);
  }

  @Test
  void isValidByTheSchemaOfTheIptc() throws Exception {
    Schema schema = schema();
    for (Fixtures.Case fixture : cases()) {
      validate(schema, exported(fixture.text("stet")));
    }
    validate(schema, exported(""));
    String broken =
        exported("Hello.\n").replace("<p>", "<paragraph>").replace("</p>", "</paragraph>");
    assertThrows(SAXException.class, () -> validate(schema, broken));
  }

  private static Schema schema() throws SAXException {
    Path file = schemaFile();
    assumeTrue(Files.exists(file), "not validated: no shared/schemas/nitf above the repository");
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return factory.newSchema(file.toFile());
  }

  /** The schema in a folder beside the repository, or a file that is not there. */
  private static Path schemaFile() {
    Path name = Path.of("shared", "schemas", "nitf", "nitf-3-6.xsd");
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      if (Files.exists(up.resolve(name))) {
        return up.resolve(name);
      }
    }
    return name;
  }

  private static void validate(Schema schema, String xml) throws SAXException, IOException {
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsBackWithTheSameWords(Fixtures.Case fixture) throws IOException {
    Article before = Article.of(fixture.text("stet"));
    Article after = read(exported(before.text()));
    assertEquals(published(before), published(after));
  }

  /** Role, words and credit of what goes out, in order. */
  private static List<String> published(Article article) {
    return article.body().stream()
        .filter(block -> block.role().isPublished())
        .map(block -> line(article, block))
        .toList();
  }

  private static String line(Article article, Block block) {
    String words = CleanCharacters.of(article.plain(block)).strip();
    // The reader takes a single line for a paragraph: nothing tells that it is a table.
    boolean oneLine = block.role() == Role.TABLE && words.indexOf('\n') < 0;
    Role role = oneLine ? Role.PARAGRAPH : block.role();
    return role + ": " + words + " [" + article.credit(block).orElse("") + "]";
  }

  @ParameterizedTest
  @EnumSource(
      value = FieldName.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TAKE", "CATEGORY", "WORDCOUNT", "ADDRESS"})
  void readsBackWithTheSameField(FieldName name) throws IOException {
    Article before = Article.of(Files.readString(FOLDER.resolve("08-every-field.stet")));
    assertTrue(before.field(name).isPresent(), "the fixture has every field");
    assertEquals(before.field(name), read(exported(before.text())).field(name));
  }

  @Test
  void keepsUrgencyThatIsNoDigitAndWritesCanceledAsNitfDoes() throws IOException {
    String xml = exported(Files.readString(FOLDER.resolve("09-marks-that-overlap.stet")));
    Article after = read(xml);
    assertAll(
        () -> assertTrue(xml.contains("management-status=\"canceled\"")),
        () -> assertFalse(xml.contains("ed-urg")),
        () -> assertTrue(xml.contains("content=\"r\""), xml),
        () -> assertEquals("5", after.field(FieldName.URGENCY).orElse(""), "what it means"),
        () -> assertEquals("cancelled", after.field(FieldName.STATUS).orElse("")));
  }

  @Test
  void aStoryUnderEmbargoSaysSo() throws IOException {
    String xml = exported("Date: 2025-01-02T10:00:00Z\nEmbargo: 2025-01-03T10:00:00Z\n\nHello.\n");
    assertTrue(xml.contains("management-status=\"embargoed\""));
    assertTrue(xml.contains("<date.release norm=\"2025-01-03T10:00:00Z\">"));
  }

  @Test
  void anEmbargoInWordsIsNotLostAndNeverUsable() throws IOException {
    String xml = exported("Status: usable\nEmbargo: until the verdict\n\nHello.\n");
    assertTrue(xml.contains("management-status=\"embargoed\""), xml);
    assertTrue(xml.contains("content=\"until the verdict\""), xml);
    assertFalse(xml.contains("date.release"), xml);
    assertEquals("withheld", read(xml).field(FieldName.STATUS).orElse(""));
  }

  @Test
  void leavesOutWhatTheFormatCannotHold() throws IOException {
    String xml =
        exported("Headline:  \nDate: yesterday\nLanguage: en\" x=\"1\nUrgency: 99\n\nHi.\n");
    assertFalse(xml.contains("date.issue"), xml);
    assertFalse(xml.contains("baselang"), xml);
    assertFalse(xml.contains("hedline"), xml);
    assertFalse(xml.contains("ed-urg"), xml);
  }

  @Test
  void notesNeverGoOut() throws IOException {
    String xml = exported("Before.\n\n```note\nRing the lawyer.\n```\n\nAfter.\n");
    assertFalse(xml.contains("lawyer"), xml);
  }

  @Test
  void hostileTextStaysText() throws IOException {
    List<String> lines =
        List.of(
            "Headline: \u0000a]]><!ENTITY x \"&#0;\">\uFFFE",
            "Slug: ../../etc/\"passwd\u0007",
            "",
            "<!-- [x](javascript:alert) \uD83D\uDE00 \u000B]]> -->");
    String xml = exported(String.join("\n", lines));
    Article after = read(exported("Hello ]]> <b>\u0001 \uD83D\uDE00.\n"));
    assertAll(
        () -> assertFalse(xml.contains("<!"), xml),
        () -> assertFalse(xml.contains("]]>"), xml),
        () -> assertFalse(xml.contains("javascript"), xml),
        () -> assertTrue(xml.contains("\uD83D\uDE00"), xml),
        () -> assertTrue(xml.chars().allMatch(c -> c == '\n' || c >= ' '), xml),
        () ->
            assertEquals(
                "Hello ]]> <b> \uD83D\uDE00.", after.plain(after.blocks(Role.PARAGRAPH).get(0))));
  }

  private static String exported(String copyFile) throws IOException {
    StringBuilder out = new StringBuilder();
    new NitfExporter().export(Article.of(copyFile), out);
    return out.toString();
  }

  private static Article read(String xml) {
    RawItem item = new RawItem("story.xml", null, xml.getBytes(StandardCharsets.UTF_8));
    return assertInstanceOf(Reading.Read.class, new NitfFormat().read(item)).story().article();
  }
}
