package org.stet.cleanrules.removal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.lines.CopyLine;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.cleanrules.lines.LineRule;
import org.stet.cleanrules.lines.Phrases;
import org.stet.cleanrules.lines.Proposal;
import org.stet.text.api.FieldName;

/**
 * Removes notes about the author at the very end: lines that begin with a name from the byline and
 * say what he or she is, and lines that call somebody a writer whom nothing else names. Who
 * reported from where is no such note.
 */
@ServiceProvider(service = CleanRule.class, position = 2700)
public final class RemoveAuthorNotes extends LineRule {
  private static final Phrases BIO = Phrases.load("bio-words.txt");
  private static final Phrases BY = Phrases.load("by-words.txt");
  private static final Phrases WRITERS = Phrases.load("author-words.txt");
  private static final int MOST = 4;
  private static final int LONGEST_NOTE = 50;

  public RemoveAuthorNotes() {
    super(
        "remove-author-notes", RuleKind.REMOVAL, "Removes notes about the author below the story");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    List<String> names =
        lines.article().field(FieldName.BYLINE).map(RemoveAuthorNotes::names).orElse(List.of());
    int last = Math.max(1, lines.size() - MOST);
    for (int i = lines.size() - 1; i >= last; i--) {
      CopyLine line = lines.get(i);
      if (!isNote(line, names) && !isNoteOnStranger(lines, line)) {
        return;
      }
      proposal.remove(line, "A note about the author, not part of the story");
    }
  }

  private static boolean isNote(CopyLine line, List<String> names) {
    for (String name : names) {
      if (line.isParagraph() && line.key().startsWith(name)) {
        String rest = line.key().substring(name.length()).strip();
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

  /** The names of two words or more in a byline. */
  private static List<String> names(String byline) {
    List<String> names = new ArrayList<>();
    String key = CopyLine.fold(byline);
    int from = BY.has(key.split(" ", 2)[0]) ? key.indexOf(' ') + 1 : 0;
    for (String part : key.substring(from).split(" and | und | y | et |[,|&;(]| on | - ", -1)) {
      if (part.strip().indexOf(' ') > 0) {
        names.add(part.strip());
      }
    }
    return names;
  }
}
