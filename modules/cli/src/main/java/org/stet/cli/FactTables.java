package org.stet.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.cli.Sheet.Cell;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.Claim;
import org.stet.facts.api.LoadedCue;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.text.api.Finding;
import org.stet.text.api.Severity;
import org.stet.text.api.TextRange;

/** Quotes, claims and findings of one story as tables. */
final class FactTables {
  private final Copy copy;

  /** More of a quote is in no table. */
  private static final int LONGEST = 4_000;

  private final Sheet sheet;

  FactTables(Copy copy, Sheet sheet) {
    this.copy = copy;
    this.sheet = sheet;
  }

  /** Line, who said it, how that is known, and the words. */
  void quotes(List<Quote> quotes) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Quote quote : quotes) {
      rows.add(
          List.of(
              line(quote.range()),
              speaker(quote.attribution()),
              loaded(state(quote), quote.attribution()),
              new Cell(plain(quote.range()))));
    }
    sheet.table(rows);
  }

  /** The words in {@code range}, of very long ones the beginning. */
  private String plain(TextRange range) {
    TextRange shown = new TextRange(range.start(), Math.min(range.end(), range.start() + LONGEST));
    return copy.article().plain(shown);
  }

  /** "13 quotes: 9 stated, 1 inferred, 3 without a speaker". */
  static String inWords(List<Quote> quotes) {
    Map<Basis, Integer> byBasis = new EnumMap<>(Basis.class);
    int others = 0;
    for (Quote quote : quotes) {
      if (isSpeech(quote)) {
        byBasis.merge(quote.attribution().basis(), 1, Integer::sum);
      } else {
        others++;
      }
    }
    List<String> parts = new ArrayList<>();
    add(parts, byBasis.getOrDefault(Basis.STATED, 0), "stated");
    add(parts, byBasis.getOrDefault(Basis.INHERITED, 0), "inherited");
    add(parts, byBasis.getOrDefault(Basis.INFERRED, 0), "inferred");
    add(parts, byBasis.getOrDefault(Basis.NONE, 0), "without a speaker");
    add(parts, others, "not speech");
    return parts.isEmpty() ? "" : String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String words) {
    if (count > 0) {
      parts.add(count + " " + words);
    }
  }

  private static boolean isSpeech(Quote quote) {
    return quote.type() != QuoteType.SCARE && quote.type() != QuoteType.TITLE;
  }

  private Cell speaker(Attribution attribution) {
    TextRange mention = attribution.speaker();
    String words = mention == null ? "" : copy.article().plain(mention);
    String name = attribution.canonical();
    if (name == null) {
      return new Cell(words.isEmpty() ? "-" : words);
    }
    if (words.isEmpty() || words.equals(name)) {
      return new Cell(attribution.basis() == Basis.INFERRED ? name + "?" : name);
    }
    return new Cell(name + " (" + words + ")");
  }

  /** How it is known; of a verb that says more than "said" also what: "stated, claimed: doubt". */
  private Cell loaded(Cell state, Attribution attribution) {
    LoadedCue loaded = attribution.loaded();
    TextRange cue = attribution.cue();
    return loaded == null || cue == null
        ? state
        : new Cell(
            state.words() + ", " + copy.article().plain(cue) + ": " + loaded.id(), state.colour());
  }

  private static Cell state(Quote quote) {
    if (!isSpeech(quote)) {
      return new Cell(quote.type().id(), Colour.FAINT);
    }
    return switch (quote.attribution().basis()) {
      case STATED -> new Cell("stated", Colour.GREEN);
      case INHERITED -> new Cell("inherited", Colour.CYAN);
      case INFERRED -> new Cell("inferred", Colour.YELLOW);
      case NONE -> new Cell("nobody", Colour.RED);
    };
  }

  /** Line, what can be checked, and the sentence. */
  void claims(List<Claim> claims) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Claim claim : claims) {
      rows.add(
          List.of(
              line(claim.range()),
              new Cell(String.join(", ", claim.reasons()), Colour.CYAN),
              new Cell(copy.article().plain(claim.range()))));
    }
    sheet.table(rows);
  }

  /** Those that belong on the fact-checker's list. */
  static List<Claim> worthChecking(List<Claim> claims) {
    List<Claim> worth = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.claim()) {
        worth.add(claim);
      }
    }
    return worth;
  }

  /** Line, severity, and the message with the id of the check. */
  void findings(List<Finding> findings) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      rows.add(
          List.of(
              line(finding.range()),
              new Cell(finding.severity().id(), colour(finding.severity())),
              new Cell(finding.message() + " (" + finding.check() + ")")));
    }
    sheet.table(rows);
  }

  private static Colour colour(Severity severity) {
    return switch (severity) {
      case ERROR -> Colour.RED;
      case WARNING -> Colour.YELLOW;
      case NOTE -> Colour.FAINT;
    };
  }

  private Cell line(TextRange range) {
    return new Cell("line " + copy.lineOf(copy.inText(range).start()), Colour.FAINT);
  }

  /** {@code count} of {@code thing}, in the plural where there are not one. */
  static String counted(int count, String thing) {
    return count == 0 ? "no " + thing + "s" : count + " " + thing + (count == 1 ? "" : "s");
  }
}
