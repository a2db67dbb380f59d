package org.stet.wireformats.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.wireformats.mail.Letter.Dropped;

/**
 * A letter that says what was wrong with a story and then gives it again: what it says is the note
 * to editors on this version.
 */
final class CorrectingLetter {
  /** The end of the id of the rule by which the lines of the note leave the story. */
  static final String RULE = "correction";

  private static final int LONGEST_NOTE = 120;
  private static final int REACH = 14;
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?:(?:here|below) is )?(?:the |a |our |die |den |la |le |el |il |den )?"
              + "(?:(?:corrected|revised|updated|amended|korrigierte|berichtigte|aktualisierte|geänderte) (?:story|version|text|copy|article"
              + "|item|report|fassung|meldung|version)"
              + "|(?:version|dépêche|nota|versión|versione|notizia) (?:corrigée|rectifiée|corregida|corretta|aggiornata|actualizada)"
              + "|(?:korrigerad|rättad|rettet|korrigeret) (?:version|text|artikel|tekst))"
              + "(?: (?:is|follows|below|folgt|unten|suit|ci-dessous|sigue|segue|följer|følger)){0,2}\\s?[:.]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CorrectingLetter() {}

  /** How many of {@code lines} stand before the corrected story; 0 if it is no such letter. */
  static int end(List<String> lines) {
    for (int at = 1; at + 1 < lines.size() && at < REACH; at++) {
      if (ANNOUNCES.matcher(lines.get(at).strip()).matches()) {
        return Letter.words(lines.subList(0, at)) <= LONGEST_NOTE ? at + 1 : 0;
      }
    }
    return 0;
  }

  /** The lines before the story: a greeting, and what is said of the story. */
  static List<Dropped> before(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .map(
            line ->
                LetterLine.isGreeting(line) || ANNOUNCES.matcher(line.strip()).matches()
                    ? new Dropped(line, "greeting", "The letter around the story")
                    : new Dropped(
                        line, RULE, "Says what was wrong before; it is the editors' note"))
        .toList();
  }

  /** What {@code letter} says of the story, in its words; empty if nothing. */
  static String note(Letter letter) {
    StringBuilder note = new StringBuilder();
    for (Dropped line : letter.before()) {
      if (line.rule().equals(RULE)) {
        note.append(note.length() == 0 ? "" : " ").append(line.words().strip());
      }
    }
    return note.toString();
  }
}
