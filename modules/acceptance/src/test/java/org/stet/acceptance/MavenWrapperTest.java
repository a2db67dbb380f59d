package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./mvnw}: which Maven it runs. The Maven here is a script that says its version. */
class MavenWrapperTest {
  @TempDir Path folder;

  private Run mvnw(String installedVersion, String... arguments) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path mvn = bin.resolve("mvn");
    Files.writeString(
        mvn,
        "#!/bin/sh\n[ \"$1\" = -v ] && echo 'Apache Maven "
            + installedVersion
            + " (0815)' || echo ran \"$@\"\n");
    assertTrue(mvn.toFile().setExecutable(true));
    return Run.of(Built.top().resolve("mvnw"), arguments)
        .env("PATH", bin + ":" + System.getenv("PATH"))
        .env("MAVEN_USER_HOME", folder.resolve("m2").toString())
        .env("MVNW_REPOURL", folder.resolve("mirror").toUri().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.8.6", "3.8.7", "3.9.0", "3.10.1", "3.9.9-SNAPSHOT"})
  void takesTheMavenThatIsThere(String version) throws IOException {
    assertEquals("ran -B verify a b\n", mvnw(version, "-B", "verify", "a b").ended().with(0).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.8.5", "3.6.3", "2.2.1", "4.0.0", "nonsense"})
  void fetchesOneWhereNoneFitsAndSaysWhenItCannot(String version) throws IOException {
    Run.Ended ended = mvnw(version, "verify").ended().with(1);
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("could not fetch"), ended.err());
    assertTrue(ended.err().contains("3.8.6"), ended.err());
  }

  @Test
  void refusesWhatIsNotTheMavenItShouldBe() throws IOException {
    String version =
        Files.readAllLines(Built.top().resolve(".mvn/wrapper/maven-wrapper.properties")).stream()
            .filter(line -> line.startsWith("distributionVersion="))
            .map(line -> line.substring(line.indexOf('=') + 1))
            .findFirst()
            .orElseThrow();
    Path mirror =
        Files.createDirectories(
            folder.resolve("mirror/org/apache/maven/apache-maven").resolve(version));
    Files.writeString(mirror.resolve("apache-maven-" + version + "-bin.tar.gz"), "something else");
    Run.Ended ended = mvnw("3.0.1", "verify").ended().with(1);
    assertTrue(ended.err().contains("checksum"), ended.err());
    try (Stream<Path> left = Files.list(folder.resolve("m2/wrapper/dists"))) {
      assertEquals(List.of(), left.toList());
    }
  }
}
