package org.stet.session;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.openide.util.Lookup;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.api.CleanResult;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.Origin;
import org.stet.testkit.DeskDocument;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/** Stories to open, and sessions of them. */
public final class Sample {
  /** A story as it comes out of a mail: wrapped, indented, with teasers below. */
  public static final String FERRY =
      """
      Ferry line to Oster Island saved at the last minute

      The county takes over half of the shares; fares go up by a tenth.

          MARSUND (Nordkyst) -- The county council agreed on Friday to buy half
          of the ferry line to Oster Island, which was to be closed in May.

          "Without the boat there is no school and no doctor," said Council
          Chair Runa Falk after the vote.

          A quarter of the islanders had signed a petition against the closure
          of the line in only nine days.

          What the islanders say

          Harbour master Olav Brekke, 61, called the decision "late, but not
          too late".

          The line carried 212,000 passengers last year, 14 percent fewer than
          in 2015, according to the county.

          SOURCE: Nordkyst


          Why the lighthouse stays dark

          Why the lighthouse stays dark

          The lamp is in a museum now, and nobody knows who has the key.

          A choir that sings for seals

          A choir that sings for seals

          Thirty singers, one jetty and an audience that never claps.
      """;

  private Sample() {}

  /** The origin of {@code text}, cleaned by all rules there are. */
  public static Origin origin(String text) {
    RawItem item = new RawItem("ferry.txt", null, text.getBytes(StandardCharsets.UTF_8));
    WireStory story = ((Reading.Read) WireReader.standard().read(item)).story();
    CleanResult cleaning = CleanPipeline.standard().clean(story.article());
    return new Origin(item, story, story.article(), story.reading(), story.text(), cleaning);
  }

  /** What cleaning made of it. */
  public static CleanResult cleaning(Origin origin) {
    return Objects.requireNonNull(origin.cleaning());
  }

  /** A session of {@code origin} that is cleaned; event thread only. */
  public static ArticleSession cleaned(Origin origin) {
    ArticleSession session =
        ArticleSession.of(
            new DeskDocument(origin.start().text()), origin, "ferry.txt", Lookup.EMPTY);
    session.clean(cleaning(origin));
    return session;
  }
}
