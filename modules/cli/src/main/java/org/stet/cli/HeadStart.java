package org.stet.cli;

import java.util.Arrays;
import org.openide.util.Lookup;
import org.stet.check.api.CheckRunner;
import org.stet.clean.api.CleanPipeline;
import org.stet.facts.spi.ClaimReader;
import org.stet.facts.spi.QuoteReader;
import org.stet.text.api.Article;

/**
 * Takes a tiny article through the later steps of the line on a second thread, while the first
 * still makes ready and reads: most of the time one article takes is the loading of classes and
 * word lists, and so it is already done when the story comes that far. What comes of it is thrown
 * away, also if it fails: then the command itself will meet the fault and say so.
 */
final class HeadStart implements Runnable {
  private static final String ARTICLE =
      """
      Headline: Ferry fares to rise

      Fares will go up by 12 percent in May, the harbour office said on Monday.

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
      thread.setUncaughtExceptionHandler(new Silence());
      thread.start();
    }
  }

  /** Whatever happens here, the command meets it too, on a story somebody asked for. */
  private static final class Silence implements Thread.UncaughtExceptionHandler {
    @Override
    public void uncaughtException(Thread failed, Throwable fault) {}
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
    Article article = Article.of(ARTICLE);
    switch (command) {
      case CHECK -> {
        claims(article);
        quotes(article);
        CheckRunner.standard().run(article);
      }
      case QUOTES, EXPORT -> quotes(article);
      case CLAIMS -> claims(article);
      default -> CleanPipeline.standard().clean(article);
    }
  }

  private static void quotes(Article article) {
    QuoteReader reader = Lookup.getDefault().lookup(QuoteReader.class);
    if (reader != null) {
      reader.read(article);
    }
  }

  private static void claims(Article article) {
    ClaimReader reader = Lookup.getDefault().lookup(ClaimReader.class);
    if (reader != null) {
      reader.read(article);
    }
  }
}
