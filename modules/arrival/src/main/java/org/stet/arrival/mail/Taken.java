package org.stet.arrival.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Up to which message a folder was taken in (RFC 9051, section 2.3.1.1).
 *
 * @param validity which numbering of messages the server uses; another one begins anew
 * @param last the number of the last message that was taken in, 0 if none was
 */
public record Taken(long validity, long last) {
  /** Nothing yet. */
  public static final Taken NOTHING = new Taken(0, 0);

  private static final Pattern FORM =
      Pattern.compile("uidvalidity (\\d{1,18}), uid (\\d{1,18})\\s*");

  /** What was noted in {@code file}; nothing if there is no such file, or it says nothing. */
  public static Taken read(Path file) throws IOException {
    return readIfThere(file).orElse(NOTHING);
  }

  private static Optional<Taken> readIfThere(Path file) throws IOException {
    try {
      Matcher form = FORM.matcher(Files.readString(file, StandardCharsets.UTF_8));
      return form.matches()
          ? Optional.of(new Taken(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Notes it in {@code file}, whose folder is made if it is not there. */
  public void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(beside, "uidvalidity " + validity + ", uid " + last + "\n");
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
