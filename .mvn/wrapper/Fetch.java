import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Fetches an address to a file, on machines that have neither curl nor wget: {@code java Fetch.java URL FILE}. */
class Fetch {
  public static void main(String[] args) {
    try (InputStream in = URI.create(args[0]).toURL().openStream()) {
      Files.copy(in, Path.of(args[1]), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      System.err.println(e);
      System.exit(1);
    }
  }
}
