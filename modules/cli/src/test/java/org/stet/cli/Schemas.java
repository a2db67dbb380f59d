package org.stet.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The published schemas, one for each command. Nothing is fetched from the network. */
final class Schemas {
  static final Path DOCS = Path.of(System.getProperty("stet.home", "../..")).resolve("docs");

  private Schemas() {}

  static String text(String command) {
    return read(DOCS.resolve("schemas").resolve(command + ".schema.json"));
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with {@code answer} as an answer of {@code command}; empty if nothing is. */
  static List<String> errors(String command, JsonElement answer) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(command), InputFormat.JSON);
    List<String> errors = new ArrayList<>();
    schema
        .validate(answer.toString(), InputFormat.JSON)
        .forEach(error -> errors.add(error.toString()));
    Set<String> known = new TreeSet<>();
    gatherNames(JsonParser.parseString(text(command)), known);
    gatherUnknown(answer, known, errors);
    return errors;
  }

  private static void gatherNames(JsonElement schema, Set<String> names) {
    if (schema.isJsonArray()) {
      schema.getAsJsonArray().forEach(part -> gatherNames(part, names));
    } else if (schema.isJsonObject()) {
      JsonObject object = schema.getAsJsonObject();
      if (object.has("properties")) {
        names.addAll(object.getAsJsonObject("properties").keySet());
      }
      object.asMap().values().forEach(part -> gatherNames(part, names));
    }
  }

  /** A field that is printed but not described is wrong too. */
  private static void gatherUnknown(JsonElement answer, Set<String> known, List<String> errors) {
    if (answer.isJsonArray()) {
      answer.getAsJsonArray().forEach(part -> gatherUnknown(part, known, errors));
    } else if (answer.isJsonObject()) {
      answer
          .getAsJsonObject()
          .entrySet()
          .forEach(
              field -> {
                if (!known.contains(field.getKey())) {
                  errors.add("not in the schema: " + field.getKey());
                }
                if (!field.getKey().equals("id")) {
                  gatherUnknown(field.getValue(), known, errors);
                }
              });
    }
  }
}
