package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OddNameTest {
  private static final String STORY = "Headline: Ferry fares to rise\n\nIn May.\n";

  @TempDir Path folder;

  /** Makes a file whose name, written for {@code printf}, no string of Java can have. */
  private void make(String name) throws Exception {
    Files.writeString(folder.resolve("plain.txt"), STORY, StandardCharsets.UTF_8);
    String script =
        "f=$(printf '" + name + "'); mkdir -p \"$(dirname \"$f\")\"; cp plain.txt \"$f\"";
    Process shell =
        new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).inheritIO().start();
    assumeTrue(shell.waitFor() == 0, "this system has no such names");
    String names = System.getProperty("sun.jnu.encoding", "");
    assumeTrue(names.equals("UTF-8"), "names of files are in " + names);
  }

  @Test
  void readsAFileWhoseNameIsNotInUtf8() throws Exception {
    make("caf\\351.txt");
    Run run = Run.in(folder).stet("read", "--json", "caf\ufffd.txt");
    assertEquals(0, run.code(), run.err());
    assertEquals("Ferry fares to rise", run.answer().get("headline").getAsString());
    assertEquals("caf\ufffd.txt", run.answer().get("path").getAsString());
  }

  @Test
  void findsFoldersOfSuchNamesToo() throws Exception {
    make("m\\344rz/caf\\351.txt");
    for (String name : List.of("m\ufffdrz/caf\ufffd.txt", folder + "/m\ufffdrz/caf\ufffd.txt")) {
      Run run = Run.in(folder).stet("read", name);
      assertEquals(0, run.code(), run.err());
    }
  }

  @Test
  void doesNotGuessBetweenTwo() throws Exception {
    make("caf\\351.txt");
    make("caf\\350.txt");
    Run run = Run.in(folder).stet("read", "caf\ufffd.txt");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("several files look like this"), run.err());
  }

  @Test
  void saysWhenThereIsNone() {
    Run run = Run.in(folder).stet("read", "caf\ufffd.txt");
    assertEquals(3, run.code());
    assertEquals("stet: caf\ufffd.txt: there is no such file\n", run.err());
  }
}
