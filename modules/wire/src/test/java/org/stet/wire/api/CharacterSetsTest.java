package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSetsTest {
  private static final String FRENCH =
      "La ministre a présenté hier un projet « très attendu », à Besançon. Coût : 3 € l’unité.";
  private static final String RUSSIAN =
      "Министр иностранных дел заявил в среду, что переговоры будут продолжены. По его словам,"
          + " стороны обсудили вопросы торговли и безопасности, а также поставки зерна в порты.";
  private static final String GREEK =
      "Ο πρωθυπουργός δήλωσε την Τετάρτη ότι οι διαπραγματεύσεις θα συνεχιστούν. Η κυβέρνηση"
          + " ανακοίνωσε νέα μέτρα για τους αγρότες και τους νησιώτες.";
  private static final String JAPANESE =
      "外務大臣は水曜日、交渉を続けると述べた。両国は貿易と安全保障の問題について話し合い、" + "来月にも次の会談を開くことで合意した。これについて、専門家は慎重な見方を示している。";
  private static final String CHINESE = "外交部長星期三表示，談判將繼續進行。雙方討論了貿易和安全問題，並同意下個月舉行下一次會談。";
  private static final String KOREAN = "외교부 장관은 수요일 협상이 계속될 것이라고 밝혔다. 양측은 무역과 안보 문제를 논의했다.";

  private static Decoded decode(@Nullable String mediaType, byte[] bytes) {
    return CharacterSets.decode(new RawItem("story.txt", mediaType, bytes));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static List<String> codes(Decoded decoded) {
    return decoded.notices().stream().map(Notice::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, efbbbf",
    "UTF-16BE, feff",
    "UTF-16LE, fffe",
    "UTF-32BE, 0000feff",
    "UTF-32LE, fffe0000"
  })
  void aByteOrderMarkNamesTheSetAndIsNoText(String charset, String mark) {
    byte[] bom = java.util.HexFormat.of().parseHex(mark);
    Decoded decoded = decode(null, join(bom, FRENCH.getBytes(Charset.forName(charset))));
    assertEquals(FRENCH, decoded.text());
    assertEquals(Charset.forName(charset), decoded.charset());
    assertEquals("byte order mark", decoded.why());
    assertEquals(List.of(), decoded.notices());
  }

  @Test
  void aMarkBeatsTheDeclarationAndSaysSo() {
    Decoded decoded =
        decode(
            "text/plain; charset=iso-8859-1",
            join(bytes(0xEF, 0xBB, 0xBF), FRENCH.getBytes(StandardCharsets.UTF_8)));
    assertEquals(FRENCH, decoded.text());
    assertEquals(List.of(CharacterSets.OVERRIDDEN), codes(decoded));
  }

  @Test
  void aSecondMarkIsText() {
    byte[] mark = bytes(0xEF, 0xBB, 0xBF);
    assertEquals("\ufeffx", decode(null, join(mark, mark, bytes('x'))).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void zeroBytesBetrayWideSetsWithoutAMark(String charset) {
    Decoded decoded = decode(null, FRENCH.getBytes(Charset.forName(charset)));
    assertEquals(FRENCH, decoded.text());
    assertEquals(List.of(), decoded.notices());
  }

  @Test
  void aWideTextCutInTheMiddleOfACharacterIsReadUpToThere() {
    byte[] cut = Arrays.copyOf(FRENCH.getBytes(StandardCharsets.UTF_16LE), 2 * FRENCH.length() - 1);
    Decoded decoded = decode(null, cut);
    assertEquals(FRENCH.substring(0, FRENCH.length() - 1) + "\ufffd", decoded.text());
    assertEquals(
        "1 place is no character in UTF-16LE, the first at byte "
            + (cut.length - 1)
            + "; shown as \ufffd",
        decoded.notices().get(0).message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"latin1", "ISO-8859-1", "us-ascii", "Windows-1252", "\"cp1252\""})
  void labelsOfLatin1MeanWindows1252(String label) {
    Decoded decoded =
        decode("text/plain; format=flowed; Charset=" + label, bytes(0x93, 'O', 'u', 'i', 0x94));
    assertEquals("“Oui”", decoded.text());
    assertEquals("declared", decoded.why());
    assertEquals(List.of(), decoded.notices());
  }

  @Test
  void aDeclarationOfUtf8ThatTheBytesContradictIsOverridden() {
    Decoded decoded =
        decode("text/plain; charset=utf-8", FRENCH.getBytes(CharsetLabel.WINDOWS_1252));
    assertEquals(FRENCH, decoded.text());
    assertEquals(List.of(CharacterSets.OVERRIDDEN), codes(decoded));
    assertEquals(
        "declared as UTF-8, but byte 16 is not UTF-8; read as windows-1252 (looks like"
            + " windows-1252)",
        decoded.notices().get(0).message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "windows-1251", "iso-8859-15", "utf-16", "Shift_JIS"})
  void aDeclarationThatValidUtf8ContradictsIsOverridden(String label) {
    Decoded decoded =
        decode("text/html; charset=" + label, FRENCH.getBytes(StandardCharsets.UTF_8));
    assertEquals(FRENCH, decoded.text());
    assertEquals(List.of(CharacterSets.OVERRIDDEN), codes(decoded));
  }

  @Test
  void theMediaTypeGoesBeforeTheHintAndTheHintBeforeAGuess() {
    byte[] polish = "Zażółć gęślą jaźń".getBytes(Charset.forName("ISO-8859-2"));
    assertEquals(
        "Zażółć gęślą jaźń",
        CharacterSets.decode(new RawItem("a", "text/html; charset=latin2", polish), "koi8-r")
            .text());
    assertEquals(
        "Zażółć gęślą jaźń",
        CharacterSets.decode(new RawItem("a", "text/html", polish), "iso-8859-2").text());
  }

  @Test
  void anUnknownLabelIsNamedAndNotFollowed() {
    Decoded decoded = decode("text/plain; charset=klingon", "Tea".getBytes(StandardCharsets.UTF_8));
    assertEquals("Tea", decoded.text());
    assertEquals(
        List.of(
            new Notice(CharacterSets.UNKNOWN, "the declared character set klingon is not known")),
        decoded.notices());
  }

  @Test
  void damagedUtf8StaysUtf8AndNamesPlaceAndCount() {
    byte[] good = FRENCH.getBytes(StandardCharsets.UTF_8);
    byte[] damaged = join(good, bytes(0xC3), good);
    Decoded decoded = decode("text/plain; charset=utf-8", damaged);
    assertEquals(FRENCH + "\ufffd" + FRENCH, decoded.text());
    assertEquals(List.of(CharacterSets.UNDECODABLE), codes(decoded));
    assertTrue(decoded.notices().get(0).message().contains("byte " + good.length + ";"));
  }

  @Test
  void nulsAreKeptAndNoticed() {
    Decoded decoded =
        decode(null, "Title\0\0 and a long enough line.".getBytes(StandardCharsets.UTF_8));
    assertEquals("Title\0\0 and a long enough line.", decoded.text());
    assertEquals(
        "2 NUL characters in the text, the first at character 5",
        decoded.notices().get(0).message());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, RUSSIAN",
    "KOI8-R, RUSSIAN",
    "ISO-8859-5, RUSSIAN",
    "UTF-8, RUSSIAN",
    "windows-1253, GREEK",
    "UTF-8, GREEK",
    "Shift_JIS, JAPANESE",
    "EUC-JP, JAPANESE",
    "ISO-2022-JP, JAPANESE",
    "UTF-8, JAPANESE",
    "Big5, CHINESE",
    "GB18030, CHINESE",
    "EUC-KR, KOREAN",
    "windows-1252, FRENCH",
    "UTF-8, FRENCH"
  })
  void textComesBackFromEverySetWithoutADeclaration(String charset, String language) {
    String once =
        switch (language) {
          case "RUSSIAN" -> RUSSIAN;
          case "GREEK" -> GREEK;
          case "JAPANESE" -> JAPANESE;
          case "CHINESE" -> CHINESE;
          case "KOREAN" -> KOREAN;
          default -> FRENCH;
        };
    String text = (once + "\n").repeat(4);
    byte[] encoded = text.getBytes(Charset.forName(charset));
    assertEquals(text, decode(null, encoded).text());
    Decoded declared = decode("text/plain; charset=" + charset, encoded);
    assertEquals(text, declared.text());
    assertEquals(List.of(), declared.notices());
  }

  @Test
  void nothingIsNothing() {
    assertEquals("", decode(null, new byte[0]).text());
    assertEquals("", decode(null, bytes(0xEF, 0xBB, 0xBF)).text());
  }

  @Test
  void anyBytesCanBeDecoded() {
    Random random = new Random(20_261_125);
    List<String> labels =
        List.of("utf-8", "latin1", "utf-16", "shift_jis", "big5", "iso-2022-jp", "utf-32", "x");
    for (int round = 0; round < 4000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      int mask = random.nextInt(3) == 0 ? 0xFF : random.nextBoolean() ? 0x7F : 0x9F;
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] &= (byte) mask;
      }
      String type =
          random.nextBoolean()
              ? null
              : "text/plain; charset=" + labels.get(random.nextInt(labels.size()));
      Decoded decoded = decode(type, bytes);
      assertNotNull(decoded.text());
      boolean replaced = decoded.text().indexOf('\ufffd') >= 0;
      boolean noticed = codes(decoded).contains(CharacterSets.UNDECODABLE);
      assertTrue(!noticed || replaced, () -> "noticed, but nothing replaced: " + decoded);
    }
  }

  @Test
  void hugeItemsAreDecodedInTime() {
    byte[] huge = "Été à Besançon. ".repeat(1 << 20).getBytes(CharsetLabel.WINDOWS_1252);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(16 << 20, decode(null, huge).text().length()));
  }
}
