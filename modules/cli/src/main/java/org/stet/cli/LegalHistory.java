package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.LegalMark;
import org.stet.store.api.Version;

/** Who held an article for legal reasons, and who cleared it. */
final class LegalHistory {
  private final List<LegalMark> marks;
  private final Map<Long, Integer> numbers;

  LegalHistory(List<LegalMark> marks, List<Version> versions) {
    this.marks = marks;
    this.numbers = versions.stream().collect(Collectors.toMap(Version::id, Version::number));
  }

  void print(Sheet sheet) {
    if (marks.isEmpty()) {
      return;
    }
    sheet.heading("Legal", LegalMark.standing(marks).isPresent() ? "held" : "cleared");
    List<List<Cell>> rows = new ArrayList<>();
    for (LegalMark each : marks) {
      rows.add(
          List.of(
              new Cell(each.act().id(), Colour.BOLD),
              new Cell(LocalTime.of(each.at()), Colour.FAINT),
              new Cell("version " + number(each)),
              new Cell(each.who()),
              new Cell(Shown.onOneLine(each.reason()))));
    }
    sheet.table(rows);
  }

  private long number(LegalMark mark) {
    return numbers.getOrDefault(mark.version(), 0);
  }

  void writeTo(JsonText json) {
    json.name("legal").array();
    for (LegalMark each : marks) {
      json.object().field("act", each.act().id()).field("version", number(each));
      json.field("who", each.who()).field("reason", each.reason());
      json.field("at", each.at().toString()).end();
    }
    json.end();
  }
}
