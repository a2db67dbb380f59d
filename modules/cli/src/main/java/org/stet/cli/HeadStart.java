package org.stet.cli;

import java.util.Arrays;
import org.openide.util.Lookup;
import org.stet.check.api.CheckRunner;
import org.stet.clean.api.CleanPipeline;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;
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

  /** Begins, if the command line calls a command that reads stories. */
  static void begin(String[] arguments) {
    CommandName command = arguments.length == 0 ? null : CommandName.of(arguments[0]);
    if (command != null && command.readsStories() && isWanted() && isPlausible(arguments)) {
      Thread thread = new Thread(new HeadStart(command), "stet-head-start");
      thread.setDaemon(true);
      // Whatever happens here, the command meets it too, on a story somebody asked for.
      thread.setUncaughtExceptionHandler((failed, fault) -> {});
      thread.start();
    }
  }

  /** Not with {@code STET_HEAD_START=off}, for measuring what it is worth. */
  private static boolean isWanted() {
    return !"off".equals(System.getenv("STET_HEAD_START"));
  }

  /** Whether no argument asks for help or is plainly wrong, so that nothing will be read. */
  static boolean isPlausible(String[] arguments) {
    for (String argument : arguments) {
      if (argument.equals("--")) {
        return true;
      }
      if (argument.equals("-h") || argument.equals("--help") || argument.isEmpty()) {
        return false;
      }
    }
    boolean exports = arguments[0].equals("export");
    return !exports || Arrays.stream(arguments).anyMatch(argument -> argument.startsWith("--to"));
  }

  @Override
  public void run() {
    try {
      CopyDesk desk = new CopyDesk(WireReader.standard(), CleanPipeline.standard());
      go(desk.ofText("head-start", STORY).article());
    } catch (Failure e) {
      return; // Nothing is installed that reads plain text; the command will say so.
    }
  }

  private void go(Article article) {
    boolean facts =
        command != CommandName.READ
            && command != CommandName.CLEAN
            && command != CommandName.IMPORT;
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
