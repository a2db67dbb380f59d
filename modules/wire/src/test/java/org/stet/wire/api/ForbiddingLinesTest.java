package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.FieldName;

/** Lines above stories, and notes, as desks of many countries receive them. */
class ForbiddingLinesTest {
  private static final String TEXT =
      """
      The ministry said on Tuesday it would delay the opening of the tunnel by two years.

      Engineers found cracks in 14 of 62 segments.
      """;

  private static Article judged(String copy) {
    ChangeSet none = ChangeSet.none(copy.length());
    WireStory story = WireStory.of("any", StoryKind.STORY, copy, none, List.of());
    return Restraints.judged(story).article();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DO NOT USE",
        "Do not publish yet",
        "DRAFT - NOT FOR RELEASE",
        "NOT YET CLEARED FOR PUBLICATION",
        "HOLD",
        "HOLD FOR LEGAL",
        "HOLD UNTIL FURTHER NOTICE",
        "LEGAL HOLD – do not publish before lawyers have cleared",
        "RETRACTED",
        "(Withdrawn)",
        "Story killed",
        "SPIKED",
        "BITTE NICHT VERWENDEN",
        "Noch nicht veröffentlichen!",
        "ENTWURF – nicht zur Veröffentlichung bestimmt",
        "Diese Meldung ist gesperrt.",
        "PAS POUR PUBLICATION",
        "NO PUBLICAR",
        "Da non pubblicare",
        "Ikke til publisering",
        "Не публиковать"
      })
  void aLineThatSaysNothingElseHoldsTheStory(String line) {
    assertTrue(ForbiddingLines.isHold(line), line);
    String copy = line + "\n\nTunnel to open later\n\n" + TEXT;
    assertEquals(Optional.of("withheld"), judged(copy).field(FieldName.STATUS), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hold the front page",
        "Holding on",
        "Do not use lifts in a fire",
        "Not for sale",
        "Not for publication, she said",
        "Spike in cases",
        "Withdrawn from sale",
        "Void of meaning",
        "No publicar es un delito, dice el juez",
        "Ne pas publier est un choix"
      })
  void aHeadlineIsNoSuchLine(String line) {
    assertFalse(ForbiddingLines.isHold(line), line);
    assertFalse(ForbiddingLines.isKill(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LEGAL KILL: TRANSPORT Tunnel",
        "APNewsAlert KILL: Berlin tunnel to be delayed",
        "PA KILL: Tunnel delay",
        "STORY REMOVED: Berlin tunnel to be delayed",
        "STORNO: Tunnel wird später eröffnet",
        "OTS-STORNO: Ministerium / Tunnel verschoben",
        "ANNULLAMENTO: galleria rinviata",
        "АННУЛИРОВАНО: Открытие тоннеля перенесено",
        "TREKKES TILBAKE: Tunnelen utsettes",
        "TT DRAR TILLBAKA: Tunneln försenas",
        "/DISREGARD RELEASE: Lorby Inc./",
        "【取り消し】トンネル開業延期の記事",
        "[전문취소] 터널 개통 2년 연기",
        "撤稿通知"
      })
  void aLabelKillsWhatStandsBehindIt(String line) {
    assertTrue(ForbiddingLines.isKill(line), line);
    assertEquals(
        Optional.of("cancelled"), judged(line + "\n\n" + TEXT).field(FieldName.STATUS), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILL: A FILM OF THE YEAR",
        "STORNO IM KAUFRECHT: WAS KUNDEN WISSEN",
        "Overkill: too many rules",
        "To kill: a question of law"
      })
  void otherHeadlinesKillNothing(String line) {
    assertFalse(ForbiddingLines.isKill(line), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eds: Disregard previous story on the Berlin tunnel. | cancelled",
        "Eds: The AP is withdrawing this story. | cancelled",
        "Reuters is withdrawing this story. | cancelled",
        "EDITOR'S NOTE: This story was sent in error and must not be published. | cancelled",
        "NOTE TO EDITORS - This item has been killed. Do not publish. | cancelled",
        "This article has been retracted. | cancelled",
        "Editors: Please remove the story headlined \"Tunnel\" from your websites and archives. | cancelled",
        "(Reuters) - The story \"Berlin tunnel\" has been withdrawn. Please do not use. | cancelled",
        "EIL - Achtung: Die dpa zieht die Meldung \"Tunnel\" zurück | cancelled",
        "Die Meldung ist falsch und wird zurückgezogen. | cancelled",
        "Meldung 0412 bitte löschen. | cancelled",
        "L'AFP annule sa dépêche \"Le tunnel\" en raison d'une erreur. | cancelled",
        "Cette dépêche est annulée. | cancelled",
        "ATENCIÓN: Queda anulada la información titulada \"El túnel\". | cancelled",
        "Esta noticia queda anulada. | cancelled",
        "+++ ATTENZIONE +++ Si prega di annullare la notizia 'Galleria' | cancelled",
        "Denne saken er trukket. | cancelled",
        "PAP anuluje depeszę o tunelu. | cancelled",
        "ТАСС аннулирует сообщение об открытии тоннеля. | cancelled",
        "We hereby retract our news release of 9 December. | cancelled",
        "Eds: Withhold story pending legal review. | withheld",
        "Eds: DO NOT USE, libel. | withheld",
        "Please don't run it before the minister has signed. | withheld"
      })
  void aNoteAboveTheStoryForbids(String note, String status) {
    Article article = judged("Headline: Tunnel\n\n" + note + "\n\n" + TEXT);
    assertEquals(Optional.ofNullable(status), article.field(FieldName.STATUS), note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Embargo: 16:00 London time / 11:00 US Eastern, Wednesday 10 December 2025 | 16:00 London time / 11:00 US Eastern, Wednesday 10 December 2025",
        "Transmission of material in this release is embargoed until 8:30 a.m. (ET) Wednesday | 8:30 a.m. (ET) Wednesday",
        "USDL-25-0412: EMBARGOED UNTIL 8:30 A.M. | 8:30 A.M.",
        "Attn editors: strictly embargoed until 10am Wednesday | 10am Wednesday",
        "ADV14 FOR RELEASE SUNDAY, DEC. 14, AND THEREAFTER | SUNDAY, DEC. 14, AND THEREAFTER",
        "May not be published before 6 a.m. Wednesday | before 6 a.m. Wednesday",
        "Es gilt das gesprochene Wort! Sperrfrist: Redebeginn | Sperrfrist: Redebeginn",
        "PRESSESPERRFRIST: 10.12.2025, 10:00 Uhr | 10.12.2025, 10:00 Uhr",
        "Zur Veröffentlichung ab 10. Dezember 2025, 0 Uhr | 10. Dezember 2025, 0 Uhr",
        "À ne pas publier avant mercredi 10 décembre à 6 h | mercredi 10 décembre à 6 h",
        "No publicar antes del miércoles 10 de diciembre | miércoles 10 de diciembre",
        "Non pubblicare prima delle 18 di mercoledì 10 dicembre | 18 di mercoledì 10 dicembre",
        "Не публиковать до 10 декабря 12:00 | 10 декабря 12:00",
        "Klausulert til onsdag kl. 06.00 | onsdag kl. 06.00",
        "Embargo fino al 2027 sul petrolio russo | ",
        "Embargo till 2027 mot oljan | ",
        "アユ漁解禁 10日午前0時、釣り人待つ | ",
        "Nicht vor Gericht: zwölf Zeugen schweigen | ",
        "Release time is party time in Lorby | "
      })
  void moreWaysToSayUntilWhen(String line, String until) {
    assertEquals(Optional.ofNullable(until), EmbargoWords.in(line));
  }
}
