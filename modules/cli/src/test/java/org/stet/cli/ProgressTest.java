package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Progress progress(boolean terminal, int all, Duration patience) {
    Run.Start start = Run.in(Path.of(""));
    Run.Start where = terminal ? start.on(80, false) : start;
    return new Progress(
        where.surroundings(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err),
        all,
        patience);
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsWhatASingleInputIsAtAndTakesItAwayAgain() throws InterruptedException {
    Progress progress = progress(true, 1, Duration.ZERO);
    progress.begin("large.txt");
    while (!shown().contains("large.txt, ")) {
      Thread.sleep(10);
    }
    progress.clear();
    assertTrue(shown().endsWith("\r\u001b[K"), shown());
    int length = shown().length();
    Thread.sleep(700);
    assertEquals(length, shown().length(), "nothing more is printed while others print");
  }

  @Test
  void countsSeveral() throws InterruptedException {
    Progress progress = progress(true, 3, Duration.ZERO);
    progress.done(2);
    progress.begin("c.txt");
    while (!shown().contains("2 of 3 files, ")) {
      Thread.sleep(10);
    }
    progress.clear();
  }

  @Test
  void saysNothingAtFirstOrWithoutATerminal() throws InterruptedException {
    progress(true, 1, Duration.ofMinutes(5)).begin("a.txt");
    progress(false, 1, Duration.ZERO).begin("a.txt");
    Thread.sleep(200);
    assertEquals("", shown());
  }
}
