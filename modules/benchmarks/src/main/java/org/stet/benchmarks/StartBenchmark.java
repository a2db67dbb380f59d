package org.stet.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From start to finish on one article, as a process: Stet against a program that does nothing but
 * read its command line with picocli, on the same class path, with the same flags and the same kind
 * of class data archive. Target: at most 1.6 times the floor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 40)
@Fork(1)
public class StartBenchmark {
  @Param({"true", "false"})
  private boolean classData;

  private List<String> stet = List.of();
  private List<String> floor = List.of();

  @Setup
  public void prepare() throws IOException, InterruptedException {
    Path top = Path.of(System.getProperty("stet.home", "."));
    Path application = top.resolve("application/target/stet");
    List<String> jars = new ArrayList<>();
    for (String root : List.of("stet/modules", "platform/lib")) {
      try (Stream<Path> files = Files.walk(application.resolve(root))) {
        files.map(Path::toString).filter(f -> f.endsWith(".jar")).sorted().forEach(jars::add);
      }
    }
    jars.removeIf(jar -> jar.contains("/locale/"));
    // The floor's class comes last, so that an archive of the rest fits both.
    jars.add(benchmarksJar(top).toString());
    String article = top.resolve("samples/harbour-bridge.txt").toString();
    // Not saved: a benchmark must not fill somebody's store.
    stet = command(jars, "org.stet.cli.Main", "stet", List.of("check", "--no-save", article));
    floor = command(jars, "org.stet.benchmarks.PicocliOnly", "floor", List.of("check", article));
  }

  /** JMH runs from a jar or from classes; a class path for class data has to be of jars. */
  private static Path benchmarksJar(Path top) throws IOException {
    try (Stream<Path> files = Files.list(top.resolve("modules/benchmarks/target"))) {
      return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
    }
  }

  private List<String> command(List<String> jars, String main, String name, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> flags =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xlog:disable",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:CompileThresholdScaling=4",
                "-Djava.awt.headless=true"));
    Path archive = Files.createTempDirectory("class-data").resolve(name + ".jsa");
    List<String> rest =
        new ArrayList<>(List.of("-cp", String.join(File.pathSeparator, jars), main));
    rest.addAll(arguments);
    if (classData) {
      List<String> write = new ArrayList<>(flags);
      write.add("-XX:ArchiveClassesAtExit=" + archive);
      write.addAll(rest);
      run(write);
      flags.add("-XX:SharedArchiveFile=" + archive);
    }
    flags.addAll(rest);
    return flags;
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    int code =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return code;
  }

  @Benchmark
  public int stet() throws IOException, InterruptedException {
    return run(stet);
  }

  @Benchmark
  public int floor() throws IOException, InterruptedException {
    return run(floor);
  }
}
