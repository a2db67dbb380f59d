package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories and headlines in alphabets other than the Latin one, without a declaration. */
class ScriptSetsTest {
  private static Decoded decode(byte[] bytes) {
    return CharacterSets.decode(new RawItem("story.txt", null, bytes));
  }

  private static void isRead(String text, String set) {
    Charset charset = Charset.forName(set);
    assertTrue(charset.newEncoder().canEncode(text), set + " has not all letters of " + text);
    Decoded decoded = decode(text.getBytes(charset));
    assertEquals(text, decoded.text(), set + " read as " + decoded.charset());
    assertEquals(
        List.of(CharacterSets.GUESSED), decoded.notices().stream().map(Notice::code).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251, KOI8-U, ISO-8859-5, x-MacCyrillic|Міст закрито. ЛЬВІВ - Міська рада ухвалила у середу рішення про новий міст, повідомив мер. Їжак і єнот живуть біля річки.",
        "windows-1251|Новий міст. КИЇВ (Укрновина) - Рада вирішила у п’ятницю, що об’єкт відкриють навесні, сказав пан Ґудзь. «Це добре», додав він.",
        "windows-1251, KOI8-R, IBM866, ISO-8859-5|Мост закрыт. КАЗАНЬ - Городской совет принял в среду решение о новом мосте, сообщил мэр.",
        "windows-1251, IBM866, ISO-8859-5|Мостът е затворен. ВАРНА - Общинският съвет прие в сряда решение за нов мост, съобщи кметът.",
        "windows-1251, ISO-8859-5|Мост је затворен. НИШ - Градско веће усвојило је у среду одлуку о новом мосту, рекао је Ђорђе Љубић.",
        "windows-1251|Мост зачынены. БРЭСТ - Гарадскі савет прыняў у сераду рашэнне пра новы мост, паведаміў мэр.",
        "windows-1253, ISO-8859-7|Η γέφυρα έκλεισε. ΠΑΤΡΑ - Το δημοτικό συμβούλιο αποφάσισε την Τετάρτη, είπε ο δήμαρχος.",
        "windows-1256|شهردار گفت که پل تازه روز چهارشنبه باز شد و مردم از آن گذشتند.",
        "windows-1256|پل بسته شد. شورا روز شنبه تصويب کرد که پل ديگر باز نشود، شهردار چنين گفت.",
        "windows-1255|הגשר נסגר. מועצת העיר החליטה ביום רביעי, אמר ראש העיר."
      })
  void aStoryIsReadInItsLetters(String sets, String text) {
    for (String set : sets.split(", ")) {
      isRead(text, set);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, МІСТ У ЛЬВОВІ",
    "windows-1251, ЇХНІ ЛІКИ І МИ",
    "windows-1251, ЛЬВІВ І КИЇВ",
    "windows-1251, ПОВІНЬ В УКРАЇНІ",
    "windows-1251, Міст у Львові",
    "windows-1251, ВАРНА ЧАКА ГОСТИ",
    "windows-1251, ЛИЖИ И ЕЖ",
    "windows-1251, КАЗАНЬ ЖДЁТ",
    "windows-1251, Мост открыт",
    "windows-1253, Η ΠΑΤΡΑ ΚΑΙ Η ΑΘΗΝΑ",
    "ISO-8859-7, Η γέφυρα της Πάτρας",
    "windows-1250, PŘÍŠTÍ ŘÍŠE",
    "windows-1250, SPÓŁKA I STRÓŻ",
    "windows-1250, PÓŁNOC",
    "windows-1250, VÍŤAZ A KRÍŽ",
    "windows-1250, RÓŻA",
    "windows-1250, KRÍŽ"
  })
  void aHeadlineIsReadInItsLetters(String set, String text) {
    isRead(text, set);
  }

