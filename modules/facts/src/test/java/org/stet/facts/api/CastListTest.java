package org.stet.facts.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.CastMember.Kind;
import org.stet.facts.api.CastMention.Form;
import org.stet.text.api.TextRange;

/** Who appears in an article, and what cannot be said of them. */
class CastListTest {
  private static CastMention mention(int start, int end, Form form) {
    return new CastMention(new TextRange(start, end), form);
  }

  private static CastMember person(String name, CastMention... mentions) {
    return new CastMember(Kind.PERSON, name, null, List.of(mentions));
  }

  private static final CastMember ROTH =
      person("Ida Roth", mention(0, 4, Form.SHORT), mention(10, 18, Form.FULL));
  private static final CastMember BRANDT = person("Nils Brandt", mention(30, 36, Form.SHORT));
  private static final CastList CAST = new CastList(List.of(ROTH, BRANDT));

  @Test
  void membersAreFoundByNameAndByPlace() {
    assertEquals(Optional.of(ROTH), CAST.named("Ida Roth"));
    assertEquals(Optional.empty(), CAST.named("Roth"));
    assertEquals(Optional.of(ROTH), CAST.at(new TextRange(12, 18)));
    assertEquals(Optional.of(BRANDT), CAST.at(TextRange.at(31)));
    assertEquals(Optional.empty(), CAST.at(new TextRange(16, 20)));
    assertTrue(CastList.nobody().members().isEmpty());
  }

  @Test
  void theFirstMentionInFullNeedNotBeTheFirst() {
    assertEquals(Optional.of(mention(10, 18, Form.FULL)), ROTH.firstInFull());
    assertEquals(Optional.empty(), BRANDT.firstInFull());
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> mention(3, 3, Form.PRONOUN));
    assertThrows(IllegalArgumentException.class, () -> person("Ida Roth"));
    CastMention first = mention(0, 4, Form.SHORT);
    CastMention overlapping = mention(3, 6, Form.SHORT);
    assertThrows(IllegalArgumentException.class, () -> person("Ida Roth", first, overlapping));
    assertThrows(
        IllegalArgumentException.class,
        () -> person("Ida Roth", mention(10, 12, Form.FULL), first));
    assertThrows(IllegalArgumentException.class, () -> new CastList(List.of(ROTH, ROTH)));
  }

  @Test
  void namesOutsideAreLowerCase() {
    assertEquals("organisation", Kind.ORGANISATION.id());
    assertEquals("pronoun", Form.PRONOUN.id());
  }
}
