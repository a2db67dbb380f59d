package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taking one of two wordings where a merge left a choice. */
class OpenWordingTest {
  private static OpenWording only(String text) {
    List<OpenWording> all = OpenWording.in(text);
    assertEquals(1, all.size(), text);
    return all.get(0);
  }

  private static String blank(@Nullable String words) {
    return words == null ? "" : words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "It killed | people.|38|40|It killed 38 people.|It killed 40 people.",
        "It killed |people.|38 |40|It killed 38 people.|It killed 40 people.",
        "It was late|.|| again|It was late.|It was late again.",
        "It was |.|late||It was late.|It was.",
        "It was | late.|very||It was very late.|It was late.",
        "| He went.|So what?||So what? He went.|He went.",
      })
  void takesOneOfTwo(
      @Nullable String before,
      String after,
      @Nullable String ours,
      @Nullable String theirs,
      String withOurs,
      String withTheirs) {
    String text = blank(before) + OpenChoice.of(blank(ours), blank(theirs)) + after;
    OpenWording choice = only(text);
    assertEquals(withOurs, choice.takeOurs(text).applyTo(text));
    assertEquals(withTheirs, choice.takeTheirs(text).applyTo(text));
  }

  @Test
  void aParagraphOfWhichNothingIsLeftGoesWithItsEmptyLine() {
    String text = "First.\n\n" + OpenChoice.of("Second.", "") + "\n\nThird.\n";
    assertEquals("First.\n\nThird.\n", only(text).takeTheirs(text).applyTo(text));
    assertEquals("First.\n\nSecond.\n\nThird.\n", only(text).takeOurs(text).applyTo(text));
  }

  @Test
  void findsAllAndOnlyWholeMarks() {
    String text =
        "a {{OURS: x || NEW: y}} b {{OURS: lost || NEW: z c {{ours: no}} {{ OURS : p\n"
            + "q || NEW: r}}";
    List<OpenWording> all = OpenWording.in(text);
    assertEquals(2, all.size(), all::toString);
    assertEquals("x", all.get(0).ours());
    assertEquals("p\nq", all.get(1).ours());
    assertEquals("r", all.get(1).theirs());
    assertEquals("{{OURS: x || NEW: y}}", all.get(0).range().in(text));
  }

  @Test
  void isFoundInTimeInHostileText() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> OpenWording.in("{{OURS: a || NEW: ".repeat(20_000)));
    String long1 = "{{OURS: " + "word ".repeat(20_000) + "|| NEW: b}}";
    assertEquals(1, OpenWording.in(long1).size());
  }
}
