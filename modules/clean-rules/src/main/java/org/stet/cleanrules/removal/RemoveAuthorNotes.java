package org.stet.cleanrules.removal;

import java.util.ArrayList;
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
 * say what he or she is. Who reported from where is no such note.
 */
@ServiceProvider(service = CleanRule.class, position = 2700)
public final class RemoveAuthorNotes extends LineRule {
  private static final Phrases BIO = Phrases.load("bio-words.txt");
  private static final Phrases BY = Phrases.load("by-words.txt");
  private static final int MOST = 4;

  public RemoveAuthorNotes() {
    super(
        "remove-author-notes", RuleKind.REMOVAL, "Removes notes about the author below the story");
  }

  @Override
  protected void propose(CopyLines lines, Proposal proposal) {
    List<String> names =
        lines.article().field(FieldName.BYLINE).map(RemoveAuthorNotes::names).orElse(List.of());
    int last = Math.max(1, lines.size() - MOST);
    for (int i = lines.size() - 1; i >= last && !names.isEmpty(); i--) {
      CopyLine line = lines.get(i);
      if (!isNote(line, names)) {
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
