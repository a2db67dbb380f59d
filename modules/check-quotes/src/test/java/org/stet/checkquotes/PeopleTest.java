package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons, their families, roles and the runs of capitals they are read from. */
class PeopleTest {

  private static Person person(String name, int... starts) {
    Person person = new Person(Name.of(name));
    for (int start : starts) {
      person.namedAt(start, Name.of(name), true);
    }
    return person;
  }

  private static People people(String story) {
    return Texts.people(Texts.article(story));
  }

  @ParameterizedTest
  @CsvSource({
    "Maja Roth, Maja Roth, true",
    "Maja Roth, Maja H. Roth, true",
    "Maja H. Roth, Maja Roth, true",
    "Oarswoman Maja Roth, Maja Roth, true",
    "Maja Roth, Anna Maja Roth, true",
    "Maja Roth, Karl Roth, false",
    "George W. Bush, George H. W. Bush, false",
    "Mrs. Arthur Coombe, Arthur Coombe, false",
    "Maja Roth, Maja Rothe, false",
  })
  void formsOfOneName(String one, String other, boolean same) {
    assertEquals(same, person(one).isSameAs(Name.of(other)));
    assertEquals(same, person(other).isSameAs(Name.of(one)), "the other way round");
  }

  @Test
  void theFullestFormThatIsNoStartOfASentenceIsTheName() {
    Person person = new Person(Name.of("Yesterday Maja Roth"));
    person.namedAt(0, Name.of("Yesterday Maja Roth"), false);
    assertFalse(person.isSure());
    person.namedAt(30, Name.of("Maja Roth"), true);
    assertEquals("Maja Roth", person.full());
    assertTrue(person.isSure());
    person.namedAt(60, Name.of("Maja Helene Roth"), true);
    assertEquals("Maja Helene Roth", person.full());
    person.namedAt(90, Name.of("Today Maja Helene Roth"), false);
    assertEquals("Maja Helene Roth", person.full());
    assertEquals(4, person.times());
  }

  @Test
  void lastBeforeAgreesWithAPlainSearch() {
    Random random = new Random(20260304);
    for (int round = 0; round < 200; round++) {
      Person person = person("Maja Roth");
      List<Integer> starts = new ArrayList<>();
      int at = 0;
      for (int i = random.nextInt(20); i > 0; i--) {
        at += 1 + random.nextInt(9);
        starts.add(at);
        person.namedAt(at, Name.of("Maja Roth"), true);
      }
      for (int offset = 0; offset < at + 3; offset++) {
        int limit = offset;
        int expected = starts.stream().filter(s -> s < limit).reduce(-1, Math::max);
        assertEquals(expected, person.lastBefore(offset));
      }
    }
  }

  /** Paragraphs are ten code units long here. */
  private static int paragraph(int offset) {
    return offset / 10;
  }

  @Test
  void theOneJustNamedIsMeant() {
    Person anna = person("Anna Roth", 1);
    Person karl = person("Karl Roth", 12);
    assertSame(karl, Family.meant(List.of(anna, karl), 25, PeopleTest::paragraph));
    assertSame(anna, Family.meant(List.of(anna, karl), 11, PeopleTest::paragraph));
    assertNull(Family.meant(List.of(anna, karl), 95, PeopleTest::paragraph));
  }

  @Test
  void ofTwoJustNamedNeitherIsMeant() {
    Person anna = person("Anna Roth", 1);
    Person karl = person("Karl Roth", 5);
    assertNull(Family.meant(List.of(anna, karl), 8, PeopleTest::paragraph));
  }

  @Test
  void theMainPersonIsMeantFarFromAnyName() {
    Person anna = person("Anna Roth", 1, 12, 22);
    Person karl = person("Karl Roth", 25);
    assertSame(anna, Family.meant(List.of(anna, karl), 95, PeopleTest::paragraph));
    assertNull(Family.meant(List.of(person("Anna Roth", 1, 12), karl), 95, PeopleTest::paragraph));
  }

