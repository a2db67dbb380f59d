package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plug-in's jar on the flat class path of the command line is all it needs. That it needs no more
 * in the platform, {@link InPlatform} shows.
 */
class PluginTest {
  private static final String TELEGRAM =
      "TELEGRAM\nARRIVED PORT SAREK SATURDAY STOP\nAll well aboard STOP\n";

  @TempDir Path folder;

  @BeforeEach
  void telegram() throws IOException {
    Files.writeString(folder.resolve("wire.txt"), TELEGRAM);
  }

  private Run.Ended stet(String... arguments) throws IOException {
    StringBuilder classPath = new StringBuilder();
    for (Path root :
        List.of(
            Built.pluginCluster().resolve("modules"),
            Built.application().resolve("stet/modules"),
            Built.application().resolve("platform/lib"))) {
      try (Stream<Path> jars = Files.walk(root)) {
        jars.filter(jar -> jar.toString().endsWith(".jar"))
            .forEach(jar -> classPath.append(jar).append(':'));
      }
    }
    List<String> command =
        new ArrayList<>(List.of("-cp", classPath.toString(), "org.stet.cli.Main"));
    command.addAll(List.of(arguments));
    return Run.of(Path.of(System.getProperty("java.home"), "bin/java"), command)
        .in(folder)
        .ended()
        .with(0);
  }

  @Test
  void itsFormatReadsAndItsRuleCleans() throws IOException {
    JsonObject read =
        JsonParser.parseString(stet("read", "--json", "wire.txt").out()).getAsJsonObject();
    assertEquals("telegram", read.get("format").getAsString());
    List<String> blocks = new ArrayList<>();
    read.getAsJsonArray("blocks")
        .forEach(block -> blocks.add(block.getAsJsonObject().get("text").getAsString()));
    assertEquals(List.of("ARRIVED PORT SAREK SATURDAY.", "All well aboard."), blocks);
    JsonArray removed = read.getAsJsonArray("removed");
    assertEquals("TELEGRAM", removed.get(0).getAsJsonObject().get("text").getAsString());
  }

  @Test
  void itsCheckFinds() throws IOException {
    assertTrue(stet("check", "wire.txt").out().contains("written in capitals throughout"));
  }

  @Test
  void itsExporterWrites() throws IOException {
    assertEquals(
        "TELEGRAM\nARRIVED PORT SAREK SATURDAY STOP\nALL WELL ABOARD STOP\n",
        stet("export", "--to", "telegram", "wire.txt").out());
  }
}
