package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Version;

/** A killed process loses no save it was told of. It does not test a power cut. */
class KillTest {
  private static final int KILLS = 10;

  @TempDir Path folder;

  @Test
  @Timeout(300)
  void aKilledProcessLosesNoAcknowledgedSave() throws Exception {
    Random random = new Random();
    Map<Long, String> acknowledged = new LinkedHashMap<>();
    for (int kill = 0; kill < KILLS; kill++) {
      try (ChildProcess child = ChildProcess.start(SavingProcess.class, folder.toString())) {
        assertEquals("open", child.line(), "round " + kill);
        long end = System.nanoTime() + random.nextInt(700) * 1_000_000L;
        Thread killer = killer(child, end);
        child.rest().forEach(line -> note(line, acknowledged));
        killer.join();
      }
      checkAll(acknowledged, kill);
    }
    assertTrue(acknowledged.size() > KILLS, "saves: " + acknowledged.size());
    System.out.println("killed " + KILLS + " times, kept " + acknowledged.size() + " saves");
  }

  private static Thread killer(ChildProcess child, long end) {
    Thread killer =
        new Thread(
            () -> {
              try {
                Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
                child.kill();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    killer.start();
    return killer;
  }

  /** A line that was cut off by the kill was not acknowledged: the reader did not get it whole. */
  private static void note(String line, Map<Long, String> acknowledged) {
    String[] parts = line.split(" ", -1);
    if (parts.length == 2 && parts[1].length() == 64) {
      acknowledged.put(Long.parseLong(parts[0]), parts[1]);
    } else {
      assertTrue(parts[0].matches("[0-9]*"), line);
    }
  }

  private void checkAll(Map<Long, String> acknowledged, int kill) throws Exception {
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      ArticleRecord article = store.articles(1).get(0);
      List<Version> versions = store.versions(article.id());
      Map<Long, String> kept = new LinkedHashMap<>();
      for (int i = 0; i < versions.size(); i++) {
        Version version = versions.get(i);
        assertEquals(i, version.number(), "no gap, round " + kill);
        assertEquals(version.sha256(), Hash.of(version.text()), "whole, round " + kill);
        kept.put(version.id(), version.sha256());
      }
      acknowledged.forEach((id, hash) -> assertEquals(hash, kept.get(id), "round " + kill));
      assertTrue(kept.containsKey(article.head()), "the head is there, round " + kill);
    }
  }
}
