package org.stet.store.journal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.journal.api.JournalChange.Drop;

/** A disk without room: what was kept before stays, and keeping goes on when there is room. */
class FullDiskTest {
  @TempDir Path folder;

  /** Writes texts until that fails, then a short one; run where files may not be long. */
  public static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws Exception {
      try (DraftJournal journal = DraftJournal.open(Path.of(arguments[0]))) {
        journal.write(Typed.keep("first", "kept"));
        boolean failed = false;
        for (int i = 0; !failed; i++) {
          try {
            journal.write(Typed.keep("long", "word ".repeat(5_000) + i));
          } catch (IOException e) {
            failed = true;
            System.out.println("failed at " + i);
          }
        }
        journal.write(List.of(new Drop("long")));
        journal.write(Typed.keep("last", "kept after that"));
        System.out.println("went on");
      }
    }
  }

  @Test
  @Timeout(120)
  void afterAFullDiskItGoesOn() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell that can limit files");
    Process writer =
        new ProcessBuilder(
                "/bin/sh",
                "-c",
                "ulimit -f 200; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, writer.waitFor(), said);
    assertTrue(said.contains("failed at ") && said.contains("went on"), said);
    try (DraftJournal journal = DraftJournal.open(folder)) {
      assertEquals(
          List.of(Typed.unsaved("first", "kept"), Typed.unsaved("last", "kept after that")),
          journal.texts());
      assertTrue(journal.damage().isEmpty(), said);
    }
  }
}
