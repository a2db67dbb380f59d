package org.stet.wire.api;

import java.time.LocalDate;
import org.stet.text.api.Article;

/** Takes of invented stories, as they stand after cleaning. */
final class Takes {
  static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  static final String BRIDGE =
      """
      The harbour bridge at Torsvik will close on Monday because engineers found cracks in two of its hangers, the port authority said.

      The bridge carries eleven thousand vehicles a day between the old town and the docks. Repairs are expected to take at least nine weeks.
      """;

  static final String BRIDGE_GROWN =
      """
      The harbour bridge at Torsvik was closed on Monday, two days after a diver saw the first crack, and ferries were full by seven in the morning.

      Engineers found cracks in two of its hangers, the port authority said. Lorries will be sent round the fjord, a detour of forty kilometres that hauliers called unbearable.

      "We will not take a risk with people's lives," said Tove Lindahl, the harbour master. She said that the council had been warned in March and had asked for a second opinion.

      The bridge carries eleven thousand vehicles a day between the old town and the docks. It was built in 1964 and strengthened in 1998.
      """;

  static final String SCHOOL =
      """
      Four schools in the Torsvik district will stay shut this week after heating oil ran out, the education office said on Monday.

      Parents were told by text message before dawn. Lessons for older pupils move to the library, where volunteers handed out soup.
      """;

  private Takes() {}

  /** A take with these header lines, each with a line feed at its end. */
  static Take of(String head, String body) {
    return of(head, body, ItemIds.NONE, DAY);
  }

  static Take of(String head, String body, ItemIds ids) {
    return of(head, body, ids, DAY);
  }

  static Take of(String head, String body, ItemIds ids, LocalDate arrived) {
    return Take.of(Article.of(head + "\n" + body), ids, arrived);
  }
}
