package org.stet.cli;

import java.util.List;
import org.stet.cli.Sheet.Cell;
import org.stet.facts.api.Claim;
import org.stet.facts.spi.ClaimReader;

/** {@code stet claims}: the sentences of a story that are worth checking. */
final class ClaimsCommand extends StoryCommand {
  static final Form FORM =
      form("claims", "List the sentences that are worth checking, and why.")
          .examples(
              "stet claims story.txt           the claims, with what in each can be checked",
              "stet claims --json story.txt    every sentence with its score");

  private ClaimReader reader = article -> List.of();

  ClaimsCommand(Surroundings surroundings, Given given) {
    super(surroundings, given);
  }

  @Override
  void prepare() throws Failure {
    reader = Installed.claimReader();
  }

  @Override
  void write(Copy copy, JsonText json) {
    Copy whole = copy;
    List<Claim> claims = reader.read(copy.article());
    if (claims.isEmpty()) {
      // A text of one line is taken for a headline; somebody who asks about it means the sentence.
      whole = copy.asParagraphs();
      claims = reader.read(whole.article());
    }
    copy.writeText(json, "text");
    FactsJson.bestClaim(claims, json);
    FactsJson.claims(whole, claims, json);
  }

  @Override
  void print(Copy copy, String name, Sheet sheet) {
    List<Claim> worth = FactTables.worthChecking(reader.read(copy.article()));
    if (worth.isEmpty()) {
      sheet.line(new Cell("no claims"));
    }
    new FactTables(copy, sheet).claims(worth);
  }
}
