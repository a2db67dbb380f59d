package org.stet.cleanrules.removal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Phrases;
import org.stet.cleanrules.lines.Phrases.Match;
import org.stet.cleanrules.lines.Proposal;
import org.stet.text.api.FieldName;

/**
 * Removes notes about the author at the very end: lines that begin with a name from the byline and
 * say what he or she is, lines that say where the writer is reached, and lines that call somebody a
 * writer whom nothing else names. Who reported from where is no such note.
 */
@ServiceProvider(service = CleanRule.class, position = 2700)
public final class RemoveAuthorNotes extends LineRule {
  private static final Phrases BIO = Phrases.load("bio-words.txt");
  private static final Phrases BY = Phrases.load("by-words.txt");
  private static final Phrases WRITERS = Phrases.load("author-words.txt");
  private static final Phrases CONTACT = Phrases.load("contact-openings.txt");
  private static final Phrases SCHOLARS = Phrases.load("academic-words.txt");
  private static final Pattern INITIAL = Pattern.compile(" \\p{Ll}\\. ");
  private static final int MOST = 4;
  private static final int LONGEST_CONTACT = 35;
  private static final int FEWEST_DIGITS = 7;
  private static final int LONGEST_NOTE = 50;
  private static final int LONGEST_NAME = 4;
  private static final int MOST_AUTHORS = 2;

  public RemoveAuthorNotes() {
    super(
        "remove-author-notes", RuleKind.REMOVAL, "Removes notes about the author below the story");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    List<String> names =
        lines.article().field(FieldName.BYLINE).map(RemoveAuthorNotes::names).orElse(List.of());
    // More are no authors but those who signed a letter.
    long titled = lines.all().stream().filter(RemoveAuthorNotes::isTitled).count();
    int last = Math.max(1, lines.size() - MOST);
    for (int i = lines.size() - 1; i >= last; i--) {
      CopyLine line = lines.get(i);
      if (isNote(line, names)
          || isUnderItsName(lines, line, names)
          || isNoteOnStranger(lines, line)
          || (isTitled(line) && titled <= MOST_AUTHORS)
          || isContact(line, names)) {
        proposal.remove(line, "A note about the author, not part of the story");
      } else if (!isOnThisStory(line)) {
        return;
      }
    }
  }

  /** Whether {@code line} goes on by first name under the writer's whole name on a line alone. */
  private static boolean isUnderItsName(CopyLines lines, CopyLine line, List<String> names) {
    String above = lines.before(line).map(CopyLine::key).orElse("");
    String[] words = line.key().split(" ", 3);
    return words.length == 3
        && BIO.has(words[1])
        && names.stream()
            .anyMatch(name -> name.startsWith(words[0] + " ") && above.startsWith(name))
        && lines.before(line).filter(name -> isNote(name, names)).isPresent();
  }

  /**
   * Whether {@code line} is no sentence but a name and what the person is: {@code Ann K. Bell,
   * Professor of Tides, University of Norrhavn}.
   */
  private static boolean isTitled(CopyLine line) {
    int comma = line.words().indexOf(", ");
    if (comma < 0 || !line.isParagraph() || line.endsSentence() || line.count() > LONGEST_CONTACT) {
      return false;
    }
    String name = line.words().substring(0, comma);
    int names = CopyLine.fold(name).split(" ", LONGEST_NAME + 2).length;
    return names >= 2
        && names <= LONGEST_NAME
        && isName(name, names)
        && Arrays.stream(line.key().split("[ ,]+", LONGEST_NOTE)).anyMatch(SCHOLARS::has);
  }

  /** Whether {@code line} says where the writer is reached, by name or as a writer. */
  private static boolean isContact(CopyLine line, List<String> names) {
    String key = line.key();
    long digits = key.chars().filter(Character::isDigit).count();
    boolean place = key.indexOf('@') >= 0 || digits >= FEWEST_DIGITS;
    return line.isParagraph()
        && line.count() <= LONGEST_CONTACT
        && place
        && CONTACT.match(line) == Match.STRONG
        && (names.stream().anyMatch(key::contains)
            || Arrays.stream(key.split(" ", LONGEST_NOTE)).anyMatch(WRITERS::has));
  }

  /** Whether {@code line} tells how the story came about: notes on its writer may stand above. */
  private static boolean isOnThisStory(CopyLine line) {
    return line.key().startsWith("this story ") || line.key().startsWith("this article ");
  }

  private static boolean isNote(CopyLine line, List<String> names) {
    String key = withoutInitials(line.key());
    for (String name : names) {
      if (line.isParagraph() && key.startsWith(name)) {
        String rest = key.substring(name.length()).strip();
        int space = rest.indexOf(' ');
        String verb = space < 0 ? rest : rest.substring(0, space);
        return rest.length() <= 20 || verb.startsWith(",") || BIO.has(verb);
      }
    }
    return false;
  }

  /**
   * Whether {@code line} says what somebody is who is named nowhere else, and calls him or her a
   * writer: without a byline the only evidence that it is about the author.
   */
  private static boolean isNoteOnStranger(CopyLines lines, CopyLine line) {
    String[] words = line.key().split(" ", LONGEST_NOTE);
    if (!line.isParagraph() || words.length < 4 || words.length >= LONGEST_NOTE) {
      return false;
    }
    int verb = 2;
    while (verb < 3 && !BIO.has(words[verb])) {
      verb++;
    }
    boolean named = BIO.has(words[verb]) && isName(line.words(), verb);
    String surname = words[verb - 1];
    return named
        && Arrays.stream(words).map(CopyLine::fold).anyMatch(WRITERS::has)
        && lines.all().stream().noneMatch(other -> other != line && other.key().contains(surname));
  }

  /** Whether each of the first words starts with a capital. */
  private static boolean isName(String words, int count) {
    String[] first = words.strip().split("[\\s\\p{Z}]+", count + 1);
    for (int i = 0; i < count; i++) {
      if (i >= first.length
          || first[i].isEmpty()
          || !Character.isUpperCase(first[i].codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Folded words without initials between names: {@code ann bell} for {@code ann k. bell}. */
  private static String withoutInitials(String key) {
    return INITIAL.matcher(key).replaceAll(" ");
  }

  /** The names of two words or more in a byline. */
  private static List<String> names(String byline) {
    List<String> names = new ArrayList<>();
    String key = CopyLine.fold(byline);
    int posted = key.startsWith("posted ") ? key.indexOf(" by ") + 1 : 0;
    int from = BY.has(key.substring(posted).split(" ", 2)[0]) ? key.indexOf(' ', posted) + 1 : 0;
    for (String part : key.substring(from).split(" and | und | y | et |[,|&;(]| on | - ", -1)) {
      String name = withoutInitials(part.strip());
      if (name.indexOf(' ') > 0) {
        names.add(name);
      }
    }
    return names;
  }
}
