package org.stet.exportformats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The official shapes of schema.org 30.0; where they are not there, a test is skipped. */
public final class SchemaOrg {
  private SchemaOrg() {}

  /** The properties that the official shapes of these types have. */
  public static Set<String> propertiesOf(String... types) throws IOException {
    String shapes =
        Files.readString(
            SharedSchemas.file("schemaorg", "schemaorg-shapes-30.0.shacl"), StandardCharsets.UTF_8);
    Set<String> names = new TreeSet<>();
    for (String type : types) {
      int start = shapes.indexOf("\n:ValidSchema" + type + " a sh:NodeShape");
      assertTrue(start >= 0, type);
      int end = shapes.indexOf("\n\n", start);
      Matcher path = Pattern.compile("sh:path schema1:(\\w+)").matcher(shapes);
      path.region(start, end < 0 ? shapes.length() : end);
      while (path.find()) {
        names.add(path.group(1));
      }
    }
    return names;
  }
}
