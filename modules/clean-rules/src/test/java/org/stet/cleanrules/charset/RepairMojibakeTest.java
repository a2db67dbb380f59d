package org.stet.cleanrules.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Edit;

/** Copy read in the wrong set is put right, and good copy in whatever language is left alone. */
class RepairMojibakeTest {
  /** Made-up sentences in the languages that reach a desk. */
  static final Map<String, String> GOOD =
      Map.ofEntries(
          Map.entry(
              "English",
              "The café’s “naïve” owner said it cost £100 – or €120 – in São Paulo… 20 °C."),
          Map.entry(
              "French",
              "À l’aube, « nous n’irons pas », a déclaré l’élu ; où est le cœur de l’œuvre ? ÇA VA ÊTRE LONG, ÉTAGÈRE À DROITE."),
          Map.entry(
              "German",
              "Die Brücke schließt am Montag, sagte Jörg Öztürk: „Wir prüfen das Gefälle“ – ÄRGER ÜBER STRASSE."),
          Map.entry(
              "Spanish", "¿Dónde está el señor Núñez? ¡Aquí! Dijo que «mañana» pagará 3.000 €."),
          Map.entry(
              "Portuguese",
              "A câmara não votará a moção; “é a última opção”, disse João Magalhães. NAÇÃO, SÃO, IRMÃ."),
          Map.entry(
              "Italian",
              "Perché la città è così? «Non lo so», ha detto il caffè più caro d’Italia."),
          Map.entry(
              "Swedish",
              "Färjan till Norrö gick i går på morgonen, sade Åsa Öberg. PÅ SJÖN, ÄNTLIGEN."),
          Map.entry("Danish", "Færgen sejlede på åen, og æblegrøden blev spist af Søren Ærø."),
          Map.entry("Icelandic", "Þórður Ólafsson sagði að áin væri að flæða yfir veginn."),
          Map.entry("Polish", "Źródło powiedziało, że łódź „Żółw” odpłynęła w środę o świcie."),
          Map.entry("Czech", "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl Šimon Dvořák."),
          Map.entry("Hungarian", "Az árvíztűrő tükörfúrógép jól működik, mondta Őry Ödön."),
          Map.entry("Romanian", "Știrea că „nu se închide” țara a fost confirmată în București."),
          Map.entry("Turkish", "İstanbul’da ığdır şehri için çağrı yapıldı, dedi Gülşen Öğüt."),
          Map.entry(
              "Russian",
              "Мост через Лену откроют в октябре, сообщила мэрия. «СССР» — так называлась страна; РФ и США."),
          Map.entry("Ukrainian", "Рік тому міст відкрили, сказав Петро Їжак: «Січень був теплим»."),
          Map.entry("Greek", "Η γέφυρα θα κλείσει τη Δευτέρα, είπε ο λιμενάρχης Γιώργος."),
          Map.entry("Hebrew", "הגשר ייסגר ביום שני, אמר ראש העיר."),
          Map.entry("Arabic", "سيغلق الجسر يوم الاثنين، قال رئيس البلدية."),
          Map.entry("Japanese", "港の橋は月曜日から十一週間、通行止めになる。「危険は冒せない」"),
          Map.entry("Chinese", "大桥将于周一关闭,港务局说。“我们不会冒险。”"),
          Map.entry("Korean", "항구 다리는 월요일에 닫힌다고 시가 밝혔다."),
          Map.entry("Hindi", "पुल सोमवार को बंद होगा, महापौर ने कहा।"),
          Map.entry("Vietnamese", "Cây cầu sẽ đóng cửa vào thứ Hai, ông Nguyễn Văn Đức nói."));

  static String repaired(String text) {
    Article article = Article.of(text);
    List<Edit> edits = new RepairMojibake().propose(article);
    return ChangeSet.of(text.length(), edits).applyTo(text);
  }

