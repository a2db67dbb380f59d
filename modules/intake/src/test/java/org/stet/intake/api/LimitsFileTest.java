package org.stet.intake.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Limits;
import org.stet.wire.spi.LimitsChoice;

class LimitsFileTest {
  private static final Logger LOG = Logger.getLogger(LimitsFile.class.getName());

  @TempDir Path desk;

  @Test
  void aSmallFileSaysHowFarReadingGoes() throws IOException {
    LimitsFile file = new LimitsFile(desk);
    assertEquals(Limits.USUAL, file.limits(), "there is none");
    Files.writeString(desk.resolve("limits.txt"), "# scans of the archive\npages=2000\nsize=400\n");
    assertEquals(2000, file.limits().of(Limit.PAGES));
    assertEquals(400, file.limits().of(Limit.SIZE));
  }

  @Test
  void aFileThatSaysSomethingElseDoesNotCount() throws IOException {
    LOG.setLevel(Level.OFF);
    try {
      Files.writeString(desk.resolve("limits.txt"), "size=none\n");
      assertEquals(Limits.USUAL, new LimitsFile(desk).limits());
      Files.delete(desk.resolve("limits.txt"));
      Files.createDirectory(desk.resolve("limits.txt"));
      assertEquals(Limits.USUAL, new LimitsFile(desk).limits());
    } finally {
      LOG.setLevel(null);
    }
  }

  @Test
  void itIsTheOneThatIsAsked() {
    assertInstanceOf(LimitsFile.class, Lookup.getDefault().lookup(LimitsChoice.class));
  }
}
