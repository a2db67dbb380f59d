package org.stet.cleanrules.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** Who reported, what is a table, and what stands in brackets, line by line. */
class EndsOfStoriesTest {
  private static CopyLine line(String words) {
    return CopyLines.of(Article.of("First words.\n\n" + words + "\n")).get(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "(Reporting by Ann Bell)#(Reporting by Ann Bell)",
        "Reporting by Ann Bell; editing by Carl Dorn#Reporting by Ann Bell; editing by Carl Dorn",
        "He left. (Editing by Carl Dorn)#(Editing by Carl Dorn)",
        "Ann Bell contributed to this report.#Ann Bell contributed to this report.",
        "He left (Editing by Carl Dorn)#''",
        "He left. (Reporting by students is rare)#''",
        "Writing by Solvang was sold for two million at the last auction.#''",
        "He left. Editing by Carl Dorn)#''",
        "Reporting#''",
        "()#''"
      })
  void reportersAreFound(String words, String expected) {
    String found = Reporters.of(line(words)).map(range -> range.in(words).strip()).orElse("");
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "(Compiled by AFP)#AFP",
        "Reporting by Reuters.#Reuters",
        "(Reporting by Ann Bell, AFP)#''",
        "(Compiled by )#''",
        "The ball was hit by AFP#''"
      })
  void anAgencyAloneIsNamed(String words, String expected) {
    assertEquals(expected, Reporters.agencyOf(line(words)).map(r -> r.in(words)).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "~Team      P  W~#~Norrhavn  3  2~#true",
        "~a\tb\tc~#~dd\te\tf~#true",
        "~a\tb\tc~#~dd  e  f~#false",
        "~Team      P  W~#~Norrhavn  3  2  1~#false",
        "~Team      P         W~#~Norrhavn     3     2~#false",
        "~Total     14    31~#~Norrhavn   3     1~#true"
      })
  void columnsStandBelowEachOther(String above, String below, boolean align) {
    assertEquals(align, Columns.of(above).alignWith(Columns.of(below)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "~Team  P  W~#true",
        "~  Team  P  W  ~#true",
        "~Team  P~#false",
        "~~#false",
        "~   ~#false",
        "~He left.  She came.  They ate.~#false",
        "~one two three four five six  a  b~#false"
      })
  void rowsHaveThreeShortCells(String line, boolean row) {
    assertEquals(row, Columns.of(line).isRowOf(line));
  }

  @ParameterizedTest
  @CsvSource({
    "Applause,true",
    "sic,true",
    "Warning: Graphic images,true",
    "AFP,false",
    "Ann,false"
  })
  void directionsAreNoCredits(String words, boolean direction) {
    assertEquals(direction, Credits.isDirection(words));
    assertEquals(!direction, Credits.of(line("The men sat down [" + words + "]")).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Follow the money, the old rule says.#true",
        "Follow us on Threads, Bluesky and Instagram.#false",
        "Follow the money.#false",
        "Share this, he said.#false",
        "Ends here, #false"
      })
  void clausesAfterACommaMakeASentence(String words, boolean clause) {
    assertEquals(clause, line(words).endsWithClause());
    assertEquals(TextRange.ofLength(14, words.strip().length()), line(words).range());
  }
}