  /** {@code text} in UTF-8, read as a browser reads {@code set}; null if a byte is lost by that. */
  private static String misread(String text, String set) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder wrong = new StringBuilder();
    for (byte b : bytes) {
      String one = new String(new byte[] {b}, Charset.forName(set));
      boolean hole = one.equals("\ufffd");
      wrong.append(hole ? String.valueOf((char) (b & 0xff)) : one);
    }
    return wrong.toString();
  }

  static Stream<String> languages() {
    return GOOD.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void goodCopyIsLeftAsItIs(String language) {
    String text = GOOD.getOrDefault(language, "");
    assertEquals(text, repaired(text));
    assertEquals(text + "\n\n" + text, repaired(text + "\n\n" + text));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void copyReadAsWindows1252IsPutRight(String language) {
    String text = GOOD.getOrDefault(language, "");
    assertEquals(text, repaired(misread(text, "windows-1252")));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void alsoWhereThatHappenedTwice(String language) {
    String text = GOOD.getOrDefault(language, "");
    assertEquals(text, repaired(misread(misread(text, "windows-1252"), "windows-1252")));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Russian", "windows-1251, French", "windows-1250, Polish", "windows-1250, Czech",
    "windows-1250, German", "x-MacRoman, French", "x-MacRoman, English", "IBM437, German",
    "IBM850, Spanish", "IBM850, French"
  })
  void copyReadInAnotherSetIsPutRight(String set, String language) {
    String text = GOOD.getOrDefault(language, "");
    assertEquals(text, repaired(misread(text, set)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«CLICHÉ» et «À LA CARTE»",
        "IRMÃ» disse",
        "10 Å² und 5 Å³",
        "„SPÄ“",
        "PÅ” sa hon",
        "СССР» и «США»",
        "книги»… потом",
        "слова“…",
        "√2 ≈ 1,41 und ≤ 3",
        "├──┤ ┼┤",
        "Ä”, sade hon",
        "Ñ’ Ã’",
        "20 °C, 5 € ± 3 %",
        "Â",
        "Ã",
        "§ 5 Abs. 2",
        "naïve café – “déjà vu”…",
        "Ähre»",
        "‘É’"
      })
  void whatOnlyLooksOddIsLeft(String text) {
    assertEquals(text, repaired(text));
  }

  /** Good copy that a strict reader found changed by an earlier form of the rule. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "«Я ещё не готов…» — сказал Медведев журналистам во вторник.",
        "“Это был Иванов…” — сказал он.",
        "Той каза: „Не съм готов…“",
        "«Я не готов…», сказав він.",
        "„Нет слов…” сказал он.",
        "“Dewch gyda’r plant â…” meddai.",
        "“Un gâ…”, a spus ea.",
        "“Bu bir rüzgâ…” dedi.",
        "« Plus grâ…\u00a0»",
        "PÄŤ ĽUDÍ ZAHYNULO PRI NEHODE",
        "DĹŽKA MOSTA JE DEVÄŤ METROV",
        "CÂŞTIGĂTORII ALEGERILOR DIN TĂŞNAD",
        "MĂŞTI, PĂŞUNE",
        "Landsbyen »Å« har 12 indbyggere",
        "Filmen »DEN BLÅ« har premiere",
        "Der Buchstabe »Ä« steht vorn",
        "measured 1.54 Å±0.02",
        "2.1 Å– and 3 Å·mol",
        "equals σ√π, and a√π is more",
        "With x≈π the formula holds",
        "PÄIVÄ¹ JA TÄSSÄ†",
        "LISBOA•AMANHÃ•PORTO",
        "AMANHÃ¹ E IRMÃ†",
        "├été.txt\n├août.txt",
        "Він знав дії, мрії й надії.",
        "Ћирилица, љубав и њива…»",
        "ÚŽASNÝ VÝŠĽAP, ŘŠ ČŽ"
      })
  void goodCopyOfManyKindsIsLeft(String text) {
    assertEquals(text, repaired(text));
    assertEquals(text + "\n\n" + text, repaired(text + "\n\n" + text));
  }

  /**
   * Random runs of words that good copy of a language is made of, in small letters and capitals.
   */
  @ParameterizedTest
  @MethodSource("languages")
  void goodWordsWithMarksRightBehindThemAreLeft(String language) {
    Random random = new Random(language.hashCode());
    String[] words = GOOD.getOrDefault(language, "").split("[^\\p{L}\\p{M}]+");
    String[] before = {"", "“", "„", "«", "»", "‚", "‘", "¿", "¡", "§", "•", "±", "("};
    String[] after = {
      "",
      "…",
      "…»",
      "…”",
      "…“",
      "…\u00a0»",
      "’",
      "”",
      "»",
      "«",
      "“",
      "†",
      "‡",
      "²",
      "¹",
      "³",
      "°",
      "™",
      "®",
      "‰",
      "‘",
      "›",
      "’s",
      "—",
      "–",
      "•",
      "·",
      "\u00a0"
    };
    String[] between = {" ", " ", " ", " ", "\u00a0", "–", "—", "/", "·", "\n"};
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        String word = words[random.nextInt(words.length)];
        text.append(before[random.nextInt(before.length)]);
        text.append(random.nextInt(3) == 0 ? word.toUpperCase(Locale.ROOT) : word);
        text.append(after[random.nextInt(after.length)]);
        text.append(between[random.nextInt(between.length)]);
      }
      assertEquals(text.toString(), repaired(text.toString()));
    }
  }

  /** A damaged paragraph does not vouch against good ones beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "«NÅ» eller «BLÅ», VI MÅ… sa han",
        "”GÅ” och ”TVÅ”, sade Åsa",
        "»PÅ« og »Å«",
        "„TRÄ“, „BÜ“ und »NÖ«",
        "«CAFÉ» et “ÉGALITÉ”, «É»",
        "“LÃ” e “IRMÃ”, AMANHÃ…",
        "“Dewch gyda’r plant â…” meddai.",
        "«СССР» и «США»",
        "2.1 Å– and 3 Å· mol",
        "IRMÃ\u00a0MAIOR"
      })
  void goodCopyBesideDamagedCopyIsLeft(String good) {
    for (String damaged :
        List.of(
            "It cost 5â‚¬.",
            "Le cafÃ© a fermÃ© Ã\u00a0 midi, lâ€™Ã©tÃ© aussi. Le grÃ¢ce est lÃ\u00a0. CÃ´te dâ€™Azur.",
            "Han sÃ¸ger Ã¸l, og det er blÃ¸dt.",
            "As irmÃ£s do avÃ´ estÃ£o lÃ¡, nÃ£o Ã© bom.")) {
      assertEquals(good, repaired(good + "\n\n" + damaged).split("\n\n", -1)[0], damaged);
      assertEquals(good, repaired(damaged + "\n\n" + good).split("\n\n", -1)[1], damaged);
    }
  }

  /** Capitals at the end of a word are put back where their letter was misread elsewhere, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi går på bryggan, och SKA VI PÅ… SJÖ?",
        "Però la città, PERÒ! «PERÒ» disse, NON C’È… PERCHÉ",
        "As irmãs do avô; AVÔ, avó, “AVÓ”.",
        "« Oui », « ÇA VA… » et «OUI», «NON»."
      })
  void damagedCapitalsAreStillPutRight(String good) {
    assertEquals(good, repaired(misread(good, "windows-1252")));
  }

  @Test
  void goodAndBadMayStandSideBySide() {
    assertEquals(
        "Ein Café – und noch ein Café. Größe „M“.",
        repaired("Ein Café – und noch ein CafÃ©. GrÃ¶ÃŸe â€žMâ€œ."));
  }

  @Test
  void lostNoBreakSpacesAreFound() {
    assertEquals(
        "5 000 personnes à Arvalle, « déjà », c’est l’été",
        repaired("5Â 000 personnes Ã Arvalle, «Â dÃ©jÃ\u00a0Â », câ€™est lâ€™Ã©tÃ©"));
  }

  @Test
  void anOrderMarkReadAsCharactersGoes() {
    assertEquals("The bridge closes.", repaired("ï»¿The bridge closes."));
  }

  @Test
  void eachCharacterIsAnEditOfItsOwn() {
    String text = "The cafÃ© and the na\u00c3\u00afve owner\u00e2\u20ac\u2122s price";
    List<Edit> edits = new RepairMojibake().propose(Article.of(text));
    assertEquals(3, edits.size());
    assertEquals("\u00e9", edits.get(0).replacement());
    assertTrue(edits.get(0).reason().contains("windows-1252"), edits.get(0).reason());
  }

  @Test
  void allOfTheSharedDataThatIsGoodIsLeftAsItIs() throws IOException {
    Path data = Path.of("../../../shared/data/pages").toAbsolutePath().normalize();
    assumeTrue(Files.isDirectory(data), "shared data is not here: not measured");
    int files = 0;
    List<String> changed = new ArrayList<>();
    try (Stream<Path> all = Files.walk(data.getParent())) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.matches(".*\\.(txt|gold|tsv|md|gz)")) {
          continue;
        }
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0 || text.length() > 3_000_000) {
          continue;
        }
        files++;
        String copy = CopyFile.quoting(text, "x", "x").applyTo(text);
        for (Edit edit : new RepairMojibake().propose(Article.of(copy))) {
          changed.add(data.relativize(file) + ": " + around(copy, edit));
        }
      }
    }
    System.out.println("mojibake: " + changed.size() + " edits in " + files + " files");
    // Pages that are misread are rare, and have more than one such place each.
    Map<String, Long> perFile =
        changed.stream()
            .collect(Collectors.groupingBy(line -> line.split(": ", 2)[0], Collectors.counting()));
    assertTrue(perFile.size() * 50 < files, perFile::toString);
    assertTrue(perFile.values().stream().allMatch(many -> many > 4), perFile::toString);
  }

  private static String around(String text, Edit edit) {
    int from = Math.max(0, edit.range().start() - 20);
    int to = Math.min(text.length(), edit.range().end() + 20);
    return text.substring(from, to).replace('\n', ' ') + " -> " + edit.replacement();
  }

  private static byte[] bytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      packed.transferTo(all);
      return all.toByteArray();
    }
  }
}
