package org.stet.wire.api;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which a supplier asks editors to wait with a story, or sets before its headline that it
 * is not to be used. Where such a label may be news as well ({@code WITHDRAWN: How a drug
 * vanished}) the story is held and not killed: nothing goes out unnoticed, and an editor may
 * decide.
 */
final class HoldNotice {
  private static final int LONGEST = 240;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:HOLD|WITHHOLD|KILLED|ELIMINATION|ANNULATION|ANULACIÓN|ANULAÇÃO|CANCELAR|WITHDRAWN|RETRACTED|RETRACTION|VOID|DO NOT (?:USE|PUBLISH|RUN|RELEASE))"
              + "(?:\\s?:\\s+|\\s[–—-]{1,2}\\s)(\\S.*)|(?:Kill|Zurückgezogen): (\\S.*)");
  private static final List<Pattern> SENTENCES =
      List.of(
          Pattern.compile(
              KillNotice.ADDRESS
                  + "(?:please |pls )?(?:withhold|hold) (?:(?:BC|AM|PM)-\\S.*"
                  + "|(?:the|this|our) (?:\\S+ ){0,2}?(?:story|item|release|dispatch|copy|report)\\b(?! (?:that|which|back)\\b).*)",
              FLAGS | Pattern.DOTALL),
          Pattern.compile(
              KillNotice.ADDRESS
                  + "bitte (?:die|diese|unsere) meldung\\b.{0,80}\\bzurückhalten\\b.*",
              FLAGS),
          Pattern.compile(
              KillNotice.ADDRESS
                  + "(?:(?:please )?(?:do not use(?: (?:this|the) (?:story|item|release|copy|report))?(?=[.,;:!]|$| [-–—])|(?:withhold (?:this )?story|hold for legal|hold until confirmed)\\b).*"
                  + "|please (?:don['’]t|do not) (?:run|use|publish|release) (?:it|this(?= (?:story|release|copy|item|until|before|yet|,)|[.,;:!]|$)|the (?:story|release|copy))\\b.*"
                  + "|bitte (?:noch )?nicht (?:verwenden|veröffentlichen)\\b.*|bitte verwenden sie sie nicht\\b.*)",
              FLAGS | Pattern.DOTALL));

  private HoldNotice() {}

  /** Whether {@code headline} has a label before it that holds the story. */
  static boolean isLabelled(String headline) {
    if (ForbiddingLines.isHold(headline)) {
      return true;
    }
    Matcher label = LABEL.matcher(headline.strip());
    if (!label.matches()) {
      return false;
    }
    String rest =
        label.group(
            label.group(1) == null
                ? 2
                : 1); // In capitals all over, the first words stand out for nothing.
    return !rest.equals(rest.toUpperCase(Locale.ROOT));
  }

  /** Whether {@code sentence} asks editors to wait. */
  static boolean is(String sentence) {
    String words = TakeWords.bare(sentence.strip());
    String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    return !KillNotice.isTold(cut) && SENTENCES.stream().anyMatch(p -> p.matcher(cut).matches());
  }
}
