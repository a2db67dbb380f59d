package org.stet.wireformats.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.FieldName;

class SlugsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "USA-WEATHER/ (UPDATE 1, PIX)|USA-WEATHER/|UPDATE 1, PIX",
        "ferry-torsvik|ferry-torsvik|",
        "BC-EU--Norway-Ferry, 1st Ld-Writethru|EU--Norway-Ferry|1st Ld-Writethru",
        "Norway-Ferry,4th Ld|Norway-Ferry|4th Ld",
        "Ferry, Torsvik|Ferry, Torsvik|",
        "FERRY (LEAD)|FERRY|LEAD",
        "BRIDGE-VOTE (2ND LEAD)|BRIDGE-VOTE|2ND LEAD",
        "BC-US--Bridge Vote, 2nd Ld|US--Bridge Vote|2nd Ld",
        "Bridge-Vote, Lead|Bridge-Vote|Lead",
        "Bridge-Vote, take 2|Bridge-Vote|take 2",
        "energie-halden|energie-halden|",
        "BCD-Ferry|BCD-Ferry|",
        "Bridge-Vote, Harbour|Bridge-Vote, Harbour|",
        "Grève/transports|Grève/transports|",
      })
  void theTakeIsToldFromTheSlug(String words, String slug, String take) {
    Sheet sheet = new Sheet();
    Slugs.add(sheet, words);
    assertEquals(slug, sheet.value(FieldName.SLUG).orElse(""));
    assertEquals(take == null ? "" : take, sheet.value(FieldName.TAKE).orElse(""));
    assertEquals(words, sheet.get(0).words());
  }

  @ParameterizedTest
  @CsvSource({
    "UPDATE 2-Ferry runs, UPDATE 2",
    "CORRECTED-Ferry runs, CORRECTED",
    "GLOBAL MARKETS-Shares fall, ''",
    "Update-free week, ''"
  })
  void theTakeOfAHeadline(String headline, String take) {
    Sheet sheet = new Sheet();
    Headlines.add(sheet, headline);
    Slugs.takeOfHeadline(sheet);
    assertEquals(take, sheet.value(FieldName.TAKE).orElse(""));
  }
}
