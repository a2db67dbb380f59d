package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copy of many languages in sets of single bytes, without a declaration. */
class LatinSetsTest {
  private static Decoded decode(byte[] bytes) {
    return CharacterSets.decode(new RawItem("story.txt", null, bytes));
  }

  private static void isRead(String text, String set) {
    Decoded decoded = decode(text.getBytes(Charset.forName(set)));
    assertEquals(text, decoded.text(), set + " read as " + decoded.charset());
    boolean western = decoded.charset().equals(CharsetLabel.WINDOWS_1252);
    List<String> codes = decoded.notices().stream().map(Notice::code).toList();
    assertEquals(western ? List.of() : List.of(CharacterSets.GUESSED), codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1250, ISO-8859-2, IBM852, x-MacCentralEurope|Sejm przyjął ustawę o portach. Premier powiedział, że zmiany wejdą w życie w środę, a źródła w rządzie mówią o większości głosów.",
        "windows-1250, ISO-8859-2, IBM852, x-MacCentralEurope|Vláda schválila vyšší příspěvek na bydlení. Podle ministra je to první krok, který pomůže rodinám s dětmi.",
        "windows-1250, ISO-8859-2|Vláda schválila príspevok na bývanie. Podľa ministra je to prvý krok, ktorý pomôže mladým ľuďom v okrese.",
        "windows-1250, ISO-8859-2, IBM852|A kormány elfogadta a törvényt, és a miniszter szerint jövőre több pénz jut az önkormányzatoknak. A híd fölött erős szél fújt.",
        "windows-1250, ISO-8859-2|Vlada je usvojila zakon o lukama, a ministar kaže da će se mijenjati plaće i način rada na otocima.",
        "windows-1250|“Știrea” nu e bună: guvernul a adoptat o lege, iar ministrul a spus că în județ vor fi mai puține spitale. După aceea, toți au plecat.",
        "windows-1254|Meclis bütçeyi onayladı. Bakan, değişikliğin çarşamba günü yürürlüğe gireceğini söyledi ve muhalefet için de yeni bir dönem başladığını belirtti.",
        "windows-1257|Seimas patvirtino naują biudžetą. Ministrė sakė, kad pokyčiai įsigalios trečiadienį, o šaltiniai vyriausybėje kalba apie didžiąją daugumą.",
        "windows-1257|Saeima apstiprināja jauno budžetu. Ministre teica, ka izmaiņas stāsies spēkā trešdien, bet avoti valdībā runā par lielu vairākumu.",
        "windows-1252|La ministre a présenté hier un projet « très attendu » à Besançon, où l’été a été long. Coût : 3 € l’unité.",
        "windows-1252, x-MacRoman, IBM850|Die Brücke schließt am Montag, sagte Jörg Ohlen, weil das Gefälle für die Schiffe zu groß ist.",
        "windows-1252, x-MacRoman, IBM850|A câmara não votará a moção, e a última opção é a eleição, disse João Magalhães em São Paulo.",
        "windows-1252, x-MacRoman|The café’s owner said “naïve” people call it a “crêperie”, but it isn’t — and “that’s that”.",
        "windows-1252, x-MacRoman, IBM850|Färjan till Norrö gick i går på morgonen, sade Åsa Öberg, och båten är nu på väg hem.",
        "windows-1252|Þórður Ólafsson sagði að áin væri að flæða yfir veginn og að fólk væri í hættu.",
        "windows-1252|The hall of 900 m² was 20 °C warm; ½ of the 3 kg cost £5, and §5 says ±2 %.",
        "windows-1252|Sänger Peeter Põldma laulis Tallinnas, ja rahvas oli õnnelik.",
        "ISO-8859-15|Le coût est de 3 € pour l'œuvre, et le bœuf coûte 12 € à Besançon."
      })
  void theLettersOfALanguageTellTheSet(String sets, String text) {
    for (String set : sets.split(", ")) {
      String kept = set.equals("windows-1250") ? text.replace('ș', 'ş').replace('ț', 'ţ') : text;
      String fit = kept.replace('Ș', 'Ş');
      boolean holdsAll = Charset.forName(set).newEncoder().canEncode(fit);
      assertTrue(holdsAll, set + " has not all letters of " + fit);
      isRead(fit, set);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "The crane is 90 m³ large, windows-1252",
    "A café in Lyon, windows-1252",
    "“We had two monsoons” said Leela. “The plants did not know.”, windows-1252",
    "Il a dit non à tous, windows-1252",
    "Er sagte: §5 gilt., windows-1252",
    "Lech Wałęsa and Bronisław Komorowski were in Gdańsk on Monday., windows-1250"
  })
  void littleEvidenceIsForTheCommonest(String text, String set) {
    assertEquals(text, decode(text.getBytes(Charset.forName(set))).text());
  }

  @Test
  void theUsualDeclarationIsOverruledByALanguageThatItCannotBe() {
    String polish =
        "Sejm przyjął ustawę o portach. Premier powiedział, że zmiany wejdą w życie w środę, a"
            + " źródła w rządzie mówią o większości głosów.";
    RawItem item =
        new RawItem(
            "story.txt",
            "text/plain; charset=iso-8859-1",
            polish.getBytes(Charset.forName("windows-1250")));
    Decoded decoded = CharacterSets.decode(item);
    assertEquals(polish, decoded.text());
    assertTrue(decoded.notices().stream().anyMatch(n -> n.code().equals(CharacterSets.OVERRIDDEN)));
    for (String western :
        List.of(
            "“We have had two late monsoons in a row,” said chair Leela. “The plants did not know.”",
            "Wałęsa",
            "The hall of 900 m³ is in Łódź.",
            "Le café a été fermé à l’aube, dit-on.")) {
      byte[] bytes = western.getBytes(CharsetLabel.WINDOWS_1252);
      Decoded kept = CharacterSets.decode(new RawItem("a", "text/plain; charset=latin1", bytes));
      assertEquals(CharsetLabel.WINDOWS_1252, kept.charset(), western);
    }
  }

  @ParameterizedTest
  @CsvSource({"windows-1256", "ISO-8859-6"})
  void arabicIsTold(String set) {
    String text = "أعلن رئيس الوزراء يوم الاثنين أن المحادثات سوف تستمر في العاصمة.";
    isRead(text, set);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Министр заявил: переговоры будут продолжены в среду.",
    "KOI8-R, Министр заявил: переговоры будут продолжены в среду.",
    "ISO-8859-7, Ο πρωθυπουργός δήλωσε την Τετάρτη ότι οι διαπραγματεύσεις θα συνεχιστούν.",
    "windows-1255, ראש הממשלה אמר ביום שני כי השיחות יימשכו בבירה."
  })
  void otherScriptsAreNotTakenForArabicOrLatin(String set, String text) {
    isRead(text, set);
  }

  @Test
  void noiseIsSaidToBeAGuess() {
    byte[] bytes =
        "Xq¹³ ab¾d ef¬gh ij¹kl mn³op qr¤st uv³wx yz¦ab cd".getBytes(CharsetLabel.WINDOWS_1252);
    assertEquals(
        List.of(CharacterSets.GUESSED),
        decode(bytes).notices().stream().map(Notice::code).toList());
  }
}
