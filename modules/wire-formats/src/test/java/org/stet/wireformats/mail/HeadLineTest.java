package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.wireformats.mail.MailParts.Line;

class HeadLineTest {
  private static final String STORY =
      "The bridge will close on Monday for eleven weeks, the harbour office said.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "From: Ida Bek;FROM;Ida Bek",
        "*From:* Ida Bek;FROM;Ida Bek",
        "De\u00a0: Ida Bek;FROM;Ida Bek",
        "Kimden: Ida Bek;FROM;Ida Bek",
        "Feladó: Bek Ida;FROM;Bek Ida",
        "发件人：李明;FROM;李明",
        "보낸 사람: 김민수;FROM;김민수",
        "Odesláno: pondělí 4. května 2026 10:12;DATE;pondělí 4. května 2026 10:12",
        "Enviada: segunda-feira, 4 de maio de 2026;DATE;segunda-feira, 4 de maio de 2026",
        "Enviado el: lunes;DATE;lunes",
        "送信日時: 2026年5月4日;DATE;2026年5月4日",
        "Príjemca: desk;;",
        "Komu: desk;TO;desk",
        "Másolatot kap: desk;CC;desk",
        "Tárgy: A híd;SUBJECT;A híd",
        "Předmět: Most;SUBJECT;Most",
        "件名：橋;SUBJECT;橋",
        "The minister said: no;;",
        "Note: this;;",
        "from 10:00 to 12:00;;"
      })
  void labelsAreKnownInManyLanguages(String line, Line label, String words) {
    Optional<Line> known = HeadLine.of(line).map(entry -> entry.getKey());
    assertEquals(Optional.ofNullable(label), known);
    assertEquals(Optional.ofNullable(words), HeadLine.of(line).map(entry -> entry.getValue()));
  }

  @Test
  void aHeadGoesOnWithWhatNobodyAsksForAndWithTheRestOfAList() {
    assertTrue(HeadLine.goesOn("Attachments: bridge.docx", "Subject: Bridge"));
    assertTrue(HeadLine.goesOn("Importance: High", "Subject: Bridge"));
    assertTrue(HeadLine.goesOn("  night@paper.example", "To: desk@paper.example;"));
    assertFalse(HeadLine.goesOn("", "To: desk@paper.example;"));
    assertFalse(HeadLine.goesOn("The bridge closes.", "Subject: Bridge"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Ida Bek\nSent: Monday\nTo: desk@paper.example;\n  night@paper.example\nSubject: x",
        "From: Ida Bek\nSent: Monday\nSubject: x\nAttachments: a.docx; b.docx\nImportance: High",
        "-----Oorspronkelijk bericht-----\nVan: Ida Bek\nVerzonden: maandag\nOnderwerp: x",
        "Vidarebefordrat brev:\n\nFrån: Ida Bek\nÄmne: x\nDatum: 4 maj 2026",
        "-----Oprindelig meddelelse-----\nFra: Ida Bek\nSendt: 4. maj 2026\nEmne: x"
      })
  void nothingOfAHeadIsLeftInTheStory(String head) {
    Letter letter = Letter.of("FYI\n\n" + head + "\n\n" + STORY);
    assertEquals(STORY, letter.story());
    assertEquals("x", letter.forwarded().get(Line.SUBJECT));
  }
}
