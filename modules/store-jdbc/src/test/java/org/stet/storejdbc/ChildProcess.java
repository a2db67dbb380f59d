package org.stet.storejdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Another Java program, started by a test, that can be killed. */
final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private ChildProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts {@code main} in a Java of its own. */
  static ChildProcess start(Class<?> main, String... arguments) throws IOException {
    return new ChildProcess(builder(command(main, arguments)).start());
  }

  /** The same, in a shell that may write no file longer than so many blocks of 512 bytes. */
  static ChildProcess startWithShortFiles(int blocks, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    command.addAll(command(main, arguments));
    return new ChildProcess(builder(command).start());
  }

  private static ProcessBuilder builder(List<String> command) {
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private static List<String> command(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The next line it prints, or null at its end. */
  @Nullable String line() throws IOException {
    return output.readLine();
  }

  /** All it still prints. */
  List<String> rest() {
    return output.lines().toList();
  }

  long pid() {
    return process.pid();
  }

  /** SIGKILL. */
  void kill() {
    // Not Process.destroyForcibly, which throws away what was printed and not read yet.
    process.toHandle().destroyForcibly();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    kill();
  }
}
