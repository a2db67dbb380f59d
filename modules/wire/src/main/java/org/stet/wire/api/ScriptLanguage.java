package org.stet.wire.api;

import java.util.List;

/**
 * A language in letters that are not Latin, by how often it has them.
 *
 * @param common small letters that are in every sentence
 * @param usual small letters of which most sentences have some
 * @param rare the other small letters
 */
record ScriptLanguage(String common, String usual, String rare) {
  private static final double COMMON = 1;
  private static final double USUAL = 0.5;
  private static final double NOT_ITS_OWN = -1.5;

  static final List<ScriptLanguage> CYRILLIC =
      List.of(
          new ScriptLanguage("оаеинтрсвлкмдпу", "яыьгзбчйхж", "шюцщэфъё"),
          new ScriptLanguage("оаинтвіерслкудмп", "язьгбчйхїєж", "шюцщфґ"),
          new ScriptLanguage("анітрскдлпоемуы", "яьзвбгчйўхц", "шэюжфё"),
          new ScriptLanguage("аиоетнрсвлкдпмз", "ъгубчщйяжцх", "шюьф"),
          new ScriptLanguage("аоиентрсјвдкулмп", "згбчцшжхњ", "љћђфџ"),
          new ScriptLanguage("аоиетнрсвдклмпу", "зјгбчцшжх", "њљќѓѕџф"));

  static final List<ScriptLanguage> GREEK =
      List.of(new ScriptLanguage("αοιετσνηυρπκςό", "μλωάίέήγδ", "θφχβξζψώύϊϋΐΰ"));

  /** Arabic and Persian. */
  static final List<ScriptLanguage> ARABIC =
      List.of(
          new ScriptLanguage("اليمنرتوهبدس", "عكقفحجشصطخأةىءإ", "زثذضغظئؤآ"),
          new ScriptLanguage("ايیرندهموتبسش", "كکلزگخفقعحچپجآ", "صطغضذثظژئءأؤ"));

  /** How much {@code letter} belongs to the language, from 1 to -1.5. */
  double weight(char letter) {
    char small = Character.toLowerCase(letter);
    if (common.indexOf(small) >= 0) {
      return COMMON;
    }
    return usual.indexOf(small) >= 0 ? USUAL : rare.indexOf(small) >= 0 ? 0 : NOT_ITS_OWN;
  }
}
