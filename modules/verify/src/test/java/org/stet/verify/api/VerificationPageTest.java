package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of {@code docs/verification.md} are what the verifier answers. */
class VerificationPageTest {
  private record Example(String said, String verdict, String quote) {}

  @TestFactory
  Stream<DynamicTest> answersAsThePageSays() throws IOException {
    List<Example> examples = examples();
    assertTrue(examples.size() >= 15, "examples: " + examples.size());
    return examples.stream().map(each -> DynamicTest.dynamicTest(each.quote(), () -> check(each)));
  }

  private static void check(Example example) {
    Verification verification = Said.in(example.said()).quoted(example.quote());
    Passage passage = verification.passage();
    boolean stands = verification.outcome().stands();
    String warns = passage != null && passage.warn() && stands ? "!" : "";
    assertEquals(example.verdict(), Said.verdict(verification) + warns);
  }

  private static List<Example> examples() throws IOException {
    Path page = Path.of(System.getProperty("stet.home", "../..")).resolve("docs/verification.md");
    List<Example> examples = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    String block = "";
    for (String line : Files.readString(page, StandardCharsets.UTF_8).split("\n", -1)) {
      if (line.startsWith("````")) {
        block = line.substring(4);
        if (block.equals("said")) {
          said.setLength(0);
        }
      } else if (block.equals("said")) {
        said.append(line).append('\n');
      } else if (block.equals("quotes")) {
        int bar = line.indexOf(" | ");
        examples.add(new Example(said.toString(), line.substring(0, bar), line.substring(bar + 3)));
      }
    }
    return examples;
  }
}
