package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.LoadedCue;
import org.stet.text.api.Article;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;

/** Verbs that report speech and take sides. */
class LoadedVerbTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Roth claimed that the bridge was safe.                   # claimed # DOUBT",
        "“The bridge is safe,” Ida Roth claimed on Monday.        # claimed # DOUBT",
        "“The bridge is safe,” claims the mayor.                  # claims # DOUBT",
        "The firm, which claims that no oil was lost, is closed.  # claims # DOUBT",
        "Roth's lawyer recently claimed that the bridge was safe.  # claimed # DOUBT",
        "Critics claim that the bridge is unsafe.                  # claim # DOUBT",
        "The mayor admitted that the pier was never inspected.    # admitted # GUILT",
        "“I took the money,” the clerk confessed.                 # confessed # GUILT",
        "“Nobody builds faster,” Brandt boasted.                  # boasted # BOAST",
        "“That is not true,” the minister ranted.                 # ranted # SCORN",
        "Roth revealed that the port had been sold in May.        # revealed # TRUTH",
        "„Die Brücke ist sicher“, behauptete Bürgermeisterin Ida Beck am Montag, und die Stadt war"
            + " nicht überrascht. # behauptete # DOUBT",
        "„Wir haben einen Fehler gemacht“, räumte Ida Beck am Montag ein, und die Stadt war nicht"
            + " überrascht. # räumte # GUILT",
        "„Das war ein Fehler“, gab Bürgermeisterin Ida Beck zu, und die Stadt war nicht überrascht."
            + " # gab # GUILT",
        "« Le pont est sûr », prétend le maire, Paul Lorbe, qui ne sera pas là pour les travaux. #"
            + " prétend # DOUBT",
        "« Nous avons eu tort », a avoué Paul Lorbe, qui ne sera pas là pour les travaux. # avoué #"
            + " GUILT",
        "«Nos equivocamos», admitió la alcaldesa Ana Ruiz el lunes, y no es la primera vez que lo"
            + " dice. # admitió # GUILT",
      })
  void aVerbThatSaysMoreThanSaidIsFound(String text, String verb, LoadedCue implied) {
    Article article = Texts.article(text);
    List<Finding> findings = new LoadedVerb().check(article);
    assertEquals(1, findings.size(), () -> Texts.all(article).toString());
    Finding finding = findings.get(0);
    assertEquals("loaded-cue", finding.check());
    assertEquals(Severity.NOTE, finding.severity());
    assertEquals(verb, finding.range().in(article.text()));
    assertEquals("“" + verb + "” implies " + implied.implied(), finding.message());
    assertEquals(List.of(implied), loaded(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We lost,” Ida Roth said. “It was late,” she added, and told reporters that she was"
            + " tired.",
        "Roth announced that the bridge would close, according to a notice. She noted: “It is"
            + " old.”",
        "The group claimed responsibility for the blast. “We did it,” it said in a statement.",
        "He claimed full responsibility, saying: “It was my fault.”",
        "Brandt claimed victory at midnight and said: “We won.”",
        "The fire claimed 12 lives, the mayor said. “It is a sad day,” she added.",
        "Brandt claimed the title in Delft. “I am proud,” the skater said.",
        "She claimed her third gold medal. “I am proud,” she said.",
        "The insurance claims that followed were “a flood”, Roth said.",
        "Roth's claim that the bridge was safe was “a joke”, Brandt said.",
        "Brandt said the claim that the bridge was safe was wrong.",
        "It contradicts the police's earlier claim that the man had a gun, Roth said.",
        "They called him “a genius” for his recently revealed tax plan, Roth said.",
        "Four Protestants and one Orthodox were admitted as well as 29 others who were"
            + " “Christians”.",
        "It is claimed that the bridge is safe.",
        "The claims are “baseless”, Roth said.",
        "He was admitted to hospital on Monday. “He is well,” his wife said.",
        "About 300 people were admitted free, the museum said.",
        "Roth never claimed that the bridge was safe.",
        "“He claimed that he knew nothing, and we believed it,” Roth said.",
        "The crowing of the cock woke them. “It was early,” Brandt said.",
        "„Wir geben das bekannt“, sagte Beck. „Es ist spät“, gab Bürgermeisterin Ida Beck bekannt,"
            + " und die Stadt war nicht überrascht.",
        "« Le pont est sûr », a déclaré Paul Lorbe, qui ne sera pas là pour les travaux.",
        "«Nos vamos», dijo la alcaldesa Ana Ruiz el lunes, y no es la primera vez que lo dice.",
        "« Il ponte è sicuro », ha detto la sindaca, che non è la prima volta che lo dice.",
        "",
      })
  void ordinaryNewsIsNot(String text) {
    Article article = Texts.article(text);
    assertEquals(List.of(), new LoadedVerb().check(article));
    assertEquals(List.of(), loaded(article));
  }

  @Test
  void aVerbThatReportsTwoQuotationsIsFoundOnce() {
    Article article = Texts.article("“We lost,” Brandt claimed. “It was dark. It was late.”");
    assertEquals(List.of(LoadedCue.DOUBT, LoadedCue.DOUBT), loaded(article));
    assertEquals(1, new LoadedVerb().check(article).size());
  }

  @Test
  void everyListedVerbIsOneThatReports() {
    Cues cues = Cues.standard();
    for (String line : WordList.lines("loaded-cues.txt")) {
      if (line.matches("\\[en (doubt|guilt|boast|proof|truth|scorn)\\] .*")) {
        String words = line.substring(line.indexOf(']') + 2);
        Arrays.stream(words.split(" "))
            .forEach(form -> assertTrue(cues.of(token(form)) != null, form));
      }
    }
  }

  @Test
  void aDamagedListIsNamed() {
    for (String line : List.of("claim", "[en] claim", "[en doubt]")) {
      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> LoadedCues.all(List.of(line)));
      assertTrue(String.valueOf(e.getMessage()).contains(line));
    }
    assertThrows(IllegalArgumentException.class, () -> LoadedCues.all(List.of("[en joy] laugh")));
  }

  private static Token token(String form) {
    return Texts.frame(form + " it").tokens().get(0);
  }

  private static List<LoadedCue> loaded(Article article) {
    return Texts.all(article).stream()
        .map(quote -> quote.attribution())
        .map(Attribution::loaded)
        .filter(Objects::nonNull)
        .toList();
  }
}
