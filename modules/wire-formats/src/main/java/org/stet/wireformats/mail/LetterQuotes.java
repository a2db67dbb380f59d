package org.stet.wireformats.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.wireformats.mail.Letter.Dropped;

/**
 * What a letter quotes of another, each line behind a ">". If the letter only answers it goes; if
 * it has next to no words of its own, the quoted letter is the story, sent on so.
 */
final class LetterQuotes {
  /** A line that says who wrote what is quoted, and when. */
  private static final Pattern REPLY =
      Pattern.compile(
          "(?=.*(?:@|\\d[:.h]\\d\\d|\\d[a-z.]{0,2}[ ./-].{1,14}\\d{2}))"
              + "(?!.*\\b(?:he|she|they|who|er|sie|il|elle|qui|él|ella|lui|lei|ele|ela|hij|zij|han|hon|hun)"
              + " (?:wrote|schr|a écrit|escr|ha scr|skrev))"
              + ".{0,200}\\b(?:wrote|schrieb.{0,80}|a écrit|escribió|ha scritto|escreveu|schreef.{0,80}"
              + "|skrev.{0,80}|kirjoitti.{0,80}|napisał(?:a|\\(a\\))?|napsal(?:a|\\(a\\))?|ezt írta.{0,60}"
              + "|(?:şunu|şunları) yazdı|написала?|пише|a scris|έγραψε)[ \\u00a0\\u202f]?:",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LONGEST_REPLY = 400;

  /** A letter with fewer words of its own is only a note on what it quotes. */
  private static final int SHORT = 40;

  private final List<String> own = new ArrayList<>();
  private final List<String> intros = new ArrayList<>();
  private final List<String> quotes = new ArrayList<>();

  private LetterQuotes() {}

  /** What is left of {@code lines}, which are the story; the others go to one of the lists. */
  static List<String> without(List<String> lines, List<Dropped> before, List<Dropped> after) {
    LetterQuotes letter = new LetterQuotes();
    letter.take(lines);
    int words = Letter.words(letter.own);
    int quoted = Letter.words(letter.quotes);
    if (quoted == 0) {
      return lines;
    }
    if (words < SHORT && quoted >= SHORT && quoted > 2 * words) {
      before.addAll(Letter.drop(letter.own, "note", "The note of who sent the message on"));
      before.addAll(Letter.drop(letter.intros, "quoted", "Says who wrote what is sent on"));
      return unquoted(letter.quotes);
    }
    if (words == 0) {
      return lines;
    }
    List<String> gone = new ArrayList<>(letter.intros);
    gone.addAll(letter.quotes);
    after.addAll(0, Letter.drop(gone, "quoted", "Quoted from the letter that this one answers"));
    return letter.own;
  }

  /** Lines all of which are quoted are those of a letter that was sent on so. */
  static List<String> unquoted(List<String> lines) {
    return areAllQuoted(lines)
        ? lines.stream().map(line -> line.replaceFirst("^>+ ?", "")).toList()
        : lines;
  }

  /** Whether every line that is not empty is quoted. */
  static boolean areAllQuoted(List<String> lines) {
    return lines.stream().allMatch(line -> line.isBlank() || LetterLine.isQuoted(line));
  }

  /**
   * What stands below a line that says so, and all that is quoted after it, is quoted. Other quoted
   * lines are the story's own, such as a memo.
   */
  private void take(List<String> lines) {
    for (int i = 0; i < lines.size(); ) {
      int intro = introAt(lines, i);
      List<String> to = intro > 0 ? intros : own;
      int end = i + Math.max(1, intro);
      boolean quoted = intro == 0 && !intros.isEmpty() && LetterLine.isQuoted(lines.get(i));
      (quoted ? quotes : to).addAll(lines.subList(i, end));
      i = end;
    }
  }

  /** How many lines at {@code at} say who wrote what is quoted below; programs break long ones. */
  private static int introAt(List<String> lines, int at) {
    StringBuilder words = new StringBuilder();
    for (int end = at; end < lines.size() && end < at + 3; end++) {
      String line = lines.get(end);
      if (line.isBlank() || LetterLine.isQuoted(line) || line.length() > LONGEST_REPLY) {
        return 0;
      }
      words.append(words.isEmpty() ? "" : " ").append(line.strip());
      if (REPLY.matcher(words).matches() && isQuotedBelow(lines, end + 1)) {
        return end + 1 - at;
      }
    }
    return 0;
  }

  private static boolean isQuotedBelow(List<String> lines, int at) {
    int first = at < lines.size() && lines.get(at).isBlank() ? at + 1 : at;
    return first < lines.size() && LetterLine.isQuoted(lines.get(first));
  }
}
