package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first start in a fresh checkout. Maven is replaced by a script that says what Maven says and
 * counts how often it runs: what is tested is {@code ./stet}, not the build.
 */
class FirstStartTest {
  private static final String BUILDS =
      """
      #!/bin/sh
      echo run >> builds
      echo '[INFO] Building Stet text 0.1.0-SNAPSHOT                    [1/2]'
      sleep 1
      echo '[INFO] Building Stet command line 0.1.0-SNAPSHOT            [2/2]'
      sleep 0.5
      mkdir -p application/target/stet/bin
      cat > application/target/stet/bin/stet <<'END'
      #!/bin/sh
      for argument in "$@"; do echo "$argument"; done
      END
      chmod +x application/target/stet/bin/stet
      touch application/target/stet.ready
      """;

  private static final String FAILS =
      """
      #!/bin/sh
      echo '[INFO] Building Stet text 0.1.0-SNAPSHOT                    [1/2]'
      echo '[ERROR] the disk is full'
      exit 1
      """;

  @TempDir Path checkout;

  @BeforeEach
  void freshCheckout() throws IOException {
    Files.createDirectories(checkout.resolve(".mvn"));
    Files.copy(Built.top().resolve("stet"), checkout.resolve("stet"));
    Files.copy(Built.top().resolve(".mvn/build-once.sh"), checkout.resolve(".mvn/build-once.sh"));
    assertTrue(checkout.resolve("stet").toFile().setExecutable(true));
    maven(BUILDS);
  }

  private void maven(String script) throws IOException {
    Files.writeString(checkout.resolve("mvnw"), script);
    assertTrue(checkout.resolve("mvnw").toFile().setExecutable(true));
  }

  private Run stet() {
    return Run.of(checkout.resolve("stet"), "read", "a b", "$x");
  }

  private long builds() throws IOException {
    return Files.readAllLines(checkout.resolve("builds")).size();
  }

  @Test
  void buildsSaysSoAndHandsOver() throws IOException {
    Run.Ended ended = stet().ended().with(0);
    assertEquals("read\na b\n$x\n", ended.out());
    assertTrue(ended.err().contains("first start"), ended.err());
    assertTrue(ended.err().contains("1/2") && ended.err().contains("2/2"), ended.err());
    assertTrue(ended.err().contains("Stet command line"), ended.err());
    assertEquals("", stet().ended().with(0).err());
    assertEquals(1, builds());
    assertFalse(Files.isSymbolicLink(checkout.resolve(".build-lock")));
  }

  @Test
  void twoFirstStartsAtOnceBuildOnce() throws Exception {
    Run first = stet();
    Run second = stet();
    Process one = first.start();
    Process two = second.start();
    assertTrue(one.waitFor(60, TimeUnit.SECONDS) && two.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, one.exitValue(), first.read("err"));
    assertEquals(0, two.exitValue(), second.read("err"));
    assertEquals("read\na b\n$x\n", first.read("out"));
    assertEquals("read\na b\n$x\n", second.read("out"));
    assertEquals(1, builds());
    assertTrue((first.read("err") + second.read("err")).contains("waiting for it"));
  }

  @Test
  void showsTheLastLinesOfABuildThatFails() throws IOException {
    maven(FAILS);
    Run.Ended ended = stet().ended().with(70);
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("the build failed"), ended.err());
    assertTrue(ended.err().contains("[ERROR] the disk is full"), ended.err());
    maven(BUILDS);
    stet().ended().with(0);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws IOException {
    stet().ended().with(0);
    Path source = checkout.resolve("modules/text/src/main/java/New.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "class New {}");
    Files.setLastModifiedTime(
        checkout.resolve("application/target/stet.ready"), FileTime.fromMillis(0));
    Run.Ended ended = stet().ended().with(0);
    assertTrue(ended.err().contains("its source has changed"), ended.err());
    assertEquals("read\na b\n$x\n", ended.out());
    assertEquals(2, builds());
    assertEquals("", stet().ended().with(0).err());
  }

  @Test
  void goesOnWithTheOlderBuildIfTheNewOneFails() throws IOException {
    stet().ended().with(0);
    maven(FAILS);
    Path source = checkout.resolve("modules/text/src/main/java/New.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "class New {");
    Files.setLastModifiedTime(
        checkout.resolve("application/target/stet.ready"), FileTime.fromMillis(0));
    Run.Ended ended = stet().ended().with(0);
    assertTrue(ended.err().contains("the disk is full"), ended.err());
    assertTrue(ended.err().contains("going on with the build that is there"), ended.err());
    assertEquals("read\na b\n$x\n", ended.out());
  }

  @Test
  void takesUpABuildThatWasKilled() throws Exception {
    Process killed = new ProcessBuilder("true").start();
    killed.waitFor();
    Files.createSymbolicLink(checkout.resolve(".build-lock"), Path.of(Long.toString(killed.pid())));
    stet().ended().with(0);
    assertEquals(1, builds());
  }
}
