package org.stet.cli;

import java.util.List;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Hit;
import org.stet.store.api.StoreFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stet search}: words in the store. */
@Command(
    name = "search",
    description = "Find the articles in the store that have all of these words, newest first.",
    footer = {
      "",
      "Examples:",
      "  stet search harbour bridge          whatever their capitals, in any order",
      "  stet search --most 100 --json ferry"
    })
final class SearchCommand extends StoreCommand {
  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Print at most so many articles; else 20.")
  int most = 20;

  SearchCommand(Surroundings surroundings) {
    super(surroundings, "search");
  }

  @Override
  void ask(DeskStore store) throws StoreFailure {
    List<Hit> hits = store.search(String.join(" ", words), most);
    Sheet sheet = new Sheet(surroundings);
    for (Hit hit : hits) {
      if (json) {
        surroundings.out().line(inJson(hit));
      } else {
        print(hit, sheet);
      }
    }
    if (hits.isEmpty()) {
      surroundings.out().flush();
      surroundings.err().line("stet: nothing was found in " + store.folder());
    }
  }

  private static String inJson(Hit hit) {
    ArticleRecord article = hit.article();
    JsonText json = new JsonText().object();
    json.field("article", article.id()).field("title", article.title());
    json.field("origin", article.origin()).field("changed", article.changed().toString());
    json.field("current", hit.isHead()).field("snippet", hit.snippet());
    return json.end().toString();
  }

  private static void print(Hit hit, Sheet sheet) {
    ArticleRecord article = hit.article();
    sheet.line(
        new Cell("article " + article.id(), Colour.BOLD),
        new Cell(": " + article.title()),
        new Cell("  " + LocalTime.of(article.changed()), Colour.FAINT),
        new Cell(hit.isHead() ? "" : "  (in an older version)", Colour.FAINT));
    sheet.paragraph(2, new Cell(hit.snippet()));
  }
}
