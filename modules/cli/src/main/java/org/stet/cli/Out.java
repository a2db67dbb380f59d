package org.stet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A stream of text to the outside: UTF-8 and {@code \n}, whatever the platform's defaults are.
 * Unlike a {@link java.io.PrintStream} it does not swallow errors.
 */
final class Out {
  private final OutputStream stream;
  private final Writer writer;

  Out(OutputStream stream) {
    this.stream = stream;
    writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }

  /** The stream cannot take any more: its reader went away, or the disk is full. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super(cause);
    }

    /** Why, in the words of the system. */
    String reason() {
      Throwable cause = getCause();
      return cause == null || cause.getMessage() == null ? toString() : cause.getMessage();
    }

    /** Whether the reader at the other end went away, as {@code head} does when it has enough. */
    boolean byReader() {
      String message = String.valueOf(getCause());
      return message.contains("Broken pipe")
          || message.contains("pipe is being closed")
          || message.contains("Pipe closed")
          || message.contains("Connection reset");
    }
  }

  Out print(String words) {
    try {
      writer.write(words);
    } catch (IOException e) {
      throw new Closed(e);
    }
    return this;
  }

  /** Writes {@code bytes} as they are, behind what was printed before. */
  Out bytes(byte[] bytes) {
    flush();
    try {
      stream.write(bytes);
    } catch (IOException e) {
      throw new Closed(e);
    }
    return this;
  }

  Out line(String words) {
    return print(words).print("\n");
  }

  Out flush() {
    try {
      writer.flush();
      return this;
    } catch (IOException e) {
      throw new Closed(e);
    }
  }
}
