package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name as somebody wrote it, taken apart.
 *
 * @param words the words of the name without titles, possessive endings and what follows a comma
 * @param gender what title and first name tell
 * @param titled whether a title stood before it
 */
record Name(List<String> words, Gender gender, boolean titled) {

  /** The name in {@code mention}; without words if there is nothing but a title. */
  static Name of(String mention) {
    List<String> words = new ArrayList<>();
    Gender gender = Gender.UNKNOWN;
    boolean titled = false;
    boolean group = namesGroup(mention);
    for (String part : mention.replace('\u00a0', ' ').split(" ")) {
      boolean last = part.endsWith(",");
      String word = stripMarks(part);
      if (word.isEmpty()) {
        continue;
      }
      String lower = word.toLowerCase(Locale.ROOT).replace(".", "");
      boolean title = words.isEmpty() && !group && Words.standard().is(Words.Kind.TITLE, lower);
      titled |= title;
      if (title) {
        Gender told = Gender.ofTitle(lower);
        gender = told == Gender.UNKNOWN ? gender : told;
      } else if (!words.isEmpty() || !isArticle(lower)) {
        words.add(word);
      }
      if (last) {
        break;
      }
    }
    while (words.size() > 1 && isHonour(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    int from = afterRole(words);
    if (gender == Gender.UNKNOWN && words.size() > 1) {
      gender = Gender.ofFirstName(words.get(from));
    }
    return new Name(List.copyOf(words.subList(from, words.size())), gender, titled);
  }

  /**
   * Of "of State Ida Roth", which is left of a name behind the title "Secretary", where her name
   * begins: at a usual first name, else behind one word for the office.
   */
  private static int afterOffice(List<String> words) {
    if (words.size() < 3 || !words.get(0).equals("of")) {
      return 0;
    }
    for (int i = 2; i + 1 < words.size(); i++) {
      if (Gender.ofFirstName(words.get(i)) != Gender.UNKNOWN) {
        return i;
      }
    }
    return 2;
  }

  /** Of "Environment Minister Paulo Renner" where his name begins. */
  private static int afterRole(List<String> words) {
    Words small = Words.standard();
    int from = afterOffice(words);
    int group = -1;
    for (int i = 0; i < words.size(); i++) {
      String lower = words.get(i).toLowerCase(Locale.ROOT).replace(".", "");
      boolean role = small.is(Words.Kind.TITLE, lower) || small.is(Words.Kind.ROLE, lower);
      // At the start two names must follow: "Striker Danny Ruck", but "Baker Street".
      boolean room = i > 0 ? i + 1 < words.size() : words.size() > 2;
      if (role && room && !isSuffix(words.get(i + 1))) {
        from = i + 1;
      }
      group = small.is(Words.Kind.GROUP, lower) ? i : group;
    }
    return group >= from ? 0 : from; // "Justice Department", but "House Speaker Ida Roth"
  }

  /** Letters behind a name that are no part of it: QC, MP, OBE. */
  private static boolean isHonour(String word) {
    return Words.standard().is(Words.Kind.HONOUR, word.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  private static boolean namesGroup(String mention) {
    String name = mention.strip();
    int of = name.indexOf(" of ");
    boolean person = of > 0 && name.substring(0, of).split(" ").length > 2;
    name = person ? name.substring(0, of) : name; // "Dr Petra Simms of Grey University"
    String last = stripMarks(name.substring(name.lastIndexOf(' ') + 1));
    return Words.standard().is(Words.Kind.GROUP, last.toLowerCase(Locale.ROOT));
  }

  private static boolean isArticle(String lower) {
    return lower.equals("the") || lower.equals("a") || lower.equals("an");
  }

  private static String stripMarks(String part) {
    int end = part.length();
    while (end > 0 && ",;:)”\"".indexOf(part.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > 2 && part.charAt(end - 1) == 's' && "'’".indexOf(part.charAt(end - 2)) >= 0) {
      end -= 2;
    }
    int start = 0;
    while (start < end && "(“\"".indexOf(part.charAt(start)) >= 0) {
      start++;
    }
    return part.substring(start, end);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  String first() {
    return words.get(0);
  }

  /** The family name: the last word that is not Jr., Sr. or a number. */
  String last() {
    int at = words.size() - 1;
    while (at > 0 && isSuffix(words.get(at))) {
      at--;
    }
    return words.get(at);
  }

  private static boolean isSuffix(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("jr.")
        || lower.equals("sr.")
        || lower.equals("jr")
        || lower.equals("sr")
        || lower.equals("ii")
        || lower.equals("iii")
        || lower.equals("iv");
  }

  String full() {
    return String.join(" ", words);
  }

  /** Whether {@code mention} is a first name: "Sir Godfrey" and, if it is a usual one, "Danny". */
  static boolean callsByFirstName(String mention) {
    String lower = mention.toLowerCase(Locale.ROOT);
    return lower.startsWith("sir ")
        || lower.startsWith("dame ")
        || Gender.ofFirstName(lower.strip()) != Gender.UNKNOWN;
  }
}
