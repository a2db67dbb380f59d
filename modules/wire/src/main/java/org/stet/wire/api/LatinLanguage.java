package org.stet.wire.api;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language in Latin letters: which letters it has beyond those of ASCII, and the words that are
 * in every text.
 *
 * @param letters beyond ASCII, small ones
 * @param words the commonest, in small letters
 */
record LatinLanguage(String name, String letters, Set<String> words) {

  /** A sign in the midst of a word is left of a letter that was misread, and parts no words. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\u00a2-\u00aa\u00ac-\u00b6\u00b8-\u00ba\u00bc-\u00be]+");

  private static LatinLanguage of(String name, String letters, String words) {
    return new LatinLanguage(name, letters, Set.of(words.split(" ")));
  }

  static final LatinLanguage ENGLISH =
      of(
          "English",
          "éèêëàâáíóúñçöüäïôîåøæ",
          "the of and to in a that is was for on said it with he as at by from be");
  static final LatinLanguage FRENCH =
      of(
          "French",
          "àâæçéèêëîïôœùûüÿ",
          "le la les de des et à un une en que qui du dans est pour sur au a par il pas plus");
  static final LatinLanguage GERMAN =
      of(
          "German",
          "äöüßé",
          "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine es");
  static final LatinLanguage SPANISH =
      of(
          "Spanish",
          "áéíñóúü",
          "de la que el en y a los se del las un por con una su para es al lo más");
  static final LatinLanguage PORTUGUESE =
      of(
          "Portuguese",
          "áâãàçéêíóôõúü",
          "de a o que e do da em um para com não uma os no se na por mais as dos");
  static final LatinLanguage ITALIAN =
      of(
          "Italian",
          "àèéìíîòóùú",
          "di e il la che in un a per è del una con non della i le si al dei ha");
  static final LatinLanguage DUTCH =
      of(
          "Dutch",
          "éëïöüèáó",
          "de het van een en in is dat op te zijn met voor niet aan er om door");
  static final LatinLanguage SWEDISH =
      of("Swedish", "åäöéü", "och i att det som en på är av för med den till har de inte om ett");
  static final LatinLanguage DANISH =
      of(
          "Danish or Norwegian",
          "æøåéöäü",
          "og i at det er en til på af av som for med den har de ikke om et");
  static final LatinLanguage FINNISH =
      of("Finnish", "äöåéšž", "ja on ei että oli se hän mutta myös kun joka sekä ovat mukaan kuin");
  static final LatinLanguage ICELANDIC =
      of("Icelandic", "áéíóúýþæöð", "og í að á er sem til um við en það var með af");
  static final LatinLanguage POLISH =
      of(
          "Polish",
          "ąćęłńóśźż",
          "i w na z się nie że do to jest o jak za przez po od dla są było który oraz");
  static final LatinLanguage CZECH =
      of(
          "Czech",
          "áčďéěíňóřšťúůýž",
          "a v na se je že do z s o k i po by jako za pro které podle uvedl ve");
  static final LatinLanguage SLOVAK =
      of(
          "Slovak",
          "áäčďéíĺľňóôŕšťúýž",
          "a v na sa je že do z s o k aj po by ako za pre ktoré podľa vo");
  static final LatinLanguage HUNGARIAN =
      of(
          "Hungarian",
          "áéíóöőúüű",
          "a az és hogy nem is egy volt van meg csak el ki de mint szerint még");
  static final LatinLanguage SOUTH_SLAVIC =
      of(
          "Croatian, Slovene or Serbian",
          "čćđšž",
          "i in u je na se da za od su ki koji što s o pa bi ne iz");
  static final LatinLanguage ROMANIAN =
      of("Romanian", "ăâîșțşţ", "de în la a cu pe din că nu o să este pentru mai au și şi un care");
  static final LatinLanguage TURKISH =
      of(
          "Turkish",
          "çğıiöşüâîû\u0307",
          "ve bir bu da de için ile olarak çok daha olan gibi en ne kadar olduğunu dedi");
  static final LatinLanguage LITHUANIAN =
      of("Lithuanian", "ąčęėįšųūž", "ir į kad su iš tai yra už bet kaip dėl buvo nuo apie");
  static final LatinLanguage LATVIAN =
      of("Latvian", "āčēģīķļņšūž", "un ir ka no par ar uz kas tas bija lai pēc kā arī");
  static final LatinLanguage MALTESE =
      of(
          "Maltese",
          "ċġħżàèìòù",
          "li u ta il f fil ma dan hu fuq għal minn kien din jew dwar biex qal");
  static final LatinLanguage ESPERANTO =
      of(
          "Esperanto",
          "ĉĝĥĵŝŭ",
          "la de kaj en estas al ne por pri ke kun estis diris kiu sed ĝi ĉi");

  /** Its set, ISO 8859-14, Java does not know. */
  static final LatinLanguage WELSH =
      of(
          "Welsh",
          "âêîôûŵŷáéíóúàèìòùäëïöüÿ",
          "y yn yr a i o ar ac wedi mae am gan ei bod oedd eu ond ddydd fod");

  static final LatinLanguage ESTONIAN =
      of("Estonian", "äõöüšž", "ja on ei et oli ka kui see ta mis aga oma ning");

  /** Whether it has {@code c}, small or capital. */
  boolean has(int c) {
    return letters.indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** What share of the words of {@code text} are its commonest, from 0 to 1. */
  double share(String text) {
    int all = 0;
    int common = 0;
    for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
      all += word.isEmpty() ? 0 : 1;
      common += words.contains(word) ? 1 : 0;
    }
    return all == 0 ? 0 : (double) common / all;
  }
}
