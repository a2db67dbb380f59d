package org.stet.exportformats.report;

import java.util.ArrayList;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.ReportedEvidence;
import org.stet.export.api.ReportedFact;
import org.stet.export.api.ReportedFact.State;
import org.stet.export.api.ReportedSource;
import org.stet.exportformats.words.Markup;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Verdict;

/** One quote or claim on the page of a report. */
@Messages({
  "FactEntry.by=Said by:",
  "FactEntry.within=Words in it are said by:",
  "FactEntry.probably=Nobody is named; probably:",
  "FactEntry.nobody=Nobody is named for it.",
  "FactEntry.signed=by",
  "FactEntry.unsigned=Nobody has signed it.",
  "FactEntry.reason=Reason:",
  "FactEntry.changed=Changed since:",
  "FactEntry.before=Checked were these words:",
  "FactEntry.earlier=Decided before",
  "FactEntry.rests=The verdict rests on",
  "FactEntry.evidence=Evidence and replies",
  "FactEntry.noEvidence=No evidence was added.",
  "# {0} - how many",
  "FactEntry.notes=Own notes of the fact-checkers that are left out: {0}"
})
final class FactEntry {
  private final Markup page;
  private final String language;

  /**
   * @param language of the article, a tag; may be empty
   */
  FactEntry(Markup page, String language) {
    this.page = page;
    this.language = language;
  }

  void write(ReportPage.Numbered numbered) {
    ReportedFact fact = numbered.fact();
    String state = fact.state().name().toLowerCase(java.util.Locale.ROOT);
    page.begin("article", "id", numbered.id(), "class", "fact " + state).fixed("\n");
    page.begin("h3").words(numbered.number() + ". ");
    page.element("span", ReportWords.sign(fact.state()), "class", "sign");
    page.words(" " + ReportWords.of(fact.state())).end();
    page.element("blockquote", fact.words(), "lang", language, "dir", "auto");
    whose(fact);
    verdict(fact);
    restsOn(fact);
    evidence(fact.evidence());
    if (fact.ownNotes() > 0) {
      page.element(
          "p", Bundle.FactEntry_notes(Integer.toString(fact.ownNotes())), "class", "small");
    }
    page.end();
  }

  private void whose(ReportedFact fact) {
    String type = fact.type() == null ? "" : ReportWords.of(fact.type()) + ". ";
    String speaker = fact.speaker();
    if (speaker != null) {
      page.begin("p").words(type);
      boolean claim = fact.kind() == FactKind.CLAIM;
      String by = claim ? Bundle.FactEntry_within() : Bundle.FactEntry_by();
      page.words((fact.inferred() ? Bundle.FactEntry_probably() : by) + " ");
      page.foreign(speaker).end();
    } else if (fact.kind() == FactKind.QUOTE) {
      page.element("p", type + Bundle.FactEntry_nobody());
    }
  }

  private void verdict(ReportedFact fact) {
    List<Verdict> all = fact.verdicts();
    if (fact.signed().isPresent()) {
      page.begin("p", "class", "signed");
      signature(fact.signed().get());
      page.end();
    } else {
      page.element("p", Bundle.FactEntry_unsigned(), "class", "signed");
    }
    if (fact.state() == State.CHANGED) {
      page.begin("p", "class", "warn");
      page.words(Bundle.FactEntry_changed() + " " + ReportWords.of(fact.changes())).end();
      String before = fact.before();
      if (before != null) {
        page.element("p", Bundle.FactEntry_before());
        page.element("blockquote", before, "lang", language, "dir", "auto");
      }
    }
    List<Verdict> earlier = earlier(all, fact.signed().isPresent());
    if (!earlier.isEmpty()) {
      page.element("p", Bundle.FactEntry_earlier()).begin("ul").fixed("\n");
      for (Verdict each : earlier) {
        page.begin("li");
        signature(each);
        page.end();
      }
      page.end();
    }
  }

  /** What was decided before the verdict that counts; that a file was begun is no decision. */
  private static List<Verdict> earlier(List<Verdict> all, boolean signed) {
    List<Verdict> earlier = all.subList(0, Math.max(0, all.size() - (signed ? 1 : 0)));
    boolean begun = !earlier.isEmpty() && earlier.get(0).status() == Verdict.Status.OPEN;
    return begun ? earlier.subList(1, earlier.size()) : earlier;
  }

  private void signature(Verdict verdict) {
    page.element("strong", ReportWords.of(verdict.status()));
    page.words(" " + Bundle.FactEntry_signed() + " ").foreign(verdict.who()).words(", ");
    ReportPage.time(page, verdict.at());
    if (!verdict.note().isBlank()) {
      page.words(". " + Bundle.FactEntry_reason() + " ").foreign(verdict.note());
    }
  }

  /** The sources that the verdict rests on, but for those that the evidence names anyway. */
  private void restsOn(ReportedFact fact) {
    List<ReportedSource> others = new ArrayList<>(fact.restsOn());
    fact.evidence().forEach(each -> others.remove(each.source()));
    if (!others.isEmpty()) {
      page.element("p", Bundle.FactEntry_rests()).begin("ul").fixed("\n");
      for (ReportedSource each : others) {
        page.begin("li", "class", "evidence").begin("dl").fixed("\n");
        EvidenceEntry.source(page, each);
        page.end().end();
      }
      page.end();
    }
  }

  private void evidence(List<ReportedEvidence> evidence) {
    if (evidence.isEmpty()) {
      page.element("p", Bundle.FactEntry_noEvidence(), "class", "small");
      return;
    }
    page.element("p", Bundle.FactEntry_evidence()).begin("ol").fixed("\n");
    for (ReportedEvidence each : evidence) {
      EvidenceEntry.write(page, each);
    }
    page.end();
  }
}
