package org.stet.exportformats.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.FactReport;
import org.stet.export.api.ReportedFact;
import org.stet.export.api.ReportedFact.State;
import org.stet.exportformats.words.Markup;
import org.stet.exportformats.words.StoryFacts;
import org.stet.facts.api.FactKind;
import org.stet.text.api.FieldName;

/** The page of a report: what it is about, how much is checked, what is open, and each fact. */
@Messages({
  "# {0} - headline",
  "ReportPage.title=Fact check: {0}",
  "ReportPage.kind=Fact check",
  "ReportPage.untitled=Story without a headline",
  "ReportPage.made=Report made",
  "ReportPage.text=Text checked (SHA-256)",
  "ReportPage.counts=How much is checked",
  "ReportPage.all=All",
  "ReportPage.notKept=The store does not have this story: nobody has signed anything.",
  "ReportPage.open=What is open",
  "ReportPage.nothingOpen=Nothing is open.",
  "ReportPage.nothingFound=The story has no quotes and no claims that can be checked.",
  "ReportPage.none=There are none.",
  "ReportPage.gone=Checked, and no longer in the text",
  "ReportPage.end=Quotes and claims as Stet found them. What is open stands in the text and is not"
      + " verified as it stands. Notes to colleagues and the fact-checkers' own notes are left out."
      + " Times are UTC."
})
public final class ReportPage {
  private static final State[] COLUMNS = {
    State.VERIFIED, State.DISPUTED, State.WRONG, State.CHANGED, State.OPEN
  };

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final FactReport report;
  private final StoryFacts story;
  private final Markup page = new Markup();

  private final boolean onPaper;

  /**
   * A page for a screen, or for a printer.
   *
   * @param onPaper whether it is to be laid out on pages, by a program that knows little of CSS; it
   *     is XML then
   */
  public ReportPage(FactReport report, boolean onPaper) {
    this.onPaper = onPaper;
    this.report = report;
    this.story = new StoryFacts(report.article());
  }

  /** A fact with its number on the page, from 1. */
  record Numbered(int number, ReportedFact fact) {
    /** The id of its element. */
    String id() {
      return "f" + number;
    }
  }

  /** The words of the page, once {@link #whole} has been called. */
  public String shown() {
    return page.shown();
  }

  /** The page; once. */
  public String whole() {
    String headline = story.field(FieldName.HEADLINE);
    String title = headline.isEmpty() ? Bundle.ReportPage_untitled() : headline;
    page.fixed(onPaper ? "" : "<!DOCTYPE html>\n").begin("html", "lang", "en").fixed("\n");
    page.begin("head").fixed("\n").fixed(onPaper ? "" : ReportLook.META);
    page.element("title", Bundle.ReportPage_title(title));
    page.fixed(onPaper ? ReportLook.PAPER : ReportLook.STYLE).end();
    page.begin("body").fixed("\n").begin("main").fixed("\n");
    head(title);
    List<Numbered> numbered = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      report.facts(kind).forEach(fact -> numbered.add(new Numbered(numbered.size() + 1, fact)));
    }
    counts();
    open(numbered);
    for (FactKind kind : FactKind.values()) {
      section(
          ReportWords.of(kind), numbered.stream().filter(n -> n.fact().kind() == kind).toList());
    }
    if (!report.releases().isEmpty()) {
      new ReleaseEntries(page, story.language()).write(report.releases());
    }
    List<Numbered> gone = new ArrayList<>();
    report.gone().forEach(f -> gone.add(new Numbered(numbered.size() + gone.size() + 1, f)));
    if (!gone.isEmpty()) {
      section(Bundle.ReportPage_gone(), gone);
    }
    page.begin("footer").element("p", Bundle.ReportPage_end()).end();
    return page.end().end().end().whole();
  }

  private void head(String title) {
    page.begin("header").fixed("\n");
    page.element("p", Bundle.ReportPage_kind(), "class", "kind");
    page.element("h1", title, "lang", story.language(), "dir", "auto");
    page.begin("dl").fixed("\n");
    for (FieldName name :
        List.of(
            FieldName.SLUG,
            FieldName.BYLINE,
            FieldName.SOURCE,
            FieldName.DATE,
            FieldName.STATUS,
            FieldName.EMBARGO,
            FieldName.ADDRESS)) {
      String value = name == FieldName.BYLINE ? story.byline() : story.field(name);
      if (!value.isEmpty()) {
        page.element("dt", name.label()).element("dd", value, "dir", "auto");
      }
    }
    page.element("dt", Bundle.ReportPage_made()).begin("dd");
    time(page, report.at());
    page.end().element("dt", Bundle.ReportPage_text());
    page.begin("dd").element("code", report.sha256()).end();
    page.end().end();
  }

  /** A moment in UTC, to the minute for people and to the second for machines. */
  static void time(Markup page, Instant at) {
    String exact = at.truncatedTo(ChronoUnit.SECONDS).toString();
    page.element("time", MINUTES.format(at) + " UTC", "datetime", exact);
  }

  private void counts() {
    page.begin("section", "id", "counts").element("h2", Bundle.ReportPage_counts());
    if (!report.kept()) {
      page.element("p", Bundle.ReportPage_notKept(), "class", "warn");
    }
    page.begin("table").fixed("\n").begin("thead").begin("tr").element("td", "");
    for (State state : COLUMNS) {
      page.element("th", ReportWords.of(state), "scope", "col");
    }
    page.element("th", Bundle.ReportPage_all(), "scope", "col").end().end().begin("tbody");
    for (FactKind kind : FactKind.values()) {
      page.begin("tr").element("th", ReportWords.of(kind), "scope", "row");
      for (State state : COLUMNS) {
        page.element("td", Long.toString(report.count(kind, state)));
      }
      page.element("td", Integer.toString(report.facts(kind).size())).end();
    }
    page.end().end().end();
  }

  private void open(List<Numbered> numbered) {
    page.begin("section", "id", "open").element("h2", Bundle.ReportPage_open());
    List<Numbered> open = numbered.stream().filter(n -> n.fact().state().isOpen()).toList();
    if (numbered.isEmpty()) {
      page.element("p", Bundle.ReportPage_nothingFound());
    } else if (open.isEmpty()) {
      page.element("p", Bundle.ReportPage_nothingOpen());
    } else {
      page.begin("ul").fixed("\n");
      for (Numbered each : open) {
        page.begin("li").beginLinkTo(each.id()).words(Integer.toString(each.number())).end();
        page.words(". " + ReportWords.of(each.fact().state()) + ": ");
        page.foreign(each.fact().words()).end();
      }
      page.end();
    }
    page.end();
  }

  private void section(String title, List<Numbered> facts) {
    page.begin("section").element("h2", title);
    if (facts.isEmpty()) {
      page.element("p", Bundle.ReportPage_none());
    }
    FactEntry entry = new FactEntry(page, story.language());
    facts.forEach(entry::write);
    page.end();
  }
}
