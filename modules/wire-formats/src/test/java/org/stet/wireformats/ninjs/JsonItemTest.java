package org.stet.wireformats.ninjs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wire.api.RawItem;

class JsonItemTest {
  private static RawItem item(String text, Charset charset) {
    return new RawItem("item", null, text.getBytes(charset));
  }

  private static JsonObject object(String text) {
    JsonItem.Outcome outcome = JsonItem.read(item(text, StandardCharsets.UTF_8));
    return Json.object(assertInstanceOf(JsonItem.Outcome.Tree.class, outcome).root());
  }

  @Test
  void theTreeIsThatOfTheFile() {
    JsonObject object = object("{\"a\":[1,{\"b\":null,\"c\":true}],\"d\":\"e\",\"d\":\"f\"}");
    assertEquals("{\"a\":[\"1\",{\"b\":null,\"c\":true}],\"d\":\"e\"}", object.toString());
  }

  /** Wherever a file is cut, the words before the cut are read. */
  @Test
  void aCutFileLosesNothingOfWhatIsThere() {
    String whole =
        "{\"uri\":\"u\",\"body_html\":\"<p>Färjan \\u00e9t\\u00e9 \\\"går\\\" \\\\ nu</p>\",\"a\":[\"b\"]}";
    String body = "<p>Färjan été \"går\" \\ nu</p>";
    for (int cut = whole.indexOf("<p>") + 3; cut < whole.length(); cut++) {
      JsonItem.Outcome outcome =
          JsonItem.read(item(whole.substring(0, cut), StandardCharsets.UTF_8));
      JsonItem.Outcome.Tree tree = assertInstanceOf(JsonItem.Outcome.Tree.class, outcome);
      String read = Json.words(Json.object(tree.root()).get("body_html"));
      assertTrue(body.startsWith(read) && read.startsWith("<p>"), read);
      int left = cut > whole.indexOf("</p>") + 4 ? body.length() : read.length();
      assertEquals(left, read.length(), whole.substring(0, cut));
      assertEquals("broken-json", tree.notices().get(0).code());
    }
    String cut = whole.substring(0, whole.indexOf(" nu"));
    JsonItem.Outcome.Tree tree =
        assertInstanceOf(
            JsonItem.Outcome.Tree.class, JsonItem.read(item(cut, StandardCharsets.UTF_8)));
    assertEquals(
        body.substring(0, body.indexOf(" nu")),
        Json.words(Json.object(tree.root()).get("body_html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void theCharacterSetIsTold(String charset) {
    String text = "{\"headline\":\"Färjan går\",\"uri\":\"u\"}";
    JsonItem.Outcome outcome = JsonItem.read(item(text, Charset.forName(charset)));
    JsonItem.Outcome.Tree tree = assertInstanceOf(JsonItem.Outcome.Tree.class, outcome);
    assertEquals("Färjan går", Json.words(Json.object(tree.root()).get("headline")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "}", "]"})
  void whatIsNoJsonIsRefused(String text) {
    JsonItem.Outcome outcome = JsonItem.read(item(text, StandardCharsets.UTF_8));
    assertEquals(
        "broken-json", assertInstanceOf(JsonItem.Outcome.Failed.class, outcome).rejected().code());
  }

  @Test
  void namesAreToldFromTheBeginning() {
    String text = "[{\"a\":{\"b\":[{\"c\":1}]},\"d\":\"x\"";
    assertEquals(
        Set.of("a", "a.b", "a.b.c", "d"), JsonHead.names(item(text, StandardCharsets.UTF_8)));
    assertTrue(JsonHead.names(item("a {\"b\":1}", StandardCharsets.UTF_8)).isEmpty());
    assertTrue(JsonHead.names(item("", StandardCharsets.UTF_8)).isEmpty());
  }

  @Test
  void valuesAreWordsWhateverTheyAre() {
    JsonObject object =
        object(
            "{\"n\":3,\"h\":\"A &amp; <b>B</b>\",\"l\":[\"x\",{\"name\":\"y\"},{}],\"o\":{\"p\":{},\"q\":1}}");
    assertEquals("3", Json.words(object.get("n")));
    assertEquals("A & B", Json.line(object.get("h")));
    assertEquals("", Json.words(object.get("none")));
    assertEquals(List.of("x", "y"), Json.names(object.get("l")));
    assertEquals(1, Json.objects(object.get("o")).size());
    assertEquals(2, Json.objects(object.get("l")).size());
  }
}