  @Test
  void whereTheNearOneIsNotTheMainOneNobodyIsMeant() {
    Person anna = person("Anna Roth", 1, 2, 3, 4);
    Person karl = person("Karl Roth", 35);
    assertNull(Family.meant(List.of(anna, karl), 41, PeopleTest::paragraph));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ida Roth left.                        | the mayor            | Ida Roth",
        "Mayor Ida Roth left.                        | mayor                | Ida Roth",
        "Mayor Ida Roth left.                        | THE MAYOR            | Ida Roth",
        "Mayor Ida Roth left.                        | a mayor              | -",
        "Mayor Ida Roth left.                        | the old mayor        | -",
        "Mayor Ida Roth left.                        | the                  | -",
        "Mayor Ida Roth left.                        | the mayor of Delft   | -",
        "Ida Roth, the mayor of Delft, left.         | the delft mayor      | Ida Roth",
        "Ida Roth, a striker, left.                  | the striker          | Ida Roth",
        "Ida Roth, the former mayor, left.           | the mayor            | -",
        "Ida Roth, the former mayor, left.           | the former mayor     | Ida Roth",
        "Deputy Mayor Ida Roth left.                 | the mayor            | -",
        "Deputy Mayor Ida Roth left.                 | the deputy mayor     | Ida Roth",
        "The club's striker, Ida Roth, left.         | the striker          | Ida Roth",
        "The striker Ida Roth left.                  | the striker          | Ida Roth",
        "Mayor Ida Roth and Mayor Jo Ost left.       | the mayor            | -",
        "Ida Roth, who is tired, left.               | the mayor            | -",
        "Ida Roth's mayor left.                      | the mayor            | -",
        "Ida Roth, in short, left.                   | the short            | -",
        "Mayor Ida Roth left.                        | one two three four five six seven | -",
      })
  void roles(String story, String phrase, String holder) {
    assertEquals(
        holder.equals("-") ? "null" : holder, String.valueOf(people(story).holderOf(phrase)));
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Roth, true",
    "Amberline Foods, false",
    "Justice Department, false",
    "Free Tarsa Front and Sons, false",
    "Bank of Delft, false",
    "Republicans, false",
    "Nobody Ever Read Such Long Names, false",
    "Unseen, false",
  })
  void whoMayBeAPerson(String name, boolean person) {
    assertEquals(person, people("It rained.").mayBePerson(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ida Roth Wins Prize in Delft",
        "Mayor Compares Roth to Karl Ost",
        "Five Things We Learned From Roth",
      })
  void headlinesAreNotReadForNames(String line) {
    List<Token> tokens = Texts.frame(line).tokens();
    assertTrue(NameRuns.isHeadline(tokens), line);
    assertFalse(NameRuns.isHeadline(Texts.frame(line + ".").tokens()), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ida Roth left the old town on Monday", "Ida Roth", "it rained in delft all day"})
  void otherLinesAre(String line) {
    assertFalse(NameRuns.isHeadline(Texts.frame(line).tokens()), line);
  }

  @ParameterizedTest
  @CsvSource({
    "Jan Krol, true",
    "June Ost, true",
    "Jan. Krol, false",
    "March Madness, false",
    "Monday Night, false",
    "Jan Krol Ost, false",
  })
  void monthsThatPeopleAreCalled(String run, boolean first) {
    List<Token> tokens = Texts.frame(run).tokens();
    assertEquals(first, NameRuns.isFirstName(tokens, 0, tokens.size()));
  }

  @Test
  void whoIsSharedAndWhoIsNot() {
    People people = people("We met John Hall and Anna Hall and Karl Ost.");
    assertTrue(people.isShared("Hall"));
    assertFalse(people.isShared("Mr Hall"));
    assertFalse(people.isShared("John Hall"));
    assertFalse(people.isShared("Ost"));
    assertFalse(people.isShared("Nobody"));
    assertFalse(people.isShared(""));
  }
}
