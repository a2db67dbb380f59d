package org.stet.wire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillNoticeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "KILL KILL KILL: Mine closes in Holt",
        "ANNULLERAT: Gruvan i Holt stänger",
        "We are withdrawing our story \"Minister resigns\" sent Tuesday at 10:15.",
        "Attention editors: we have withdrawn the earlier report on the mine.",
        "Editors: Please kill the Nordwire story Mine closes in Holt, moved at 11:12 CET.",
        "Editors, please kill the story Bridge opens in Holt",
        "ADVISORY-Nordwire withdraws story on blast at plant",
        "HOLT, Dec 9 (Nordwire) - Please be advised that the story headlined \"Two dead\" is withdrawn.",
        "Achtung Redaktionen: dpa zieht die Meldung \"Zwei Tote bei Explosion\" zurück",
        "Till redaktionen: TT drar tillbaka telegrammet \"Färjan sjunker\" från kl 10.15.",
        "HOLT, 9 déc 2025 (AFP) - Attention rédactions, veuillez annuler la dépêche \"Deux morts\" diffusée à 10H15.",
        "Anulamos nuestra nota \"Dos muertos en Holt\" por contener errores.",
      })
  void theseTakeAStoryBack(String line) {
    assertTrue(KillNotice.is(line));
    assertEquals(StoryStatus.CANCELLED, StoryStatus.of("", List.of("NORDWIRE", line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Newspaper withdraws story about the mayor",
        "\"We are withdrawing our report,\" the ministry said.",
        "We are withdrawing our troops, the general said.",
        "Retirada: Norland deja el tratado",
        "RETIRADA: NORLAND DEJA EL TRATADO",
        "TILBAGEKALDT: Kylling fra Holt",
        "ANNULLATO: il concerto di sabato",
        "WITHDRAWN: toys that catch fire",
        "Retrait des troupes de Holt",
        "Holt zieht die Meldung von Verlusten zurück",
        "Please kill the lights, the mayor asked.",
        "Please do not use the lift, says a sign at the old pier.",
        "KILL BILL returns to cinemas",
        "Anulan la boda real",
        "Veuillez annuler mon abonnement, dit la lettre.",
      })
  void theseAreNews(String line) {
    assertFalse(KillNotice.is(line));
    assertEquals(StoryStatus.USABLE, StoryStatus.of("", List.of(line)));
  }
}
