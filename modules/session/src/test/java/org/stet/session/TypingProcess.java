package org.stet.session;

import java.nio.file.Path;
import java.time.Clock;
import org.openide.util.Lookup;
import org.stet.session.api.ArticleSession;
import org.stet.session.api.DraftKeeper;
import org.stet.session.api.Origin;
import org.stet.testkit.DeskDocument;
import org.stet.testkit.EventThread;

/** A desk in which words are typed and never saved, each printed with the time, until killed. */
public final class TypingProcess {
  private static final int PAUSE = 20;

  private TypingProcess() {}

  public static void main(String[] arguments) throws Exception {
    Origin origin = Sample.origin(Sample.FERRY);
    DeskDocument document = new DeskDocument(origin.start().text());
    DraftKeeper keeper = DraftKeeper.in(Path.of(arguments[0]), Clock.systemUTC());
    EventThread.run(
        () -> {
          ArticleSession session = ArticleSession.of(document, origin, "ferry.txt", Lookup.EMPTY);
          session.setModified(true);
          keeper.follow(session);
        });
    for (int i = 0; ; i++) {
      String word = " word" + i + ".";
      EventThread.run(() -> document.type(document.getLength(), word));
      System.out.println(System.currentTimeMillis() + word);
      System.out.flush();
      Thread.sleep(PAUSE);
    }
  }
}
