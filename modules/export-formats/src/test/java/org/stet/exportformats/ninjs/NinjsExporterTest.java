package org.stet.exportformats.ninjs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.Exports;
import org.stet.exportformats.SharedSchemas;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.wireformats.ninjs.NinjsFormat;

class NinjsExporterTest {

  @ParameterizedTest
  @ValueSource(strings = {"3.1", "2.2"})
  void isValidByTheSchemaOfTheIptc(String version) throws IOException {
    Schema schema = schema(version);
    for (Fixtures.Case fixture : ExporterFixturesTest.cases()) {
      assertEquals(List.of(), errors(schema, written(version, fixture.text("stet"))));
    }
    assertEquals(List.of(), errors(schema, written(version, "")));
    String dated = written(version, "Date: 2025-01-02T10:00:00Z\n\nHello.\n");
    assertFalse(errors(schema, dated.replace("2025-01-02T10:00:00Z", "yesterday")).isEmpty());
    assertFalse(errors(schema, dated.replace("\"type\"", "\"kind\"")).isEmpty());
  }

  private static Schema schema(String version) throws IOException {
    String schema =
        Files.readString(
            SharedSchemas.file("ninjs", "ninjs-schema_" + version + ".json"),
            StandardCharsets.UTF_8);
    SchemaRegistryConfig strict =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(strict))
        .getSchema(schema, InputFormat.JSON);
  }

  private static List<String> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-11T09:30:00+02:00, 2025-06-11T09:30:00+02:00",
    "2025-06-11T09:30Z, 2025-06-11T09:30:00Z",
    "2025-06-11T09:30:00, ''",
    "2025-06-11, ''",
    "yesterday, ''"
  })
  void writesOnlyMomentsWithAZone(String date, String expected) throws IOException {
    JsonObject item = item("Date: " + date + "\n\nHello.\n");
    assertEquals(expected, item.has("versionCreated") ? words(item, "versionCreated") : "");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "8, 8", "9, 9", "r, 5", "B, 2", "0, 0", "99, 0", "high, 0"})
  void writesUrgencyAsANumber(String urgency, int expected) throws IOException {
    JsonObject item = item("Urgency: " + urgency + "\n\nHello.\n");
    assertEquals(expected, item.has("urgency") ? item.get("urgency").getAsInt() : 0);
  }

  @Test
  void leavesOutWhatSaysNothing() throws IOException {
    JsonObject item = item("Headline:  \nLanguage: english please\nKeywords: , \n\nHi.\n");
    for (String name : List.of("headlines", "language", "subjects", "by", "edNote")) {
      assertFalse(item.has(name), name);
    }
  }

  @Test
  void aStoryKeepsItsUriWhenItIsCorrected() throws IOException {
    String uri = uri("Slug: bridge\nSource: Nordwire\nDate: 2025-01-02T10:00:00Z\n\nOne.\n");
    assertAll(
        () -> assertTrue(URI.create(uri).isAbsolute(), uri),
        () ->
            assertEquals(
                uri,
                uri("Slug: bridge\nSource: Nordwire\nDate: 2025-01-02T17:00:00Z\n\nOne. Two.\n")),
        () ->
            assertNotEquals(
                uri, uri("Slug: bridge\nSource: Nordwire\nDate: 2025-01-03T10:00:00Z\n\nOne.\n")),
        () -> assertNotEquals(uri("One.\n"), uri("Two.\n")));
  }

  @ParameterizedTest
  @CsvSource({
    "https://nordwire.example/bridge, true",
    "HTTP://nordwire.example/bridge, true",
    "javascript:alert(1), false",
    "/bridge, false",
    "https://, false",
    "https://a b, false",
    "nordwire.example, false"
  })
  void anAddressOfTheWebIsTheUri(String address, boolean expected) throws IOException {
    assertEquals(expected, uri("Address: " + address + "\n\nOne.\n").equals(address));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', usable",
    "withheld, '', withheld",
    "cancelled, '', canceled",
    "usable, until the verdict, withheld",
    "'', 2025-01-02T10:00:00, withheld",
    "'', 2025-01-02T10:00:00Z, usable",
    "under review, '', withheld"
  })
  void saysWhetherTheStoryMayBeUsed(String status, String embargo, String expected)
      throws IOException {
    JsonObject item = item("Status: " + status + "\nEmbargo: " + embargo + "\n\nHello.\n");
    assertEquals(expected, words(item, "pubStatus"));
  }

  @Test
  void anEmbargoInWordsStandsInTheNote() throws IOException {
    JsonObject item = item("Embargo: until the verdict\nEdnote: With quotes\n\nHello.\n");
    assertEquals("Embargo: until the verdict. With quotes", words(item, "edNote"));
    assertFalse(item.has("embargoedUntil"));
  }

  @Test
  void aHeadlineWithTagsIsWords() throws IOException {
    for (String version : List.of("3.1", "2.2")) {
      String json = written(version, "Headline: Use <b> & &amp;, they say\n\nHello.\n");
      Article after = Exports.readAgain(new NinjsFormat(), json);
      assertEquals("Use <b> & &amp;, they say", after.field(FieldName.HEADLINE).orElse(""));
    }
  }

  private static JsonObject item(String copyFile) throws IOException {
    return JsonParser.parseString(written("3.1", copyFile)).getAsJsonObject();
  }

  private static String uri(String copyFile) throws IOException {
    return words(item(copyFile), "uri");
  }

  private static String words(JsonObject item, String name) {
    return item.get(name).getAsString();
  }

  private static String written(String version, String copyFile) throws IOException {
    return Exports.written(
        version.equals("3.1") ? new NinjsExporter() : new NinjsTwoExporter(), copyFile);
  }
}
