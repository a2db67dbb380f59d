package org.stet.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.journal.api.DraftJournal;
import org.stet.store.journal.api.UnsavedText;

/** What was typed more than two seconds before a desk was killed is in the journal. */
class KilledDeskTest {
  private static final int KILLS = 4;
  private static final long PROMISED = 2000;

  @TempDir Path folder;

  @Test
  @Timeout(180)
  void whatWasTypedTwoSecondsBeforeAKillIsThere() throws Exception {
    Random random = new Random();
    long worst = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path beside = folder.resolve("round-" + kill);
      worst = Math.max(worst, killed(beside, 2500 + random.nextInt(2000)));
    }
    System.out.println("killed " + KILLS + " desks; at most " + worst + " ms of typing were lost");
  }

  /** How many milliseconds of typing were lost. */
  private static long killed(Path beside, int after) throws Exception {
    Process desk =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                TypingProcess.class.getName(),
                beside.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines;
    long[] end = new long[1];
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8))) {
      assertTrue(output.readLine() != null, "it types");
      Thread killer =
          new Thread(
              () -> {
                try {
                  Thread.sleep(after);
                } catch (InterruptedException e) {
                  throw new AssertionError(e);
                }
                end[0] = System.currentTimeMillis();
                desk.toHandle().destroyForcibly();
              });
      killer.start();
      lines = output.lines().filter(line -> line.matches("[0-9]{13} word[0-9]+\\.")).toList();
      killer.join();
    }
    desk.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    try (DraftJournal journal = DraftJournal.open(beside)) {
      assertEquals(1, journal.texts().size());
      UnsavedText left = journal.texts().get(0);
      long lost = 0;
      for (String line : lines) {
        long typed = Long.parseLong(line.substring(0, 13));
        if (!left.text().contains(line.substring(13))) {
          lost = Math.max(lost, end[0] - typed);
          assertTrue(end[0] - typed <= PROMISED, line + ", killed at " + end[0]);
        }
      }
      assertTrue(left.text().startsWith("Ferry line to Oster"), left.text());
      return lost;
    }
  }
}
