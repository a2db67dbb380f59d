package org.stet.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.ArticleRecord;
import org.stet.store.api.DeskStore;
import org.stet.store.api.LegalMark;
import org.stet.store.api.LegalMark.Act;
import org.stet.store.api.StoreFailure;

/** {@code stet legal}: holds an article for legal reasons, or frees it; else says how it stands. */
final class LegalCommand extends StoreCommand {
  private static final Option HOLD =
      Option.flag("--hold", "Hold it: the gate tells of it, or keeps the story back.");
  private static final Option CLEAR = Option.flag("--clear", "Free it again.");
  private static final Option NAME =
      Option.word("--name", "WHO", "Who answers for --hold or --clear.");
  private static final Option REASON =
      Option.word("--reason", "TEXT", "Why; stays in the store and goes into no file.");

  static final Form FORM =
      form(
              "legal",
              "Hold an article of the store for legal reasons, or clear it; without either, say"
                  + " who did. The article is named by its number, its file, or words of its"
                  + " headline.")
          .withOneOf(HOLD, CLEAR)
          .with(NAME, REASON)
          .examples(
              "stet legal --hold --name 'Ada Falk' --reason 'The father may sue.' story.txt",
              "stet legal --clear --name 'Tor Melby' --reason 'He has agreed.' 12",
              "stet legal 12    how it stands");

  private final @Nullable Act act;
  private final String who;
  private final String reason;

  LegalCommand(Surroundings surroundings, Given given) {
    super(surroundings, given, "legal");
    this.act = given.has(HOLD) ? Act.HOLD : given.has(CLEAR) ? Act.CLEAR : null;
    this.who = said(given, NAME);
    this.reason = said(given, REASON);
    if (act != null && (who.isEmpty() || reason.isEmpty())) {
      throw new Misuse("--" + act.id() + " needs --name and --reason");
    }
    if (act == null && (given.has(NAME) || given.has(REASON))) {
      throw new Misuse("--name and --reason go with --hold or --clear");
    }
  }

  private static String said(Given given, Option option) {
    String words = given.word(option);
    return words == null ? "" : words.strip();
  }

  @Override
  void ask(DeskStore store) throws StoreFailure, Failure {
    ArticleRecord article = new NamedArticle(words, surroundings.directory()).find(store);
    if (act != null) {
      mark(store, article, act);
    }
    List<LegalMark> marks = store.legalMarks(article.id());
    LegalHistory history = new LegalHistory(marks, store.versions(article.id()));
    boolean held = LegalMark.standing(marks).isPresent();
    if (json) {
      JsonText line = new JsonText().object().field("article", article.id());
      line.field("title", article.title()).field("held", held);
      history.writeTo(line);
      surroundings.out().line(line.end().toString());
    } else {
      Sheet sheet = new Sheet(surroundings);
      sheet.line(
          new Cell("article " + article.id() + ", "),
          new Cell(Shown.onOneLine(article.title()), Colour.BOLD),
          new Cell(marks.isEmpty() ? ": never held" : held ? ": held" : ": cleared"));
      history.print(sheet);
    }
  }

  private void mark(DeskStore store, ArticleRecord article, Act decided)
      throws StoreFailure, Failure {
    if (article.head() == 0) {
      throw new Failure("purged", "this article was purged", article.title());
    }
    boolean held = LegalMark.standing(store.legalMarks(article.id())).isPresent();
    if (decided == Act.CLEAR && !held) {
      throw new Failure("not-held", "this article is not held", article.title());
    }
    store.keep(new LegalMark(article.id(), article.head(), decided, who, reason, Instant.now()));
  }
}
