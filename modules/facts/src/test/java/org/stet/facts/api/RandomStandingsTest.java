package org.stet.facts.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Standing.State;
import org.stet.text.api.Article;

/** Random stories with quotes that are much alike, and one random edit. */
class RandomStandingsTest {
  private static final String[] WORDS = {"we", "would", "not", "sail", "again", "on", "Monday"};
  private static final String[] NAMES = {"Ida Holm", "Lars Aune", "Petter Vik", "Una Berg"};
  private static final String[] PROSE = {
    "It rained all day in the harbour.", "Nobody else spoke.", "The ferry lay in dock.", "Then."
  };
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  /** A paragraph of the story: a quote with its speaker, and the prose behind it. */
  private record Said(String words, String cue, String name, String prose, int number) {
    String paragraph() {
      return "“" + words + ",” " + cue + " " + name + ". " + prose + " Part " + number + ".\n\n";
    }
  }

  private static String any(String[] all, Random own) {
    return all[own.nextInt(all.length)];
  }

  private static List<Said> story(Random own) {
    List<Said> story = new ArrayList<>();
    for (int i = 3 + own.nextInt(8); i >= 0; i--) {
      StringBuilder words = new StringBuilder(any(WORDS, own));
      for (int more = own.nextInt(5); more > 0; more--) {
        words.append(' ').append(any(WORDS, own));
      }
      story.add(new Said(words.toString(), "said", any(NAMES, own), any(PROSE, own), story.size()));
    }
    return story;
  }

  private static Article print(List<Said> story) {
    StringBuilder text = new StringBuilder("Headline: Ferry\n\nThe council met.\n\n");
    story.forEach(said -> text.append(said.paragraph()));
    return Article.of(text.toString());
  }

  private static List<Standing> standings(List<Said> before, List<Said> after) {
    List<Verdict> verdicts =
        MarkedQuotes.facts(print(before)).stream()
            .map(
                fact ->
                    new Verdict(
                        Verdict.Status.VERIFIED, fact.anchor(), List.of(), "", "Maja", NOON))
            .toList();
    assertEquals(before.size(), verdicts.size());
    return Standings.of(verdicts, MarkedQuotes.facts(print(after)), null, source -> true);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anEditTurnsItsOwnVerdictAndNoOther(long seed) {
    Random own = new Random(seed);
    for (int round = 0; round < 400; round++) {
      List<Said> before = story(own);
      int which = own.nextInt(before.size());
      Said said = before.get(which);
      boolean words = own.nextBoolean();
      Said edited =
          words
              ? new Said(
                  said.words() + " or else", said.cue(), said.name(), said.prose(), said.number())
              : new Said(said.words(), "claimed", said.name(), said.prose(), said.number());
      List<Said> after = new ArrayList<>(before);
      after.set(which, edited);
      List<Standing> standings = standings(before, after);
      for (int i = 0; i < standings.size(); i++) {
        Set<Change> changes = standings.get(i).changes();
        Set<Change> wanted =
            i == which ? Set.of(words ? Change.WORDS : Change.CUE) : Set.<Change>of();
        assertEquals(wanted, changes, i + " of " + before + " after " + edited);
        assertEquals(
            i == which ? State.CHANGED : State.STANDS, standings.get(i).state(), "" + before);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void whatIsTakenOutIsGoneOrItsEqualIs(long seed) {
    Random own = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<Said> before = story(own);
      List<Said> after = new ArrayList<>(before);
      Said gone = after.remove(own.nextInt(after.size()));
      List<Standing> standings = standings(before, after);
      long standing = standings.stream().filter(s -> s.state() == State.STANDS).count();
      assertEquals(after.size(), standing, before + " without " + gone);
      standings.stream()
          .filter(s -> s.state() != State.STANDS)
          .forEach(
              s -> assertEquals(gone.words() + ",", s.verdict().anchor().words(), "" + before));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void paragraphsThatChangePlacesTurnNothing(long seed) {
    Random own = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<Said> before = story(own);
      List<Said> after = new ArrayList<>(before);
      Collections.shuffle(after, own);
      standings(before, after)
          .forEach(s -> assertEquals(State.STANDS, s.state(), before + " as " + after));
    }
  }
}
