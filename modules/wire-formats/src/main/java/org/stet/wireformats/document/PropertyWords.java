package org.stet.wireformats.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.wireformats.html.Folded;

/** Judges what word processors fill in by themselves. */
final class PropertyWords {
  private static final int REACH = 20;
  private static final int LETTERS_OF_A_WORD = 4;
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|la|van|von|der|den|du|da|bin|al)){1,4}");
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?i).*\\b(?:user|admin|administrator|office|microsoft|windows|owner|default|guest|apple|laptop"
              + "|desktop|editor|editors|desk|newsroom|news|press|media|communications?|redaktion"
              + "|benutzer|utilisateur|usuario|server|pc|author|unknown|word|python)\\b.*");
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i)microsoft word - .*|.*\\.(?:docx?|rtf|odt|pdf|pages|indd)|untitled.*|document ?\\d*");

  private PropertyWords() {}

  /** Whether {@code creator} is the name of a person rather than of a machine. */
  static boolean isName(String creator) {
    return creator.length() <= 60
        && NAME.matcher(creator).matches()
        && !MACHINE.matcher(creator).matches();
  }

  /** Whether {@code title} is about what the text is about, and no title of an older document. */
  static boolean isTitleOf(String title, List<Paragraph> paragraphs) {
    if (title.isBlank() || FILE_NAME.matcher(title).matches()) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(REACH, paragraphs.size()); i++) {
      text.append(paragraphs.get(i).words()).append(' ');
    }
    String whole = Folded.words(text.toString());
    int words = 0;
    int shared = 0;
    for (String word : Folded.words(title).toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (word.length() >= LETTERS_OF_A_WORD) {
        words++;
        shared += Folded.holds(whole, word) ? 1 : 0;
      }
    }
    return words > 1 && shared * 2 >= words;
  }
}
