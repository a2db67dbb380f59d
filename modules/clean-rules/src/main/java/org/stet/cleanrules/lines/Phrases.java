package org.stet.cleanrules.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of phrases from a resource file, one a line; {@code #} starts a comment, a {@code *} at
 * either end or at both stands for any words, a run of digits for any number, {@code ?} before a
 * phrase says that it is weak: it tells something only beside others. Phrases are compared as
 * {@link CopyLine#key} is folded.
 */
public final class Phrases {
  /** What a look-up found. */
  public enum Match {
    NONE,
    WEAK,
    STRONG
  }

  private final Set<String> strong = new HashSet<>();
  private final Set<String> weak = new HashSet<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();
  private final List<String> inside = new ArrayList<>();

  private Phrases(List<String> entries) {
    for (String entry : entries) {
      String phrase = entry.strip();
      if (phrase.isEmpty() || phrase.startsWith("#")) {
        continue;
      }
      if (phrase.startsWith("*") && phrase.endsWith("*")) {
        inside.add(numbers(CopyLine.fold(phrase.substring(1, phrase.length() - 1))));
      } else if (phrase.endsWith("*")) {
        prefixes.add(opening(phrase.substring(0, phrase.length() - 1).strip()));
      } else if (phrase.startsWith("*")) {
        suffixes.add(numbers(CopyLine.fold(phrase.substring(1))));
      } else if (phrase.startsWith("?")) {
        weak.add(numbers(CopyLine.fold(phrase.substring(1))));
      } else {
        strong.add(numbers(CopyLine.fold(phrase)));
      }
    }
  }

  /** The folded words of a phrase; a colon, dash or at sign at its end is part of it. */
  private static String opening(String phrase) {
    String colon =
        phrase.endsWith(" :")
            ? " :"
            : phrase.endsWith(":")
                ? ":"
                : phrase.endsWith(" -") ? " -" : phrase.endsWith(" @") ? " @" : "";
    return numbers(CopyLine.fold(phrase)) + colon;
  }

  /** The list in the file {@code name} beside this class. */
  public static Phrases load(String name) {
    return new Phrases(entries(name));
  }

  /** The lines of the file {@code name} as they are; {@code //} starts a comment. */
  public static Set<String> verbatim(String name) {
    Set<String> lines = new HashSet<>();
    for (String entry : entries(name)) {
      if (!entry.isBlank() && !entry.startsWith("//")) {
        lines.add(entry.strip());
      }
    }
    return lines;
  }

  private static List<String> entries(String name) {
    List<String> entries = new ArrayList<>();
    try (InputStream stream = Phrases.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no list of phrases: " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        entries.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** Whether {@code line} is in the list. */
  public Match match(CopyLine line) {
    return matchPhrase(line.phrase());
  }

  /** Whether {@code key}, folded as lines are, is in the list. */
  public Match match(String key) {
    return matchPhrase(numbers(key));
  }

  private Match matchPhrase(String phrase) {
    if (phrase.isEmpty()) {
      return Match.NONE;
    }
    if (strong.contains(phrase) || anyOpens(phrase) || anyEnds(phrase) || isInside(phrase)) {
      return Match.STRONG;
    }
    return weak.contains(phrase) ? Match.WEAK : Match.NONE;
  }

  /** Whether {@code key} is in the list word for word, be it weak. */
  public boolean has(String key) {
    String phrase = numbers(key);
    return strong.contains(phrase) || weak.contains(phrase);
  }

  private boolean anyOpens(String phrase) {
    for (String prefix : prefixes) {
      if (startsWithWord(phrase, prefix)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyEnds(String phrase) {
    for (String suffix : suffixes) {
      if (endsWithWord(phrase, suffix)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInside(String phrase) {
    for (String words : inside) {
      int at = phrase.indexOf(words);
      while (at >= 0) {
        if ((at == 0 || !Character.isLetter(phrase.charAt(at - 1)))
            && startsWithWord(phrase.substring(at), words)) {
          return true;
        }
        at = phrase.indexOf(words, at + 1);
      }
    }
    return false;
  }

  private static boolean startsWithWord(String phrase, String prefix) {
    return phrase.startsWith(prefix)
        && (phrase.length() == prefix.length()
            || !Character.isLetter(prefix.charAt(prefix.length() - 1))
            || !Character.isLetter(phrase.charAt(prefix.length())));
  }

  private static boolean endsWithWord(String phrase, String suffix) {
    int at = phrase.length() - suffix.length();
    return phrase.endsWith(suffix) && (at == 0 || !Character.isLetter(phrase.charAt(at - 1)));
  }

  static String numbers(String key) {
    StringBuilder phrase = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean inNumber = i > 0 && key.charAt(i - 1) >= '0' && key.charAt(i - 1) <= '9';
      if (!digit) {
        phrase.append(c);
      } else if (!inNumber) {
        phrase.append('0');
      }
    }
    return phrase.toString();
  }
}
