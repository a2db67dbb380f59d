package org.stet.cli;

import java.util.List;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Hit;
import org.stet.store.api.Source;
import org.stet.store.api.SourceHit;
import org.stet.store.api.StoreFailure;

/** {@code stet search}: words in the store. */
final class SearchCommand extends StoreCommand {
  private static final int USUALLY_MOST = 20;
  private static final Option MOST =
      Option.number("--most", "N", "Print at most so many articles and sources; else 20.");

  static final Form FORM =
      form("search", "Find the articles and sources in the store that have all of these words.")
          .with(MOST)
          .examples(
              "stet search harbour bridge          whatever their capitals, in any order",
              "stet search --most 100 --json ferry");

  private final int most;

  SearchCommand(Surroundings surroundings, Given line) {
    super(surroundings, line, "search");
    Integer given = line.number(MOST);
    this.most = given == null ? USUALLY_MOST : given;
  }

  @Override
  void ask(DeskStore store) throws StoreFailure {
    IndexCatchUp.run(surroundings, store);
    List<Hit> hits = store.search(String.join(" ", words), most);
    Sheet sheet = new Sheet(surroundings);
    for (Hit hit : hits) {
      if (json) {
        surroundings.out().line(inJson(hit));
      } else {
        print(hit, sheet);
      }
    }
    List<SourceHit> sources = store.searchSources(String.join(" ", words), most);
    for (SourceHit hit : sources) {
      if (json) {
        surroundings.out().line(inJson(hit));
      } else {
        print(hit, sheet);
      }
    }
    if (hits.isEmpty() && sources.isEmpty()) {
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

  private static String inJson(SourceHit hit) {
    JsonText json = new JsonText().object();
    json.field("source", hit.source().id()).field("name", hit.source().name());
    return json.field("snippet", hit.snippet()).end().toString();
  }

  private static void print(SourceHit hit, Sheet sheet) {
    Source source = hit.source();
    String said = source.particulars().speaker();
    sheet.line(
        new Cell("source " + source.id(), Colour.BOLD),
        new Cell(": " + source.name()),
        new Cell(said.isEmpty() ? "" : "  " + said, Colour.FAINT));
    sheet.paragraph(2, new Cell(hit.snippet()));
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
