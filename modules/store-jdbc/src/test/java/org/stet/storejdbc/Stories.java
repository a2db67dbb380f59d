package org.stet.storejdbc;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.Arrival;

/** Stories that come in, invented for these tests. */
final class Stories {
  static final String FERRY =
      """
      Headline: Ferry to Norrö runs again
      Byline: Maja Lindqvist

      The ferry to Norrö sailed again on Monday after eleven weeks in dock.

      “We would not have sailed with that engine,” said Captain Ulla Berg.
      """;

  static final String HARBOUR =
      """
      Headline: Hafen sperrt Brücke für Laster

      Die Hafenbehörde sperrt die alte Drehbrücke ab Mittwoch für Lastwagen.

      „Das Gutachten ließ uns keine Wahl“, sagte Hafenmeister Jens Petersen.
      """;

  private Stories() {}

  static Arrival arrival(String name, @Nullable String origin, String received, String cleaned) {
    return new Arrival(
        name,
        origin,
        "text/plain",
        received.getBytes(StandardCharsets.UTF_8),
        received,
        cleaned,
        title(cleaned),
        "1 change by 1 rule",
        "Maja");
  }

  static Arrival arrival(String name, String text) {
    return arrival(name, "/desk/" + name, text, text);
  }

  static Arrival ferry() {
    return arrival("ferry.txt", "/desk/ferry.txt", FERRY + "\nMore on page 4\n", FERRY);
  }

  private static String title(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.replace("Headline: ", "");
  }
}
