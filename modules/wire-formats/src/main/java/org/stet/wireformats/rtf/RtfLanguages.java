package org.stet.wireformats.rtf;

import java.util.HashMap;
import java.util.Map;

/** Counts in which language how much text is, by the numbers that Windows gives to languages. */
final class RtfLanguages {
  private static final Map<Integer, String> TAGS =
      Map.ofEntries(
          Map.entry(1025, "ar-SA"),
          Map.entry(1028, "zh-TW"),
          Map.entry(1029, "cs-CZ"),
          Map.entry(1030, "da-DK"),
          Map.entry(1031, "de-DE"),
          Map.entry(1032, "el-GR"),
          Map.entry(1033, "en-US"),
          Map.entry(1034, "es-ES"),
          Map.entry(1035, "fi-FI"),
          Map.entry(1036, "fr-FR"),
          Map.entry(1037, "he-IL"),
          Map.entry(1038, "hu-HU"),
          Map.entry(1040, "it-IT"),
          Map.entry(1041, "ja-JP"),
          Map.entry(1042, "ko-KR"),
          Map.entry(1043, "nl-NL"),
          Map.entry(1044, "nb-NO"),
          Map.entry(1045, "pl-PL"),
          Map.entry(1046, "pt-BR"),
          Map.entry(1049, "ru-RU"),
          Map.entry(1053, "sv-SE"),
          Map.entry(1055, "tr-TR"),
          Map.entry(1058, "uk-UA"),
          Map.entry(2052, "zh-CN"),
          Map.entry(2055, "de-CH"),
          Map.entry(2057, "en-GB"),
          Map.entry(2067, "nl-BE"),
          Map.entry(2058, "es-MX"),
          Map.entry(2060, "fr-BE"),
          Map.entry(2070, "pt-PT"),
          Map.entry(3079, "de-AT"),
          Map.entry(3081, "en-AU"),
          Map.entry(3082, "es-ES"),
          Map.entry(3084, "fr-CA"),
          Map.entry(4105, "en-CA"),
          Map.entry(4108, "fr-CH"),
          Map.entry(5129, "en-NZ"),
          Map.entry(6153, "en-IE"),
          Map.entry(7177, "en-ZA"),
          Map.entry(11274, "es-AR"),
          Map.entry(16393, "en-IN"));

  private final Map<Integer, Integer> letters = new HashMap<>();

  void count(int language, int length) {
    letters.merge(language, length, Integer::sum);
  }

  /** The tag of the language of most of the text, or empty if that is not known. */
  String tag() {
    int most = 0;
    int count = 0;
    for (Map.Entry<Integer, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > count) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return TAGS.getOrDefault(most, "");
  }
}
