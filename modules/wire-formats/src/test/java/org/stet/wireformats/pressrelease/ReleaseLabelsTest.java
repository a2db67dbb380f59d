package org.stet.wireformats.pressrelease;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseLabelsTest {
  @Test
  void isSureByTheLinesThatSaySo() {
    assertEquals(
        90, ReleaseLabels.confidence(List.of("Source: Lorby Lines", "MEDIA RELEASE PR1234")));
    assertEquals(70, ReleaseLabels.confidence(List.of("*** PRESS RELEASE ***")));
    assertEquals(70, ReleaseLabels.confidence(List.of("For immediate release: May 4")));
    assertEquals(
        70, ReleaseLabels.confidence(List.of("Ferries", "LORBY, May 4 /PRNewswire/ -- It")));
    assertEquals(70, ReleaseLabels.confidence(List.of("LORBY--(BUSINESS WIRE)--Ferries sail")));
    assertEquals(40, ReleaseLabels.confidence(List.of("EMBARGOED UNTIL 0900 GMT", "Ferries")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRESSEMITTEILUNG Nr. 123/2025",
        "NOTA DE PRENSA",
        "Pressmeddelande",
        "Persbericht 12",
        "Pour diffusion immédiate",
        "PARA PUBLICACIÓN INMEDIATA",
      })
  void isByLabelsOfOtherLanguages(String label) {
    assertEquals(70, ReleaseLabels.confidence(List.of(label, "Ferries sail again")));
    assertEquals(0, ReleaseLabels.confidence(List.of("Eine " + label + " fehlt noch immer")));
  }

  @Test
  void isNotByOthers() {
    assertEquals(0, ReleaseLabels.confidence(List.of()));
    assertEquals(0, ReleaseLabels.confidence(List.of("Subject: PRESS RELEASE", "PRESS RELEASE")));
    assertEquals(0, ReleaseLabels.confidence(List.of("a", "b", "c", "d", "PRESS RELEASE")));
    assertEquals(0, ReleaseLabels.confidence(List.of("Ferries", "Embargo on oil is lifted")));
    assertEquals(
        0, ReleaseLabels.confidence(List.of("Ferries", "Embargo: the EU is split on oil")));
  }

  @Test
  void isByAnEmbargoBelowTheHeadlineThatSaysWhen() {
    assertEquals(40, ReleaseLabels.confidence(List.of("Ferries", "EMBARGOED UNTIL 0900 GMT")));
    assertEquals(40, ReleaseLabels.confidence(List.of("(EMBARGOED UNTIL 0900 GMT) Ferries sail")));
  }
}
