package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines and sentences of news about embargoes, kills and changes, and the real ones beside. */
class NewsThatForbidsNothingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sperrfrist für Gebäudesanierung endet 2030",
        "Sperrfrist nach Kündigung: Was Arbeitslose wissen müssen",
        "Embargo until further notice: EU halts arms exports",
        "Embargo bis 2030: EU verlängert Sanktionen",
        "Embargo hasta 2030: la UE prorroga las sanciones",
        "Embargo for 60 years: how Norland lives",
        "Embargo: Norland darf kein Öl mehr liefern",
        "EMBARGO: 60 years of Norland's sanctions",
        "Embargado el piso de la alcaldesa por 3.000 euros",
        "Embargada la cuenta del club por impagos",
        "For use at home: 5 tools every gardener needs",
        "Not for publication: the diaries of a minister on 3 wars",
        "Not to be used after 2027: the new rules for plastic bags",
        "Embargo until 2030, Brussels says, on all timber from the region."
      })
  void noEmbargo(String line) {
    assertEquals(Optional.empty(), EmbargoWords.in(line), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMBARGO 0001 THURSDAY 11 DECEMBER | 0001 THURSDAY 11 DECEMBER",
        "PRESS RELEASE - UNDER EMBARGO | UNDER EMBARGO",
        "PRESS RELEASE - EMBARGOED UNTIL 6am 11 December | 6am 11 December",
        "This story is embargoed until 6am Thursday. | 6am Thursday",
        "Sperrfrist: 11. Dezember, 6 Uhr | 11. Dezember, 6 Uhr",
        "EMBARGO: 11 de diciembre | 11 de diciembre",
        "EMBARGOED | EMBARGOED",
        "EMBARGO: 2025-12-11 | 2025-12-11"
      })
  void anEmbargo(String line, String until) {
    assertEquals(Optional.of(until), EmbargoWords.in(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There will be no substitute for the striker of Lorby.",
        "Make certain the story is not published too late to matter.",
        "ANNULATION : le festival de Lorby n’aura pas lieu",
        "ANULACIÓN: el juez tumba el contrato del agua",
        "CANCELAMENTO: Norair suspende voos para Lorby",
        "WITHDRAWAL: Norland's troops leave the valley",
        "ELIMINATION: How the show chooses who goes",
        "We withdraw the report, the magazine said on Monday, since it was wrong.",
        "Please kill the story, the minister wrote to the editor, a court heard, the paper said."
      })
  void noKill(String line) {
    assertNotEquals(StoryStatus.CANCELLED, StoryStatus.of("", List.of(line)), line);
    assertFalse(StoryStatus.isKillHeadline(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILL KILL KILL",
        "WITHDRAWAL",
        "The story on the wall has been killed. A kill is mandatory.",
        "Make certain the story is not published.",
        "Reuters has withdrawn the story \"Wall falls\" because it was false.",
        "Editors, kill the Wall story, it is false."
      })
  void aKill(String line) {
    assertEquals(StoryStatus.CANCELLED, StoryStatus.of("", List.of(line)), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Includes the bones of a saint, the monks say)",
        "(Changes are coming to the way we pay, and not all of them will please)",
        "(In dem Haus wurde 1920 auch ein Stück korrigiert)",
        "(Adds to the long list of broken things, some say.)",
        "(Removes stains from cloth within minutes.)"
      })
  void noNoteToEditors(String line) {
    assertEquals(Optional.empty(), EditorsNotes.in(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Includes comment from mayor, background)",
        "(Changes headline, no change to text)",
        "(Removes reference to wall in 4th paragraph)",
        "(Im zweiten Absatz wurde die Zahl korrigiert)",
        "(Adds quotes)"
      })
  void aNoteToEditors(String line) {
    assertTrue(EditorsNotes.in(line).isPresent(), line);
  }

  @ParameterizedTest
  @CsvSource({
    "Troops Withdrawal, false",
    "Names Withheld, false",
    "WALL-ELIMINATION, true",
    "'Wall, Kill', true"
  })
  void aSlugForbidsOnlyInAPartOfItsOwn(String slug, boolean forbids) {
    var article = org.stet.text.api.Article.of("Slug: " + slug + "\n\nThe wall stands.\n");
    StoryIdentity identity = StoryIdentity.of(article, ItemIds.NONE);
    assertEquals(forbids, identity.stated() != null && identity.stated().forbids());
  }
}
