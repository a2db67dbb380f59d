package org.stet.cleanrules.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A desk sets a damaged paragraph among good ones. What is good has letters side by side whose
 * bytes happen to be UTF-8, in whatever language: they are left as they are.
 */
class GoodBesideDamagedTest {
  /** The letters beyond ASCII of each language, and words of it that have such pairs. */
  private static final Map<String, List<String>> LANGUAGES =
      Map.ofEntries(
          of("ąćęłńóśźż", "północ róża późno spółka móżdżek góźdź stróż wróżba próżny gęśl"),
          of("áčďéěíňóřšťúůýž", "příští níže blíže říše zvýší píšťala kříž síť houšť nížina věž"),
          of(
              "áäčďéíĺľňóôŕšťúýž",
              "víťaz krížovka môže môžeme nôž päť deväť dĺžka kĺže výška stráž"),
          of("ăâîşţ", "câştigătorii îşi câţiva păşune maşti gâşte măştile îţi reîncâştiga"),
          of("ăâîșț", "câștigătorii își câțiva pășune gâște îți"),
          of("çğıöşüâîû", "düşüş âşık üşüdü döğüş güğüm gümüş öğüş çiğ âşıklar kâşif"),
          of("äõöüšž", "rõžikas žürii tõšk käžu söžu üžmi õšna dušš"),
          of("àèéìíîòóùú", "lunedì così città perché più però caffè virtù martedì"),
          of("áéíóöőúüű", "árvíztűrő őszi tükörfúrógép űrhajó időjárás"),
          of("čćđšž", "šđ žđ mužđe čež ćošak žurba đače rođak"),
          of("áéíóúñü", "muñoz aquí todavía según pingüino ñandú sí"),
          of("áâãàçéêíóôõúü", "irmã amanhã avô avó não ação pôr você câmara"),
          of("àâæçéèêëîïôœùûüÿ", "œuvre maître louÿs cœur élève haÿ noël"),
          of("äöüß", "äußerst größe müßig öl übung straße"),
          of("åäö", "blå få gå ålänning sjö på tvåa"),
          of("æøåé", "ærø blå få allé bygdøy på"),
          of("áéíóúýþæöð", "þórður húð meiðað ðúfa eyðaþ með"),
          of("äöåšž", "šekki žanri tšaari pääš yöjä åbo"),
          of("ąčęėįšųūž", "dėžė ąžuolas šį vakarą kąšnis ęžėlis mįšlė ūžia"),
          of("āčēģīķļņšūž", "rīga kāš pēšķis gāž bēži īšs ūža mājās šķēde"),
          of("àçèéíïòóúü", "catalunya però això allò posició il·lusió aixòs"),
          of("ëç", "është çfarë një çdo shtëpi"),
          of("ĉĝĥĵŝŭ", "ĉiuĵaŭde aŭ ŝanĝo ĝoja ŝaŭmo"),
          of("âêîôûŵŷ", "tŷ dŵr tân gwên môr ŵyn"),
          of("ċġħżà", "għaż ħaż żewġ ċar baġit aħżen"),
          of("áéíóú", "oíche fáilte éire mórán tús"));

  /** Paragraphs that are damaged, and what they were. */
  private static final List<String> WERE =
      List.of(
          "The café owner’s “naïve” plan – 5 € – failed in Zürich, Muñoz said.",
          "Le café est là, dit André. Il a été fermé à l’aube.",
          "„Nie będzie łatwo” – powiedział Łukasz Żak w Łodzi, później w Gdańsku.",
          "Příští týden bude líp, řekl Jiří Žáček v Ústí.",
          "Die Brücke schließt am Montag, sagte Jörg Öztürk: „Wir prüfen das Gefälle“.",
          "Министр заявил в среду, что мост откроют в октябре.");

  private static Map.Entry<String, List<String>> of(String letters, String words) {
    return Map.entry(letters, List.of(words.split(" ")));
  }

  static Stream<String> alphabets() {
    return LANGUAGES.keySet().stream().sorted();
  }

