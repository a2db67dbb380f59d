package org.stet.cleanrules.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.cleanrules.lines.CopyLines;
import org.stet.text.api.Article;

/** Which hyphens at a line's end divide a word. */
class DividedWordsTest {
  private static CopyLines lines(String line, String next, String rest) {
    return CopyLines.of(Article.of(line + "\n" + next + "\n\n" + rest + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "the govern-,ment has,it rained,true",
    "was wait-,ing for,we wait,true",
    "a re-,port that,the report,true",
    "a re-,port that,it rained,false",
    "he came to-,morrow night,go to,false",
    "the self-,ness of,it rained,false",
    "the self-,ness of,all selfness,true",
    "a 40-year-,old firm,it rained,false",
    "a mother-,in-law problem,it rained,false",
    "the South-,Western line,it rained,false",
    "the pre-,and post-war,it rained,false",
    "no hyphen,ing here,it rained,false",
    "a Lisbon-,based firm,it rained,false",
    "sa belle-,sœur parle,il pleut,false"
  })
  void aHyphenGoesByEvidence(String line, String next, String rest, boolean one) {
    CopyLines lines = lines(line, next, rest);
    DividedWords divided = DividedWords.of(lines, false);
    assertEquals(one, divided.isOneWord(lines.get(0), lines.get(1)));
  }

  @ParameterizedTest
  @CsvSource({"true,true", "false,false"})
  void aWrappedTextThatDividesMoreWordsIsEvidence(boolean wrapped, boolean one) {
    CopyLines lines = lines("the econ-", "omists and the win-", "it rained");
    CopyLines more =
        CopyLines.of(Article.of("the econ-\nomists and the win-\nter storms\n\nit rained\n"));
    assertEquals(one, DividedWords.of(more, wrapped).isOneWord(more.get(0), more.get(1)));
    assertEquals(false, DividedWords.of(lines, true).isOneWord(lines.get(0), lines.get(1)));
  }

  @ParameterizedTest
  @CsvSource({"pre-,and post-war,true", "Vor-,und Nachteile,true", "govern-,ment has,false"})
  void aSuspendedHyphenIsTold(String line, String next, boolean suspended) {
    CopyLines lines = lines(line, next, "it rained");
    assertEquals(suspended, DividedWords.isSuspended(lines.get(0), lines.get(1)));
  }

  /** Many mailers wrap at the hyphens that a text has, and divide no word. */
  @Test
  void aTextFullOfHyphensThatWasWrappedAtThemDividesNoWord() {
    CopyLines own =
        CopyLines.of(
            Article.of(
                """
                the well-known co-
                owner of the long-awaited tax re-
                form of anti-tax Anna-Lena

                it rained
                """));
    DividedWords divided = DividedWords.of(own, true);
    assertEquals(false, divided.isOneWord(own.get(0), own.get(1)));
    assertEquals(false, divided.isOneWord(own.get(1), own.get(2)));
  }

  @Test
  void aProvenDivisionIsEvidenceForTheOthers() {
    CopyLines more =
        CopyLines.of(
            Article.of(
                """
                the well-known econ-
                omists of the long-awaited agree-
                ment of anti-tax Anna-Lena

                it rained
                """));
    DividedWords divided = DividedWords.of(more, true);
    assertEquals(true, divided.isOneWord(more.get(0), more.get(1)));
    assertEquals(true, divided.isOneWord(more.get(1), more.get(2)));
  }

  @ParameterizedTest
  @CsvSource({
    "wie gestern abend die FDP-,Abgeordnete Lind sagte,true",
    "the second of the Anglo-,Saxon kings of it,true",
    "wie gestern abend die FDP -,Abgeordnete Lind sagte,false",
    "Vor-,Und Nachteile davon,false",
    "wie gestern abend die FDP-,Abgeordnete,false",
    "wie gestern abend die Partei,Abgeordnete Lind sagte,false"
  })
  void aCompoundOfNamesGoesOnBehindItsHyphen(String line, String next, boolean compound) {
    CopyLines lines = lines(line, next, "it rained");
    assertEquals(compound, DividedWords.isCompound(lines.get(0), lines.get(1)));
    assertEquals(false, DividedWords.of(lines, true).isOneWord(lines.get(0), lines.get(1)));
  }
}
