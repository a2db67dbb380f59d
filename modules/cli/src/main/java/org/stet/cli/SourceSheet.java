package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.Terms;

/** Sources and what is known of them, for people and as JSON. */
final class SourceSheet {
  private final Sheet sheet;

  SourceSheet(Sheet sheet) {
    this.sheet = sheet;
  }

  void print(Source source, SourceVersion newest) {
    sheet.line(
        new Cell("source " + source.id(), Colour.BOLD),
        new Cell(": " + source.name()),
        new Cell("  version " + newest.number(), Colour.FAINT),
        new Cell(source.withdrawn() ? "  withdrawn" : "", Colour.YELLOW));
    String known = inWords(source, newest);
    if (!known.isEmpty()) {
      sheet.paragraph(2, new Cell(known));
    }
  }

  private static String inWords(Source source, SourceVersion newest) {
    Particulars known = source.particulars();
    List<String> parts = new ArrayList<>();
    for (String part : List.of(known.speaker(), known.place(), known.moment(), known.publisher())) {
      add(parts, part);
    }
    add(parts, known.reliability() == Reliability.UNRATED ? "" : known.reliability().id());
    add(parts, known.terms() == Terms.UNSTATED ? "" : known.terms().id().replace('-', ' '));
    add(parts, known.rights());
    add(parts, known.language());
    add(parts, known.interpreted() ? "an interpreter's words" : "");
    String address = source.address();
    add(parts, address == null ? "" : address);
    add(parts, known.seen() == null ? "" : "seen " + known.seen());
    add(parts, newest.text().isBlank() ? "no words" : "");
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }

  static String inJson(Source source, SourceVersion newest) {
    Particulars known = source.particulars();
    JsonText json = new JsonText().object();
    json.field("source", source.id()).field("name", source.name());
    json.field("address", source.address());
    json.field("seen", known.seen() == null ? null : known.seen().toString());
    json.field("version", newest.number()).field("added", newest.at().toString());
    json.field("withdrawn", source.withdrawn()).field("keeper", source.keeper());
    json.field("speaker", orNull(known.speaker())).field("place", orNull(known.place()));
    json.field("moment", orNull(known.moment())).field("publisher", orNull(known.publisher()));
    json.field("reliability", known.reliability().id()).field("rights", orNull(known.rights()));
    json.field("terms", known.terms().id()).field("language", orNull(known.language()));
    json.field("interpreted", known.interpreted());
    json.field("characters", newest.text().codePointCount(0, newest.text().length()));
    return json.field("sha256", newest.sha256()).end().toString();
  }

  private static @org.jspecify.annotations.Nullable String orNull(String words) {
    return words.isEmpty() ? null : words;
  }
}
