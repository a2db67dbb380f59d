package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
  @Test
  void putsCommasWhereTheyBelong() {
    JsonText json = new JsonText();
    json.object().field("a", 1).field("b", "x").name("c").array().value(true).nothing();
    json.object().end().array().end().end().field("d", false).end();
    assertEquals("{\"a\":1,\"b\":\"x\",\"c\":[true,null,{},[]],\"d\":false}", json.toString());
  }

  @Test
  void putsACommaAfterAStringThatLooksLikeAnOpening() {
    JsonText json = new JsonText().array().value("{").value("[").value(":").end();
    assertEquals("[\"{\",\"[\",\":\"]", json.toString());
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5", "0.1234567, 0.123457", "1, 1.0", "0, 0.0", "0.0000001, 0.0"})
  void roundsFractions(double value, String written) {
    assertEquals(
        "{\"x\":" + written + "}", new JsonText().object().field("x", value).end().toString());
  }

  @Test
  void writesEveryCharacterSoThatItComesBack() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        words.append(
            (char) (random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(0x30)));
      }
      String json = new JsonText().value(words.toString()).toString();
      assertEquals(words.toString(), JsonParser.parseString(json).getAsString());
      assertFalse(json.contains("\n") || json.contains("\r") || json.contains("\u2028"), json);
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      assertEquals(json, new String(bytes, StandardCharsets.UTF_8), "survives UTF-8");
    }
  }

  @Test
  void leavesWordsReadable() {
    assertTrue(new JsonText().value("„Küste“ 漢 😀 /").toString().contains("„Küste“ 漢 😀 /"));
  }
}
