package org.stet.cleanrules.charset;

import java.util.List;

/**
 * The letters beyond ASCII of the languages in Latin letters, which tell a word from a mixture:
 * {@code PÓŁNOC} is Polish, {@code MÃœLLER} is nothing.
 */
final class Alphabets {
  /** The small letters beyond ASCII, a language each. */
  private static final List<String> ALL =
      List.of(
          "àâæçéèêëîïôœùûüÿ", // French
          "äöüßéàè", // German
          "áéíóúñü", // Spanish
          "áâãàçéêíóôõúü", // Portuguese
          "àèéìíîòóùú", // Italian
          "éëïöüèáóêäçîôû", // Dutch, Afrikaans
          "åäöéàü", // Swedish
          "æøåéèêóòôäöü", // Danish, Norwegian
          "åäöšž", // Finnish
          "áéíóúýþæöð", // Icelandic, Faroese
          "áčđŋšŧžâåäö", // Sami
          "ąćęłńóśźż", // Polish
          "áčďéěíňóřšťúůýž", // Czech
          "áäčďéíĺľňóôŕšťúýž", // Slovak
          "áéíóúöőüű", // Hungarian
          "čćđšž", // Croatian, Bosnian, Serbian, Slovene
          "ăâîșț", // Romanian
          "ăâîşţ", // the same with the cedillas of windows-1250
          "çğıi̇öşüâîû", // Turkish
          "çəğıi̇öşü", // Azerbaijani
          "çêîşû", // Kurdish
          "äõöüšž", // Estonian
          "āčēģīķļņšūžōŗ", // Latvian
          "ąčęėįšųūž", // Lithuanian
          "ëç", // Albanian
          "ċġħżàèìòù", // Maltese
          "àçèéíïòóúü·", // Catalan
          "âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ", // Welsh
          "áéíóúàèìòùḃċḋḟġṁṗṡṫ", // Irish, Scottish Gaelic
          "ĉĝĥĵŝŭ", // Esperanto
          "āēīōū", // Maori, Japanese in Latin letters
          "àâãèéêìíòóôõùúýăđĩũơư"); // Vietnamese, but for its own block

  private Alphabets() {}

  /** Whether some language has {@code letter}, a code point, small or capital. */
  static boolean haveLetter(int letter) {
    int small = Character.toLowerCase(letter);
    boolean vietnamese = letter >= 0x1ea0 && letter <= 0x1ef9;
    boolean ascii = letter < 0x80 && Character.isLetter(letter);
    return ascii || vietnamese || ALL.stream().anyMatch(letters -> letters.indexOf(small) >= 0);
  }

  /**
   * Whether {@code word} may be one: in small letters, in capitals or with a capital in front, and
   * in the letters of one language.
   */
  static boolean haveWord(String word) {
    return isOfOneCase(word)
        && ALL.stream()
            .anyMatch(
                letters ->
                    word.codePoints()
                        .allMatch(
                            c ->
                                c < 0x80
                                    ? Character.isLetter(c)
                                    : letters.indexOf(Character.toLowerCase(c)) >= 0));
  }

  private static boolean isOfOneCase(String word) {
    boolean capitals = word.chars().noneMatch(Character::isLowerCase);
    return capitals || word.chars().skip(1).noneMatch(Character::isUpperCase);
  }
}
