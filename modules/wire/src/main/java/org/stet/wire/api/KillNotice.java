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
              "the (?:\\S+ )?(?:story|item|dispatch|release(?! of)) (?=.{0,120}(?:\\b(?:BC|AM|PM)-|\\b[a-z]\\d{4}\\b|slugged|headlined|[\"“„«]"
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
              "(?:die )?(?:dpa|afp|apa|sda|kna|epd|sid|reuters|ap|dts) zieht (?:die|ihre|seine|eine) meldung\\b.*\\bzurück\\b.*"),
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
                  + "(?:nota|noticia|información(?! privilegiada)|despacho|teletipo)\\b(?! del?\\b).*"),
          sentence("(?:si prega di )?annullare (?:la|il|questa) (?:notizia|lancio|agenzia)\\b.*"));

  /** What an agency calls its own. */
  private static final String AGENCY =
      "(?:the |die |l['’]|la |a )?(?:ap|afp|reuters|upi|dpa|pa|apa|efe|ansa|tass|lusa|the associated press|associated press|agence france-presse|bloomberg|kyodo|pap|stt|anp|тасс)";

  /** Sentences of other languages, and of distributors, that say so of the text they stand in. */
  private static final List<Pattern> FURTHER =
      List.of(
          sentence(
              AGENCY
                  + " (?:is|are) withdrawing (?:this|the|its|a) (?:\\S+ )?(?:story|item|report|alert)\\b.*"),
          sentence(AGENCY + " kills (?:our|its|the) (?:\\S+ )?story\\b.*"),
          sentence(
              ".{0,40}\\badvisory\\W{1,3}the associated press has withdrawn (?:its|a|the) story\\b.*"),
          sentence("(?:please )?(?:kill|spike) story (?:slugged|headlined|sent|on)\\b.*"),
          sentence("story is (?:killed|withdrawn)\\b(?! (?:by|in|from)\\b).*"),
          sentence("please spike (?:the|this) (?:\\S+ )?(?:story|item)\\b.*"),
          sentence("disregard (?:the )?previous (?:\\S+ )?(?:story|item|release)\\b.*"),
          sentence(
              "this (?:article|story|item|release) (?:has been|was) (?:sent|moved|issued|published|transmitted) in error\\b.*"),
          sentence("this article has been (?:retracted|withdrawn)(?! (?:by|in|from)\\b).*"),
          sentence(
              "(?:please )?remove (?:the|this) (?:\\S+ )?(?:story|article)\\b.{0,120}\\bfrom (?:your|all) (?:web ?sites?|archives?)\\b.*"),
          sentence(".{0,40}\\bplease remove from all web ?sites\\b.*"),
          sentence(
              "we (?:have to|must|hereby) (?:withdraw|retract) (?:the|our|this) (?:\\S+ ){0,2}?(?:press release|news release|release|story)\\b.*"),
          sentence(
              "(?:we are advised|pr newswire advises|business ?wire).{0,120}\\b(?:disregard|should be killed|kill notice)\\b.*"),
          sentence(
              "(?:die|diese) (?:meldung|pressemitteilung) (?:.{0,60} )?(?:ist (?:falsch und )?(?:wird|wurde)?|wird|wurde) ?(?:hiermit )?(?:zurückgezogen|storniert)\\W*"),
          sentence(
              "(?:hiermit )?ziehen wir (?:die|unsere) (?:\\S+ ){0,3}?(?:pressemitteilung|meldung)\\b.*\\bzurück\\b.*"),
          sentence("meldung \\S{2,12} bitte (?:löschen|nicht verwenden)\\W*"),
          sentence(
              "(?:l['’]afp|nous) annul(?:e|ons) (?:sa|notre|cette|la) (?:dépêche|information)\\b.*"),
          sentence("cette dépêche est annulée\\b.*"),
          sentence(
              "merci de ne pas tenir compte (?:de (?:notre|la|cette)|du) (?:dépêche|communiqué)\\b.*"),
          sentence("esta (?:noticia|información|nota) queda anulada\\b.*"),
          sentence("se ruega no utilizar la (?:noticia|información|nota)\\b.*"),
          sentence(
              "les rogamos (?:que )?no publi(?:quen|car) la (?:nota|noticia|información)\\b.*"),
          sentence("(?:questa|la) notizia (?:.{0,60} )?(?:è|è da ritenersi) annullata\\b.*"),
          sentence("denne (?:saken|meldingen) er trukket\\b.*"),
          sentence("den här (?:artikeln|texten) är tillbakadragen\\b.*"),
          sentence(
              AGENCY
                  + " (?:peruu uutisen|trekt het bericht|anuluje depeszę|anula a notícia|аннулирует сообщение)\\b?.*"),
          sentence("сообщение .{0,120}аннулируется\\W*"),
          Pattern.compile(".{0,120}(?:記事を取り消し(?:ます|した)|기사를 전문 취소합니다|一稿作废).*"));

  /** What may stand before such a sentence: a dateline, a word that calls for attention. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:EIL|URGENT|URGENTE|FLASH)\\W{1,4})?(?:[\\W_]{0,4}(?:achtung|attention|atención|attenzione|внимание|advisory|hinweis|legal)[\\W_]{1,6}|\\W{0,2}.{0,40}\\(?[\\p{L} /]{2,24}\\)\\.? ?[-–—_]{1,2} )",
          FLAGS);

  private static final Pattern TOLD =
      Pattern.compile(
          "[,”\"] (?:\\p{L}+ ){0,4}(?:said|says|sier|säger|skriver|siger|wrote|told|tells|heard|begs|asks|urges|pleads|sagte|sagt|schrieb|fordert|bittet|dijo|dice|pide|piden|ha detto|dit)\\b",
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
    String rest = BEFORE.matcher(cut).replaceFirst("");
    return LABEL.matcher(cut).matches()
        || isSentence(cut)
        || (rest.length() < cut.length() && isSentence(rest));
  }

  private static boolean isSentence(String words) {
    return SENTENCES.stream().anyMatch(sentence -> sentence.matcher(words).matches())
        || FURTHER.stream().anyMatch(sentence -> sentence.matcher(words).matches());
  }
}
