package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.text.api.Article;

/** The examples of {@code docs/quotes.md}, which promise what they show. */
class QuotesPageTest {
  private static final Path PAGE = Path.of("../../docs/quotes.md");
  private static final String FENCE = "````";

  static Stream<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    StringBuilder example = null;
    for (String line : Files.readAllLines(PAGE, StandardCharsets.UTF_8)) {
      if (line.startsWith(FENCE)) {
        example = line.equals(FENCE + "quotes") ? new StringBuilder() : null;
      } else if (example != null && !line.isBlank()) {
        example.append(line).append('\n');
      } else if (example != null) {
        examples.add(example.toString());
        example = new StringBuilder();
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleShowsWhatIsListed(String example) {
    List<String> lines = example.lines().toList();
    String text = lines.get(0).substring(2);
    Article article = Texts.article(text);
    List<String> found =
        Texts.all(article).stream().map(quote -> Texts.line(article, quote)).toList();
    assertFalse(found.isEmpty());
    assertEquals(String.join("\n", lines.subList(1, lines.size())), String.join("\n", found));
  }
}
