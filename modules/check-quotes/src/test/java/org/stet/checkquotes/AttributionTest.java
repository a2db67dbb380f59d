package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules by example. Each case is a text, its paragraphs parted by ¶, and then the quotes that
 * must be found, one a line: words = type basis speaker (canonical).
 */
class AttributionTest {

  private static void check(String fixture) {
    String[] lines = fixture.strip().split("\n");
    List<String> expected = Arrays.stream(lines).skip(1).map(String::strip).toList();
    assertEquals(expected, Texts.lines(lines[0].strip()), lines[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        "The bridge will reopen in May," Lindqvist said.
        The bridge will reopen in May, = direct stated Lindqvist (Lindqvist)
        """,
        """
        "The bridge will reopen in May," said Maja Lindqvist, the harbour master.
        The bridge will reopen in May, = direct stated Maja Lindqvist (Maja Lindqvist)
        """,
        """
        “Why was nobody told?” asked Councillor Obi Nwosu on Tuesday.
        Why was nobody told? = direct stated Councillor Obi Nwosu (Obi Nwosu)
        """,
        """
        "Do they know?" Amari asked.
        Do they know? = direct stated Amari (Amari)
        """,
        """
        "It is over," Tomas Brandt, a fisherman from Vardo, told reporters.
        It is over, = direct stated Tomas Brandt (Tomas Brandt)
        """,
        """
        "We are ready," the company said in a statement.
        We are ready, = direct stated the company
        """,
        """
        "We are ready," a spokesman for the rail union said.
        We are ready, = direct stated a spokesman for the rail union
        """,
        """
        "We are ready," campaign manager Ida Roth said.
        We are ready, = direct stated Ida Roth (Ida Roth)
        """,
        """
        'We are ready,' says Sister Agnes.
        We are ready, = direct stated Sister Agnes (Sister Agnes)
        """,
        """
        "Every pupil, every school, every teacher will be heard," Mayor Will Okafor riffed.
        Every pupil, every school, every teacher will be heard, = direct stated Mayor Will Okafor (Will Okafor)
        """,
      })
  void whatStandsBehindAQuotationSaysWhoseItIs(String fixture) {
    check(fixture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Lindqvist said: "The bridge will reopen."
        The bridge will reopen. = direct stated Lindqvist (Lindqvist)
        """,
        """
        Nwosu, speaking at a rally in Enugu, said the offer was "an insult to every nurse".
        an insult to every nurse = mixed stated Nwosu (Nwosu)
        """,
        """
        Prime Minister Sanna Virta, 51, on Friday called the vote "a turning point".
        a turning point = mixed stated Prime Minister Sanna Virta (Sanna Virta)
        """,
        """
        The minister resigned on Monday, saying that "trust has gone".
        trust has gone = mixed stated The minister
        """,
        """
        Roth attacked the plan and called it "a gift to speculators".
        a gift to speculators = mixed stated Roth (Roth)
        """,
        """
        Roth praised what she called "the courage of small towns".
        the courage of small towns = mixed stated Roth (Roth)
        """,
        """
        Roth released a statement saying "the matter is closed".
        the matter is closed = mixed stated Roth (Roth)
        """,
        """
        According to Brandt, the nets were "full of plastic".
        full of plastic = mixed stated Brandt (Brandt)
        """,
        """
        The letter, which was seen by this newspaper, warned of "serious consequences for all of us".
        serious consequences for all of us = mixed stated The letter
        """,
        """
        The auditor, who wrote that the accounts were "beyond repair", has left.
        beyond repair = mixed stated The auditor
        """,
        """
        The mayor was called "a man without shame" by Ida Roth.
        a man without shame = mixed stated Ida Roth (Ida Roth)
        """,
        """
        His claim that "nobody was hurt" was wrong.
        nobody was hurt = mixed stated His
        """,
        """
        The cuts were "cruel and stupid", Nwosu said on Monday.
        cruel and stupid = mixed stated Nwosu (Nwosu)
        """,
        """
        The harbour is "half empty these days", said Maja Lindqvist.
        half empty these days = mixed stated Maja Lindqvist (Maja Lindqvist)
        """,
      })
  void theSubjectOfTheReportingWordIsTheSpeaker(String fixture) {
    check(fixture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ROTH: "I never signed it."
        I never signed it. = direct stated ROTH (ROTH)
        """,
        """
        "Best market in the north." — Ida Roth
        Best market in the north. = direct stated Ida Roth (Ida Roth)
        """,
        """
        Lindqvist told the inquiry:¶"I saw the crack in March."
        I saw the crack in March. = direct stated Lindqvist (Lindqvist)
        """,
      })
  void labelsSignaturesAndColonsNameTheSpeaker(String fixture) {
    check(fixture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        "We lost," Brandt said. "We will fish again."
        We lost, = direct stated Brandt (Brandt)
        We will fish again. = direct inherited Brandt (Brandt)
        """,
        """
        "We lost," Brandt said, "but we will fish again."
        We lost, = direct stated Brandt (Brandt)
        but we will fish again. = direct stated Brandt (Brandt)
        """,
        """
        Brandt said he was tired. "I want to sleep for a week."
        I want to sleep for a week. = direct inherited Brandt (Brandt)
        """,
        """
        “We lost,” Brandt said. “The sea was rough.¶“But we will fish again.”
        We lost, = direct stated Brandt (Brandt)
        The sea was rough. = direct inherited Brandt (Brandt)
        But we will fish again. = direct inherited Brandt (Brandt)
        """,
        """
        “The sea was rough.¶“But we will fish again,” Brandt said.
        The sea was rough. = direct inherited Brandt (Brandt)
        But we will fish again, = direct stated Brandt (Brandt)
        """,
        """
        "We lost," Brandt said.¶"There was nothing we could do that night."
        We lost, = direct stated Brandt (Brandt)
        There was nothing we could do that night. = direct inferred (Brandt)
        """,
        """
        The storm came at noon.¶"There was nothing we could do that night."
        There was nothing we could do that night. = direct none
        """,
        """
        "We lost," Brandt said.¶The boats were towed in.¶"There was nothing we could do."
        We lost, = direct stated Brandt (Brandt)
        There was nothing we could do. = direct none
        """,
      })
  void aQuotationGoesOnFromTheOneBefore(String fixture) {
    check(fixture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        The border was closed to "economic migrants" in June.
        economic migrants = scare none
        """,
        """
        Minister Karl Ost said he was not swayed by Danish insistence that the fence was built against "grey wolves" alone.
        grey wolves = scare none
        """,
        """
        She starred in the film "The Long Winter" before the war.
        The Long Winter = title none
        """,
        """
        The council's own report, "Harbour 2030", showed why, said Ida Roth.
        Harbour 2030 = title none
        """,
        """
        His novel, "Salt and Iron", sold badly.
        Salt and Iron = title none
        """,
        """
        Die Ministerin nannte den Plan „völlig unausgereift“.
        völlig unausgereift = scare none
        """,
        """
        他说：“我们赢了。”
        我们赢了。 = direct none
        """,
      })
  void nobodyIsNamedWhereNobodySpeaks(String fixture) {
    check(fixture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Mayor Ida Roth opened the hall. "It is yours," she said.
        It is yours, = direct stated she (Ida Roth)
        """,
        """
        Ida Roth, the mayor, arrived late.¶"Forgive me," the mayor said.
        Forgive me, = direct stated the mayor (Ida Roth)
        """,
        """
        Ida Roth met Karl Ost.¶"It went well," Ost said.¶"He listened," Roth said.
        It went well, = direct stated Ost (Karl Ost)
        He listened, = direct stated Roth (Ida Roth)
        """,
        """
        Ida Roth said the talks failed.¶Karl Ost agreed.¶"She is right," he said.
        She is right, = direct stated he (Karl Ost)
        """,
        """
        Karl Ost said the talks failed.¶"We tried," she said.
        We tried, = direct stated she
        """,
        """
        Engineers found a crack. "We tried," he said.
        We tried, = direct stated he
        """,
        """
        Environment Minister Karl Ost left.¶"We tried," Ost said.
        We tried, = direct stated Ost (Karl Ost)
        """,
        """
        The Justice Department said it was "deeply sorry for the delay".
        deeply sorry for the delay = mixed stated Justice Department (Justice Department)
        """,
        """
        Its leader, Ida Roth, described the night as "long and very cold".
        long and very cold = mixed stated Ida Roth (Ida Roth)
        """,
        """
        One of them, Karl Ost, 54, shook his head. "We tried," he said.
        We tried, = direct stated he (Karl Ost)
        """,
        """
        "We tried," they said.
        We tried, = direct stated they
        """,
        """
        Karl Ost and Mrs. Ost came.¶"We tried," Mr. Ost said.
        We tried, = direct stated Mr. Ost (Karl Ost)
        """,
      })
  void mentionsAreResolvedToNames(String fixture) {
    check(fixture);
  }
}
