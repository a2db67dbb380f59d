package org.stet.wireformats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DAMASCUS (Reuters) - Bashar came.|DAMASCUS (Reuters)|Bashar came.",
        "SHANGHAI, Oct 26 (Reuters) - Shares fell.|SHANGHAI, Oct 26 (Reuters)|Shares fell.",
        "Berlin (dpa) - Er kam.|Berlin (dpa)|Er kam.",
        "Brüssel/Berlin (dpa/lni) - 2019 kam er.|Brüssel/Berlin (dpa/lni)|2019 kam er.",
        "Nueva Delhi, 21 ene (EFE).- Una pareja vino.|Nueva Delhi, 21 ene (EFE)|Una pareja vino.",
        "(ANSA) - ROME, JUL 11 - Gas came.|ROME, JUL 11|Gas came.",
        "MOSCOW, January 21. /TASS/. The Kremlin spoke.|MOSCOW, January 21. /TASS/|The Kremlin spoke.",
        "LONDON, Feb. 1 /PRNewswire/ -- OnApp spoke.|LONDON, Feb. 1 /PRNewswire/|OnApp spoke.",
        "BUENOS AIRES, Argentina (AP) _ For patients.|BUENOS AIRES, Argentina (AP)|For patients.",
        "OSLO, Norway — The ferry runs.|OSLO, Norway|The ferry runs.",
        "Jan 3 (Reuters) - Residents waited.|Jan 3 (Reuters)|Residents waited.",
        "PARIS (AFP) – La pluie tombe.|PARIS (AFP)|La pluie tombe.",
        "Halden (ip) – „Wir sparen“, sagte sie.|Halden (ip)|„Wir sparen“, sagte sie.",
        "PORT-CLAIR (ADL) - « C’était long », a-t-elle dit.|PORT-CLAIR (ADL)|« C’était long », a-t-elle dit.",
        "L'ESCALE (ADL) - Le port ferme.|L'ESCALE (ADL)|Le port ferme.",
        "Villaseca, 3 ago (Costa).- Llovió.|Villaseca, 3 ago (Costa)|Llovió.",
        "QUILL BAY, Maine (CN) _ Voters came.|QUILL BAY, Maine (CN)|Voters came.",
        "QUILL BAY, Aug 5, 2026 (CN) - Voters came.|QUILL BAY, Aug 5, 2026 (CN)|Voters came.",
        "HALDEN, 11. Juni /IP/ -- Die Stadt spart.|HALDEN, 11. Juni /IP/|Die Stadt spart.",
        "HALDEN — 40 boats sailed.|HALDEN|40 boats sailed.",
        "ST. JOHN'S, Newfoundland (NW) -- It rained.|ST. JOHN'S, Newfoundland (NW)|It rained.",
      })
  void isTold(String paragraph, String dateline, String rest) {
    Datelines.Found found = Datelines.in(paragraph);
    assertEquals(dateline, found == null ? null : found.words().in(paragraph));
    assertEquals(rest, found == null ? null : paragraph.substring(found.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry (a small one) - it had been repaired - sailed.",
        "Die Stadt (sie spart seit Jahren) - so sagt sie - zahlt.",
        "La ville (12.000 habitants) - elle dort - paie.",
        "OK - the ferry sailed.",
        "El faro - lo dijo ella - gira.",
        "北浜市の図書館は15日、夜も開くと発表した。",
        "افتتح الميناء رصيفا جديدا - طوله 400 متر.",
        "Tove Lindahl - the harbour master - spoke.",
        "The old man (72) - he was tired - left the house and the (big) - garden.",
        "He said: nothing.",
        "IT WAS A DARK NIGHT, he said.",
        "(NW) - The ferry came.",
        "Berlin is - as they say - poor.",
        "",
      })
  void isNotSeenInASentence(String paragraph) {
    assertNull(Datelines.in(paragraph));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-07-16 15:53:10 GMT+00:00, true",
    "January 21, true",
    "20260504T101500Z, true",
    "May 4, true",
    "'Newport News, VA', false",
    "Mayen, false",
    "'TORSVIK, May 4', false"
  })
  void aTimeIsNoPlace(String words, boolean time) {
    assertEquals(time, Datelines.isOnlyTime(words));
  }

  /** Damage of this kind once broke the readers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LENN ( AP) - It rained all day.",
        "LENN (  ) - It rained all day.",
        "LENN (Kyodo  News ) - It rained all day."
      })
  void spacesInTheBracketsBreakNothing(String paragraph) {
    Datelines.Found found = Datelines.in(paragraph);
    assertTrue(found == null || paragraph.substring(found.text()).equals("It rained all day."));
  }
}
