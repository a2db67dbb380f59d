package org.stet.storejdbc;

import java.nio.charset.StandardCharsets;
import org.stet.store.api.Arrival;
import org.stet.wire.api.ItemIds;

/** Series of takes, invented for these tests: of several agencies, in several languages. */
final class Series {
  static final String BRIDGE =
      """
      The harbour bridge at Torsvik will close on Monday because engineers found cracks in two of its hangers, the port authority said.

      The bridge carries eleven thousand vehicles a day between the old town and the docks. Repairs are expected to take at least nine weeks.
      """;

  static final String BRIDGE_GROWN =
      """
      The harbour bridge at Torsvik was closed on Monday, two days after a diver saw the first crack, and ferries were full by seven in the morning.

      Engineers found cracks in two of its hangers, the port authority said. Lorries will be sent round the fjord, a detour of forty kilometres.

      "We will not take a risk with people's lives," said Tove Lindahl, the harbour master.

      The bridge carries eleven thousand vehicles a day between the old town and the docks. It was built in 1964 and strengthened in 1998.
      """;

  static final String SCHOOLS =
      """
      Four schools in the Torsvik district will stay shut this week after heating oil ran out, the education office said on Monday.

      Parents were told by text message before dawn. Lessons for older pupils move to the library, where volunteers handed out soup.
      """;

  static final String HAFEN =
      """
      Die Hafenbehörde sperrt die alte Drehbrücke in Norrhaven ab Mittwoch für Lastwagen. Gutachter hatten an zwei Lagern Risse entdeckt.

      Die Umleitung führt über die Autobahn und ist 38 Kilometer lang. Betroffen sind nach Angaben der Stadt täglich rund 900 Lastwagen.
      """;

  static final String HAFEN_GROWN =
      """
      Wütende Spediteure, leere Regale: Die Hafenbehörde sperrt die alte Drehbrücke in Norrhaven ab Mittwoch für Lastwagen. Zuerst hatte der NDK darüber berichtet.

      „Das Gutachten ließ uns keine Wahl“, sagte Hafenmeister Jens Petersen. Gutachter hatten an zwei Lagern Risse entdeckt.

      Die Umleitung führt über die Autobahn und ist 38 Kilometer lang. Die Handelskammer rechnet mit Mehrkosten von drei Millionen Euro.
      """;

  static final String GREVE =
      """
      Les dockers de Port-Salin ont voté jeudi la reconduction de leur grève, au quatrième jour d'un mouvement qui bloque treize navires.

      La direction du port a proposé une prime de 250 euros, jugée insuffisante par l'intersyndicale. Une réunion est prévue vendredi matin.
      """;

  static final String INCENDIO =
      """
      El incendio declarado el martes en la sierra de Almarén ha quemado ya 1.200 hectáreas y obligado a desalojar tres aldeas, informó la consejería.

      Unos 180 bomberos trabajan en la zona con ayuda de seis helicópteros. El viento de levante complica las tareas de extinción.
      """;

  private Series() {}

  /** A take in the file {@code name}, with these header lines, each with a line feed at its end. */
  static Arrival take(String name, String head, String body) {
    return take(name, head, body, ItemIds.NONE);
  }

  static Arrival take(String name, String head, String body, ItemIds ids) {
    String text = head + "\n" + body;
    String title = head.lines().filter(l -> l.startsWith("Headline: ")).findFirst().orElse(name);
    return new Arrival(
        name,
        "/wire/" + name,
        null,
        text.getBytes(StandardCharsets.UTF_8),
        text,
        text,
        title.replace("Headline: ", ""),
        "cleaned",
        "Maja",
        ids);
  }
}
