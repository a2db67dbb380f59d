package org.stet.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.cli.Sheet.Cell;
import org.stet.facts.api.Quote;
import org.stet.verify.api.Difference;
import org.stet.verify.api.DifferenceKind;
import org.stet.verify.api.Outcome;
import org.stet.verify.api.Passage;
import org.stet.verify.api.QuotedWords;
import org.stet.verify.api.Verification;

/** Verdicts for people: one block for each quote, with what was said where it differs. */
final class VerifySheet {
  private final Copy copy;
  private final Sheet sheet;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private int quotes;

  VerifySheet(Copy copy, Sheet sheet) {
    this.copy = copy;
    this.sheet = sheet;
  }

  void add(Quote quote, QuotedWords words, Verification verification) {
    quotes++;
    counts.merge(verification.outcome(), 1, Integer::sum);
    Passage passage = verification.passage();
    String line = "line " + copy.lineOf(copy.inText(quote.range()).start());
    row(line, verdict(verification), words.speaker(), copy.article().plain(quote.range()));
    if (passage == null) {
      if (!verification.candidates().isEmpty()) {
        nearest(verification.candidates().get(0));
      }
      return;
    }
    String text = passage.source().text();
    boolean plain = passage.outcome() == Outcome.VERBATIM;
    row("", source(passage, verification), passage.speaker(), plain ? "" : said(passage, text));
    for (Difference difference : passage.differences()) {
      if (difference.kind() != DifferenceKind.GLYPH) {
        row(
            "",
            new Cell(sign(difference) + difference.kind().id(), colour(difference)),
            "",
            words(difference));
      }
    }
    if (passage.otherSpeaker()) {
      row("", new Cell("! other speaker", Colour.RED), "", "said by " + passage.speaker());
    }
  }

  /** The quote as another story has it, below it. */
  void add(OtherVersions.Other other) {
    List<String> kinds = new ArrayList<>();
    for (Difference difference : other.place().differences()) {
      if (difference.kind() != DifferenceKind.GLYPH && !kinds.contains(difference.kind().id())) {
        kinds.add(difference.kind().id());
      }
    }
    String where = "  other version, article " + other.article() + ": " + String.join(", ", kinds);
    row("", new Cell(where, Colour.YELLOW), "", other.words());
  }

  private void nearest(Passage candidate) {
    String said = VerifyJson.words(candidate.spans(), candidate.source().text());
    row("", new Cell("nearest: " + candidate.sourceId(), Colour.FAINT), candidate.speaker(), said);
  }

  private void row(
      String line, Cell what, @org.jspecify.annotations.Nullable String speaker, String words) {
    rows.add(
        List.of(
            new Cell(line, Colour.FAINT),
            what,
            new Cell(speaker == null ? "-" : speaker),
            new Cell(words)));
  }

  private static Cell source(Passage passage, Verification verification) {
    String more = verification.ambiguous() ? ", and elsewhere" : "";
    String moment = passage.moment() == null ? "" : " at " + passage.moment();
    return new Cell("  " + passage.sourceId() + moment + more, Colour.FAINT);
  }

  private static String said(Passage passage, String text) {
    return VerifyJson.words(passage.spans(), text);
  }

  private static String words(Difference difference) {
    return "'" + difference.words() + "' for '" + difference.sourceWords() + "'";
  }

  private static String sign(Difference difference) {
    return difference.warn() ? "! " : "  ";
  }

  private static Colour colour(Difference difference) {
    return difference.warn() ? Colour.RED : Colour.NONE;
  }

  private static Cell verdict(Verification verification) {
    Passage passage = verification.passage();
    String id = verification.outcome().id();
    String partial =
        passage != null && passage.partial() && passage.outcome().stands() ? ", partial" : "";
    boolean warn = passage != null && passage.warn() && passage.outcome().stands();
    Colour colour =
        switch (verification.outcome()) {
          case VERBATIM, FORM, ELIDED -> warn ? Colour.YELLOW : Colour.GREEN;
          case ALTERED, SPLICED -> Colour.RED;
          case NOT_FOUND -> Colour.YELLOW;
        };
    String interpreted = passage != null && passage.interpreted() ? ", interpreted" : "";
    return new Cell((warn ? "! " : "") + id + partial + interpreted, colour);
  }

  void print() {
    if (quotes == 0) {
      sheet.line(new Cell("no quotes"));
      return;
    }
    sheet.table(rows);
    List<String> parts = new ArrayList<>();
    counts.forEach((outcome, count) -> parts.add(count + " " + outcome.id()));
    sheet.blank();
    sheet.line(new Cell(FactTables.counted(quotes, "quote") + ": " + String.join(", ", parts)));
  }
}
