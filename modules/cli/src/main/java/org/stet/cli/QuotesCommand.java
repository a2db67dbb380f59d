package org.stet.cli;

import org.jspecify.annotations.Nullable;
import org.openide.util.Lookup;
import org.stet.facts.api.Quote;
import org.stet.facts.spi.QuoteReader;
import picocli.CommandLine.Command;

/** {@code stet quotes}: every quote of a story and who said it. */
@Command(
    name = "quotes",
    description = "List every quote and who said it.",
    footer = {
      "",
      "Examples:",
      "  stet quotes story.txt           a table of the quotes",
      "  stet quotes --json story.txt    one line of JSON, offsets in code points",
      "  stet quotes --jsonl < archive.jsonl"
    })
final class QuotesCommand extends StoryCommand {
  private @Nullable QuoteReader reader;

  QuotesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void prepare() throws Failure {
    reader = installed(Lookup.getDefault().lookup(QuoteReader.class), "reader of quotes");
  }

  @Override
  void write(Copy copy, JsonText json) throws Failure {
    copy.writeText(json);
    FactsJson.quotes(copy, installed(reader, "reader of quotes").read(copy.article()), json);
  }

  @Override
  void print(Copy copy, Out out) throws Failure {
    for (Quote quote : installed(reader, "reader of quotes").read(copy.article())) {
      out.line(quote.type().id() + "\t" + copy.article().plain(quote.range()));
    }
  }
}
