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
              + "|DO NOT (?:USE|PUBLISH|RUN)\\W{1,4}(?:STORY )?(?:WITHDRAWN|KILLED|RETRACTED)\\b.*"
              + "|STORY (?:KILLED|RETRACTED)\\s?[:–—-].*|(?:RETRACTION|WITHDRAWAL) NOTICE\\s?[:–—-].*"
              + "|(?:ZURÜCKZIEHUNG|INTREKKING"
              + "|ANNULLERA[ST]|ANNULLERES|ANNULLERT|ANULUJEMY)\\s?[:–—-](?: |$).*");

  /** Whom it speaks to. */
  static final String ADDRESS =
      "(?:(?:(?:attention|achtung|atención|attenzione|note|notice|til|till|aan|an|a los|aux|to)[ :]{1,2})?(?:the |die )?"
          + "(?:editors?|eds|redaktion(?:en|er|erna)?|rédactions?|redacciones|redactores|redazioni|redactie)\\b\\W{1,3})?";

  private static final String TAKEN_BACK = "(?:withdrawn|killed|retracted|eliminated|recalled)\\b";

  private static final String NOTHING_MORE = "(?! (?:by|in|into|at|as|from|to)\\b|\\s?:).*";

  private static final List<Pattern> SENTENCES =
      List.of(
          sentence(
              "we (?:are withdrawing|have withdrawn|withdraw) (?:our|the|this) (?:\\S+ ){0,2}?"
                  + "(?:story|item|report|dispatch|take|alert|snap)\\b.*"),
          sentence(
              "(?:please|pls) (?:kill|disregard|ignore|discard|do not use) (?:the|our|this|all|yesterday['’]s) (?:\\S+ ){0,2}?"
                  + "(?:story|stories|item|report|dispatch|takes?(?!-)|(?:press|news|media) release|release(?! dates?\\b)|announcement)\\b.*"),
          sentence(
              "this (?:\\S+ ){0,2}?(?:story|item|dispatch|release|alert|take) (?:has been|is) (?:hereby )?"
                  + TAKEN_BACK
                  + NOTHING_MORE),
          sentence(
              "the (?:\\S+ )?(?:story|item|dispatch|release) (?=.{0,120}(?:\\b(?:BC|AM|PM)-|\\b[a-z]\\d{4}\\b|slugged|headlined|[\"“„«]"
                  + "|(?:published|issued|sent|transmitted|moved|filed) (?:on|at|today|earlier|yesterday)))"
                  + ".{0,160}?\\b(?:is|has been|and is) (?:hereby )?"
                  + TAKEN_BACK
                  + NOTHING_MORE),
          sentence(
              "we (?:are recalling|have recalled|recall) (?:our|the|this) (?:\\S+ ){0,3}?(?:release|announcement|story)(?: (?:of|dated|sent|issued|headed|headlined|from|about|on|this)\\b|\\s?[.,:;\"“„«(]|$).*"),
          sentence(
              ".{2,60} (?:would like to recall the message(?=[,.]?\\s?[\"“„«]|\\.?$)|möchte die nachricht\\b.{0,120}\\bzurückrufen\\b).*"),
          sentence("(?:please )?(?:kill|eliminate) (?:BC|AM|PM)-\\S.*"),
          sentence(
              "(?:achtung\\W{1,3})?(?:die )?meldung (?:(?:wird|wurde|ist) )?(?:hiermit )?(?:zurückgezogen|gestrichen)\\W*"),
          sentence(
              "bitte (?:(?:ignorieren|löschen) sie (?:diese|unsere)|verwenden sie (?:die|diese|unsere)(?=.*\\bnicht\\b)) (?:\\S+ ){0,2}?(?:pressemitteilung|meldung)\\b.*"),
          sentence(
              "advisory[-–: ]{1,3}\\S{2,12} withdraws (?:its |the |a )?(?:story|item|report)\\b.*"),
          sentence(
              "(?:.{0,60}\\) ?[-–—_]{1,2} )?please be advised that (?:the|our) (?:\\S+ )?(?:story|item|report)\\b.{0,160}"
                  + "\\b(?:is|has been) (?:withdrawn|killed)\\b.*"),
          sentence(
              "(?:dpa|afp|apa|sda|kna|epd|sid|reuters|ap|dts) zieht (?:die|ihre|seine|eine) meldung\\b.*\\bzurück\\b.*"),
          sentence(
              "(?:bitte )?(?:die|diese|unsere) meldung\\b.{0,160}nicht (?:mehr )?verwenden\\b.*"),
          sentence(
              "(?:bitte (?:die|diese|unsere) meldung\\b.{0,160}löschen|(?:diese|unsere) meldung (?:bitte )?löschen)\\b.*"),
          sentence(
              ".{0,120}\\b(?:a kill is mandatory|make certain the story is not published|there will be no substitute)(?:[.!].*|$)"),
          sentence(
              "(?:reuters|ap|afp|upi|dpa|pa|the associated press) has withdrawn (?:the|its|this|a) (?:story|item|report|alert)\\b.*"),
          sentence("(?:editors\\W{1,3})?(?:please )?kill (?:the|this|our) (?:\\S+ )?story\\b.*"),
          sentence("(?:vi|tt) drar tillbaka (?:telegrammet|artikeln|texten|nyheten)\\b.*"),
          sentence("(?:vi|ntb) trekker (?:tilbake )?(?:meldingen|saken)\\b.*"),
          sentence("(?:vi|ritzau) trækker (?:telegrammet|historien)\\b.*\\btilbage\\b.*"),
          sentence(
              "(?:.{0,60}\\) ?[-–—_]{1,2} )?(?:attention\\W{1,3}(?:aux )?rédactions\\W{1,3})?(?:veuillez|merci de|prière d['’e] ?)"
                  + " ?(?:annuler|ne pas utiliser|supprimer) (?:la|notre|cette) dépêche\\b.*"),
          sentence(
              "(?:anulamos|anulen|rogamos anul(?:en|ar)|queda anulada|se anula) (?:nuestra |la |el |esta )?"
                  + "(?:nota|noticia|información|despacho|teletipo)\\b(?! del?\\b).*"),
          sentence("(?:si prega di )?annullare (?:la|il|questa) (?:notizia|lancio|agenzia)\\b.*"));

  private static final Pattern TOLD =
      Pattern.compile(
          "[,”\"] (?:\\p{L}+ ){0,4}(?:said|says|wrote|told|tells|heard|begs|asks|urges|pleads|sagte|sagt|schrieb|fordert|bittet|dijo|dice|pide|piden|ha detto|dit)\\b",
          FLAGS);

  private KillNotice() {}

  private static Pattern sentence(String words) {
    return Pattern.compile(ADDRESS + words, FLAGS | Pattern.DOTALL);
  }

  /** Whether {@code sentence} is of a story that tells what somebody withdrew. */
  static boolean isTold(String sentence) {
    return TOLD.matcher(sentence).find();
  }

  /** Whether {@code line} takes a story back. */
  static boolean is(String line) {
    String words = TakeWords.bare(line.strip());
    String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    if (isTold(cut)) {
      return false;
    }
    return LABEL.matcher(cut).matches()
        || SENTENCES.stream().anyMatch(sentence -> sentence.matcher(cut).matches());
  }
}
