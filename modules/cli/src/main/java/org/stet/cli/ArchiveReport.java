package org.stet.cli;

import java.nio.file.Path;
import org.stet.cli.Sheet.Cell;
import org.stet.store.upkeep.api.Archived;

/** What was written or read as an archive. */
final class ArchiveReport {
  private final Surroundings surroundings;

  ArchiveReport(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  void print(Archived archived, boolean json, String what) {
    Path kept = archived.kept();
    if (json) {
      JsonText line = new JsonText().object().field("path", archived.file().toString());
      line.field("made", archived.made().toString()).field("stet", archived.stet());
      line.field("tables", archived.tables()).field("articles", archived.articles());
      line.field("versions", archived.versions());
      line.field("kept", kept == null ? null : kept.toString());
      surroundings.out().line(line.end().toString());
      return;
    }
    Sheet sheet = new Sheet(surroundings);
    sheet.line(
        new Cell(
            what
                + FactTables.counted((int) archived.articles(), "article")
                + ", "
                + FactTables.counted((int) archived.versions(), "version")
                + ", "
                + archived.file()));
    if (kept != null) {
      sheet.line(new Cell("what was there before is kept in " + kept));
    }
  }
}
