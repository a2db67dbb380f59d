package org.stet.wire.api;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines in which an agency takes a story back, in the words of agencies of a dozen languages. A
 * story may tell of a newspaper that withdraws a report, so that only labels in capitals count,
 * what an agency says of itself, and what it asks editors to do.
 */
final class KillNotice {
  private static final int LONGEST = 240;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:KILL\\W{1,3}){1,3}KILL\\s?[:–—-].*"
              + "|(?:ZURÜCKZIEHUNG|INTREKKING"
              + "|ANNULLERA[ST]|ANNULLERES|ANNULLERT|ANULUJEMY)\\s?[:–—-](?: |$).*");

  /** Whom it speaks to. */
  private static final String ADDRESS =
      "(?:(?:(?:attention|achtung|atención|attenzione|note|notice|til|till|aan|an|a los|aux|to)[ :]{1,2})?(?:the |die )?"
          + "(?:editors?|eds|redaktion(?:en|er|erna)?|rédactions?|redacciones|redactores|redazioni|redactie)\\b\\W{1,3})?";

  private static final List<Pattern> SENTENCES =
      List.of(
          sentence(
              "we (?:are withdrawing|have withdrawn|withdraw) (?:our|the|this) (?:\\S+ ){0,2}?"
                  + "(?:story|item|report|dispatch|take|alert|snap)\\b.*"),
          sentence(
              "please (?:kill|disregard|do not use) (?:the|our|this|all) (?:\\S+ ){0,2}?"
                  + "(?:story|stories|item|report|dispatch|takes?)\\b.*"),
          sentence(
              "advisory[-–: ]{1,3}\\S{2,12} withdraws (?:its |the |a )?(?:story|item|report)\\b.*"),
          sentence(
              "(?:.{0,60}\\) ?[-–—_]{1,2} )?please be advised that (?:the|our) (?:\\S+ )?(?:story|item|report)\\b.{0,160}"
                  + "\\b(?:is|has been) (?:withdrawn|killed)\\b.*"),
          sentence(
              "(?:dpa|afp|apa|sda|kna|epd|sid|reuters|ap|dts) zieht (?:die|ihre|seine|eine) meldung\\b.*\\bzurück\\b.*"),
          sentence(
              "(?:bitte )?(?:die|diese|unsere) meldung\\b.{0,160}(?:nicht (?:mehr )?verwenden|löschen)\\b.*"),
          sentence(
              ".{0,120}\\b(?:a kill is mandatory|make certain the story is not published|there will be no substitute)(?:[.!].*|$)"),
          sentence(
              "(?:reuters|ap|afp|upi|dpa|pa|the associated press) has withdrawn (?:the|its|this|a) (?:story|item|report|alert)\\b.*"),
          sentence("(?:editors\\W{1,3})?(?:please )?kill (?:the|this|our) (?:\\S+ )?story\\b.*"),
          sentence("(?:\\S{2,12} )?drar tillbaka (?:telegrammet|artikeln|texten|nyheten)\\b.*"),
          sentence("(?:\\S{2,12} )?trekker (?:tilbake )?(?:meldingen|saken)\\b.*"),
          sentence("(?:\\S{2,12} )?trækker (?:telegrammet|historien)\\b.*\\btilbage\\b.*"),
          sentence(
              "(?:.{0,60}\\) ?[-–—_]{1,2} )?(?:attention\\W{1,3}(?:aux )?rédactions\\W{1,3})?(?:veuillez|merci de|prière d['’e] ?)"
                  + " ?(?:annuler|ne pas utiliser|supprimer) (?:la|notre|cette) dépêche\\b.*"),
          sentence(
              "(?:anulamos|anulen|rogamos anul(?:en|ar)|queda anulada|se anula) (?:nuestra |la |el |esta )?"
                  + "(?:nota|noticia|información|despacho|teletipo)\\b.*"),
          sentence("(?:si prega di )?annullare (?:la|il|questa) (?:notizia|lancio|agenzia)\\b.*"));

  private static final Pattern TOLD =
      Pattern.compile(
          "[,”\"] (?:\\p{L}+ ){0,4}(?:said|says|wrote|told|heard|sagte|schrieb|dijo|ha detto)\\b",
          FLAGS);

  private KillNotice() {}

  private static Pattern sentence(String words) {
    return Pattern.compile(ADDRESS + words, FLAGS | Pattern.DOTALL);
  }

  /** Whether {@code line} takes a story back. */
  static boolean is(String line) {
    String words = TakeWords.bare(line.strip());
    String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    if (TOLD.matcher(cut).find()) {
      return false; // A story that tells what somebody withdrew.
    }
    return LABEL.matcher(cut).matches()
        || SENTENCES.stream().anyMatch(sentence -> sentence.matcher(cut).matches());
  }
}
