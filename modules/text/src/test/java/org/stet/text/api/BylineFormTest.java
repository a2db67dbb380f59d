package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Text: Maren Holt | Maren Holt",
        "TEXT UND FOTOS: Maren Holt | Maren Holt",
        "Text: Jan Torbo, Fotos: Ida Bek | Jan Torbo",
        "Words by Maren Holt | Maren Holt",
        "Story by Maren Holt and Tom de la Beck | Maren Holt and Tom de la Beck",
        "From Maren Holt in Kyiv | Maren Holt in Kyiv",
        "FROM MAREN HOLT IN NEW LORBY | MAREN HOLT IN NEW LORBY",
        "By our Foreign Staff | our Foreign Staff",
        "By a Lorby Post reporter | a Lorby Post reporter",
        "BY OUR OWN CORRESPONDENT | OUR OWN CORRESPONDENT",
        "EXCLUSIVE by Maren Holt | Maren Holt",
        "Analysis by Maren Holt | Maren Holt",
        "Von unserem Korrespondenten Jan Torbo | Korrespondenten Jan Torbo",
        "De notre correspondante à Kiev, Anne Lorbe | correspondante à Kiev, Anne Lorbe",
        "Dal nostro inviato Luca Torbi | inviato Luca Torbi",
        "Por nuestro corresponsal | corresponsal"
      })
  void namesWhoWrote(String line, String names) {
    assertEquals(names, BylineForm.of(line).map(form -> form.names().in(line)).orElse("none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Text: the law says",
        "Text of the speech by Maren Holt in Lorby on Tuesday",
        "Words by which we live",
        "From Lorby with love",
        "From Tuesday in Lorby",
        "From a farm in Lorby to the top",
        "By our own choice",
        "By a hair",
        "By the time the reporter came, all was over",
        "EXCLUSIVE: ferry sinks",
        "Exclusive by nature",
        "Von unserem Geld",
        "De notre temps",
        "Maren Holt, the mayor, said so",
        "Maren Holt, editor of the Lorby Post, said she would resign.",
        "Lorby, Norland",
        "Maren Holt, critic",
        "MAREN HOLT, Defence Correspondent",
        "Review by Lorby Finds Fault",
        "From Lorby Saint Torben in Doha",
        "From Lorby With Love in Concert",
        "Maren Holt"
      })
  void saysNothingOfTheKind(String line) {
    assertEquals(Optional.empty(), BylineForm.of(line), line);
  }
}
