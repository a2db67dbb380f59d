package org.stet.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the program inside the test: what it printed and how it ended.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  /** What a run starts from; each method gives another one. */
  record Start(Path directory, String in, boolean terminal, int columns, boolean colour) {

    Start typing(String words) {
      return new Start(directory, words, terminal, columns, colour);
    }

    Start on(int width, boolean withColour) {
      return new Start(directory, in, true, width, withColour);
    }

    Run stet(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
      int code = Main.run(arguments, surroundings(new ByteArrayInputStream(bytes), out, err));
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Surroundings surroundings(InputStream stream, OutputStream out, OutputStream err) {
      return new Surroundings(
          stream,
          new Out(out),
          new Out(err),
          directory,
          terminal,
          terminal,
          terminal,
          columns,
          colour);
    }
  }

  /** A start in {@code directory}, without a terminal. */
  static Start in(Path directory) {
    return new Start(directory, "", false, 80, false);
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** The answers, one a line. */
  List<JsonObject> answers() {
    return out.lines().map(JsonParser::parseString).map(JsonElement::getAsJsonObject).toList();
  }

  /** The only answer. */
  JsonObject answer() {
    List<JsonObject> answers = answers();
    if (answers.size() != 1) {
      throw new AssertionError(answers.size() + " answers: " + out + err);
    }
    return answers.get(0);
  }
}
