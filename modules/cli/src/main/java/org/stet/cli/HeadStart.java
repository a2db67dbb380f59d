package org.stet.cli;

import java.nio.charset.StandardCharsets;
import org.openide.util.Lookup;
import org.stet.check.api.CheckRunner;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.spi.CleanRule;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;

/**
 * Takes a tiny story through the line on a second thread, while the first still reads the command
 * line: most of the time one article takes is the loading of classes and word lists, and so it is
 * already done when the article comes. What comes of it is thrown away, also if it fails: then the
 * command itself will meet the fault and say so.
 */
final class HeadStart implements Runnable {
  private static final String STORY =
      """
      Ferry fares to rise

      By Ada Quill

      PORT SAREK (ST) - Fares will go up by 12 percent in May, the harbour office said on Monday.

      "We had no choice," said Ada Quill, the harbour master. She called it "a bad day".
      """;

  private final CommandName command;

  private HeadStart(CommandName command) {
    this.command = command;
  }

  /** Begins, if the command line calls a command. */
  static void begin(String[] arguments) {
    CommandName command = arguments.length < 2 ? null : CommandName.of(arguments[0]);
    if (command != null) {
      Thread thread = new Thread(new HeadStart(command), "stet-head-start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  @Override
  public void run() {
    try {
      RawItem item =
          new RawItem("head-start", "text/plain", STORY.getBytes(StandardCharsets.UTF_8));
      if (WireReader.standard().read(item) instanceof Reading.Read read) {
        go(read.story().article());
      }
    } catch (RuntimeException | LinkageError e) {
      return; // The command meets the same fault, on a story somebody asked for.
    }
  }

  private void go(Article read) {
    CleanPipeline all = CleanPipeline.of(Lookup.getDefault().lookupAll(CleanRule.class));
    Article article = all.only(CleanRule::safe).clean(read).after();
    boolean facts = command != CommandName.READ && command != CommandName.CLEAN;
    QuoteReader quotes = facts ? Lookup.getDefault().lookup(QuoteReader.class) : null;
    if (quotes != null) {
      quotes.read(article);
    }
    boolean claimed = command == CommandName.CHECK || command == CommandName.CLAIMS;
    ClaimReader claims = claimed ? Lookup.getDefault().lookup(ClaimReader.class) : null;
    if (claims != null) {
      claims.read(article);
    }
    if (command == CommandName.CHECK) {
      CheckRunner.standard().run(article);
    }
  }
}
