package org.stet.exportformats.newsml;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.Exports;
import org.stet.exportformats.SharedSchemas;
import org.stet.testkit.Fixtures;
import org.stet.text.api.FieldName;
import org.stet.wireformats.newsmlg2.G2Format;
import org.xml.sax.SAXException;

class NewsMlExporterTest {
  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06.789Z");

  static java.util.List<Fixtures.Case> cases() {
    return ExporterFixturesTest.cases();
  }

  /** Both schemas at once: that of the item looks into what it carries only where it can. */
  @Test
  void isValidByTheSchemasOfTheIptc() throws Exception {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    Source item =
        new StreamSource(
            SharedSchemas.file("newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd").toFile());
    Source text = new StreamSource(SharedSchemas.file("nitf", "nitf-3-6.xsd").toFile());
    Schema schema = factory.newSchema(new Source[] {item, text});
    for (Fixtures.Case fixture : cases()) {
      validate(schema, written(fixture.text("stet")));
    }
    validate(schema, written(""));
    String good = written("Date: 2025-01-02T10:00:00Z\n\nHello.\n");
    assertAll(
        () -> assertInvalid(schema, good.replace("2025-01-02T10:00:00Z</v", "yesterday</v")),
        () -> assertInvalid(schema, good.replaceFirst("guid=\"[^\"]*\"", "")),
        () -> assertInvalid(schema, good.replace("<p>", "<para>").replace("</p>", "</para>")));
  }

  private static void assertInvalid(Schema schema, String xml) {
    assertThrows(SAXException.class, () -> validate(schema, xml), xml);
  }

  private static void validate(Schema schema, String xml) throws SAXException, IOException {
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  /** The schema does not look at this. */
  @ParameterizedTest
  @MethodSource("cases")
  void everyCodeIsOfASchemeThatTheItemDeclares(Fixtures.Case fixture) throws IOException {
    String xml = written(fixture.text("stet"));
    Set<String> declared = new HashSet<>();
    Matcher scheme = Pattern.compile("<scheme alias=\"(\\w+)\" uri=\"([^\"]+)\"").matcher(xml);
    while (scheme.find()) {
      declared.add(scheme.group(1));
      assertTrue(URI.create(scheme.group(2)).isAbsolute(), scheme.group(2));
      assertTrue(scheme.group(2).endsWith("/"), "codes are put behind it: " + scheme.group(2));
    }
    Matcher code = Pattern.compile("(?:qcode|role)=\"(\\w+):(\\w+)\"").matcher(xml);
    int codes = 0;
    while (code.find()) {
      codes++;
      assertTrue(declared.contains(code.group(1)), code.group());
    }
    assertTrue(codes >= 2, xml);
    assertThrows(IllegalArgumentException.class, () -> Catalog.code("medtop", "04000000"));
  }

  @Test
  void aStoryWithoutATimeHasThatOfItsExport() throws IOException {
    assertAll(
        () -> assertTrue(written("Hi.\n").contains("<versionCreated>2026-02-03T04:05:06Z<")),
        () ->
            assertTrue(
                written("Date: 2025-01-02\n\nHi.\n")
                    .contains("<contentCreated>2025-01-02</contentCreated>")),
        () ->
            assertTrue(
                written("Date: 2025-01-02T10:00:00\n\nHi.\n")
                    .contains("<contentCreated>2025-01-02T10:00:00</contentCreated>")),
        () -> assertFalse(written("Date: yesterday\n\nHi.\n").contains("yesterday")));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', usable, ''",
    "withheld, '', withheld, withheld",
    "cancelled, '', canceled, cancelled",
    "'', until the verdict, withheld, withheld",
    "'', 2025-01-03T10:00:00+01:00, usable, ''",
    "under review, '', withheld, withheld"
  })
  void saysWhetherTheStoryMayBeUsed(String status, String embargo, String code, String again)
      throws IOException {
    String xml = written("Status: " + status + "\nEmbargo: " + embargo + "\n\nHello.\n");
    assertTrue(xml.contains("<pubStatus qcode=\"stat:" + code + "\">"), xml);
    if (again.isEmpty()) {
      return; // The text inside says that it is embargoed, which is read as withheld.
    }
    String read = Exports.readAgain(new G2Format(), xml).field(FieldName.STATUS).orElse("");
    assertEquals(again, read);
  }

  @Test
  void leavesOutWhatSaysNothing() throws IOException {
    String xml = written("Headline:  \nUrgency: 99\nLanguage: en\" x=\"1\nKeywords: ,\n\nHi.\n");
    for (String name : new String[] {"headline", "urgency", "lang", "keyword", "title", "by"}) {
      assertFalse(xml.contains("<" + name), name);
    }
  }

  private static String written(String copyFile) throws IOException {
    return Exports.written(new NewsMlExporter(() -> NOW), copyFile);
  }
}
