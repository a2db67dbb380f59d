package org.stet.wire.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines by which an agency speaks to editors: {@code Eds: ...}, {@code (Adds ...)}. */
public final class EditorsNotes {
  private static final int LONGEST = 1000;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern LABELLED =
      Pattern.compile(
          "[(\\[]?\\s{0,3}(?:eds|editors|editor['’`]s note|editors['’] note|ednote|ed\\. note"
              + "|notes? to (?:the )?editors?|attention,? editors|attn editors"
              + "|redaktioneller hinweis|hinweis an die redaktion(?:en)?|achtung redaktion(?:en)?"
              + "|nota al? (?:los )?editor(?:es)?|nota del editor|ndlr)\\s{0,3}[:_–—-]\\s{0,3}(\\S.*)",
          FLAGS);
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\(((?:(?:in|this) [^()]{1,80} )?(?:adds|updates|corrects|recasts|edits|rewrites|removes"
              + "|repeats|refiles|clarifies|fixes|changes|includes|deletes|adding|updating"
              + "|correcting|repeating|recasting|ergänzt|aktualisiert|berichtigt|korrigiert|präzisiert"
              + "|(?:berichtigung|korrektur|ergänzung|correction|corrección|rectificatif)(?=\\s?:)"
              + "|corrige|rectifie|précise|actualise|ajoute|corrigeant|amplía|actualiza|añade|rectifica"
              + "|corregge|aggiorna|rettifica|aggiunge|atualiza|acrescenta|rättar|korrigerar|retter)\\b[^\\n]*?)\\)?",
          FLAGS);

  /** Verbs that begin an aside of a story as often as a note. */
  private static final Pattern WEAK =
      Pattern.compile(
          "\\((?:includes|changes|edits|deletes|fixes|removes|repeats|ajoute|précise|adds up|adds to|in (?:dem|der|den))\\b",
          FLAGS);

  /** What such a note speaks of. */
  private static final Pattern MATTER =
      Pattern.compile(
          "\\b(?:para(?:graph)?s?|grafs?|headlines?|quotes?|details?|comments?|numbers?|figures?|names?|spelling|typos?|bylines?"
              + "|datelines?|background|context|photos?|pictures?|pix|links?|leads?|ledes?|slugs?|throughout|text|story|reaction|keywords?"
              + "|citations?|titre|nombre|chiffre|précisions?|réactions?|détails?|absatz|satz|vorspann|überschrift|meldung|zahl|schreibweise)\\b",
          FLAGS);

  /** Without brackets or label, only if the verb alone is in capitals. */
  private static final Pattern SHOUTED =
      Pattern.compile(
          "(?:ADDS|UPDATES|CORRECTS|RECASTS|CLARIFIES|SUBS|REMOVES|FIXES|DELETES|REPEATS|REFILES)\\b(?=.* \\p{Ll}{2,}.*)"
              + "(?=.*\\b(?:sted|graf|grafs|para|paras|paragraph|throughout|byline|headline|quotes?|details|spelling|slug|photos?)\\b).*");

  /** {@code (Im zweiten Absatz wird die Zahl berichtigt)}: the verb comes last. */
  private static final Pattern VERB_LAST =
      Pattern.compile(
          "\\((?=.*\\b(?:absatz|satz|vorspann|titel|überschrift|meldung|zahl|name|schreibweise|text)\\b)((?:im|in|der|die|das|den|es) [^()]{3,300}\\b(?:wird|wurde|werden|wurden)\\b[^()]{0,200}"
              + "\\b(?:berichtigt|korrigiert|ergänzt|aktualisiert|präzisiert|geändert)[^()]{0,60})\\)",
          FLAGS);

  private EditorsNotes() {}

  /** Whether {@code line} says by a label that it is for editors: {@code Eds: ...}. */
  public static boolean isLabelled(String line) {
    return line.length() <= LONGEST && LABELLED.matcher(line.strip()).matches();
  }

  /** The words of the note that {@code line} is, without label and brackets, if it is one. */
  public static Optional<String> in(String line) {
    String words = line.strip();
    if (words.length() > LONGEST || HeadNote.of(words).isPresent()) {
      return Optional.empty();
    }
    Matcher bracketed = BRACKETED.matcher(words);
    if (bracketed.matches() && (!WEAK.matcher(words).lookingAt() || MATTER.matcher(words).find())) {
      return Optional.of(bracketed.group(1).strip());
    }
    Matcher verbLast = VERB_LAST.matcher(words);
    if (verbLast.matches()) {
      return Optional.of(verbLast.group(1).strip());
    }
    if (SHOUTED.matcher(words).matches()) {
      return Optional.of(words);
    }
    Matcher labelled = LABELLED.matcher(words);
    if (!labelled.matches()) {
      return Optional.empty();
    }
    String note = labelled.group(1).strip();
    boolean open = words.startsWith("(") || words.startsWith("[");
    boolean closed = note.endsWith(")") || note.endsWith("]");
    return Optional.of(open && closed ? note.substring(0, note.length() - 1).strip() : note);
  }
}
