package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonStreamParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.facts.spi.ClaimReader;

/** The examples of {@code docs/json.md} are what the program answers. */
class JsonExamplesTest {
  /** Measured values; the page says that they are only roughly those printed. */
  private static final Set<String> MEASURED = Set.of("confidence", "score");

  /** What grows with every new check; the schema holds it to its shape. */
  private static final Set<String> GROWING = Set.of("sentences", "findings", "changes", "reasons");

  @TempDir Path folder;

  private record Example(String command, String input, String answer) {}

  @TestFactory
  Stream<DynamicTest> answersAsThePageSays() throws IOException {
    List<Example> examples = examples();
    assertTrue(examples.size() >= 8, "examples: " + examples.size());
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.command(), () -> compare(example)));
  }

  private void compare(Example example) {
    String[] arguments = example.command().split(" ");
    boolean claims = arguments[0].equals("claims") || arguments[0].equals("check");
    assumeTrue(!claims || Lookup.getDefault().lookup(ClaimReader.class) != null);
    Run run = Run.in(folder).typing(example.input()).stet(arguments);
    JsonArray wanted = new JsonArray();
    new JsonStreamParser(example.answer()).forEachRemaining(wanted::add);
    JsonArray got = new JsonArray();
    for (JsonObject answer : run.answers()) {
      assertEquals(List.of(), Schemas.errors(arguments[0], answer));
      got.add(answer);
    }
    boolean whole = arguments[0].equals("check");
    assertEquals(pretty(steady(wanted, whole)), pretty(steady(got, whole)));
  }

  private static String pretty(JsonElement json) {
    return new com.google.gson.GsonBuilder()
        .setPrettyPrinting()
        .serializeNulls()
        .create()
        .toJson(json);
  }

  /** {@code json} with the values that may differ replaced. */
  private static JsonElement steady(JsonElement json, boolean dropGrowing) {
    if (json.isJsonArray()) {
      JsonArray array = new JsonArray();
      json.getAsJsonArray().forEach(part -> array.add(steady(part, dropGrowing)));
      return array;
    }
    if (!json.isJsonObject()) {
      return json;
    }
    JsonObject object = new JsonObject();
    json.getAsJsonObject()
        .entrySet()
        .forEach(
            field -> {
              String name = field.getKey();
              boolean free = MEASURED.contains(name) || name.equals("reasons");
              boolean growing = dropGrowing && GROWING.contains(name);
              object.add(
                  name,
                  free || growing
                      ? new JsonPrimitive("any")
                      : steady(field.getValue(), dropGrowing));
            });
    return object;
  }

  /** Reads the page and writes the files it shows. */
  private List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String command = "";
    String input = "";
    String[] lines = Schemas.read(Schemas.DOCS.resolve("json.md")).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].startsWith("````")) {
        continue;
      }
      String opening = lines[i].substring(4);
      StringBuilder body = new StringBuilder();
      for (i++; !lines[i].equals("````"); i++) {
        body.append(lines[i]).append('\n');
      }
      if (opening.startsWith("file ")) {
        Path file = folder.resolve(opening.substring(5));
        Files.writeString(file, body, StandardCharsets.UTF_8);
      } else if (opening.startsWith("run ")) {
        command = opening.substring(4);
        input = body.toString();
      } else {
        assertEquals("answer", opening);
        examples.add(new Example(command, input, body.toString()));
      }
    }
    return examples;
  }
}
