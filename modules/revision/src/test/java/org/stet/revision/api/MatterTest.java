package org.stet.revision.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes are about, in made-up stories. */
class MatterTest {
  private static Set<Matter> about(String before, String after) {
    EnumSet<Matter> all = EnumSet.noneOf(Matter.class);
    for (Change change : Revision.between(before, after).changes()) {
      all.addAll(change.about());
    }
    return all;
  }

  private static String ids(Set<Matter> matters) {
    return matters.stream().map(Matter::id).collect(Collectors.joining(" "));
  }

  /**
   * Lines of {@code matters.csv}, and of {@code words-of-languages.csv} with each word of the lists
   * in a sentence of its language: what it is about, the wording before, the wording after.
   */
  @ParameterizedTest
  @CsvFileSource(
      resources = {"matters.csv", "words-of-languages.csv"},
      delimiter = '|',
      maxCharsPerColumn = 2000)
  void isAbout(String expected, String before, String after) {
    assertEquals(expected, ids(about(before, after)), before + " -> " + after);
    assertEquals(expected, ids(about(after, before)), "the other way round");
  }

  @ParameterizedTest
  @CsvSource({
    "Headline: Ferry to sail on Friday, date wording",
    "Slug: ferry-two, number wording",
    "Byline: By Ann Berg, name",
    "Source: AFP, name",
    "Take: UPDATE, wording",
    "Status: Withheld, wording"
  })
  void readsHeaderLines(String line, String expected) {
    assertEquals(expected, ids(about("\nThe ferry sails.\n", line + "\n\nThe ferry sails.\n")));
  }

  @Test
  void capitalsOfAHeadlineMakeNoNames() {
    String body = "\n\nThe ferry to Torsvik was sold, Maja Lind said.\n";
    assertEquals(
        "wording",
        ids(about("Headline: Old Ferry Was Sold" + body, "Headline: Old Steamer Was Sold" + body)));
    assertEquals(
        "name",
        ids(
            about(
                "Headline: Ferry Sold Says Lind" + body,
                "Headline: Ferry Sold Says Torsvik" + body)));
    assertEquals("wording", ids(about("THE FERRY WAS SOLD\n", "THE STEAMER WAS SOLD\n")));
  }

  @Test
  void aNameAtTheStartOfASentenceIsKnownFromTheRestOfTheStory() {
    String rest = "\n\nThe harbour master, Lind, and the captain, Berg, disagreed.\n";
    assertEquals("name", ids(about("Lind said so." + rest, "Berg said so." + rest)));
    assertEquals("wording", ids(about("Police said so." + rest, "Sailors said so." + rest)));
  }

  @Test
  void wholeParagraphsAreAboutAllThatStandsInThem() {
    String first = "The ferry sails again, the company said in a statement.\n";
    String second = "\n\"It was not my fault,\" Captain Berg, 54, said on Monday.\n";
    assertEquals(
        "negation number name quote date wording punctuation", ids(about(first, first + second)));
    String third = "\nTickets cost 40 kronor at the harbour.\n";
    assertEquals(
        "moved", ids(about(first + second + third, first + third + second)), "whatever it holds");
  }

  @Test
  void aQuotationThatGoesOnInTheNextParagraphIsAQuotation() {
    String before = "She said: \"We were late.\n\n\"The engine stood still.\"\n";
    assertEquals("quote wording", ids(about(before, before.replace("late", "early"))));
    assertEquals("quote wording", ids(about(before, before.replace("engine", "motor"))));
  }

  @Test
  void germanNounsAreNoNames() {
    String rest =
        "\n\n"
            + "Der Hafen ist seit Wochen geschlossen, und die Stadt hat nicht gesagt, wie lange das"
            + " dauert.\n";
    assertEquals(
        "wording",
        ids(about("Die alte Brücke ist zu." + rest, "Die alte Schleuse ist zu." + rest)));
    assertEquals(
        "name",
        ids(
            about(
                "Das sagte Karin Berg am Hafen." + rest, "Das sagte Karin Burg am Hafen." + rest)));
  }

  @Test
  void textsWithNothingButMarksAndOddLettersAreAboutSomething() {
    for (String odd :
        new String[] {"\u2014", "\"", "*", "\ud83d\ude00", "\u0301", "## ", "\\", "%"}) {
      Set<Matter> matters = about("The end.\n", "The end. " + odd + "\n");
      assertFalse(matters.isEmpty(), odd);
    }
  }

  @Test
  void dependsOnNoLocale() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("capitals", ids(about("The IRON bridge.\n", "The iron bridge.\n")));
      assertEquals("punctuation", Matter.PUNCTUATION.id());
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void factsAreWhatCanMakeAStoryWrong() {
    Set<String> facts = new TreeSet<>();
    for (Matter matter : Matter.values()) {
      if (matter.isFact()) {
        facts.add(matter.id());
      }
    }
    assertEquals(Set.of("negation", "number", "name", "quote", "date"), facts);
    assertTrue(Matter.NEGATION.compareTo(Matter.WORDING) < 0);
  }
}
