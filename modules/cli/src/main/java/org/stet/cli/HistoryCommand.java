package org.stet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    ArticleRecord article = find(store);
    List<Version> versions = store.versions(article.id());
    if (show != null) {
      new Sheet(surroundings).result(version(versions, show).text());
    } else if (json) {
      HistoryJson history = new HistoryJson(article, versions);
      List<CheckedFact> checked = checked(store, article.id());
      StoryTakes takes = StoryTakes.of(store, article.id());
      surroundings.out().line(history.write(store.rawItems(article.id()), checked, takes));
    } else {
      print(article, versions, checked(store, article.id()));
      StoryTakes.of(store, article.id()).print(new Sheet(surroundings));
    }
  }

  private Version version(List<Version> versions, int number) throws Failure {
    for (Version version : versions) {
      if (version.number() == number) {
        return version;
      }
    }
    throw new Failure("no-such-version", "there is no version " + number, words());
  }

  private String words() {
    return String.join(" ", words);
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

  private ArticleRecord find(DeskStore store) throws StoreFailure, Failure {
    List<ArticleRecord> found = fromFile(store);
    if (found.isEmpty()) {
      found = store.find(words());
    }
    if (found.isEmpty()) {
      throw new Failure("no-such-article", "there is no such article in the store", words());
    }
    if (found.size() > 1) {
      StringBuilder numbers = new StringBuilder();
      for (ArticleRecord article : found.subList(0, Math.min(10, found.size()))) {
        numbers.append("\n  ").append(article.id()).append("  ");
        numbers.append(Shown.onOneLine(article.title()));
      }
      throw new Failure(
          "several-articles", "there are several; name one by its number:" + numbers, words());
    }
    return found.get(0);
  }

  private List<ArticleRecord> fromFile(DeskStore store) throws StoreFailure {
    try {
      Path file = surroundings.directory().resolve(words()).toAbsolutePath().normalize();
      return store.find(file.toString());
    } catch (InvalidPathException e) {
      // Words that are no path may be a title.
      return List.of();
    }
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
