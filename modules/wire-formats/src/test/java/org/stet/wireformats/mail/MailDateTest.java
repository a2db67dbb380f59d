package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tue, 5 May 2026 08:12:40 +0200;2026-05-05T08:12:40+02:00",
        "Thu, 2 May 2024 at 16:05;2024-05-02T16:05",
        "lundi 4 mai 2026 17:55;2026-05-04T17:55",
        "lundi 4 mai 2026 à 17:55;2026-05-04T17:55",
        "Donnerstag, 7. Mai 2026 17:30;2026-05-07T17:30",
        "Montag, 4. März 2024 um 07:05;2024-03-04T07:05",
        "lunes, 4 de mayo de 2026 10:00;2026-05-04T10:00",
        "lunedì 4 maggio 2026 10:00;2026-05-04T10:00",
        "segunda-feira, 4 de maio de 2026 10:00;2026-05-04T10:00",
        "maandag 4 mei 2026 10:00;2026-05-04T10:00",
        "den 4 maj 2026 10:00;2026-05-04T10:00",
        "4. mai 2026 10:00;2026-05-04T10:00",
        "4 maja 2026 10:00;2026-05-04T10:00",
        "4 мая 2026 г., 10:00;2026-05-04T10:00",
        "Monday, May 4, 2026 5:55 PM;2026-05-04T17:55",
        "Monday, May 4, 2026 12:05 AM;2026-05-04T00:05",
        "May 4, 2026;2026-05-04",
        "4 June 2026;2026-06-04",
        "Monday, 31 February 2026 10:00;",
        "4 2026;",
        "yesterday;",
        "'';"
      })
  void datesAreReadInTheLanguagesPeopleWrite(String words, String iso) {
    assertEquals(Optional.ofNullable(iso), MailDate.iso(words));
  }
}