  /** UTF-8 with a single sign of another script stays UTF-8. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A hair is 70 μm thick",
        "Omega (Ω) is 5 kΩ",
        "The λ-point and Δt",
        "Cafe\u0301",
        "x\u0304 is the mean",
        "Pokémon",
        "PÓŁNOC",
        "ZVÝŠENÍ",
        "МІСТ",
        "iPhone’ом",
        "Й",
        "Ё-mobile",
        "SK횝AL",
        "Tşar"
      })
  void littleOfUtf8IsUtf8(String text) {
    Decoded decoded = decode(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(text, decoded.text());
    assertEquals(List.of(), decoded.notices());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1250, SPÓŁKA I STRÓŻ",
    "ISO-8859-2, RÓŻA",
    "windows-1252, LUNEDÌ…",
    "windows-1254, GÜŞ"
  })
  void aDeclarationIsBelievedAgainstPairsThatAreNoUtf8(String set, String text) {
    byte[] bytes = text.getBytes(Charset.forName(set));
    Decoded decoded = CharacterSets.decode(new RawItem("a", "text/plain; charset=" + set, bytes));
    assertEquals(text, decoded.text());
    assertEquals(List.of(), decoded.notices());
  }

  @Test
  void aLetterAndTheMarkBehindItAreNoUtf8() {
    assertEquals("LUNEDÌ…", decode("LUNEDÌ…".getBytes(CharsetLabel.WINDOWS_1252)).text());
    byte[] polish = "SPÓŁKA I STRÓŻ".getBytes(Charset.forName("windows-1250"));
    RawItem item = new RawItem("a", "text/plain; charset=iso-8859-1", polish);
    assertEquals("SPÓŁKA I STRÓŻ", CharacterSets.decode(item).text());
  }

  @Test
  void declaredUtf8ThatIsValidIsBelieved() {
    byte[] bytes = "RӯA".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "RӯA", CharacterSets.decode(new RawItem("a", "text/plain; charset=utf-8", bytes)).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La estraro decidis mardon pri la ponto kaj diris ke ĝi estos fermita. Ŝi aĉetis ĉion hodiaŭ, ankaŭ por la ĵurnalo.",
        "Il-kunsill iddeċieda li l-pont jingħalaq, u qal li ż-żmien għadda. Ħafna nies ġew fil-belt ma’ sħabhom."
      })
  void southEuropeanCopyIsRead(String text) {
    isRead(text.replace('’', '\''), "ISO-8859-3");
  }

  /** Java has no ISO 8859-14: what looks like Welsh in it is read, but not silently. */
  @Test
  void welshInASetThatIsNotKnownIsSaidToBeAGuess() {
    String text =
        "Mae'r cyngor wedi cau'r bont yn y dref. Mae d\u00f0r yn y t\u00fe ac mae'r maer yn"
            + " dweud ei fod wedi galw ar yr heddlu.";
    Decoded decoded = decode(text.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(text, decoded.text());
    assertEquals(
        List.of(CharacterSets.GUESSED), decoded.notices().stream().map(Notice::code).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mae'r cyngor wedi cau'r bont yn y dref, a’r môr ar gân, wrth i’r tân ddod yn nes.",
        "The mayor of the town met Guðmundur Þórsson in the harbour on Monday, he said.",
        "Þau sögðu að það væri gott og að áin væri á leið til sjávar."
      })
  void copyThatTheUsualSetHoldsIsReadInSilence(String text) {
    Decoded decoded = decode(text.getBytes(CharsetLabel.WINDOWS_1252));
    assertEquals(text, decoded.text());
    assertEquals(List.of(), decoded.notices());
  }

  @Test
  void theUsualDeclarationIsOverruledByAnotherScript() {
    String text =
        "Міська рада ухвалила у середу рішення про новий міст, повідомив мер. Міст відкриють навесні.";
    RawItem item =
        new RawItem(
            "a", "text/plain; charset=iso-8859-1", text.getBytes(Charset.forName("windows-1251")));
    Decoded decoded = CharacterSets.decode(item);
    assertEquals(text, decoded.text());
    assertTrue(decoded.notices().stream().anyMatch(n -> n.code().equals(CharacterSets.OVERRIDDEN)));
  }

  @Test
  void noLetterOfUkrainianCopyIsLost() {
    String text =
        "Київ і Львів. Прем’єр, комп’ютер, об’єкт. КИЇВ. Їх об’єднує мрія. «Її мрії», – сказав він у вівторок. Єдність і їжа, дії й події. РІК, ВІК.";
    Decoded decoded = decode(text.getBytes(Charset.forName("windows-1251")));
    assertEquals(text, decoded.text());
    assertFalse(decoded.text().contains("\ufffd"));
  }
}
