package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One kind of furniture, and the phrases it is known by.
 *
 * @param reason what an editor reads
 * @param most words beyond which a line that only begins so is kept
 * @param sentences whether whole sentences that begin so are of this kind too
 * @param whole lines that are just these words, folded
 * @param starts beginnings, folded
 */
record FurnitureKind(
    String reason, int most, boolean sentences, Set<String> whole, List<String> starts) {
  private static final String OPENING_MARKS = "\"“„«‘'`";

  /** The kinds in the list {@code name}, in its order. */
  static List<FurnitureKind> read(String name) {
    return parse(WordList.read(name));
  }

  /**
   * The kinds in {@code entries}: a heading {@code = reason | most | sentences} for each, then its
   * phrases, with {@code *} behind a beginning.
   *
   * @throws IllegalArgumentException if an entry is none of these
   */
  static List<FurnitureKind> parse(List<String> entries) {
    List<FurnitureKind> kinds = new ArrayList<>();
    for (String entry : entries) {
      if (entry.startsWith("=")) {
        kinds.add(heading(entry));
        continue;
      }
      boolean start = entry.endsWith(" *");
      String phrase = start ? entry.substring(0, entry.length() - 2) : entry;
      if (kinds.isEmpty() || !Folded.words(phrase).equals(phrase)) {
        throw new IllegalArgumentException("no folded phrase below a heading: " + entry);
      }
      FurnitureKind kind = kinds.get(kinds.size() - 1);
      (start ? kind.starts() : kind.whole()).add(phrase);
    }
    return List.copyOf(kinds);
  }

  private static FurnitureKind heading(String entry) {
    String[] parts = entry.substring(1).split("\\|");
    boolean sentences = parts.length == 3 && parts[2].strip().equals("sentences");
    if (parts.length != (sentences ? 3 : 2)) {
      throw new IllegalArgumentException("no heading of a kind: " + entry);
    }
    return new FurnitureKind(
        parts[0].strip(),
        Integer.parseInt(parts[1].strip()),
        sentences,
        new HashSet<>(),
        new ArrayList<>());
  }

  /**
   * Whether a line is of this kind. What somebody says never is, unless it is the whole line.
   *
   * @param words the line as it stands
   * @param folded the line, folded
   * @param count how many words it has
   */
  boolean fits(String words, String folded, int count) {
    if (whole.contains(folded)) {
      return true;
    }
    boolean speech = !words.isEmpty() && OPENING_MARKS.indexOf(words.charAt(0)) >= 0;
    boolean sentence = count >= 4 && words.endsWith(".");
    if (count > most || speech || (sentence && !sentences)) {
      return false;
    }
    return starts.stream().anyMatch(start -> (folded + " ").startsWith(start + " "));
  }
}