  private static String misread(String text, String set) {
    StringBuilder wrong = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String one = new String(new byte[] {b}, Charset.forName(set));
      wrong.append(one.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : one);
    }
    return wrong.toString();
  }

  /** Asserts that {@code good} stays beside each damaged paragraph, and that this one is mended. */
  private static void assertLeft(List<String> good) {
    for (String set : List.of("windows-1252", "windows-1250")) {
      for (String was : WERE) {
        String damaged = misread(was, set);
        String text = String.join("\n\n", good) + "\n\n" + damaged;
        List<String> read = List.of(RepairMojibakeTest.repaired(text).split("\n\n", -1));
        for (int i = 0; i < good.size(); i++) {
          assertEquals(good.get(i), read.get(i), was + " in " + set);
        }
        assertEquals(was, read.get(good.size()), set);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("alphabets")
  void wordsStayInWhateverLanguage(String letters) {
    List<String> good = new ArrayList<>();
    for (String word : LANGUAGES.getOrDefault(letters, List.of())) {
      Locale locale = letters.contains("ı") ? Locale.forLanguageTag("tr") : Locale.ROOT;
      String capitals = word.toUpperCase(locale);
      String title = word.substring(0, 1).toUpperCase(locale) + word.substring(1);
      good.add(word + " " + capitals + " " + title + ", „" + capitals + "“ – " + capitals + "–");
      good.add(capitals);
      good.add("«" + capitals + "» “" + capitals + "” " + capitals + "… " + capitals + "’");
    }
    assertLeft(good);
  }

  /** Of every language every pair of letters whose bytes are UTF-8 in a set of Windows. */
  @ParameterizedTest
  @MethodSource("alphabets")
  void everyPairOfCapitalsStays(String letters) {
    Locale locale = letters.contains("ı") ? Locale.forLanguageTag("tr") : Locale.ROOT;
    String capitals = letters.replace("ß", "").toUpperCase(locale);
    Set<String> words = new TreeSet<>();
    for (String pair : pairs(capitals)) {
      words.addAll(List.of("N" + pair, "N" + pair + "A", "TAR" + pair + "EN", pair + "EN"));
    }
    for (String pair : pairs(letters + capitals)) {
      if (Character.isLowerCase(pair.charAt(1))) {
        words.add(Character.isLowerCase(pair.charAt(0)) ? "n" + pair + "a" : pair + "a");
      }
    }
    if (!words.isEmpty()) {
      assertLeft(List.of(String.join(" ", words), String.join("; ", words) + "."));
    }
  }

  private static List<String> pairs(String letters) {
    List<String> pairs = new ArrayList<>();
    for (String set : List.of("windows-1252", "windows-1250", "windows-1254", "windows-1257")) {
      for (int one = 0; one < letters.length(); one++) {
        for (int other = 0; other < letters.length(); other++) {
          String pair = "" + letters.charAt(one) + letters.charAt(other);
          byte[] bytes = pair.getBytes(Charset.forName(set));
          String read = new String(bytes, StandardCharsets.UTF_8);
          if (read.indexOf('\ufffd') < 0 && read.codePointCount(0, read.length()) == 1) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs;
  }

  @Test
  void thereAreSuchPairs() {
    assertTrue(pairs("ĄĆĘŁŃÓŚŹŻ").containsAll(List.of("ÓŁ", "ÓŻ", "ÓŹ")));
    assertTrue(pairs("ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ").containsAll(List.of("ÍŠ", "ÝŠ", "ÍŽ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«LUNEDÌ…» – SÌ… –SÍ– MARTEDÌ’ COSÌ— disse",
        "ALLÒ—; POSICIÓ… «È» «Ì» «Ò…»",
        "NJË™ “NJË”… CAFÉ™",
        "AMANHÃ… e IRMÃ™",
        "Une lettre Â en français, un  seul",
        "Hrál na píšťalu a příšť, houšť a píšť.",
      })
  void marksBehindCapitalsStay(String good) {
    assertLeft(List.of(good));
  }

  /** Headlines in capitals are damaged, too, and are judged by what they would be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252|ÉVRY: L’ÉTÉ À LA PLAGE",
        "windows-1252|ŽIŽKOV ČEKÁ NA ŘEKU",
        "windows-1252|ŁÓDKA I ŻÓŁW NA RÓŻY",
        "windows-1252|MÜNCHEN: ÄRGER ÜBER GRÖSSE",
        "windows-1252|ESPAÑA SÍ",
        "windows-1252|МОСКВА И СОЧИ",
        "windows-1252|ȘTIREA DIN BUCUREȘTI",
        "windows-1250|ŁÓDKA I ŻÓŁW NA RÓŻY",
        "windows-1250|PŘÍŠTÍ TÝDEN VÝŠ"
      })
  void aDamagedHeadlineIsMendedBesideGoodCopy(String set, String headline) {
    String text =
        misread(headline, set)
            + "\n\nMünchen, dit l’élève.\n\n"
            + misread("Le café “naïf” – très cher", set);
    assertEquals(
        headline, RepairMojibakeTest.repaired(text).split("\n\n", -1)[0], misread(headline, set));
  }

  /** A story about broken text quotes the signs of which it tells. */
  @Test
  void aQuotedSignIsAnExample() {
    String story =
        """
        Why "Ã©" is read for "é"

        A wrong set makes "cafÃ©" of "café", and “â‚¬” of the euro, said «Ã¼» collector Ida Norr.

        Her shop sign said 'Ã¼ber' for a year, and the quote was "â€œ".\
        """;
    assertEquals(story, RepairMojibakeTest.repaired(story));
    String damaged = "\n\nDer Zug nach ZÃ¼rich kostet 5 â‚¬ â€“ â€žzu vielâ€œ, sagt MÃ¼ller.";
    assertEquals(
        story + "\n\nDer Zug nach Zürich kostet 5 € – „zu viel“, sagt Müller.",
        RepairMojibakeTest.repaired(story + damaged));
  }

  @Test
  void aQuotedWordAloneIsMended() {
    assertEquals(
        "The \"café\" of “Müller” is shut.",
        RepairMojibakeTest.repaired("The \"cafÃ©\" of “MÃ¼ller” is shut."));
  }
}
