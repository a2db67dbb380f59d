package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "LORBY, Norland (NW) - It rained.|LORBY, Norland (NW)|It rained.",
        "LORBY (NW) — It rained.|LORBY (NW)|It rained.",
        "LORBY (NW) – It rained.|LORBY (NW)|It rained.",
        "LORBY (NW) -- It rained.|LORBY (NW)|It rained.",
        "LORBY, May 4 (NWA) -- It rained.|LORBY, May 4 (NWA)|It rained.",
        "ON BOARD THE OLD LORBY (NW) _ It rained.|ON BOARD THE OLD LORBY (NW)|It rained.",
        "LORBY, Norland, May 4 - It rained.|LORBY, Norland, May 4|It rained.",
        "MCLORBY _ It rained.|MCLORBY|It rained.",
        "McLORBY _ It rained.|McLORBY|It rained.",
        "ST. LORBY, Norland _ It rained.|ST. LORBY, Norland|It rained.",
        "TORBY AM SEE (nwd) - Es regnete.|TORBY AM SEE (nwd)|Es regnete.",
        "Torby am See (nwd) - Es regnete.|Torby am See (nwd)|Es regnete.",
        "Ölby/Ärö (nwd) - Es regnete.|Ölby/Ärö (nwd)|Es regnete.",
        "Lorby/Torby/Marstad (nwd) - Es regnete.|Lorby/Torby/Marstad (nwd)|Es regnete.",
        "ÖLBYN _ Es regnete.|ÖLBYN|Es regnete.",
        "Lorby (epd). Es regnete.|Lorby (epd)|Es regnete.",
        "Lorby (sda) Es regnete.|Lorby (sda)|Es regnete.",
        "ÉTRÉVILLE, 4 mai (ANL) - Il a plu.|ÉTRÉVILLE, 4 mai (ANL)|Il a plu.",
        "La Peña, 4 may (ANL).- Llovió.|La Peña, 4 may (ANL)|Llovió.",
        "SÃO LORBO, 4 mai (ANL) — Choveu.|SÃO LORBO, 4 mai (ANL)|Choveu.",
        "SÃO LORBO _ Choveu.|SÃO LORBO|Choveu.",
        "FORLÌ DI LORBA, 4 mag - È piovuto.|FORLÌ DI LORBA, 4 mag|È piovuto.",
        "LORBA (ANL) - È piovuto.|LORBA (ANL)|È piovuto.",
        "LORBY, Feb. 1, 2024 /NewsPipe/ -- It rained.|LORBY, Feb. 1, 2024 /NewsPipe/|It rained.",
        "DAMASCUS (Reuters) - Bashar came.|DAMASCUS (Reuters)|Bashar came.",
        "SHANGHAI, Oct 26 (Reuters) - Shares fell.|SHANGHAI, Oct 26 (Reuters)|Shares fell.",
        "Berlin (dpa) - Er kam.|Berlin (dpa)|Er kam.",
        "Brüssel/Berlin (dpa/lni) - 2019 kam er.|Brüssel/Berlin (dpa/lni)|2019 kam er.",
        "Nueva Delhi, 21 ene (EFE).- Una pareja vino.|Nueva Delhi, 21 ene (EFE)|Una pareja vino.",
        "(ANSA) - ROME, JUL 11 - Gas came.|ROME, JUL 11|Gas came.",
        "MOSCOW, January 21. /TASS/. The Kremlin spoke.|MOSCOW, January 21. /TASS/|The Kremlin spoke.",
        "NEW YORK, NY / ACCESS Newswire / December 9, 2025 / Norland Rail spoke.|NEW YORK, NY / ACCESS Newswire / December 9, 2025 /|Norland Rail spoke.",
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
        "МОСКВА, 9 декабря. /ТАСС/. Шёл дождь.|МОСКВА, 9 декабря. /ТАСС/|Шёл дождь.",
        "МОСКВА, 9 дек — РИА Новости. Шёл дождь.|МОСКВА, 9 дек — РИА Новости|Шёл дождь.",
        "Київ. 9 грудня. УНІАН. Йшов дощ.|Київ. 9 грудня. УНІАН|Йшов дощ.",
        "МИНСК, 9 дек (БелТА) — Шёл дождь.|МИНСК, 9 дек (БелТА)|Шёл дождь.",
        "Roma, 9 dic. (askanews) - Piove.|Roma, 9 dic. (askanews)|Piove.",
        "(AGI) - Roma, 9 dic. - Piove.|Roma, 9 dic.|Piove.",
        "Oslo (NTB): Det regnet.|Oslo (NTB)|Det regnet.",
        "Helsinki, STT – Satoi.|Helsinki, STT|Satoi.",
        "Stockholm, TT – Det regnade.|Stockholm, TT|Det regnade.",
        "Praha 9. prosince (ČTK) - Prší.|Praha 9. prosince (ČTK)|Prší.",
        "Warszawa, 9.12.2025 (PAP) – Pada.|Warszawa, 9.12.2025 (PAP)|Pada.",
        "Budapest, 2025. december 9., kedd (MTI) - Esik.|Budapest, 2025. december 9., kedd (MTI)|Esik.",
        "Paris, le 9 décembre 2025 – Il pleut.|Paris, le 9 décembre 2025|Il pleut.",
        "Stockholm, den 9 december 2025 – Det regnar.|Stockholm, den 9 december 2025|Det regnar.",
        "London and New York, December 9, 2025 - It rained.|London and New York, December 9, 2025|It rained.",
        "Kota Bharu, 9 Dis (Bernama) -- Hujan.|Kota Bharu, 9 Dis (Bernama)|Hujan.",
        "القاهرة (رويترز) - قال الوزير|القاهرة (رويترز)|قال الوزير",
        "القاهرة 9 ديسمبر (أ ش أ) - قال الوزير|القاهرة 9 ديسمبر (أ ش أ)|قال الوزير",
        "नई दिल्ली, 9 दिसंबर (भाषा) वर्षा हुई|नई दिल्ली, 9 दिसंबर (भाषा)|वर्षा हुई",
        "New Lorby, Dec 9 (PTI) It rained.|New Lorby, Dec 9 (PTI)|It rained.",
        "【東京共同】雨が降った。|【東京共同】|雨が降った。",
        "［東京 ９日 ロイター］ - 雨が降った。|［東京 ９日 ロイター］|雨が降った。",
        "新华社北京12月9日电（记者王某）下雨了。|新华社北京12月9日电（记者王某）|下雨了。",
        "(서울=연합뉴스) 홍길동 기자 = 비가 왔다.|(서울=연합뉴스) 홍길동 기자|비가 왔다.",
        "SAITAMA, Japan, Dec. 9 Nordo - It rained.|SAITAMA, Japan, Dec. 9 Nordo|It rained.",
        "NEWPORT NEWS, Va. - It rained.|NEWPORT NEWS, Va.|It rained.",
        "LORBY ― It rained.|LORBY|It rained.",
        "LORBY (January 24, 2017) — It rained.|LORBY (January 24, 2017)|It rained.",
        "9 dic (EFE) - Llovió.|9 dic (EFE)|Llovió.",
        "L'Aquila, 9 dic. (Adnkronos) - Piove.|L'Aquila, 9 dic. (Adnkronos)|Piove.",
        "Lorby (North Wire) - It rained.|Lorby (North Wire)|It rained.",
        "LORBY--(NORTH WIRE)--It rained.|LORBY--(NORTH WIRE)|It rained.",
        "LORBY, Feb. 1 /NewsPipe-North / --|LORBY, Feb. 1 /NewsPipe-North /|~~"
      })
  void standsBeforeTheStory(String paragraph, String words, String story) {
    Dateline dateline = Dateline.of(paragraph).orElseThrow();
    assertEquals(words, dateline.words().in(paragraph));
    assertEquals(story, paragraph.substring(dateline.story()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Köln, 9. Dezember 2025. Die Stadt spart.|Köln, 9. Dezember 2025|Die Stadt spart.",
        "London, 9 December 2025: The firm grew.|London, 9 December 2025|The firm grew.",
        "St. Lorby, 9. Dezember 2025. Es regnet.|St. Lorby, 9. Dezember 2025|Es regnet."
      })
  void aReleaseNeedsNoDash(String paragraph, String words, String story) {
    Dateline dateline = Dateline.ofRelease(paragraph).orElseThrow();
    assertEquals(words, dateline.words().in(paragraph));
    assertEquals(story, paragraph.substring(dateline.story()));
    assertEquals(Optional.empty(), Dateline.of(paragraph), "in a story it may be a scene");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "Tesla (TSLA) — The electric car maker fell",
        "Olaf Brandt (SPD) – Kanzler seit 2021 – hat",
        "Novak Holm (SRB) - Carlos Torbo (ESP) 6:4",
        "Ann Lee, 9 December 1940 – 3 May 2025, was the first woman",
        "Albert Winter, March 14, 1879 – April 18, 1955, changed",
        "European Central Bank (ECB) – President",
        "BMW – Der Autobauer",
        "OPEC – Norland and Torland",
        "COVID – The virus is back",
        "ВОЗ – Организация",
        "LIVEBLOG – Der Tag",
        "DO NOT USE - WITHDRAWN",
        "PRESS RELEASE - UNDER EMBARGO",
        "The Associated Press (AP) — The agency",
        "Die Deutsche Presse-Agentur (dpa) – Die Agentur",
        "Waterloo, 18 June 1815. Napoleon has slept",
        "Madrid, 11 de marzo de 2004. Los trenes",
        "Christmas Eve, December 24, 1914 - The guns",
        "The ferry (left) sails at noon",
        "The ferry - out of service - is back",
        "NATO says deal is near - sources",
        "NATO - the alliance - spoke",
        "lorby (nwa) - the ferry",
        "\"LORBY - a place\" she said",
        "What now? (NW) - nobody knows",
        "LORBY (NW)",
        "NWA-2",
        "It rained in Lorby (Norland) on Monday - for hours.",
        "Lorby - it rained.",
        "LORBY: it rained - a lot",
        "LORBY-TORBY 2-1",
        "The LORBY - a ferry - sailed",
        "Die Fähre - seit 1904 im Dienst - fährt",
        "¿Llueve? LORBY - sí",
        "« LORBY » - il pleut",
        "12 May - it rained",
        "(NW) - it rained",
        "LO - It rained",
        "The ferry (a small one) - it had been repaired - sailed.",
        "La ville (12.000 habitants) - elle dort - paie.",
        "北浜市の図書館は15日、夜も開くと発表した。",
        "【速報】雨が降った。",
        "افتتح الميناء رصيفا جديدا - طوله 400 متر.",
        "The old man (72) - he was tired - left the house and the (big) - garden.",
        "IT WAS A DARK NIGHT, he said.",
        "IT WAS A DARK NIGHT, BUT THE FERRY SAILED - Maren Holt",
        "BREAKING - Fire in Lorby",
        "EXCLUSIVE: Lorby - It rained",
        "VIDEO - Fire in Lorby",
        "Maria Muster (left) - the chair - spoke",
        "Maria Muster (SPD): Wir sind bereit",
        "Maria Muster (34) - Lehrerin",
        "Maria Muster (Vorsitz) - Der Rat",
        "John Holt (Acting Chair) - The board",
        "Am 9. Dezember 2025. Die Stadt spart.",
        "Dienstag, 9. Dezember 2025. Die Stadt spart.",
        "Published 9 December 2025 - The firm",
        "Das Gesetz gilt seit 9. Dezember 2025. Die Stadt",
        "On Dec. 9, 2025 - The day",
        "It was May 3. The day",
        "Tuesday, Dec. 9, 2025 - The day",
        "Anna, AP – said nothing",
        "Environment/Fuel Efficiency Standards/ Alternative Fuel",
        "Superlight (2020) - second-gen design",
        "Pages 1-8 (Hard Copy pages 753-760) - Strut Channel",
        "But there is a lot -- (laughter) -- when you first go in",
        "Sen. Tom Holt (R-Texas): I will",
        "US P&C – Financial Indicators",
        "P.P.S. - If you read this",
        "MÄKELÄ, K. (n.d.). Coffee and Water – How"
      })
  void noDateline(String paragraph) {
    assertEquals(Optional.empty(), Dateline.of(paragraph), paragraph);
  }

  @ParameterizedTest
  @CsvSource({
    "January 21, true",
    "May 4, true",
    "9. Dezember 2025, true",
    "2025-12-09, true",
    "'Newport News, VA', false",
    "Mayen, false",
    "'TORSVIK, May 4', false",
    "Foo 21, false",
    "'', false"
  })
  void aDayAlone(String words, boolean day) {
    assertEquals(day, Dateline.isDay(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(((((",
        "A/A/A/A/",
        "A (B",
        "A _",
        "A – –",
        "(A) -",
        "É (x) – y",
        "【共同",
        "LORBY (AP",
        "9 "
      })
  void anythingCanBeAsked(String paragraph) {
    assertTrue(Dateline.of(paragraph.repeat(2000)).map(d -> d.story() < 200).orElse(true));
  }

  @Test
  void itNeverReachesBehindTheParagraph() {
    String marks = "AB c.,-–()[]/:9Ä 【】东 \ud83d\ude00";
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder paragraph =
          new StringBuilder(random.nextBoolean() ? "LORBY (AP) - " : "Lorby, 9 May ");
      int cut = random.nextInt(paragraph.length());
      for (int i = random.nextInt(40); i > 0; i--) {
        paragraph.insert(cut, marks.charAt(random.nextInt(marks.length())));
      }
      String words = paragraph.toString();
      Dateline.of(words)
          .ifPresent(
              found -> {
                assertTrue(found.words().end() <= found.story(), words);
                assertTrue(found.story() <= words.length(), words);
              });
    }
  }
}
