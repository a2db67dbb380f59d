package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the first quotation of a sentence is, with the cue: {@code speaker < cue}. */
class FrameReaderTest {

  private static String of(String sentence) {
    Story story = Story.of(Texts.article(sentence));
    Frame frame = Texts.frame(sentence);
    int at = 0;
    while (!frame.tokens().get(at).isQuote()) {
      at++;
    }
    return show(story, new FrameReader(story.words(), frame).of(at));
  }

  private static String show(Story story, @Nullable Said said) {
    if (said == null) {
      return "nobody";
    }
    String cue = said.cue() == null ? "" : " < " + said.cue().in(story.words());
    return said.speaker().in(story.words()) + cue;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "“We lost,” Roth said.                                   # Roth < said",
        "“We lost,” said Ida Roth, who won in May.               # Ida Roth < said",
        "“We lost,” said his wife, Nell.                         # Nell < said",
        "“We lost,” said the mayor, Ida Roth.                    # Ida Roth < said",
        "“We lost,” Roth, 54, told reporters.                    # Roth < told",
        "“We lost,” Roth told Ost.                               # Roth < told",
        "“We lost,” Roth later said.                             # Roth < said",
        "“We lost,” the mayor of Delft told the BBC.             # the mayor of Delft < told",
        "“We lost,” a spokesman for Ost said.                    # a spokesman for Ost < said",
        "“We lost,” Ost's lawyer said.                           # Ost's lawyer < said",
        "“We lost,” Roth zigzagged to the crowd.                  # nobody",
        "Roth said “we lost”, and Ost left.                      # Roth < said",
        "Roth said, “We lost,” and then Ost laughed.             # Roth < said",
        "Roth said: “We lost.”                                   # Roth < said",
        "Roth, speaking in Delft, said: “We lost.”               # Roth < said",
        "Roth, who has lost before, said: “We lost.”             # Roth < said",
        "Roth said he had been told “nothing at all”.            # Roth < said",
        "Its leader, builder Dean Ost, told us “we lost”.        # Dean Ost < told",
        "Its leader, quoting Dean Ost, told us “we lost”.        # Its leader < told",
        "Parents were told it was “a loss”.                      # nobody",
        "Parents were told by Roth it was “a loss”.              # Roth < told",
        "Residents were warned of “a loss”.                      # nobody",
        "Roth last night called it “a loss”.                     # Roth < called",
        "According to Roth, “we lost”.                           # Roth < According to",
        "It was “a loss”, according to the mayor of Delft.       # the mayor of Delft < according to",
        "In the words of Ida Roth, it was “a loss”.              # Ida Roth < words",
        "In the words of one, it was “a loss”.                   # one < words",
        "Roth's claim that “we lost” is wrong.                   # Roth < claim",
        "ROTH: “We lost.”                                        # ROTH",
        "“We lost.” - Ida Roth                                   # Ida Roth",
        "“We lost” (Ida Roth).                                   # Ida Roth",
        "His message to us was simple: “We lost.”                # His",
        "His lawyer was blunt: “We lost.”                        # His lawyer",
        "The opposition's answer: “We lost.”                     # The opposition",
        "The mayor was blunt: “We lost.”                         # The mayor",
        "The plan was called “a loss” by Roth.                   # Roth < called",
        "The plan is “a loss”, Roth said.                        # Roth < said",
        "The plan was “a loss” and it rained.                    # nobody",
        "The border was closed to “migrants”.                    # nobody",
        "Danish insistence that it is “a loss” was ignored.      # nobody",
        "Said Roth: “We lost.”                                   # Roth < Said",
        "“We lost,” it said.                                     # it < said",
        "“We lost,” they both said.                              # they < said",
      })
  void readsOneSentence(String sentence, String expected) {
    assertEquals(expected, of(sentence.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Roth told the inquiry:                # Roth < told",
        "The mayor was blunt:                  # The mayor",
        "The opposition's answer:              # The opposition",
        "On Monday, in Delft, Roth wrote:      # Roth < wrote",
        "And then:                             # nobody",
      })
  void whatAColonLeadsOnTo(String sentence, String expected) {
    Story story = Story.of(Texts.article(sentence.strip()));
    FrameReader reader = new FrameReader(story.words(), Texts.frame(sentence.strip()));
    assertEquals(expected, show(story, reader.leading()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Roth said he was tired.               # Roth < said",
        "Roth said Ost told him so.            # Ost < told",
        "Roth was tired.                       # nobody",
        "Roth called it a loss.                # nobody",
        "Everyone knew, said Roth.             # Roth < said",
      })
  void whoSpeaksWithoutBeingQuoted(String sentence, String expected) {
    Story story = Story.of(Texts.article(sentence.strip()));
    FrameReader reader = new FrameReader(story.words(), Texts.frame(sentence.strip()));
    assertEquals(expected, show(story, reader.speaking()));
  }
}
