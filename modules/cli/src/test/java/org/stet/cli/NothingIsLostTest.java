package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.openide.util.Lookup;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.spi.CleanRule;
import org.stet.testkit.SharedData;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.TextRange;
import org.stet.wire.api.WireReader;

/**
 * Every word a reader saw in what came in is in a block, in a field, or in a line that {@code read}
 * says was removed.
 */
class NothingIsLostTest {
  private final CopyDesk desk = new CopyDesk(WireReader.standard(), CleanPipeline.standard());
  private static final String LINE_END = "[\n\r\u2028\u2029\f]";
  private int stories;

  @Test
  void ofTheFixturesOfTheRules() throws IOException {
    look(Schemas.DOCS.resolveSibling("modules/clean-rules/src/test/resources"));
    look(Schemas.DOCS.resolveSibling("modules/wire-formats/src/test/resources"));
  }

  @Test
  void ofTheSamples() throws IOException {
    look(Schemas.DOCS.resolveSibling("samples"));
  }

  @Test
  void ofRealArticles() throws IOException {
    look(SharedData.require("structure"));
    look(SharedData.require("seed"));
  }

  @Test
  void ofRealPages() throws IOException {
    look(SharedData.require("pages"));
  }

  private void look(Path folder) throws IOException {
    List<String> lost = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(NothingIsLostTest::isStory).sorted().toList()) {
        try {
          Copy copy = desk.ofBytes(file.getFileName().toString(), bytes(file));
          stories++;
          for (String line : lostLines(copy)) {
            lost.add(folder.relativize(file) + ": " + line);
          }
        } catch (Failure e) {
          // A file that is no story.
        }
      }
    }
    assertEquals("", String.join("\n", lost), () -> lost.size() + " lines");
    assertTrue(stories > 0);
  }

  private static byte[] bytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readAllBytes();
    }
  }

  private static boolean isStory(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".in")
        || name.endsWith(".eml")
        || name.endsWith(".html")
        || name.endsWith(".html.gz")
        || (name.endsWith(".txt") && !name.endsWith(".lines.txt"));
  }

  /** Lines with a word that is printed less often than it was seen, beyond labels. */
  private static List<String> lostLines(Copy copy) {
    JsonText json = new JsonText().object();
    new StoryFields(copy).writeTo(json);
    JsonObject story = JsonParser.parseString(json.end().toString()).getAsJsonObject();
    Set<String> removed = new HashSet<>();
    for (JsonElement line : story.getAsJsonArray("removed")) {
      removed.add(letters(line.getAsJsonObject().get("text").getAsString()));
    }
    story.remove("removed");
    story.remove("body");
    Map<String, Integer> printed = new HashMap<>();
    count(story, printed);
    String letters = letters(story.toString());
    List<String> lost = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    String[] arrived = copy.story().text().split(LINE_END, -1);
    String[] right = putRight(copy.story().text()).split(LINE_END, -1);
    for (int i = 0; i < right.length; i++) {
      String line = right[i];
      if (removed.contains(letters(line)) || removed.contains(letters(arrived[i]))) {
        continue;
      }
      for (String word : words(line)) {
        if (seen.merge(word, 1, Integer::sum) > printed.getOrDefault(word, 0)
            && !isThere(line, letters)) {
          lost.add(word + " of: " + line.strip());
          break;
        }
      }
    }
    return lost;
  }

  /** {@code text} as it reads when what was read in the wrong character set is put right. */
  private static String putRight(String text) {
    CleanRule rule =
        Lookup.getDefault().lookupAll(CleanRule.class).stream()
            .filter(each -> each.id().equals("repair-mojibake"))
            .findFirst()
            .orElseThrow();
    return ChangeSet.of(text.length(), rule.propose(Article.of(text))).applyTo(text);
  }

  /** Whether the line is there but for its label, or with its words joined to others. */
  private static boolean isThere(String line, String letters) {
    // A page may set "By" and the name without a space between.
    String label =
        line.replaceFirst(
            "^[^:]{1,20}: *|^\\s*([Ww]ritten )?([Bb]y|[Pp]or\\b|[Pp]ar\\b|[Vv]on\\b)", "");
    return letters.contains(letters(line)) || letters.contains(letters(label));
  }

  private static String letters(String text) {
    return String.join("", words(text));
  }

  private static void count(JsonElement value, Map<String, Integer> counts) {
    if (value.isJsonObject()) {
      value.getAsJsonObject().asMap().values().forEach(part -> count(part, counts));
    } else if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(part -> count(part, counts));
    } else if (!value.isJsonNull()) {
      words(value.getAsString()).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (TextRange word : WordMatch.words(text, new TextRange(0, text.length()))) {
      words.add(word.in(text).toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
