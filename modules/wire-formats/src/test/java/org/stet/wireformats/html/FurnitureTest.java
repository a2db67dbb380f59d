package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
  private static final List<FurnitureKind> KINDS = FurnitureKind.read("furniture.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Share this story on Facebook | A way to share the story",
        "PIN IT | A way to share the story",
        "Click to share on X | A way to share the story",
        "Link copied! | A way to share the story",
        "ADVERTISEMENT | An advertisement, or the gap for one",
        "Anzeige | An advertisement, or the gap for one",
        "Story continues below | An advertisement, or the gap for one",
        "Scroll to continue reading. | An advertisement, or the gap for one",
        "Most read | A way to other stories",
        "You might also like: ten piers to see | A way to other stories",
        "Don’t miss our guide to the coast | A way to other stories",
        "Editor's Picks | A way to other stories",
        "Sign up for our daily note, and never miss a tide. | An invitation to subscribe",
        "By clicking you agree to our terms. | An invitation to subscribe",
        "Already have an account? Sign in | An invitation to subscribe",
        "Leave a Reply | Readers' comments",
        "Your email address will not be published. | Readers' comments",
        "Be the first to comment! | Readers' comments",
        "Filed Under: Weather, Coast | Subjects of the story, for the site's index",
        "Tagged with storms | Subjects of the story, for the site's index",
        "About the author | About the author, not the story",
        "View all posts by Ida Holm | About the author, not the story",
        "Skip to content | Part of the page, not of the story",
        "Listen to this article | Part of the page, not of the story",
        "Was this helpful? | Part of the page, not of the story",
        "7 min read | How long the story takes to read",
        "About 12 minutes read | How long the story takes to read",
        "12 comments | Counts readers' comments or shares",
        "3 Shares | Counts readers' comments or shares",
        "1,204 views | ''",
      })
  void theReasonNamesTheKind(String words, String reason) {
    assertEquals(reason, Furniture.reason(words).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Share this with my mother\"",
        "“Read more books,” the minister said",
        "Read more than one paper a day.",
        "Share this harbour with the seals, the keeper asks of all who come here",
        "Sharecroppers",
        "Tagliatelle",
        "More than 200 came",
        "Closed until Thursday",
        "Reading times fell",
        "Five comments",
        "The latest",
        "",
        "?!",
        "...",
      })
  void whatPeopleWriteIsNone(String words) {
    assertEquals("", Furniture.reason(words).orElse(""));
  }

  /** A phrase that an earlier kind takes already would be a dead line with a false reason. */
  @Test
  void everyPhraseOfTheListGivesItsOwnReason() {
    for (FurnitureKind kind : KINDS) {
      for (String phrase : kind.whole()) {
        assertEquals(kind.reason(), Furniture.reason(phrase).orElse(""), phrase);
      }
    }
  }

  @Test
  void everyBeginningGivesItsOwnReason() {
    for (FurnitureKind kind : KINDS) {
      for (String start : kind.starts()) {
        assertEquals(kind.reason(), Furniture.reason(start + " of it").orElse(""), start);
      }
    }
  }

  @Test
  void noPhraseStandsInTheListTwiceAndEveryReasonIsAnEditorsSentence() {
    Set<String> seen = new HashSet<>();
    for (String entry : WordList.read("furniture.txt")) {
      assertTrue(seen.add(entry), () -> "twice: " + entry);
    }
    for (FurnitureKind kind : KINDS) {
      assertTrue(Character.isUpperCase(kind.reason().charAt(0)), kind.reason());
      assertFalse(kind.reason().endsWith("."), kind.reason());
      assertFalse(kind.whole().isEmpty() && kind.starts().isEmpty(), kind.reason());
    }
  }

  @Test
  void aKindIsReadFromItsHeadingAndPhrases() {
    List<FurnitureKind> kinds =
        FurnitureKind.parse(
            List.of(
                "= A gate | 5", "closed", "closed until *", "= A wall | 12 | sentences", "wall"));
    assertEquals(2, kinds.size());
    assertEquals(
        new FurnitureKind("A gate", 5, false, Set.of("closed"), List.of("closed until")),
        kinds.get(0));
    assertEquals(new FurnitureKind("A wall", 12, true, Set.of("wall"), List.of()), kinds.get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "closed | true",
        "Closed! | true",
        "Closed until May | true",
        "closed until | true",
        "closed untilled | false",
        "not closed until May | false",
        "Closed until the first of May next year | false",
        "Closed until May now. | false",
        "'\"Closed until May\"' | false",
        "'' | false",
      })
  void aLineFitsByItsWordsItsLengthAndItsMarks(String line, boolean fits) {
    FurnitureKind kind =
        FurnitureKind.parse(List.of("= A gate | 5", "closed", "closed until *")).get(0);
    String folded = Folded.words(line);
    assertEquals(fits, kind.fits(line, folded, Folded.count(folded)), line);
  }

  @Test
  void sentencesFitWhereTheKindTakesThem() {
    FurnitureKind kind =
        FurnitureKind.parse(List.of("= A gate | 9 | sentences", "closed until *")).get(0);
    assertTrue(kind.fits("Closed until May, we fear.", "closed until may we fear", 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"phrase above any heading", "= no number", "= a | b", "= A gate | 5 | speeches"})
  void whatIsNoListIsRefused(String entry) {
    assertThrows(IllegalArgumentException.class, () -> FurnitureKind.parse(List.of(entry)));
  }

  @Test
  void aPhraseThatIsNotFoldedWouldNeverFitAndIsRefused() {
    for (String phrase : List.of("Closed", "don't miss", "closed  until", "e-mail", "until*")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> FurnitureKind.parse(List.of("= A gate | 5", phrase)),
          phrase);
    }
  }

  @Test
  void aListHasNoBlankLinesAndNoComments() {
    List<String> agencies = WordList.read("picture-agencies.txt");
    assertTrue(agencies.contains("getty images"));
    assertTrue(agencies.stream().noneMatch(a -> a.isBlank() || a.startsWith("#")));
    assertThrows(IllegalArgumentException.class, () -> WordList.read("no-such-list.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Related: Sea wall held, engineers say | true",
        "READ MORE: Sea wall held | true",
        "Don't miss: ten piers | true",
        "You may also like: ten piers | true",
        "Police: Nobody was hurt | false",
        "Related to this, the mayor said: no | false",
        "Related | false",
        ": Related | false",
        "'' | false",
      })
  void labelsBeforeAColonAnnounceOtherStories(String words, boolean announces) {
    assertEquals(announces, Furniture.announces(words));
  }

  @Test
  void aLongLineAnnouncesNothing() {
    assertTrue(Furniture.announces("Read more: " + "word ".repeat(38)));
    assertFalse(Furniture.announces("Read more: " + "word ".repeat(39)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "© 2024 Harbor Post | true",
        "(c) Harbor Post | true",
        "(C) Harbor Post | false",
        "Copyright 2024 Harbor Post | true",
        "Harbor Post. All rights reserved. | true",
        "Copyrights are old | false",
        "She owns the copyright | false",
        "'' | false",
      })
  void noticesOfACopyright(String words, boolean notice) {
    assertEquals(notice, Furniture.isCopyright(words));
  }
}
