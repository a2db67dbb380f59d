package org.stet.text.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above a story that say who wrote it in another way than by one word before the names:
 * {@code Text: Maren Holt}, {@code From Ann Lee in Kyiv}, {@code By our Foreign Staff}, {@code
 * EXCLUSIVE by Ann Lee}.
 *
 * @param names where the line names the authors, or what stands for a name; UTF-16 code units
 */
public record BylineForm(TextRange names) {
  private static final int LONGEST = 140;
  private static final int UNICODE = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String JOINT =
      "(?:\\s(?:de|van|von|der|den|del|la|da|di|dos|al|el|bin|af|av|ten|ter|zu))*\\s";
  private static final String PERSON = NAME + "(?:" + JOINT + NAME + "){1,2}";
  private static final String PEOPLE =
      PERSON + "(?:(?:\\s?,\\s|\\s(?:and|und|et|y|e|och|og|en|i|&)\\s)" + PERSON + "){0,5}";
  private static final String CREDITS =
      "(?:\\s?[,;|/]\\s?(?i:photos?|pictures?|fotos?|bilder|bild|video|grafik|graphics?)\\s?(?::|by\\b|von\\b)\\s?\\S.*)?";

  private static final List<Pattern> FORMS =
      List.of(
          form(
              "(?i:(?:text|words|story|texte|texto|testo|tekst|teksti|reportage)(?:\\s(?:and|und|et|y|e|&|og|och)"
                  + "\\s(?:photos?|pictures?|fotos?|bilder|bild|video))?)(?:\\s?:|\\s(?:by|von|av|af|par|di|de)(?=\\s))\\s("
                  + PEOPLE
                  + ")"
                  + CREDITS),
          form(
              "(?i:exclusive|special report|analysis|comment|commentary|opinion|feature"
                  + "|exklusiv|analyse|kommentar|reportage)\\s?[:–-]?\\s(?i:by|von)\\s("
                  + PEOPLE
                  + ")"),
          form(
              "(?:From|FROM)\\s("
                  + NAME
                  + JOINT
                  + NAME
                  + "\\s(?:in|IN|at|AT)\\s"
                  + NAME
                  + "(?:\\s"
                  + NAME
                  + "){0,2})"),
          form(
              "(?:By|BY)\\s((?i:an?|our|the)\\s(?:\\p{Lu}[\\p{L}'’-]*\\s){0,3}(?i:own\\s)?(?i:(?:foreign |political |sports? |business |special "
                  + "|news |web |city |local )?(?:staff|correspondents?|reporters?|writers?|team|bureau)))"),
          form(
              "(?:Von unser(?:er|em)|De notre|De nuestr[oa]|Por nuestr[oa]|Dal nostro|Dalla nostra|Van onze|Från vår|Fra vår)\\s"
                  + "((?i:\\p{L}+\\s?){1,3}?(?:[^.!?]{0,60}))"));

  /** Which of the forms needs a word for whom the paper sent. */
  private static final int OURS = 4;

  private static final Set<String> OUR =
      Set.of(
          "correspondent",
          "korrespondent",
          "korrespondentin",
          "korrespondenten",
          "reporter",
          "reporterin",
          "redakteur",
          "redakteurin",
          "mitarbeiter",
          "mitarbeiterin",
          "sonderkorrespondenten",
          "correspondant",
          "correspondante",
          "envoyé",
          "envoyée",
          "corresponsal",
          "enviado",
          "enviada",
          "redactor",
          "redactora",
          "inviato",
          "inviata",
          "corrispondente",
          "correspondente",
          "correspondents",
          "verslaggever",
          "verslaggeefster",
          "utsända",
          "utsände",
          "redaktion");

  /** What {@code line} says, if it is such a line. */
  public static Optional<BylineForm> of(String line) {
    String words = line.strip();
    int start = line.indexOf(words);
    if (words.length() > LONGEST || words.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < FORMS.size(); i++) {
      Matcher matcher = FORMS.get(i).matcher(words);
      if (matcher.matches() && (i != OURS || isOurs(matcher.group(1)))) {
        TextRange names = new TextRange(matcher.start(1), matcher.end(1)).shift(start);
        return Optional.of(new BylineForm(names));
      }
    }
    return Optional.empty();
  }

  private static boolean isOurs(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (OUR.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Pattern form(String pattern) {
    return Pattern.compile(pattern, UNICODE);
  }
}
