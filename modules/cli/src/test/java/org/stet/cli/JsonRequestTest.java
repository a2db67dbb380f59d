package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.stream.MalformedJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // What is compared may be null.
class JsonRequestTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "-0",
        "1.50",
        "1e400",
        "12345678901234567890123",
        "\"a\"",
        "\"\"",
        "\"ü \\\"x\\\" 漢\"",
        "null",
        "true",
        "[1,\"a\",{\"b\":[]}]",
        "{\"a\":{\"b\":null}}"
      })
  void givesTheIdBackAsItCame(String id) throws MalformedJsonException {
    assertEquals(id, JsonRequest.of("{\"id\":" + id + ",\"text\":\"x\"}").id());
    assertEquals(id, JsonRequest.of("{\"text\":\"x\",\"more\":[{}], \"id\": " + id + " }").id());
  }

  @Test
  void readsHalfASurrogatePair() throws MalformedJsonException {
    assertEquals("a\ud800", JsonRequest.of("{\"text\":\"a\\ud800\"}").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":1}                        | neither \"text\" nor \"path\" is there",
        "{\"id\":1,\"text\":null}          | neither \"text\" nor \"path\" is there",
        "{\"id\":1,\"text\":5}             | \"text\" is no string",
        "{\"id\":1,\"path\":[\"a\"]}       | \"path\" is no string",
        "{\"id\":1,\"path\":\"-\"}          | \"path\" has to be a file; standard input holds the requests",
        "{\"path\":{},\"id\":1}            | \"path\" is no string"
      })
  void saysWhatIsWrongWithTheFields(String line, String problem) throws MalformedJsonException {
    JsonRequest request = JsonRequest.of(line);
    assertEquals(problem, request.problem());
    assertEquals("1", request.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "[]",
        "\"text\"",
        "null",
        "{",
        "{\"id\":1,\"text\":\"x\"",
        "{\"id\":1,\"text\":\"x}",
        "{\"id\":1 \"text\":\"x\"}",
        "{\"id\":1,\"text\":\"x\"} {}",
        "{\"id\":1,,\"text\":\"x\"}",
        "{id:1}",
        "{'id':1}",
        "{\"id\":NaN}",
        "{\"id\":01}"
      })
  void refusesWhatIsNoJsonObject(String line) {
    assertThrows(MalformedJsonException.class, () -> JsonRequest.of(line));
  }

  @Test
  void refusesAnIdThatIsNestedTooDeeply() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    assertThrows(MalformedJsonException.class, () -> JsonRequest.of("{\"id\":" + deep + "}"));
  }

  @Test
  void takesTextAndPathTogether() throws MalformedJsonException {
    JsonRequest request = JsonRequest.of("{\"text\":\"x\",\"path\":\"p\",\"url\":\"u\"}");
    assertEquals("x", request.text());
    assertEquals("p", request.path());
    assertNull(request.problem());
    assertNotNull(request.id());
  }
}
