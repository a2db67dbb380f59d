package org.stet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.cli.Sheet.Cell;
import org.stet.store.api.Delivery;
import org.stet.store.api.DeskStore;
import org.stet.store.api.LegalMark;
import org.stet.store.api.LetOut;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;

/**
 * How an article went out: who held it for legal reasons, who let it out although a gate held it
 * back, and where it was sent.
 */
final class WaysOut {
  private final List<LetOut> letOut;
  private final List<Delivery> deliveries;
  private final LegalHistory legal;
  private final Map<Long, Integer> numbers;

  private WaysOut(
      List<LetOut> letOut,
      List<Delivery> deliveries,
      List<LegalMark> legal,
      List<Version> versions) {
    this.letOut = letOut;
    this.deliveries = deliveries;
    this.legal = new LegalHistory(legal, versions);
    this.numbers = versions.stream().collect(Collectors.toMap(Version::id, Version::number));
  }

  static WaysOut of(DeskStore store, long article, List<Version> versions) throws StoreFailure {
    return new WaysOut(
        store.letOut(article), store.deliveries(article), store.legalMarks(article), versions);
  }

  void print(Sheet sheet) {
    legal.print(sheet);
    if (!letOut.isEmpty()) {
      sheet.heading("Let out against the gate", FactTables.counted(letOut.size(), "time"));
      for (LetOut each : letOut) {
        sheet.table(
            List.of(
                List.of(
                    new Cell("version " + number(each.version()), Colour.BOLD),
                    new Cell(LocalTime.of(each.at()), Colour.FAINT),
                    new Cell(each.who()),
                    new Cell(each.gate() + ": " + Shown.onOneLine(each.reason())))));
        each.points().forEach(point -> sheet.paragraph(4, new Cell(point, Colour.FAINT)));
      }
    }
    if (!deliveries.isEmpty()) {
      sheet.heading("Sent", FactTables.counted(deliveries.size(), "time"));
      List<List<Cell>> rows = new ArrayList<>();
      for (Delivery each : deliveries) {
        rows.add(
            List.of(
                new Cell(each.act().id(), Colour.BOLD),
                new Cell(LocalTime.of(each.at()), Colour.FAINT),
                new Cell("version " + number(each.version())),
                new Cell(each.destination() + ", " + each.format()),
                new Cell(each.arrived() ? "arrived" : "failed"),
                new Cell(Shown.onOneLine(each.answer()))));
      }
      sheet.table(rows);
    }
  }

  private long number(long version) {
    return numbers.getOrDefault(version, 0);
  }

  void writeTo(JsonText json) {
    legal.writeTo(json);
    json.name("let_out").array();
    for (LetOut each : letOut) {
      json.object().field("version", number(each.version())).field("gate", each.gate());
      json.name("points").array();
      each.points().forEach(json::value);
      json.end().field("who", each.who()).field("reason", each.reason());
      json.field("at", each.at().toString()).end();
    }
    json.end().name("sent").array();
    for (Delivery each : deliveries) {
      json.object().field("version", number(each.version())).field("act", each.act().id());
      json.field("destination", each.destination()).field("format", each.format());
      json.field("sha256", each.sha256()).field("key", each.key());
      json.field("arrived", each.arrived()).field("answer", each.answer());
      json.field("who", each.who()).field("at", each.at().toString()).end();
    }
    json.end();
  }
}
