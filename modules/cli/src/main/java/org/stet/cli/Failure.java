package org.stet.cli;

import org.jspecify.annotations.Nullable;

/**
 * Why one input could not be done. Expected, so it has no stack trace; the others are done all the
 * same.
 */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String message;
  private final @Nullable String file;
  private final int line;

  /**
   * @param code a stable kebab-case id: {@code no-such-file}
   * @param message what is wrong, in an editor's words, without the name of the file and without a
   *     final full stop
   * @param file the file, as it was named, or null
   * @param line the line of the file, from 1, or 0
   */
  Failure(String code, String message, @Nullable String file, int line) {
    super(message, null, false, false);
    this.code = code;
    this.message = message;
    this.file = file;
    this.line = line;
  }

  Failure(String code, String message, @Nullable String file) {
    this(code, message, file, 0);
  }

  /** The same failure at another place. */
  Failure at(@Nullable String otherFile, int otherLine) {
    return new Failure(code, message, otherFile, otherLine);
  }

  String code() {
    return code;
  }

  /** One line for people: file, place, cause. */
  String inWords() {
    if (file == null) {
      return message;
    }
    String name = InputFiles.inWords(file);
    String place = line > 0 ? ", line " + line : "";
    if (place.isEmpty() && message.startsWith(name + " ")) {
      return message;
    }
    String named = name + ": ";
    String cause = message.startsWith(named) ? message.substring(named.length()) : message;
    return name + place + ": " + cause;
  }

  /** Writes {@code "error":{...}}. */
  void writeTo(JsonText json) {
    json.name("error").object();
    json.field("code", code).field("message", message).field("file", file);
    if (line > 0) {
      json.field("line", line);
    } else {
      json.name("line").nothing();
    }
    json.end();
  }
}
