package org.stet.cleanrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.api.CleanResult;
import org.stet.testkit.SharedData;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;

/**
 * The story the product began with, and twelve variants of it, come out block for block as a
 * careful sub-editor would have them.
 */
class SeedVariantsTest {
  /** The caption as it stands in the story, over two lines. */
  private static final String CAPTION =
      "    Bush and Putin went on fishing trips and\n    enjoyed exotic meals[AFP]\n";

  private static final String ONE_LINE =
      "    Bush and Putin went on fishing trips and enjoyed exotic meals";

  static Stream<Arguments> variants() {
    return Stream.of(
        variant("as it came", UnaryOperator.identity(), UnaryOperator.identity()),
        variant("names changed", SeedVariantsTest::rename, SeedVariantsTest::rename),
        variant("carriage returns", text -> text.replace("\n", "\r\n"), UnaryOperator.identity()),
        variant("curly marks", SeedVariantsTest::curl, SeedVariantsTest::curl),
        variant("no indents", text -> text.replace("    ", ""), UnaryOperator.identity()),
        variant(
            "caption on one line",
            text -> caption(text, ONE_LINE + "[AFP]\n"),
            UnaryOperator.identity()),
        variant(
            "credit on its own line",
            text -> caption(text, ONE_LINE + "\n    [AFP]\n"),
            UnaryOperator.identity()),
        variant(
            "credit in parentheses",
            text -> caption(text, ONE_LINE + " (AFP)\n"),
            UnaryOperator.identity()),
        variant(
            "caption with a full stop",
            text -> caption(text, ONE_LINE + ". (AFP)\n"),
            json -> json.replace("exotic meals\"", "exotic meals.\"")),
        variant(
            "four teasers", text -> text + teaser("The long road home"), UnaryOperator.identity()),
        variant("no teasers", SeedVariantsTest::withoutTeasers, UnaryOperator.identity()),
        variant(
            "a quotation in a teaser",
            text -> text + "\n" + teaser("\"Nobody asked us\""),
            UnaryOperator.identity()),
        variant(
            "an unclosed mark",
            text -> text.replace("and \"very innovative\"", "and \"very innovative"),
            json -> json.replace("and \\\"very innovative\\\"", "and \\\"very innovative")),
        variant("another agency", text -> text.replace("[AFP]", " [Reuters]"), credit("Reuters")),
        variant("a file picture", text -> text.replace("[AFP]", " [AP/File]"), credit("AP/File")),
        variant(
            "a picture agency",
            text -> text.replace("[AFP]", " (Getty Images)"),
            credit("Getty Images")),
        variant("through windows-1252", SeedVariantsTest::throughWindows, SeedVariantsTest::curl),
        variant(
            "no-break indents",
            text -> text.replace("    ", "\u00a0\u00a0"),
            UnaryOperator.identity()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void comesOutBlockForBlock(
      String name, UnaryOperator<String> toText, UnaryOperator<String> toJson) throws IOException {
    String seed = read(SharedData.require("seed/putin-bush.txt"));
    String json = toJson.apply(read(SharedData.require("seed/putin-bush.expected.json")));
    CleanResult result = CleanPipeline.standard().clean(Pastes.read(toText.apply(seed)));
    assertEquals(List.of(), result.refusals(), name);
    JsonObject expected = JsonParser.parseString(json).getAsJsonObject();
    assertEquals(expected(expected), actual(result.after()), name);
    assertEquals(
        expected.get("credit").getAsString(),
        result.after().field(FieldName.SOURCE).orElse(""),
        name);
  }

  private static List<String> expected(JsonObject story) {
    List<String> blocks = new ArrayList<>();
    for (JsonElement element : story.getAsJsonArray("blocks")) {
      JsonObject block = element.getAsJsonObject();
      String credit = block.has("credit") ? block.get("credit").getAsString() : "";
      blocks.add(
          block.get("role").getAsString() + "|" + block.get("text").getAsString() + "|" + credit);
    }
    return blocks;
  }

  private static List<String> actual(Article article) {
    List<String> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      String credit = article.credit(block).orElse("");
      blocks.add(block.role().id() + "|" + article.plain(block) + "|" + credit);
    }
    return blocks;
  }

  private static Arguments variant(
      String name, UnaryOperator<String> toText, UnaryOperator<String> toJson) {
    return Arguments.of(name, toText, toJson);
  }

  private static String caption(String text, String caption) {
    return text.replace(CAPTION, caption);
  }

  private static String rename(String text) {
    return text.replace("Putin", "Karelin").replace("Bush", "Whitcombe");
  }

  private static String teaser(String title) {
    return "\n    " + title + "\n\n    " + title + "\n\n    They still wait for an answer.\n";
  }

  private static String withoutTeasers(String text) {
    return text.substring(0, text.indexOf("SOURCE: Agencies") + "SOURCE: Agencies".length()) + "\n";
  }

  private static UnaryOperator<String> credit(String name) {
    return json -> json.replace("\"credit\": \"AFP\"", "\"credit\": \"" + name + "\"");
  }

  /** Straight marks made curly, in the text and behind the backslashes of the JSON alike. */
  private static String curl(String text) {
    StringBuilder curled = new StringBuilder();
    boolean json = text.startsWith("{");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (json && c == '\\' && text.charAt(i + 1) == '"') {
        i++;
        curled.append(curled(text.charAt(i - 2)));
      } else if (!json && c == '"') {
        curled.append(curled(i == 0 ? ' ' : text.charAt(i - 1)));
      } else {
        curled.append(c == '\'' ? '’' : c);
      }
    }
    return curled.toString();
  }

  private static char curled(char before) {
    return before == ' ' || before == '"' || before == '\n' ? '“' : '”';
  }

  private static String throughWindows(String text) {
    Charset windows = Charset.forName("windows-1252");
    return new String(curl(text).getBytes(windows), windows);
  }

  private static String read(Path path) throws IOException {
    return Files.readString(path, StandardCharsets.UTF_8);
  }
}
