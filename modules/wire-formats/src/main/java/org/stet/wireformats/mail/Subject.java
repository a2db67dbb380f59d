package org.stet.wireformats.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.wire.api.EmbargoWords;
import org.stet.wire.api.StoryStatus;
import org.stet.wire.api.TakeWords;

/**
 * What the subject of a message says of the story.
 *
 * @param headline the headline; empty if the subject only says that something comes
 * @param take which version it says the story is: {@code CORRECTION}
 * @param embargo until when the story must not be used; empty if it says nothing of it
 * @param answers whether it is that of an answer: {@code Re: copy please}
 */
record Subject(
    Optional<String> headline, Optional<String> take, Optional<String> embargo, boolean answers) {
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?:re|aw|sv|vs|ant|antw|odp|res|rif|r)\\s?(?:\\[\\d+])?\\s?:", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAKE =
      Pattern.compile("(\\p{Lu}[\\p{Lu} ]{2,24}(?: \\d{1,2})?)\\s?[:\\u2013\\u2014-]\\s+(?=\\S)");

  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:(?:re|fwd?|aw|wg|tr|rv|r|i|sv|vs|ant|enc|res|rif)\\s?(?:\\[\\d+])?\\s?:|\\[[^\\]]{1,40}]"
              + "|\\((?=[^)]{0,20}(?:embargo|sperrfrist))[^)]{1,60}\\))\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:press release|news release|media release|pressemitteilung|pressemeldung|medienmitteilung"
              + "|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa)?|comunicato stampa"
              + "|pm|story|copy|artikel|text)\\s*[:|\\u2013\\u2014-]\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LABEL_ALONE =
      Pattern.compile(
          "^(?:strictly |under )?(?:embargo(?:ed)?|sperrfrist)\\s+(?=.*\\d|\\p{L}{3,10}$)",
          Pattern.CASE_INSENSITIVE);

  /** Subjects that say only that there is something. */
  private static final Set<String> GENERIC =
      Set.of(
          "story",
          "copy",
          "my story",
          "article",
          "text",
          "press release",
          "news release",
          "media release",
          "release",
          "for publication",
          "draft",
          "final",
          "revised",
          "attached",
          "as discussed",
          "artikel",
          "beitrag",
          "pressemitteilung",
          "pressemeldung",
          "manuskript",
          "communiqué",
          "communiqué de presse",
          "nota de prensa",
          "comunicado",
          "(no subject)",
          "no subject",
          "kein betreff",
          "(kein betreff)",
          "sans objet",
          "untitled",
          "fyi",
          "hi");

  private static final Pattern SEPARATOR =
      Pattern.compile(": | [|\\u2013\\u2014-] | \\((?=[^)]*\\)$)");

  /** What {@code subject} says. */
  static Subject of(String subject) {
    String rest = subject.strip();
    Optional<String> embargo = Optional.empty();
    for (Matcher tag = PREFIX.matcher(rest); tag.lookingAt(); tag = PREFIX.matcher(rest)) {
      String words = tag.group().strip();
      embargo = embargo.isPresent() ? embargo : embargo(words.replaceAll("^[\\[(]|[\\])]$", ""));
      rest = rest.substring(tag.end());
    }
    Optional<String> take = take(rest);
    if (take.isPresent()) {
      Matcher before = TAKE.matcher(rest);
      rest =
          before.lookingAt() ? PREFIX.matcher(rest.substring(before.end())).replaceFirst("") : rest;
    }
    Matcher separator = SEPARATOR.matcher(rest);
    while (embargo.isEmpty() && separator.find()) {
      String first = rest.substring(0, separator.start());
      String second = rest.substring(separator.end());
      embargo = embargo(first).filter(words -> isTime(words) || !isTime(second));
      rest = embargo.isPresent() ? second : rest;
      if (embargo.isEmpty()) {
        embargo = EmbargoWords.in(second.replaceFirst("\\)$", ""));
        rest = embargo.isPresent() ? first : rest;
      }
    }
    if (embargo.isEmpty()) {
      embargo = EmbargoWords.in(rest);
      rest = embargo.isPresent() ? "" : rest;
    }
    Matcher label = LABEL.matcher(rest);
    String headline = label.lookingAt() ? rest.substring(label.end()).strip() : rest.strip();
    boolean says = !headline.isEmpty() && !GENERIC.contains(headline.toLowerCase(Locale.ROOT));
    return new Subject(
        says ? Optional.of(headline) : Optional.empty(),
        take,
        embargo,
        ANSWER.matcher(subject.strip()).lookingAt());
  }

  /** The version before the headline; a kill stays, since it is all there is to say. */
  private static Optional<String> take(String subject) {
    Matcher take = TAKE.matcher(subject);
    return take.lookingAt()
            && TakeWords.isTake(take.group(1))
            && EmbargoWords.in(take.group(1)).isEmpty()
            && StoryStatus.of(take.group(1), List.of()) == StoryStatus.USABLE
        ? Optional.of(take.group(1).strip())
        : Optional.empty();
  }

  /** What {@code words} forbid, also where the colon behind the label is missing. */
  private static Optional<String> embargo(String words) {
    return EmbargoWords.in(words)
        .or(() -> EmbargoWords.in(LABEL_ALONE.matcher(words).replaceFirst("EMBARGO: ")))
        .filter(until -> !until.isBlank());
  }

  /** Whether {@code words} name a day or an hour. */
  private static boolean isTime(String words) {
    return words.chars().anyMatch(Character::isDigit);
  }
}
