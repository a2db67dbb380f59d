package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
  @TempDir Path folder;

  private static final class Failing extends OutputStream {
    private final String message;
    private int room = 100;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException(message);
      }
    }
  }

  private int run(OutputStream out, ByteArrayOutputStream err, String... arguments) {
    byte[] text = "Rain fell on the harbour. ".repeat(2000).getBytes(StandardCharsets.UTF_8);
    return Main.run(
        arguments, Run.in(folder).surroundings(new ByteArrayInputStream(text), out, err));
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "clean", "quotes", "check"})
  void endsQuietlyWhenNobodyReadsOn(String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(0, run(new Failing("Broken pipe"), err, command, "--json"));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void saysThatTheDiskIsFull() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(3, run(new Failing("No space left on device"), err, "clean"));
    assertEquals(
        "stet: the result cannot be written: No space left on device\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void survivesThatNobodyHearsItsMessages() {
    OutputStream deaf = new Failing("Broken pipe");
    Surroundings surroundings =
        Run.in(folder)
            .surroundings(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), deaf);
    String[] arguments = new String[200];
    java.util.Arrays.fill(arguments, "missing");
    arguments[0] = "read";
    assertEquals(0, Main.run(arguments, surroundings));
  }

  @Test
  void printsUtf8WhateverThePlatformPrefers() {
    assertEquals("ISO-8859-1", System.getProperty("file.encoding"), "the tests run like this");
    Run run = Run.in(folder).typing("„Küste“ – 漢 😀\n").stet("clean", "-");
    assertTrue(run.out().contains("„Küste“ – 漢 😀"), run.out());
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 60, 80, 132})
  void staysWithinTheWidthOfTheTerminal(int columns) {
    String story =
        """
        Bridge to close for eleven weeks

        The harbour bridge will close on Monday because engineers found cracks in two of its hangers.

        "We will not take a risk," said Maximiliane Oberhuber-Lindahl, the master of the harbour.

        "Nor should we." Traffic on the bridge fell by 12 per cent in 2023, and by 4 per cent since.
        """;
    Run run = Run.in(folder).on(columns, false).typing(story).stet("check", "-");
    assertEquals(0, run.code(), run.err());
    int widest = run.lines().stream().mapToInt(Shown::width).max().orElse(0);
    assertTrue(widest <= columns && widest > columns / 2, widest + " columns:\n" + run.out());
  }
}
