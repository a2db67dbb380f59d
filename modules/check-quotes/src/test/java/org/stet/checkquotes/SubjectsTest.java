package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cue of a sentence and who its subject is: {@code cue<subject}. */
class SubjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Roth said so.                                           # said<Roth",
        "Roth later also said so.                                # said<Roth",
        "The old harbour master has repeatedly denied it.        # denied<The old harbour master",
        "Roth, the mayor of Delft, said so.                      # said<Roth",
        "Roth, speaking in Delft, Holland, said so.              # speaking<Roth|said<Roth",
        "Sen. Ida Roth (D-Vt.) said so.                          # said<Sen. Ida Roth",
        "Roth, who won in May, denied it.                        # denied<Roth",
        "The woman who told police has left.                     # told<The woman",
        "Roth on Monday denied it.                               # denied<Roth",
        "Roth in a statement denied it.                          # denied<Roth",
        "A spokesman for the Delft fire brigade said so.         # said<A spokesman for the Delft fire brigade",
        "Roth attacked Ost and accused him.                      # attacked<Roth|accused<Roth",
        "Roth resigned, saying so.                               # saying<Roth",
        "In Delft, Roth resigned, telling friends so.            # telling<Roth",
        "In Delft, Holland, on Monday, Roth resigned, saying so. # saying<Roth",
        "DELFT (Reuters) - Roth resigned, saying so.             # saying<Roth",
        "Roth - a former judge - resigned, saying so.            # saying<Roth",
        "A source speaking to the Evening Post said so.          # speaking<A source|said<A source speaking to the Evening Post",
        "Said Roth: nothing.                                     # Said<Roth",
        "His call for calm was ignored.                          # call<His",
        "Roth and Ost said so.                                   # said<Roth and Ost",
        "Roth refused to call it so.                             # call<Roth",
        "Aides say so.                                           # say<Aides",
        "The cost of bank notes rose.                            # ",
        "The report was late.                                    # ",
        "She notes that it rose.                                 # notes<She",
        "The ships were ordered by Roth.                         # ordered<The ships",
        "The plan was mocked by Roth.                            # mocked<Roth",
        "According to the Delft police, it rose.                 # According<the Delft police",
        "Roth's claim that it rose is wrong.                     # claim<Roth",
        "The Evening Post reported it.                           # reported<The Evening Post",
        "Will Okafor said so.                                    # said<Will Okafor",
        "Everyone knew, said Roth.                               # said<Roth",
        "Everyone knew, Roth said.                               # said<Roth",
        "Parents were told of it.                                # ''",
        "Parents were told by Roth of it.                        # told<Roth",
        "Residents were warned of it.                            # ''",
        "The mayor has been asked to leave.                      # ''",
        "Roth said he was told so.                               # said<Roth",
        "Roth last night denied it.                              # denied<Roth",
        "My mother used to say so.                               # say<My mother",
        "A man claiming to speak for the Front said so.          # speak<A man|said<A man claiming to speak for the Front",
        "In the words of Roth, it rained.                        # words<Roth",
        "In the view of the court, it rained.                    # view<the court",
        "The words of Roth were few.                             # ''",
        "The view of Delft was fine.                             # ''",
        "Residents said so.                                      # said<Residents",
        "Neither Roth nor Ost said so.                           # said<Ost",
      })
  void subjectsOfCues(String sentence, String expected) {
    Frame frame = Texts.frame(sentence.strip());
    ParsedFrame parsed = new ParsedFrame("", frame);
    List<String> found = new ArrayList<>();
    for (Subject subject : parsed.cues) {
      Phrase phrase = subject.phrase();
      String who =
          phrase == null ? "nobody" : Texts.words(frame.tokens(), phrase.from(), phrase.to());
      if (phrase != null
          && phrase.kind() == Phrase.Kind.NAME
          && phrase.headFrom() > phrase.from()) {
        who = Texts.words(frame.tokens(), phrase.from(), phrase.headTo());
      } else if (phrase != null && phrase.kind() == Phrase.Kind.NAME) {
        who = Texts.words(frame.tokens(), phrase.headFrom(), phrase.headTo());
      }
      found.add(frame.tokens().get(subject.at()).word() + "<" + who);
    }
    assertEquals(
        expected == null || expected.equals("''") ? "" : expected, String.join("|", found));
  }
}
