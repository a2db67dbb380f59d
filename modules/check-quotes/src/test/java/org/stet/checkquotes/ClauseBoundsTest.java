package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.TextRange;

/** Where clauses begin and end, and who speaks in those that have no subject of their own. */
class ClauseBoundsTest {

  private static ParsedFrame parsed(String sentence) {
    return new ParsedFrame(sentence + "\n", Texts.frame(sentence));
  }

  private static int at(ParsedFrame frame, String word) {
    for (int i = 0; i < frame.tokens.size(); i++) {
      if (frame.tokens.get(i).word().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Roth said it rained.                       # it rained",
        "Roth said it rained!                       # it rained",
        "Roth said it rained, but nobody left.      # it rained",
        "Roth said it rained, and nobody left.      # it rained",
        "Roth said it rained, which was no news.    # it rained",
        "Roth said it rained; nobody left.          # it rained",
        "Roth said it rained, adding that it froze. # it rained",
        "Roth said it rained in Delft, Brill.       # it rained in Delft Brill",
        "Roth said it rained, according to Vik.     # it rained",
        "Roth said it rained because of the wind.   # it rained because of the wind",
      })
  void aClauseEndsWhereTheReporterGoesOn(String sentence, String clause) {
    ParsedFrame frame = parsed(sentence.strip());
    int from = at(frame, "it");
    int to = new ClauseBounds(frame).end(from);
    String words =
        String.join(
            " ",
            frame.tokens.subList(from, to).stream()
                .filter(Token::isWord)
                .map(Token::word)
                .toList());
    assertEquals(clause.strip(), words);
  }

  @Test
  void behindWhileItEndsWithTheFirstComma() {
    ParsedFrame frame = parsed("While Roth said it rained in Delft, people stayed.");
    ClauseBounds bounds = new ClauseBounds(frame);
    int from = at(frame, "it");
    assertEquals(frame.tokens.size() - 1, bounds.end(from));
    bounds.of(frame.cues.get(0).phrase());
    assertEquals(at(frame, "Delft") + 1, bounds.end(from));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Roth said on Tuesday it rained.                 # it",
        "Roth said in a letter to lenders it rained.     # it",
        "Roth said again it rained.                      # it",
        "Roth said it rained.                            # it",
        "Roth said last year it rained.                  # last",
      })
  void whatStandsBetweenVerbAndClauseIsPassedOver(String sentence, String first) {
    ParsedFrame frame = parsed(sentence.strip());
    int next = new ClauseBounds(frame).afterAdjuncts(at(frame, "said") + 1);
    assertEquals(first.strip(), frame.tokens.get(next).word());
  }

  @Test
  void whenAndWhereAreNotWhatWasSaid() {
    ParsedFrame frame = parsed("In the long run of things, Roth said, it rained.");
    ClauseBounds bounds = new ClauseBounds(frame);
    int comma = at(frame, "things") + 1;
    assertTrue(bounds.isAdjunct(0, comma));
    ParsedFrame other = parsed("The long run of things is over, Roth said.");
    assertFalse(new ClauseBounds(other).isAdjunct(0, at(other, "over") + 1));
    ParsedFrame brief = parsed("It rained, Roth said.");
    assertTrue(new ClauseBounds(brief).isAdjunct(0, 2), "two words are no clause");
  }

  @Test
  void aClauseStartsBehindWhatOnlyLeadsUpToIt() {
    ParsedFrame frame = parsed("But also it rained in Delft, Roth said.");
    ClauseBounds bounds = new ClauseBounds(frame);
    assertEquals(at(frame, "it"), bounds.start(0, at(frame, "Delft")));
    assertEquals(1, bounds.start(0, 1), "no further than its end");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Vik said he was late and added that it rained.       # added  # Vik",
        "Vik said that Roth was late, adding that it rained.  # adding # Vik",
        "When Vik left, he sighed and added that it rained.   # added  # he",
        "Vik said it rained and Roth added that it froze.     # added  # Roth",
        "Vik, who met Roth, added that it rained.             # added  # Vik",
        "Roth and Vik added that it rained.                   # added  # Roth and Vik",
      })
  void aVerbWithoutASubjectTakesThatOfTheMainClause(String sentence, String verb, String subject) {
    ParsedFrame frame = parsed(sentence.strip());
    int cue = at(frame, verb.strip());
    Phrase phrase =
        frame.cues.stream().filter(found -> found.at() == cue).findFirst().orElseThrow().phrase();
    assertEquals(
        subject.strip(),
        phrase == null ? "-" : Texts.words(frame.tokens, phrase.headFrom(), phrase.headTo()));
  }

  @Test
  void whoIsTheNearestOfAList() {
    ParsedFrame frame = parsed("Ida Roth and Karl Ost, who said that it rained, left.");
    Subject said = frame.cues.get(0);
    Phrase phrase = Objects.requireNonNull(said.phrase());
    assertEquals("Karl Ost", Texts.words(frame.tokens, phrase.headFrom(), phrase.headTo()));
    RelativeSubject relatives = new RelativeSubject(frame.tokens, frame.phrases);
    assertEquals(phrase, relatives.of(said.at(), said.cue(), at(frame, "who"), 0, null).phrase());
    assertFalse(relatives.of(said.at(), said.cue(), 0, 0, phrase).sure());
  }

  @Test
  void placesInAWholeAreCountedFromItsStart() {
    Story story = Story.of(Texts.article("It rained.¶\"No,\" she said."));
    List<Stretch> stretches = Stretches.of(story);
    assertEquals(
        List.of(new TextRange(0, 5)),
        NestedQuotes.ranges(stretches, List.of(0), story.paragraphs().get(1).range()));
  }
}
