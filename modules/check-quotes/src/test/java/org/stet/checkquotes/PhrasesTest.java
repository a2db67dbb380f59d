package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The noun phrase before or behind the bar: {@code kind words [head]}. */
class PhrasesTest {

  private static String show(List<Token> tokens, @Nullable Phrase phrase) {
    if (phrase == null) {
      return "nothing";
    }
    String all = Texts.words(tokens, phrase.from(), phrase.to());
    String head = Texts.words(tokens, phrase.headFrom(), phrase.headTo());
    return phrase.kind() + " " + all + (head.equals(all) ? "" : " [" + head + "]");
  }

  private static int bar(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isMark("|")) {
        return i;
      }
    }
    throw new AssertionError("no bar");
  }

  private static List<Token> without(List<Token> tokens, int bar) {
    List<Token> rest = new ArrayList<>(tokens);
    rest.remove(bar);
    return rest;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Roth | said so.                                   # NAME Roth",
        "On Monday Ida Roth | said so.                     # NAME Ida Roth",
        "She | said so.                                    # PRONOUN She",
        "The mayor | said so.                              # NOUN The mayor",
        "The old mayor of Delft | said so.                 # NOUN The old mayor of Delft",
        "campaign manager Ida Roth | said so.              # NAME campaign manager Ida Roth [Ida Roth]",
        "The Duke of York | said so.                       # NAME The Duke of York [Duke of York]",
        "Ludwig van Oost | said so.                        # NAME Ludwig van Oost",
        "Roth's lawyer | said so.                          # NOUN Roth's lawyer",
        "A spokesman for the rail union | said so.         # NOUN A spokesman for the rail union",
        "A man claiming to speak for the Front | said so.  # NOUN A man claiming to speak for the Front",
        "A source speaking to the Post | said so.          # NOUN A source speaking to the Post",
        "Residents | said so.                              # NOUN Residents",
        "Republicans | said so.                            # NOUN Republicans",
        "Then , | said so.                                 # nothing",
        "Roth's | said so.                                 # nothing",
        "He denied | said so.                              # nothing",
        "Will Okafor | said so.                            # NAME Will Okafor",
      })
  void theOneThatEndsBeforeTheBar(String sentence, String expected) {
    List<Token> tokens = Texts.frame(sentence.strip()).tokens();
    int bar = bar(tokens);
    Phrases phrases = new Phrases(without(tokens, bar));
    assertEquals(expected, show(without(tokens, bar), phrases.chainEndingAt(bar - 1, 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "said | Roth.                                      # NAME Roth",
        "said | Ida Roth on Monday.                        # NAME Ida Roth",
        "said | Ida Roth, the mayor.                       # NAME Ida Roth",
        "said | she.                                       # PRONOUN she",
        "said | the mayor of Delft.                        # NOUN the mayor of Delft",
        "said | the old mayor, who left.                   # NOUN the old mayor",
        "said | campaign manager Ida Roth.                 # NAME campaign manager Ida Roth [Ida Roth]",
        "said | several.                                   # PRONOUN several",
        "said | many of them.                              # PRONOUN many",
        "said | that it rained.                            # nothing",
        "said | on Monday.                                 # nothing",
        "said | Monday.                                    # nothing",
        "said | , Roth.                                    # nothing",
        "asked | Roth's lawyer.                            # NOUN Roth's lawyer",
        "said | my mother used to say.                     # NOUN my mother",
        "said | Roth goes on.                              # NAME Roth",
        "said | Police.                                    # NAME Police",
        "said | the Duke of York.                          # NAME the Duke of York [Duke of York]",
      })
  void theOneThatBeginsBehindTheBar(String sentence, String expected) {
    List<Token> tokens = Texts.frame(sentence.strip()).tokens();
    int bar = bar(tokens);
    Phrases phrases = new Phrases(without(tokens, bar));
    assertEquals(expected, show(without(tokens, bar), phrases.startingAt(bar)));
  }

  @Test
  void phrasesStayInsideTheirBoundsWhateverTheWords() {
    Random random = new Random(20260302);
    String[] words = {
      "Roth", "the", "mayor", "of", "said", "to", "speak", "claiming", "'s", ",", "Will", "Monday",
      "used", "Residents", "who", "and", "Van", "one", "very", "Duke", "for", "a", "U.S.", "-"
    };
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder("x");
      int count = 1 + random.nextInt(30);
      for (int i = 0; i < count; i++) {
        text.append(' ').append(words[random.nextInt(words.length)]);
      }
      List<Token> tokens = Texts.frame(text.toString()).tokens();
      Phrases phrases = new Phrases(tokens);
      int at = random.nextInt(tokens.size());
      int floor = random.nextInt(at + 1);
      check(phrases.endingAt(at, floor), floor, at + 1, text);
      check(phrases.chainEndingAt(at, floor), floor, at + 1, text);
      check(phrases.startingAt(at), at, tokens.size(), text);
    }
  }

  private static void check(@Nullable Phrase phrase, int from, int to, CharSequence text) {
    if (phrase != null) {
      boolean ordered =
          from <= phrase.from()
              && phrase.from() <= phrase.headFrom()
              && phrase.headFrom() < phrase.headTo()
              && phrase.headTo() <= phrase.to()
              && phrase.to() <= to;
      assertTrue(ordered, phrase + " in " + text);
    }
  }
}
