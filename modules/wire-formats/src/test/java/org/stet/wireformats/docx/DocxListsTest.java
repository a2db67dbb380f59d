package org.stet.wireformats.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.wire.api.RawItem;
import org.stet.wireformats.xml.XmlReader;

/** How Word counts. */
class DocxListsTest {
  private static DocxLists lists(String numbering) {
    String part = "<w:numbering>" + numbering + "</w:numbering>";
    RawItem item = new RawItem("numbering", null, part.getBytes(StandardCharsets.UTF_8));
    XmlReader.Outcome.Tree tree =
        assertInstanceOf(XmlReader.Outcome.Tree.class, XmlReader.read(item));
    return DocxLists.of(Optional.of(tree.root()));
  }

  private static String level(int level, String form, String pattern, String more) {
    return String.format(
        Locale.ROOT,
        "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/>%s</w:lvl>",
        level,
        form,
        pattern,
        more);
  }

  private static String kind(int id, String... levels) {
    String all = String.join("", levels);
    return String.format(
        Locale.ROOT, "<w:abstractNum w:abstractNumId='%d'>%s</w:abstractNum>", id, all);
  }

  private static String list(int id, int kind, String... more) {
    String all = String.join("", more);
    return String.format(
        Locale.ROOT, "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>", id, kind, all);
  }

  private static List<String> counted(DocxLists lists, String list, int... levels) {
    List<String> numbers = new ArrayList<>();
    for (int level : levels) {
      numbers.add(lists.next(new ListPlace(list, level)));
    }
    return numbers;
  }

  @Test
  void levelsBeginAnewBelowTheNext() {
    DocxLists lists =
        lists(
            kind(
                    1,
                    level(0, "decimal", "%1.", ""),
                    level(1, "lowerLetter", "%1%2)", ""),
                    level(2, "upperRoman", "%3", ""))
                + list(1, 1));
    assertEquals(
        List.of("1.", "1a)", "1b)", "I", "2.", "2a)", "I", "2b)", "I"),
        counted(lists, "1", 0, 1, 1, 2, 0, 1, 2, 1, 2));
  }

  @Test
  void aLevelMayCountOnOrOnlyBeginAfterSome() {
    DocxLists lists =
        lists(
            kind(
                    1,
                    level(0, "decimal", "%1", ""),
                    level(1, "decimal", "%2", "<w:lvlRestart w:val='0'/>"),
                    level(2, "decimal", "%3", "<w:lvlRestart w:val='1'/>"))
                + list(1, 1));
    assertEquals(
        List.of("1", "1", "1", "2", "2", "2", "3", "1"),
        counted(lists, "1", 0, 1, 2, 1, 2, 0, 1, 2));
  }

  @Test
  void listsOfOneKindCountOnUnlessOneBeginsAnew() {
    String anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
    String other =
        "<w:lvlOverride w:ilvl='0'>" + level(0, "upperLetter", "(%1)", "") + "</w:lvlOverride>";
    DocxLists lists =
        lists(
            kind(1, level(0, "decimal", "%1.", ""))
                + list(1, 1)
                + list(2, 1)
                + list(3, 1, anew)
                + list(4, 1, other));
    assertEquals(List.of("1.", "2."), counted(lists, "1", 0, 0));
    assertEquals(List.of("3."), counted(lists, "2", 0));
    assertEquals(List.of("5.", "6."), counted(lists, "3", 0, 0));
    assertEquals(List.of("(G)"), counted(lists, "4", 0));
  }

  @Test
  void aKindMayBeThatOfAStyle() {
    DocxLists lists =
        lists(
            kind(1, "<w:numStyleLink w:val='Points'/>")
                + kind(2, "<w:styleLink w:val='Points'/>", level(0, "ordinal", "%1", ""))
                + list(7, 1));
    assertEquals(List.of("1st", "2nd"), counted(lists, "7", 0, 0));
  }

  @Test
  void legalNumbersAreInDigits() {
    DocxLists lists =
        lists(
            kind(
                    1,
                    level(0, "upperRoman", "Article %1", ""),
                    level(1, "decimalZero", "%1.%2", "<w:isLgl/>"))
                + list(1, 1));
    assertEquals(List.of("Article I", "1.1"), counted(lists, "1", 0, 1));
  }

  @ParameterizedTest
  @CsvSource({"bullet, ·", "none, ''"})
  void aMarkIsNoNumber(String form, String pattern) {
    DocxLists lists = lists(kind(1, level(0, form, pattern, "")) + list(1, 1));
    assertEquals(List.of("", ""), counted(lists, "1", 0, 0));
  }

  @Test
  void whatIsNotThereHasNoNumber() {
    DocxLists lists = lists(kind(1, level(0, "decimal", "%1 %9 %", "")) + list(1, 1) + list(2, 8));
    assertEquals(List.of("1  %"), counted(lists, "1", 0));
    assertEquals(List.of("", ""), counted(lists, "1", 3, 900));
    assertEquals(List.of(""), counted(lists, "2", 0));
    assertEquals(List.of(""), counted(lists, "99", 0));
    assertEquals(List.of(""), counted(DocxLists.of(Optional.empty()), "1", 0));
  }

  @Test
  void aLevelKnowsItsStyle() {
    DocxLists lists =
        lists(
            kind(
                    1,
                    level(0, "decimal", "%1", ""),
                    level(1, "decimal", "%2", "<w:pStyle w:val='Point2'/>"))
                + list(1, 1));
    assertEquals(Optional.of(1), lists.levelOf("1", "Point2"));
    assertEquals(Optional.empty(), lists.levelOf("1", "Point3"));
    assertEquals(Optional.empty(), lists.levelOf("1", ""));
  }
}
