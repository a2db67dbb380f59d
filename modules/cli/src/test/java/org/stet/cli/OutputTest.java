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
}
