package org.stet.export.send.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of the destinations: the name of each in brackets on a line of its own, below it
 * lines {@code key: value}. Every wrong line is told, not only the first.
 */
final class DestinationLines {
  private static final Set<String> KEYS = Set.of("format", "folder", "address", "secret");
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Path base;
  private final List<String> problems = new ArrayList<>();
  private final List<Destination> destinations = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private @Nullable String name;
  private int start;
  private int line;

  DestinationLines(Path base) {
    this.base = base;
  }

  DestinationFile read(String text) {
    String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
    for (String each : whole.split("\\R", -1)) {
      line++;
      String words = each.strip();
      if (words.startsWith("[") && words.endsWith("]")) {
        finish();
        begin(words.substring(1, words.length() - 1).strip());
      } else if (!words.isEmpty() && !words.startsWith("#")) {
        take(words);
      }
    }
    finish();
    return problems.isEmpty()
        ? new DestinationFile.Read(destinations)
        : new DestinationFile.Wrong(problems);
  }

  private void begin(String next) {
    name = next;
    start = line;
    if (!next.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")) {
      wrong(line, "a name has letters, digits, dots and hyphens only: " + next);
    } else if (!names.add(next)) {
      wrong(line, next + " stands there twice");
    }
  }

  private void take(String words) {
    int colon = words.indexOf(':');
    String key = colon < 0 ? words : words.substring(0, colon).strip();
    if (name == null) {
      wrong(line, "the name of a destination comes first, in brackets: [site]");
    } else if (colon < 0 || !KEYS.contains(key)) {
      // What it says may be a secret in the wrong place.
      wrong(line, "this is none of format:, folder:, address:, secret:");
    } else if (values.put(key, words.substring(colon + 1).strip()) != null) {
      wrong(line, key + " stands there twice");
    } else {
      lines.put(key, line);
    }
  }

  /** Makes the destination of which all lines were read. */
  private void finish() {
    String mine = name;
    if (mine != null) {
      String format = values.getOrDefault("format", "");
      if (format.isEmpty()) {
        wrong(start, mine + " has no format:");
      }
      if (values.containsKey("folder") == values.containsKey("address")) {
        wrong(start, mine + " needs either folder: or address:");
      } else if (values.containsKey("folder")) {
        folder(mine, format);
      } else {
        push(mine, format);
      }
    }
    values.clear();
    lines.clear();
    name = null;
  }

  private void folder(String mine, String format) {
    if (values.containsKey("secret")) {
      wrong(lines.get("secret"), "nothing is signed that goes into a folder");
    }
    Path folder = path("folder", values.getOrDefault("folder", ""));
    if (folder != null) {
      destinations.add(new Destination.Folder(mine, format, folder));
    }
  }

  private void push(String mine, String format) {
    URI address = address(values.getOrDefault("address", ""));
    Secret secret = values.containsKey("secret") ? secret(values.get("secret")) : null;
    if (address != null) {
      destinations.add(new Destination.Push(mine, format, address, secret));
    }
  }

  private @Nullable URI address(String words) {
    try {
      URI uri = new URI(words);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      String host = uri.getHost();
      boolean safe = scheme.equals("https") || (scheme.equals("http") && HERE.contains(host));
      if (host != null && safe && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    wrong(
        lines.get("address"),
        "an address begins with https:// (http:// only on this computer) and has no password");
    return null;
  }

  private @Nullable Secret secret(@Nullable String words) {
    String given = String.valueOf(words);
    if (given.matches("env:[A-Za-z_][A-Za-z0-9_]*")) {
      return new Secret.Variable(given.substring("env:".length()));
    }
    if (given.startsWith("file:")) {
      Path file = path("secret", given.substring("file:".length()).strip());
      return file == null ? null : new Secret.File(file);
    }
    wrong(
        lines.get("secret"),
        "a secret is not written here; say where it is: env:NAME or file:PATH");
    return null;
  }

  private @Nullable Path path(String key, String words) {
    try {
      if (!words.isEmpty()) {
        return base.resolve(words).normalize();
      }
    } catch (InvalidPathException e) {
      // Said below.
    }
    wrong(lines.get(key), "this is no path");
    return null;
  }

  private void wrong(@Nullable Integer at, String what) {
    problems.add(DestinationFile.NAME + ", line " + (at == null ? line : at) + ": " + what);
  }
}
