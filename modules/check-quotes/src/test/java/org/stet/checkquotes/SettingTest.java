package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the last quotation of a sentence stands in it, by the names of what is true. */
class SettingTest {

  private static String names(Setting setting) {
    List<String> names = new ArrayList<>();
    add(names, setting.alone(), "alone");
    add(names, setting.paragraph(), "paragraph");
    add(names, setting.afterComma(), "after-comma");
    add(names, setting.beforeComma(), "before-comma");
    add(names, setting.opens(), "opens");
    add(names, setting.ends(), "ends");
    add(names, setting.splitFrom(), "split");
    add(names, setting.named(), "named");
    add(names, setting.soCalled(), "so-called");
    add(names, setting.work(), "work");
    return String.join(" ", names);
  }

  private static void add(List<String> names, boolean is, String name) {
    if (is) {
      names.add(name);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "“We lost.”                                  # alone opens ends",
        "“We lost,” Roth said.                       # before-comma opens",
        "“We lost”, Roth said.                       # before-comma opens",
        "Roth said: “We lost.”                       # after-comma ends",
        "Roth said, “We lost.”                       # after-comma ends",
        "Roth called it “a loss” on Monday.          # ''",
        "It was “a loss”.                            # ends",
        "“We lost,” Roth said, “by a mile.”          # after-comma ends split",
        "“We lost,” Roth said - “by a mile.”         # ends split",
        "Roth gave up; “a loss”, said Ost.           # after-comma before-comma",
        "the so-called “burner” was found.           # named so-called",
        "It is known as “the burner” there.          # named",
        "the film “Burner” was shown.                # work",
        "the film, “Burner”, was shown.              # after-comma before-comma work",
        "the “Burner” film was shown.                # work",
        "It was dubbed “the burner” there.           # named",
      })
  void tellsWhereAQuotationStands(String sentence, String expected) {
    String text = sentence.strip();
    Frame frame = Texts.frame(text);
    int at = frame.tokens().size() - 1;
    while (!frame.tokens().get(at).isQuote()) {
      at--;
    }
    Story story = Story.of(Texts.article(text));
    String found = names(Setting.of(story.words(), frame, at, false));
    assertEquals(expected.equals("''") ? "" : expected, found, text);
  }
}
