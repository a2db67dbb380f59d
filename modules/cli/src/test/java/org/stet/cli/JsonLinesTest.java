package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  private static final String SAID = "\"We will not take a risk,\" said Tove Lindahl.";

  @TempDir Path folder;

  private static String request(String id, String text) {
    return new JsonText().object().name("id").raw(id).field("text", text).end() + "\n";
  }

  @Test
  void anItemOfAnAgencyMayBeGivenAsText() {
    String nitf =
        "<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head>"
            + "<body.content><p>It runs.</p></body.content></body></nitf>";
    JsonObject answer =
        Run.in(folder).typing(request("1", nitf)).stet("read", "--jsonl").answers().get(0);
    assertEquals("nitf", answer.get("format").getAsString());
    assertEquals("Ferry", answer.get("headline").getAsString());
    assertEquals("It runs.", answer.get("body").getAsString());
  }

  @Test
  void answersEveryLineInOrder() {
    String lines =
        request("\"a\"", "One ferry.")
            + "no json\n"
            + request("2.50", "Two ferries.")
            + "\n"
            + "{\"id\":[3]}\n"
            + "{\"id\":{\"n\":4},\"path\":\"missing.txt\"}\n"
            + request("null", "Five ferries.").strip();
    Run run = Run.in(folder).typing(lines).stet("clean", "--jsonl");
    assertEquals(3, run.code());
    assertEquals("", run.err(), "failures are answered, not told twice");
    List<String> ids =
        run.lines().stream().map(line -> line.substring(6, line.indexOf(",\"", 6))).toList();
    assertEquals(List.of("\"a\"", "null", "2.50", "null", "[3]", "{\"n\":4}", "null"), ids);
    List<JsonObject> answers = run.answers();
    assertError(answers.get(1), "not-json", "", 2);
    assertError(answers.get(3), "not-json", "", 4);
    assertError(answers.get(4), "wrong-request", "", 5);
    assertError(answers.get(5), "no-such-file", "missing.txt", 0);
    assertFalse(answers.get(6).has("error"));
  }

  private static void assertError(JsonObject answer, String code, String file, int line) {
    JsonObject error = answer.getAsJsonObject("error");
    assertEquals(List.of("code", "message", "file", "line"), List.copyOf(error.keySet()));
    assertEquals(code, error.get("code").getAsString());
    assertEquals(file, error.get("file").isJsonNull() ? "" : error.get("file").getAsString());
    assertEquals(line, error.get("line").isJsonNull() ? 0 : error.get("line").getAsInt());
    assertFalse(error.get("message").getAsString().isBlank());
  }

  @Test
  void namesTheFileOfLinesThatAreRead() throws IOException {
    Files.writeString(folder.resolve("in.jsonl"), "x\n", StandardCharsets.UTF_8);
    Run run = Run.in(folder).stet("read", "--jsonl", "in.jsonl");
    assertError(run.answer(), "not-json", "in.jsonl", 1);
    assertEquals(JsonNull.INSTANCE, run.answer().get("id"));
  }

  @Test
  void readsPathsRelativeToTheWorkingDirectory() throws IOException {
    Files.writeString(folder.resolve("a.txt"), SAID, StandardCharsets.UTF_8);
    Run run = Run.in(folder).typing("{\"id\":1,\"path\":\"a.txt\"}\n").stet("quotes", "--jsonl");
    assertEquals(0, run.code(), run.out());
    assertEquals(1, run.answer().getAsJsonArray("quotes").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SAID,
        "😀😀 " + SAID,
        "\ufeff" + SAID,
        "\ufeff\ufeff" + SAID,
        "\ud800 " + SAID,
        "Rain.\r\n\r\n" + SAID + "\r\n",
        "Rain.\r\r" + SAID,
        "# <b>*[x](y)\\*</b>\n\n" + SAID,
        "Headline: 😀\n\nByline: x\n\n" + SAID,
        "> " + SAID,
        "\u0000\n" + SAID
      })
  void countsCodePointsOfTheTextThatWasGiven(String text) {
    Run run = Run.in(folder).typing(request("1", text)).stet("quotes", "--jsonl");
    JsonObject answer = run.answer();
    if (answer.has("error")) {
      assertEquals(3, run.code());
      return;
    }
    String counted = answer.has("text") ? answer.get("text").getAsString() : text;
    JsonArray quotes = answer.getAsJsonArray("quotes");
    assertEquals(1, quotes.size(), run.out());
    JsonObject quote = quotes.get(0).getAsJsonObject();
    assertEquals("\"We will not take a risk,\"", cut(counted, quote, "start", "end"));
    if (!quote.get("speaker").isJsonNull()) {
      assertEquals("Tove Lindahl", quote.get("speaker").getAsString());
      assertEquals("Tove Lindahl", cut(counted, quote, "speaker_start", "speaker_end"));
    }
  }

  static String cut(String text, JsonObject item, String start, String end) {
    return text.substring(
        text.offsetByCodePoints(0, item.get(start).getAsInt()),
        text.offsetByCodePoints(0, item.get(end).getAsInt()));
  }

  @Test
  void givesOneLineForEachLineWhateverItHolds() {
    Random random = new Random(3);
    String[] parts = {
      "{",
      "}",
      "\"id\"",
      ":",
      "1",
      ",",
      "\"text\"",
      "\"a\\u2028b\"",
      "[",
      "]",
      " ",
      "\\",
      "\u0000",
      "null",
      "\"path\"",
      "\".\"",
      "é",
      "\ud83d\ude00"
    };
    for (int round = 0; round < 40; round++) {
      StringBuilder lines = new StringBuilder();
      int count = 1 + random.nextInt(30);
      for (int i = 0; i < count; i++) {
        if (random.nextInt(3) == 0) {
          lines.append("{\"id\":").append(i).append(",\"text\":\"x\"}");
        } else {
          for (int n = random.nextInt(9); n > 0; n--) {
            lines.append(parts[random.nextInt(parts.length)]);
          }
        }
        lines.append('\n');
      }
      Run run = Run.in(folder).typing(lines.toString()).stet("clean", "--jsonl");
      assertEquals(count, run.out().chars().filter(c -> c == '\n').count());
      run.answers();
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void answersBeforeTheNextLineIsThere() throws Exception {
    PipedOutputStream questions = new PipedOutputStream();
    InputStream in = new PipedInputStream(questions, 1 << 16);
    PipedInputStream answers = new PipedInputStream(1 << 16);
    OutputStream out = new PipedOutputStream(answers);
    Surroundings surroundings = Run.in(folder).surroundings(in, out, new ByteArrayOutputStream());
    Thread program =
        new Thread(() -> Main.run(new String[] {"clean", "--jsonl"}, surroundings), "stet");
    program.start();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
    for (int i = 0; i < 5; i++) {
      questions.write(request("" + i, "Rain.").getBytes(StandardCharsets.UTF_8));
      questions.flush();
      JsonObject answer = JsonParser.parseString(reader.readLine()).getAsJsonObject();
      assertEquals(i, answer.get("id").getAsInt());
    }
    questions.close();
    program.join();
  }

  @Test
  void saysWhereATextStoodThatCannotBeRead() throws IOException {
    String lines =
        "{\"id\":1,\"text\":\"It rained.\"}\n{\"id\":2,\"text\":\"\"}\n{\"id\":3,\"path\":\"-\"}\n";
    List<JsonObject> answers = Run.in(folder).typing(lines).stet("read", "--jsonl").answers();
    assertEquals(
        "{\"code\":\"empty\",\"message\":\"the text is empty (0 bytes)\",\"file\":null,\"line\":2}",
        answers.get(1).get("error").toString());
    JsonObject error = answers.get(2).getAsJsonObject("error");
    assertEquals("wrong-request", error.get("code").getAsString());
    assertEquals(3, error.get("line").getAsInt());
    Files.writeString(folder.resolve("lines.jsonl"), lines, StandardCharsets.UTF_8);
    JsonObject inFile =
        Run.in(folder)
            .stet("read", "--jsonl", "lines.jsonl")
            .answers()
            .get(1)
            .getAsJsonObject("error");
    assertEquals("lines.jsonl", inFile.get("file").getAsString());
    assertEquals(2, inFile.get("line").getAsInt());
  }

  @Test
  void givesTheSpeakerAsTheWordsAtItsPlace() {
    String text =
        """
        The harbour bridge will close on Monday because engineers found
        cracks in two of its hangers, the port authority said on Friday.

        "We will not take a risk with this old bridge," said Tove
        Lindahl, the harbour master, when she was asked about the plan.
        """;
    JsonObject quote =
        Run.in(folder)
            .typing(request("1", text))
            .stet("quotes", "--jsonl")
            .answer()
            .getAsJsonArray("quotes")
            .get(1)
            .getAsJsonObject();
    assertEquals("direct", quote.get("type").getAsString());
    int start = quote.get("speaker_start").getAsInt();
    int end = quote.get("speaker_end").getAsInt();
    assertEquals(text.substring(start, end), quote.get("speaker").getAsString());
    assertEquals("Tove\nLindahl", quote.get("speaker").getAsString());
    assertEquals("Tove Lindahl", quote.get("canonical").getAsString());
  }

  /** An archive goes through without being held. */
  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void holdsNoMoreThanTheLineAtHand() {
    byte[] line = request("1", "x ".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    AtomicInteger left = new AtomicInteger(150);
    InputStream archive =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            throw new UnsupportedOperationException("read in pieces");
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            if (at == line.length) {
              at = 0;
              left.decrementAndGet();
            }
            if (left.get() == 0) {
              return -1;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, into, offset, count);
            at += count;
            return count;
          }
        };
    AtomicInteger lines = new AtomicInteger();
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int b) {
            lines.addAndGet(b == '\n' ? 1 : 0);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
              write(bytes[i]);
            }
          }
        };
    Surroundings surroundings =
        Run.in(folder).surroundings(archive, counting, new ByteArrayOutputStream());
    long before = used();
    int code = Main.run(new String[] {"read", "--raw", "--jsonl"}, surroundings);
    assertEquals(150, lines.get());
    assertEquals(0, code);
    assertTrue(used() - before < 40_000_000L, "memory grew by " + (used() - before));
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
