package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.revision.FactWords.Sense;
import org.stet.text.api.Role;

/** Which words count and which say when. */
class DatesTest {
  /** What the word between brackets is in its sentence. */
  private static String sense(String marked) {
    int at = marked.indexOf('[');
    String word = marked.substring(at + 1, marked.indexOf(']'));
    BlockWords block = BlockWords.of(marked.replaceAll("[\\[\\]]", ""), Role.PARAGRAPH);
    int index = block.firstAfter(at);
    assertEquals(word, block.shown(index));
    Sense sense = Dates.senseOf(word.toLowerCase(Locale.ROOT), block, index);
    return sense == null ? "none" : sense.kind().name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He saw [4] ships. | number",
        "He came on June [4]. | day",
        "He came on [4] June. | day",
        "He came on the [4th] of June. | day",
        "He came on the [fourth] of June. | day",
        "He came on Oct. [7], they said. | day",
        "He came in [1998]. | day",
        "He saw [1998] ships. | number",
        "It was June 4, [1998]. | day",
        "In the [1990s] he came. | day",
        "In the [90s] he came. | day",
        "He came at [3] p.m. sharp. | day",
        "He came at [3pm] sharp. | day",
        "Er kam um [15] Uhr. | day",
        "He came at [10]:30. | day",
        "He came at 10:[30]. | day",
        "They won [3]:1 at home. | number",
        "He came on 04/[06]/2026. | day",
        "He came on [04.06.2026]. | day",
        "He came on 2026-06-[04]. | day",
        "It fell by [3.5] percent. | number",
        "It fell by 3 [percent]. | unit",
        "He took the [A320] home. | number",
        "It cost 5 [million]. | number",
        "He came on [Monday]. | day",
        "He came [yesterday]. | day",
        "He came in [May]. | month",
        "Theresa [May] came. | none",
        "He [may] come. | none",
        "They [march] on Sunday. | none",
        "He came on [March] 4. | month",
        "April 4 was a day; [April] came. | none",
        "[Jan] 4 was cold. | month",
        "[Jan] was cold. | none",
        "The [sun] shone. | none",
        "Le 4 [mars] il est venu. | month",
        "Le [4] mars il est venu. | day",
        "Den 4 [april] kom han. | month",
        "Han kom i [mars]. | month",
        "El 4 de [mayo] vino. | month",
        "A [second] man came. | number",
      })
  void tells(String marked, String expected) {
    assertEquals(expected, sense(marked));
  }
}
