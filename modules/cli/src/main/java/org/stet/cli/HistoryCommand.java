package org.stet.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.cli.Sheet.Cell;
import org.stet.facts.api.Verdict;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.CheckedFact.Decision;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Source;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;
import org.stet.store.upkeep.api.Tombstone;

/** {@code stet history}: the versions of an article and what was decided about it. */
final class HistoryCommand extends StoreCommand {
  private static final Option SHOW =
      Option.number("--show", "N", "Print the text of the version with this number instead.");

  static final Form FORM =
      form(
              "history",
              "List the versions of an article in the store: when, who, why. The article is named"
                  + " by its number, its file, or words of its headline.")
          .with(SHOW)
          .examples(
              "stet history 12",
              "stet history story.txt",
              "stet history --show 0 story.txt    the text as it was received");

  private final @Nullable Integer show;

  HistoryCommand(Surroundings surroundings, Given given) {
    super(surroundings, given, "history");
    this.show = given.number(SHOW);
  }

  @Override
  void ask(DeskStore store) throws StoreFailure, Failure {
    NamedArticle named = new NamedArticle(words, surroundings.directory());
    ArticleRecord article = named.find(store);
    Optional<Tombstone> purged =
        article.head() == 0
            ? store.upkeep().tombstones(Tombstone.Kind.ARTICLE, article.id()).stream().findFirst()
            : Optional.empty();
    List<Version> versions = store.versions(article.id());
    if (show != null) {
      new Sheet(surroundings).result(named.version(versions, show).text());
    } else if (json) {
      WaysOut out = WaysOut.of(store, article.id(), versions);
      HistoryJson history = new HistoryJson(article, versions, out);
      List<CheckedFact> checked = checked(store, article.id());
      StoryTakes takes = StoryTakes.of(store, article.id());
      purged.ifPresent(history::purged);
      surroundings.out().line(history.write(store.rawItems(article.id()), checked, takes));
    } else {
      purged.ifPresent(this::print);
      print(article, versions, checked(store, article.id()));
      Sheet sheet = new Sheet(surroundings);
      WaysOut.of(store, article.id(), versions).print(sheet);
      StoryTakes.of(store, article.id()).print(sheet);
    }
  }

  /** What was checked, without the words of confidential sources. */
  private static List<CheckedFact> checked(DeskStore store, long article) throws StoreFailure {
    Set<Long> confidential = new HashSet<>();
    for (Source source : store.sources(0)) {
      if (source.isConfidential()) {
        confidential.add(source.id());
      }
    }
    return store.checkedFacts(article).stream()
        .map(fact -> fact.withoutWordsOf(confidential))
        .toList();
  }

  private void print(ArticleRecord article, List<Version> versions, List<CheckedFact> checked) {
    Sheet sheet = new Sheet(surroundings);
    sheet.paragraph(0, new Cell(article.title(), Colour.BOLD));
    String origin = article.origin() == null ? "" : ", from " + article.origin();
    sheet.line(
        new Cell("article " + article.id() + origin + ", "),
        new Cell(FactTables.counted(versions.size(), "version")));
    sheet.blank();
    List<List<Cell>> rows = new ArrayList<>();
    for (Version version : versions) {
      boolean head = version.id() == article.head();
      rows.add(
          List.of(
              new Cell(String.valueOf(version.number()), Colour.BOLD),
              new Cell(LocalTime.of(version.at()), Colour.FAINT),
              new Cell(version.author()),
              new Cell(version.reason() + (head ? " (current)" : ""))));
    }
    sheet.table(rows);
    if (!checked.isEmpty()) {
      sheet.heading("Checked", FactTables.counted(checked.size(), "fact"));
      sheet.table(decisions(checked));
    }
  }

  private void print(Tombstone purged) {
    Sheet sheet = new Sheet(surroundings);
    sheet.line(
        new Cell("purged " + LocalTime.of(purged.at()), Colour.BOLD),
        new Cell(" by " + purged.who() + ": " + purged.reason()));
    purged.hashes().forEach(hash -> sheet.line(new Cell("  SHA-256 " + hash, Colour.FAINT)));
  }

  private static List<List<Cell>> decisions(List<CheckedFact> checked) {
    List<List<Cell>> rows = new ArrayList<>();
    for (CheckedFact fact : checked) {
      for (Decision decision : fact.decisions()) {
        Verdict verdict = decision.verdict();
        rows.add(
            List.of(
                new Cell(verdict.status().id(), Colour.BOLD),
                new Cell(LocalTime.of(verdict.at()), Colour.FAINT),
                new Cell(verdict.who()),
                new Cell(verdict.anchor().words())));
      }
    }
    return rows;
  }
}
