package org.stet.cli;

import java.util.List;
import org.stet.cli.Sheet.Cell;
import org.stet.facts.api.CastList;
import org.stet.facts.api.Quote;
import org.stet.facts.spi.CastReader;
import org.stet.facts.spi.QuoteReader;

/** {@code stet quotes}: every quote of a story and who said it. */
final class QuotesCommand extends StoryCommand {
  static final Form FORM =
      form("quotes", "List every quote and who said it.")
          .examples(
              "stet quotes story.txt           a table of the quotes",
              "stet quotes --json story.txt    one line of JSON, offsets in code points",
              "stet quotes --jsonl < archive.jsonl");

  private QuoteReader reader = article -> List.of();
  private CastReader casting = article -> CastList.nobody();

  QuotesCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
  }

  @Override
  void prepare() throws Failure {
    reader = Installed.quoteReader();
    casting = Installed.castReader();
  }

  @Override
  void write(Copy copy, JsonText json) {
    copy.writeText(json, "text");
    FactsJson.quotes(copy, reader.read(copy.article()), json);
    CastJson.cast(copy, casting.cast(copy.article()), json);
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) {
    List<Quote> quotes = reader.read(copy.article());
    if (quotes.isEmpty()) {
      sheet.line(new Cell("no quotes"));
    }
    new FactTables(copy, sheet).quotes(quotes);
  }
}
