package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.facts.api.Attribution;
import org.stet.text.api.Article;

/** Whom the mention at the last quotation of a story means; paragraphs are parted by ¶. */
class ReferentsTest {

  private static Attribution last(String story) {
    Article article = Texts.article(story);
    var quotes = Texts.quotes(article);
    return quotes.get(quotes.size() - 1).attribution();
  }

  private static void check(String story, String canonical) {
    assertEquals(canonical, String.valueOf(last(story.strip()).canonical()), story);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Maja Roth left.¶“We lost,” Roth said.                                | Maja Roth",
        "“We lost,” said Maja Roth.                                           | Maja Roth",
        "“We lost,” said Roth.                                                | Roth",
        "Sir Godfrey Hall left.¶“We lost,” said Sir Godfrey.                  | Godfrey Hall",
        "Dame Edith Hall left.¶“We lost,” said Dame Edith.                    | Edith Hall",
        "Peter Hall and Alan Ost left.¶“We lost,” Peter said.                 | Peter Hall",
        "Peter Hall and Peter Ost left.¶“We lost,” Peter said.                | Peter",
        "Maja Roth QC left.¶“We lost,” Miss Roth said.                        | Maja Roth",
        "Maja Roth MP, OBE, left.¶“We lost,” Roth said.                       | Maja Roth",
        "Petra Simms of Grey & Co. left.¶“We lost,” Simms said.               | Petra Simms",
        "Striker Danny Ruck left.¶“We lost,” Ruck said.                       | Danny Ruck",
        "Nurse Carol Dane left.¶“We lost,” she said.                          | Carol Dane",
        "Maja H. Roth left. So Maja Roth left.¶“We lost,” Roth said.          | Maja H. Roth",
        "Ludwig van Oost left.¶“We lost,” Van Oost said.                      | Van Oost",
        "Karl Ost and Mrs. Ost left.¶“We lost,” Mrs. Ost said.                | Mrs. Ost",
        "Mr. Arthur Coombe left.¶“We lost,” Mrs. Arthur Coombe said.          | Mrs. Arthur Coombe",
        "Sam Reed Jr. left.¶“We lost,” Reed said.                             | Sam Reed Jr.",
        "Jan Krol left in May.¶“We lost,” Mr Krol said.                       | Jan Krol",
        "“We lost,” said Amberline Foods.                                     | Amberline Foods",
        "“We lost,” said the Justice Department.                              | Justice Department",
      })
  void aNameIsTheFullestOfTheStory(String story, String canonical) {
    check(story, canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // Side by side, either may be meant.
        "John Hall and Alan Hall left.¶“We lost,” Mr Hall said.               | null",
        // Title and first name tell.
        "John Hall and Anna Hall left.¶“We lost,” Mr Hall said.               | John Hall",
        "John Hall and Anna Hall left.¶“We lost,” Mrs Hall said.              | Anna Hall",
        "John Hall and Anna Hall left.¶“We lost,” Hall said.                  | null",
        // The one just named, if the story is not about the other.
        "John Hall left.¶Alan Hall stayed.¶“We lost,” Hall said.              | Alan Hall",
        "John Hall left.¶Mr Hall ran.¶Mr Hall fell.¶Alan Hall stayed.¶“We lost,” Hall said. | null",
        // Not one whom the story has yet to name.
        "John Hall left.¶“We lost,” Hall said.                                | John Hall",
        // The one the story is about.
        "John Hall left. Hall ran. Hall fell. Alan Hall stayed, as John Hall said.¶It rained.¶It froze.¶“We lost,” Hall said. | John Hall",
      })
  void ofTwoWithOneNameOnlyTheLikelierIsNamed(String story, String canonical) {
    check(story, canonical);
  }

  @Test
  void aSharedNameIsLessCertainAndSaysWhy() {
    Attribution shared = last("John Hall left.¶Alan Hall stayed.¶“We lost,” Hall said.");
    Attribution own = last("Alan Hall stayed.¶“We lost,” Hall said.");
    assertTrue(shared.confidence() < 0.7 * own.confidence());
    assertTrue(shared.why().contains("several people of that name"), shared.why());
    assertFalse(own.why().contains("several"), own.why());
  }

  @Test
  void aNameNotYetGivenIsNotMeant() {
    Article article =
        Texts.article("John Hall left.¶“We lost,” Hall said.¶Alan Hall and John Hall agree.");
    Attribution first = Texts.quotes(article).get(0).attribution();
    assertEquals("John Hall", first.canonical());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Maja Roth ran.¶“We lost,” she said.                                  | Maja Roth",
        "Anna Roth ran.¶“We lost,” he said.                                   | null",
        "Anna Roth ran.¶Karl Ost fell.¶“We lost,” she said.                   | Anna Roth",
        "Anna Roth ran.¶Karl Ost fell.¶“We lost,” he said.                    | Karl Ost",
        "Anna Roth ran.¶Helen Ost fell.¶“We lost,” she said.                  | Helen Ost",
        "Anna Roth ran.¶It rained.¶It froze.¶“We lost,” she said.             | null",
        "The nurses ran.¶“We lost,” she said.                                 | null",
        "Residents ran.¶“We lost,” he said.                                   | null",
        "Police ran.¶“We lost,” she said.                                     | null",
        "Amberline Foods closed.¶The Justice Department sued.¶“We lost,” he said. | null",
        "Anna Roth ran.¶“We lost,” they said.                                 | null",
        "Anna Roth ran.¶“We lost,” it said.                                   | null",
        "Anna Roth ran.¶“We lost,” Roth said.¶“Badly,” she said.              | Anna Roth",
        "John Hall and Alan Hall ran.¶Mr Hall fell.¶“We lost,” he said.       | null",
        // Who answers did not ask.
        "Karl Ost asked why.¶“We lost,” he replied.                           | Karl Ost",
        "Peter Vance ran.¶Karl Ost asked why.¶“We lost,” he replied.          | null",
        "Peter Vance ran.¶Karl Ost asked why.¶“We lost,” he said.             | Karl Ost",
        // Whom somebody quoted means is not told.
        "Karl Ost ran. Anna Roth said: “He told me, ‘We lost.’”               | null",
      })
  void aPronounIsTheLastWhoCanBeMeant(String story, String canonical) {
    check(story, canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Mayor Ida Roth ran.¶“We lost,” the mayor said.                       | Ida Roth",
        "Ida Roth, the mayor, ran.¶“We lost,” the mayor said.                 | Ida Roth",
        "Ida Roth, the mayor of Delft, ran.¶“We lost,” the Delft mayor said.  | Ida Roth",
        "Ida Roth, the mayor of Delft, ran.¶“We lost,” the Leiden mayor said. | null",
        "The mayor, Ida Roth, ran.¶“We lost,” the mayor said.                 | Ida Roth",
        "Interior Minister Ida Roth ran.¶“We lost,” the minister said.        | Ida Roth",
        "Interior Minister Ida Roth ran.¶“We lost,” the interior minister said. | Ida Roth",
        "Interior Minister Ida Roth ran.¶“We lost,” the finance minister said. | null",
        "Finance Minister Ida Roth met Defence Minister Jan Ost.¶“We lost,” the minister said. | null",
        "Finance Minister Ida Roth met Defence Minister Jan Ost.¶“We lost,” the finance minister said. | Ida Roth",
        "Vice President Ida Roth ran.¶“We lost,” the president said.          | null",
        "Vice President Ida Roth ran.¶“We lost,” the vice president said.     | Ida Roth",
        "Former president Ida Roth ran.¶“We lost,” the president said.        | null",
        "Prime Minister Ida Roth ran.¶“We lost,” the prime minister said.     | Ida Roth",
        "Prime Minister Ida Roth ran.¶“We lost,” the minister said.           | null",
        "Mayor Ida Roth ran.¶“We lost,” a mayor said.                         | null",
        "Mayor Ida Roth ran.¶“We lost,” the baker said.                       | null",
        "Mayor Ida Roth ran.¶“We lost,” the company said.                     | null",
      })
  void aRoleIsHisWhomTheStoryCallsSo(String story, String canonical) {
    check(story, canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Roth ran. ",
        "Ida Roth ran. “We lost,” Roth said.¶",
        "“We lost,” she said.¶",
        "Ann A Roth, Bob B Roth, ",
        "Mayor Ida Roth, the mayor of Delft, ",
        "Roth ",
      })
  void manyPeopleTakeNoLongerThanTheyMust(String part) {
    StringBuilder story = new StringBuilder();
    for (int i = 0; story.length() < 300_000; i++) {
      story.append(part.replace("Roth", "Roth" + (char) ('a' + i % 26)));
    }
    story.append("“We lost,” Rotha said.");
    String text = story.toString();
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertFalse(List.of(last(text)).isEmpty()));
  }
}
