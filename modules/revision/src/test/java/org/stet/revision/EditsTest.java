package org.stet.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Edit;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.TextRange;

class EditsTest {
  private static final String BEFORE = "One.\n\nTwo.\n\nThree.\n";

  private static Stretch stretch(int from, int to, int afterFrom, int afterTo) {
    return new Stretch(new TextRange(from, to), new TextRange(afterFrom, afterTo));
  }

  private static List<String> shown(Edits edits) {
    return edits.changeSet().edits().stream()
        .map(edit -> edit.range() + " " + edit.replacement())
        .toList();
  }

  @Test
  void wholeParagraphsNextToEachOtherAreOneEdit() {
    Edits edits = new Edits(BEFORE, "One.\n");
    edits.structural(stretch(4, 6, 4, 5));
    edits.structural(stretch(6, 12, 5, 5));
    edits.structural(stretch(12, 19, 5, 5));
    assertEquals(List.of("[5, 19) "), shown(edits), "the line end that stays is no part of it");
  }

  @Test
  void wordsBetweenThemKeepThemApart() {
    Edits edits = new Edits(BEFORE, "Two!\n\nThree.\n");
    edits.structural(stretch(0, 6, 0, 0));
    edits.inside(stretch(9, 10, 3, 4));
    assertEquals(List.of("[0, 6) ", "[9, 10) !"), shown(edits));
  }

  @Test
  void paragraphsApartAreTwoEdits() {
    Edits edits = new Edits(BEFORE, "Two.\n\n");
    edits.structural(stretch(0, 6, 0, 0));
    edits.structural(stretch(12, 19, 6, 6));
    assertEquals(List.of("[0, 6) ", "[12, 19) "), shown(edits));
  }

  @Test
  void insertionsAtOnePlaceAreOneEdit() {
    Edits edits = new Edits("One.", "One. Two.\n\nThree.");
    edits.inside(stretch(4, 4, 4, 9));
    edits.structural(stretch(4, 4, 9, 11));
    edits.structural(stretch(4, 4, 11, 17));
    assertEquals(List.of("[4, 4)  Two.\n\nThree."), shown(edits));
  }

  @Test
  void aChangeOfWhiteSpaceIsAsShortAsItCanBe() {
    Edits edits = new Edits("a\n\n \nb", "a\n\n\n\nb");
    edits.structural(stretch(1, 5, 1, 5));
    assertEquals(List.of("[3, 4) \n"), shown(edits));
    Edits same = new Edits("a\n\nb", "a\n\nb");
    same.structural(stretch(1, 3, 1, 3));
    assertEquals(List.of(), shown(same));
  }

  @Test
  void wordsThatAreEqualAtTheEndsAreNotCutOff() {
    Edits edits = new Edits("xAx\n", "xBx\n");
    edits.structural(stretch(0, 4, 0, 4));
    assertEquals(List.of("[0, 3) xBx"), shown(edits));
  }

  @Test
  void everyEditSaysWhyItIsThere() {
    Edits edits = new Edits("a", "b");
    edits.inside(stretch(0, 1, 0, 1));
    Edit edit = edits.changeSet().edits().get(0);
    assertEquals("revision", edit.rule());
    assertEquals("Differs in the later text", edit.reason());
  }
}
