package org.stet.clean.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

class RepairLawTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "~-\n~#~~",
        "Ã©#é",
        "â€™#’",
        "&eacute;#é",
        "&nbsp;#~ ~",
        "{EM}#—",
        "<br>#~ ~",
        "=E2=80=99#’",
        "~a b~#ab",
        "~-\n  ing~#ing",
        "Å“#œ",
      })
  void theseAreRepairs(String deleted, String inserted) {
    assertTrue(RepairLaw.allows(deleted, inserted));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "would#could",
        "well-known#wellknown",
        "~load-\ning~#loading",
        "not#~~",
        "é#e",
        "Ã©#éé é",
        "&eacute; not#é",
        "<not now#é",
        "{a word too long to be a code of typesetters}#—",
        "=e2=80=99#’",
        "=E2=8#’",
        "&lt;#b",
        "~~#x",
        "11#~~",
        "11#12"
      })
  void theseAreRewriting(String deleted, String inserted) {
    assertFalse(RepairLaw.allows(deleted, inserted));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "~T\nhe man~#1#2#~~#true",
        "~He.\n  D\n\ner Tag~#7#9#~~#true",
        "~U\nNE nuit~#1#2#~~#true",
        "~at\nhe man~#2#3#~~#false",
        "~T he man~#1#2#~~#false",
        "~T\nhe man~#1#2#-#false",
        "~t\nhe man~#1#2#~~#false",
        "~T\n5 men~#1#2#~~#false",
        "~A B\nhe man~#3#4#~~#false",
        "~T\nhe~#0#1#~~#false",
        "~T\n~#1#2#~~#false"
      })
  void dropCapsAloneMayBeJoined(
      String text, int start, int end, String replacement, boolean joined) {
    Edit edit = new Edit(new TextRange(start, end), replacement, "r", "why");
    assertEquals(joined, RepairLaw.joinsDropCap(text, edit));
  }

  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertEquals(List.of("It", "s", "5", "past", "é"), Words.of("It’s 5-past, é!"));
    assertEquals(List.of("e\u0301t\u00e9"), Words.of("e\u0301t\u00e9"));
    assertEquals(List.of("\ud835\udd38", "b"), Words.of("\ud835\udd38 \ud83d\ude00 b"));
    assertEquals(List.of(), Words.of(" -- ,"));
  }

  @Test
  void spacesAndEscapesDoNotCount() {
    assertEquals("*a,b", Words.withoutSpace("\\* a,\u00a0\u2009b\n"));
    assertEquals("ab1", Words.letters("a, b — 1"));
    assertFalse(Words.hasAny("—…"));
    assertTrue(Words.hasAny("… x"));
  }

  @Test
  void whatWasMisreadTwiceIsARepairAndNothingElseIs() {
    assertTrue(RepairLaw.allows("\u00c3\u0192\u00c2\u00a9", "\u00e9"));
    assertTrue(RepairLaw.allows("\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u201e\u00a2", "\u2019"));
    assertTrue(RepairLaw.allows("\u00e2\u20ac\u009d", "\u201d"), "a byte windows-1252 lacks");
    assertTrue(RepairLaw.allows("\u00ef\u00bb\u00bf", ""), "an order mark");
    assertTrue(RepairLaw.allows("\u00c2", ""), "half of a no-break space");
    assertFalse(RepairLaw.allows("\u00c3\u0192\u00c2\u00a9", "e"));
    assertFalse(RepairLaw.allows("\u00c9", ""));
    assertFalse(RepairLaw.allows("would", ""));
  }
}
