package org.stet.export.send.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the secret is that deliveries are signed with. It itself is kept nowhere. */
public sealed interface Secret {
  /** A variable of the environment. */
  record Variable(String name) implements Secret {}

  /** The first line of a file. */
  record File(Path file) implements Secret {}

  /**
   * The secret, in UTF-8.
   *
   * @throws IOException if there is none; the message says where it was looked for, and nothing
   *     else
   */
  default byte[] value(Map<String, String> environment) throws IOException {
    String value = "";
    String place;
    if (this instanceof Variable variable) {
      place = "the variable " + variable.name();
      value = environment.getOrDefault(variable.name(), "");
    } else {
      Path file = ((File) this).file();
      place = "the file " + file;
      try {
        value = Files.readString(file).lines().findFirst().orElse("");
      } catch (IOException e) {
        throw new IOException("the secret cannot be read from " + place, e);
      }
    }
    if (value.isBlank()) {
      throw new IOException("there is no secret in " + place);
    }
    return value.strip().getBytes(StandardCharsets.UTF_8);
  }
}
