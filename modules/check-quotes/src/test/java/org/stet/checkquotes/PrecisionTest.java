package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.Quote;
import org.stet.text.api.Article;

/**
 * Who must not be made the speaker: a wrong name stated as fact is worse than none.
 *
 * <p>A row is a text and, for its last quotation, {@code mention (canonical)}; {@code -} for
 * nobody.
 */
class PrecisionTest {

  private static void assertSpeaker(String text, String expected) {
    Article article = Texts.article(text);
    List<Quote> quotes = Texts.quotes(article);
    Attribution attribution = quotes.get(quotes.size() - 1).attribution();
    String mention = attribution.speaker() == null ? "-" : attribution.speaker().in(article.text());
    String name = attribution.canonical() == null ? "" : " (" + attribution.canonical() + ")";
    assertEquals(expected, mention + name, text + " - " + attribution.why());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Said Lund: \"It was a gift.\" # Lund (Lund)",
        "Added Vik: \"We shall pay.\" # Vik (Vik)",
        "Warned Vik: \"It will cost us.\" # Vik (Vik)",
        "Asked Olga Lund: \"Who pays?\" # Olga Lund (Olga Lund)",
        "Said Vik, who works with Berg: \"We win.\"¶\"It is late,\" Vik said. # Vik (Vik)",
        "It began. Said Olga Lund: \"It was.\"¶\"I kept it,\" Lund said. # Lund (Olga Lund)",
        "Edward Said wrote: \"It is a gift.\" # Edward Said (Edward Said)",
      })
  void aVerbAtTheStartOfASentenceIsNoName(String text, String expected) {
    assertSpeaker(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Berg did not say \"we will pay\". # DENIED",
        "Berg didn't say \"we will pay\". # DENIED",
        "Berg never said \"we will pay\". # DENIED",
        "Berg would not say \"we will pay\". # DENIED",
        "Berg has never once said \"we will pay\". # DENIED",
        "Berg denied saying \"we will pay\". # DENIED",
        "Berg denied having said \"we will pay\". # DENIED",
        "Berg denied that he said \"we will pay\". # DENIED",
        "Berg refused to say \"we will pay\". # DENIED",
        "Berg did not rise and say \"we will pay\". # DENIED",
        "Neither Berg nor Vik said \"we will pay\". # DENIED",
        "No minister said \"we will pay\". # DENIED",
        "Nobody said \"we will pay\". # DENIED",
        "\"We will pay,\" Berg never said. # DENIED",
        "If Berg says \"yes\", the harbour closes. # SUPPOSED",
        "It is not known whether Berg said \"yes\". # SUPPOSED",
        "Berg might say \"yes\" on Friday. # SUPPOSED",
        "Berg would have said \"yes\". # SUPPOSED",
        "Berg was expected to say \"yes\". # SUPPOSED",
        "Berg was accused of saying \"we will pay\". # SUPPOSED",
        "Vik accused Berg of saying \"we will pay\". # SUPPOSED",
        "Berg not only said \"we will pay\" but paid. # SAID",
        "Berg went on to say \"we will pay\". # SAID",
        "Berg, not Vik, said \"we will pay\". # SAID",
        "Berg denied \"any part in it\". # SAID",
        "May Berg said \"we will pay\". # SAID",
        "Berg said he had never said \"we will pay\". # DENIED",
        "Berg could not say whether \"we will pay\" was true. # DENIED",
        "Berg asked if Vik said \"we will pay\". # SUPPOSED",
        "When Berg says \"yes\", the harbour closes. # SAID",
        "\"I could not say,\" Berg said. # SAID",
        "Berg, who had lost, said she wanted to talk \"to all of us\". # SAID",
      })
  void whatWasNotSaidIsNoQuote(String text, Standing standing) {
    Article article = Texts.article(text);
    Attribution attribution = Texts.quotes(article).get(0).attribution();
    if (standing == Standing.SAID) {
      assertEquals(Basis.STATED, attribution.basis(), text);
      return;
    }
    assertEquals(Basis.NONE, attribution.basis(), text);
    assertEquals(standing.why(), attribution.why(), text);
    assertNull(attribution.canonical(), text);
    assertEquals(text.contains("Nobody"), attribution.speaker() == null, text);
    assertTrue(attribution.confidence() < 0.1, text);
  }

  @Test
  void whatFollowsADenialDoesNotGoOnFromIt() {
    assertEquals(
        List.of("we will pay = mixed none Berg", "Never. = direct none"),
        Texts.lines("Berg did not say \"we will pay\". \"Never.\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "\"You will pay,\" Berg was told by the judge. # the judge",
        "\"You will pay,\" Berg was told. # -",
        "Berg was told \"you will pay\". # -",
        "She was told by Lund: \"You will pay.\" # Lund (Lund)",
        "Vik was angry when she was told by Lund \"you will pay\". # Lund (Lund)",
        "\"I never said that,\" Lund quoted Berg as saying. # Berg (Berg)",
        "Lund quoted Berg as saying \"we lost\". # Berg (Berg)",
        "Berg was quoted as saying \"we lost\". # Berg (Berg)",
        "\"We cannot wait,\" the Nordwire quoted Vik as saying. # Vik (Vik)",
        "\"We lost,\" Berg said Vik told her. # Vik (Vik)",
        "Berg cited Lund's remark: \"We lost.\" # Lund (Lund)",
        "As Bo Lund went on about \"how it is rigged,\" Moor yawned. # Bo Lund (Bo Lund)",
        "\"We lost,\" Berg told reporters. # Berg (Berg)",
        "\"We lost,\" she was told by Lund on Friday. # Lund (Lund)",
        "\"We lost,\" Lund was quoted as saying. # Lund (Lund)",
        "Berg has been quoted by the Nordwire as saying \"we lost\". # Berg (Berg)",
        "\"We lost,\" Berg said. # Berg (Berg)",
      })
  void theOneWhoIsReportedIsTheSpeaker(String text, String expected) {
    assertSpeaker(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Anna Berg met Per Vik. He said \"yes\". # He (Per Vik)",
        "Anna Berg met Per Vik. He said \"yes\". She said \"no\". # She (Anna Berg)",
        "Anna Berg met Olga Lund. \"I am sorry,\" she said. # she",
        "Anna Berg said Olga Lund had lost. \"I am sorry,\" she said. # she (Anna Berg)",
        "Anna Berg told Olga Lund it was late. \"I am sorry,\" she said. # she",
        "\"It is late,\" Per Vik said.¶\"No,\" she said. # she",
        "\"A,\" Tarn Vik said.¶\"B,\" said Anna Berg.¶\"C,\" Tarn Vik said.¶\"D,\" she said. # she (Anna Berg)",
        "Tarn Ham served under Per Vik, Ham said.¶\"It was hard,\" he said. # he (Tarn Ham)",
        "Anna Berg called Per Vik.¶\"I am cold,\" she said.¶\"So am I,\" he said. # he",
        "Moor said Anna Berg had lost. \"It is a pity,\" she said. # she",
        "Anna Berg left.¶Tarn Vik disagreed.¶\"It is late,\" she said. # she",
      })
  void aPronounIsResolvedWhereOnlyOneCanBeMeant(String text, String expected) {
    assertSpeaker(text, expected);
  }

  @Test
  void whoAPronounMayMeanIsTold() {
    Article article = Texts.article("Anna Berg met Olga Lund. \"I am sorry,\" she said.");
    Attribution attribution = Texts.quotes(article).get(0).attribution();
    assertEquals(Basis.STATED, attribution.basis());
    assertTrue(attribution.why().endsWith("\"she\" may be Anna Berg or Olga Lund"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Contrary to what he held, \"it is late\" was said. # -",
        "Pressure is building to say \"enough is enough\". # -",
        "The North's latest said: \"We lost the harbour.\" # -",
        "\"Has anything changed?\" asked anybody. # -",
        "In 2015 said \"we lost\". # -",
        "Inconsistent rules say \"we are open\". # -",
        "The challenge of transparency says \"we are open\". # -",
        "A controversial comment said \"we lost\". # -",
        "The streets said \"we lost\". # -",
        "A late-afternoon meeting said \"we lost\". # -",
        "Protesters marching through the streets chanted \"What curfew?\" # -",
        "Lund, who in 2010 said \"we lost\", resigned. # Lund (Lund)",
        "The minister, who in 2010 said \"we lost\", resigned. # The minister",
        "A report by the council said the harbour was \"a mess\". # A report by the council",
        "The university said it was \"a mess\". # The university",
        "The government said it was \"a mess\". # The government",
        "Florence said it was \"a mess\". # Florence (Florence)",
        "Cia Price (D-Bergen), shouted to the crowd, \"They watch.\" # Cia Price (Cia Price)",
        "Snow said it was \"a mess\". # Snow (Snow)",
      })
  void onlyWhatCanSpeakIsASpeaker(String text, String expected) {
    assertSpeaker(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Will Smit, Patti Bell and Stevie Wond, who joked, \"It took a while.\" # Stevie Wond (Stevie Wond)",
        "\"Yes,\" said Sens. Jon Tester. # Sens. Jon Tester (Jon Tester)",
        "\"Yes,\" said House Speaker Paul D. Ryan.¶\"No,\" Ryan said. # Ryan (Paul D. Ryan)",
        "\"No,\" said White House Press Secretary Jo Ernst. # White House Press Secretary Jo Ernst (Jo Ernst)",
        "\"No,\" said Berg and Michelle.¶Anna Berg left. # Berg and Michelle",
        "Anna Berg Slams Wells Bank Chief: \"You will pay\"¶Anna Berg won. # Anna Berg Slams Wells Bank Chief (Anna Berg)",
        "Dana Morgan left.¶\"So it is,\" Morgan of the Sierra Club said. # Morgan of the Sierra Club (Dana Morgan)",
      })
  void aNameIsWithoutTitlesAndHeadlines(String text, String expected) {
    assertSpeaker(text, expected);
  }

  @Test
  void nobodyIsInferredFromNobody() {
    for (String line : Texts.lines("\"We lost,\" a woman said.¶\"There was nothing to do.\"")) {
      assertFalse(line.endsWith("inferred"), line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Bahn streicht ab Montag jeden dritten Zug. Das ist nicht der erste Schritt und wird es auch nicht bleiben.",
        "La compagnie a supprimé les trains du matin et les voyageurs ne sont pas contents de cette décision.",
        "La empresa no ha dicho nada, pero los vecinos del barrio creen que es una vergüenza.",
        "Il treno è in ritardo, ma i passeggeri non sono arrabbiati con la compagnia.",
        "De trein is te laat, maar het is niet voor het eerst dat de reizigers op een perron staan.",
        "Tåget är sent, men det är inte första gången som det står på en station.",
        "Поезд опоздал, и это было не в первый раз.",
      })
  void otherLanguagesAreTold(String text) {
    assertFalse(Language.isEnglish(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bahn.",
        "The train was late, but it is not the first time that people stand on a platform.",
        "Van der Berg and de la Cruz met in Den Haag, and the mayor of La Paz was with them.",
        "He said \"je ne regrette rien\", and the rest of the evening was for the band.",
      })
  void englishAndWhatCannotBeToldCountsAsEnglish(String text) {
    assertTrue(Language.isEnglish(text));
  }
}
