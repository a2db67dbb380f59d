package org.stet.text.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that others rely on; the tests run in Turkish, whose small I is another letter. */
class NamesTest {
  @Test
  void rolesHaveStableNames() {
    assertEquals(
        "headline standfirst byline dateline paragraph subhead quote list-item caption table note",
        String.join(" ", Stream.of(Role.values()).map(Role::id).toList()));
    assertEquals(
        List.of(Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE),
        Stream.of(Role.values()).filter(Role::isHeader).toList());
    assertEquals(
        List.of(Role.NOTE), Stream.of(Role.values()).filter(r -> !r.isPublished()).toList());
    assertEquals(
        List.of(Role.TABLE, Role.NOTE), Stream.of(Role.values()).filter(Role::isFenced).toList());
  }

  @Test
  void severitiesHaveStableNames() {
    assertEquals(
        List.of("note", "warning", "error"),
        Stream.of(Severity.values()).map(Severity::id).toList());
  }

  @Test
  void fieldsAreFoundByLabelAndByRole() {
    for (FieldName name : FieldName.values()) {
      assertEquals(Optional.of(name), FieldName.ofLabel(name.label()));
      name.role().ifPresent(r -> assertEquals(Optional.of(name), FieldName.ofRole(r)));
    }
    assertEquals(Optional.empty(), FieldName.ofLabel("headline"));
    assertEquals(Optional.empty(), FieldName.ofLabel(""));
    assertEquals(Optional.empty(), FieldName.ofRole(Role.PARAGRAPH));
    for (Role role : Role.values()) {
      assertEquals(role.isHeader(), FieldName.ofRole(role).isPresent());
    }
  }

  @Test
  void aFindingKeepsWhatItWasMadeOf() {
    List<Evidence> evidence = new ArrayList<>(List.of(new Evidence("Headline", "Nine", null)));
    List<Fix> fixes = new ArrayList<>(List.of(new Fix("Remove it", ChangeSet.none(4))));
    Finding finding =
        new Finding("numbers", Severity.NOTE, TextRange.at(2), "Nine or ten", evidence, fixes);
    evidence.clear();
    fixes.clear();
    assertEquals("Nine", finding.evidence().get(0).words());
    assertEquals("Remove it", finding.fixes().get(0).label());
    assertThrows(UnsupportedOperationException.class, () -> finding.fixes().clear());
    assertEquals(
        List.of(), new Finding("numbers", Severity.NOTE, TextRange.at(2), "Ten").evidence());
  }
}
