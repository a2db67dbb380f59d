package org.stet.cleanrules.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.clean.api.CleanPipeline;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.text.api.Article;

class WrapWidthTest {
  private static final String WORDS =
      "county board voted night stables burned fire horses worth officials spring work seven months"
          + " rebuild the of and to a in destroyed equipment expected fairground commissioners";

  /** A paragraph of {@code count} random words that starts with a capital and ends with a stop. */
  private static String paragraph(Random random, int count) {
    String[] pool = WORDS.split(" ", -1);
    StringBuilder words = new StringBuilder("The");
    for (int i = 1; i < count; i++) {
      words.append(' ').append(pool[random.nextInt(pool.length)]);
    }
    return words.append('.').toString();
  }

  private static String wrapped(String paragraph, int columns) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > columns) {
        text.append('\n');
        column = 0;
      }
      text.append(column > 0 ? " " : "").append(word);
      column += (column > 0 ? 1 : 0) + word.length();
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {45, 55, 65, 72, 80, 95})
  void whatWasWrappedAtAnyWidthComesBack(int columns) {
    Random random = new Random(columns);
    CleanPipeline reflow = CleanPipeline.of(List.of(new ReflowHardWraps()));
    for (int i = 0; i < 60; i++) {
      List<String> paragraphs = new ArrayList<>();
      List<String> broken = new ArrayList<>();
      for (int k = 0; k < 3; k++) {
        String paragraph = paragraph(random, 50 + random.nextInt(60));
        paragraphs.add(paragraph);
        broken.add(wrapped(paragraph, columns));
      }
      String text = String.join("\n\n", broken) + "\n";
      assertEquals(
          String.join("\n\n", paragraphs) + "\n",
          reflow.clean(Article.of(text)).after().text(),
          text);
    }
  }

  @Test
  void aLineIsFullIfTheNextWordWouldNotHaveFitted() {
    String text = wrapped(paragraph(new Random(1), 80), 60);
    CopyLines lines = CopyLines.of(Article.of(text));
    WrapWidth width = WrapWidth.of(lines);
    for (int i = 1; i < lines.size(); i++) {
      assertTrue(width.isFull(lines.get(i - 1), lines.get(i)), lines.get(i).words());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "One line.\n",
        "Nora Pembroke\nJune Okafor\nHarlan Cole\n",
        "The tide comes in across the sand\nThe tide goes out and leaves the land\n",
        "06:15 Norrviken 07:40\n09:15 Norrviken 10:40\n"
      })
  void theseWereNotWrapped(String text) {
    CopyLines lines = CopyLines.of(Article.of(text));
    WrapWidth width = WrapWidth.of(lines);
    for (int i = 1; i < lines.size(); i++) {
      assertFalse(width.isFull(lines.get(i - 1), lines.get(i)), lines.get(i).words());
    }
  }
}
