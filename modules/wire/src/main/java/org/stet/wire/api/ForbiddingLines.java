package org.stet.wire.api;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines that say nothing but that a story is not to be used: {@code DO NOT PUBLISH}, {@code HOLD
 * FOR LEGAL}, {@code BITTE NICHT VERWENDEN}; and labels in capitals that kill whatever stands
 * behind them.
 */
final class ForbiddingLines {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 90;

  /** Labels that begin no headline of news. */
  private static final Pattern KILLING =
      Pattern.compile(
          "(?:\\p{L}{2,12}(?: \\p{L}{5,8})?\\s?[-–:]?\\s?)?(?:LEGAL |MANDATORY |BULLETIN )?KILL\\s?:\\s+\\S.*|STORY (?:REMOVED|KILLED|RETRACTED|SPIKED)\\s?:.*"
              + "|(?:OTS-)?STORNO\\s?:.*|(?:ANSA-)?ANNULLA(?:MENTO)?\\s?:.*|ANULOWANE\\s?:.*|АННУЛИРОВАНО\\s?:.*"
              + "|TREKKES TILBAKE\\s?:.*|(?:TT|NTB|RITZAU) (?:DRAR TILLBAKA|TREKKER TILBAKE|TRÆKKER TILBAGE)\\s?:.*"
              + "|/?DISREGARD RELEASE\\s?:.*|【(?:取り消し|記事取り消し|配信取り消し)】.*|\\[?전문\\s?취소\\]?.*|撤稿通知.*");

  private static final Pattern HOLDING =
      Pattern.compile(
          "(?:on )?hold(?: for (?:legal|release|now)| until (?:further notice|confirmed|cleared))?"
              + "|(?:please )?(?:do not|don['’]t) (?:use|publish|run|release|broadcast)(?: (?:yet|before legal clears|until cleared|this story|the story|this))?(?:\\W{1,4}legal)?"
              + "|(?:(?:draft|internal|confidential|for background only|background)\\W{1,4})?(?:strictly )?not (?:yet )?(?:cleared )?for (?:publication|release|use|broadcast)(?: yet)?"
              + "|legal hold\\b.{0,60}|(?:please )?(?:spike|kill)(?: this)?(?: story)?|spiked|void|withdrawn|retracted|story (?:killed|withdrawn|retracted|spiked|removed)|cancel previous"
              + "|(?:please )?hold until confirmed"
              + "|(?:bitte )?(?:noch )?nicht (?:verwenden|veröffentlichen|senden|drucken)(?:\\W{1,3}meldung ist falsch)?"
              + "|(?:(?:entwurf|intern|vorab|vorabmeldung)\\W{1,4})?(?:noch )?nicht zur veröffentlichung(?: (?:bestimmt|freigegeben))?"
              + "|(?:diese )?meldung (?:ist )?(?:gesperrt|ungültig|hinfällig)|sperrung"
              + "|(?:à )?ne pas (?:publier|utiliser|diffuser)|pas pour publication|no (?:publicar|utilizar|usar|difundir)|no apto para publicar"
              + "|(?:da )?non (?:pubblicare|usare|utilizzare)|niet (?:voor publicatie|publiceren|gebruiken)|får (?:ej|inte) publiceras|inte för publicering"
              + "|ikke (?:til|for) (?:publisering|offentliggjøring|publicering)|não publicar|nie publikować|nepublikovat|не публиковать|не для публикации|не использовать",
          FLAGS);

  private ForbiddingLines() {}

  /** Whether {@code line} is a label in capitals that kills what stands behind it. */
  static boolean isKill(String line) {
    String bare = line.strip();
    return KILLING.matcher(bare).matches() && !isShouted(bare);
  }

  /** Whether {@code line} says that the story is not to be used, and nothing else. */
  static boolean isHold(String line) {
    String bare =
        TakeWords.bare(line.strip()).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    return bare.length() <= LONGEST && HOLDING.matcher(bare).matches();
  }

  /** In capitals all over a label stands out for nothing: {@code KILL: A FILM}. */
  private static boolean isShouted(String line) {
    int colon = line.indexOf(':');
    String rest = colon < 0 ? "" : line.substring(colon + 1);
    return !rest.isBlank()
        && rest.equals(rest.toUpperCase(Locale.ROOT))
        && !rest.equals(rest.toLowerCase(Locale.ROOT));
  }
}
