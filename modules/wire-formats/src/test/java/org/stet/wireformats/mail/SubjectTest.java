package org.stet.wireformats.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "CORRECTION - Re: Mine closes in Lorby | Mine closes in Lorby | CORRECTION | - | false",
        "Re: CORRECTED: Mine closes in Lorby | Mine closes in Lorby | CORRECTED | - | true",
        "UPDATE 2: Mine closes | Mine closes | UPDATE 2 | - | false",
        "BERICHTIGUNG – Mine schließt | Mine schließt | BERICHTIGUNG | - | false",
        "KILL: Mine closes | KILL: Mine closes | - | - | false",
        "EMBARGOED: Mine closes | Mine closes | - | EMBARGOED | false",
        "LORBY: Mine closes | LORBY: Mine closes | - | - | false",
        "EMBARGO 0900: Mine closes | Mine closes | - | 0900 | false",
        "AW: Mine schließt | Mine schließt | - | - | true",
        "Re: copy | - | - | - | true"
      })
  void saysWhatTheStoryIs(
      String subject, String headline, String take, String embargo, boolean answers) {
    Subject said = Subject.of(subject);
    assertEquals(headline, said.headline().orElse(null));
    assertEquals(take, said.take().orElse(null));
    assertEquals(embargo, said.embargo().orElse(null));
    assertEquals(answers, said.answers());
  }
}
