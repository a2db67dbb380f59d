package org.stet.exportformats.report;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.export.api.FactReport;
import org.stet.export.api.ReportedEvidence;
import org.stet.export.api.ReportedFact;
import org.stet.export.api.ReportedFact.State;
import org.stet.export.api.ReportedRelease;
import org.stet.export.api.ReportedSource;
import org.stet.export.api.SideBySide;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;

/** The fact checks of the stories beside which golden files lie. */
public final class StoriesChecked {
  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private StoriesChecked() {}

  public static FactReport of(Fixtures.Case fixture) {
    Article article = Article.of(fixture.text("stet"));
    return switch (fixture.name()) {
      case "01-nothing-checked" ->
          new FactReport(
              article,
              Reports.NOON,
              false,
              List.of(
                  quote("We will sail until two", "Runa Dahl", false, State.OPEN),
                  claim("The line lost 40,000 passengers in 2024.", null, State.OPEN, null)),
              List.of(),
              List.of());
      case "02-pier" -> pier(article);
      case "03-hostile" -> hostile(article);
      default -> throw new AssertionError("no fact check for " + fixture);
    };
  }

  private static FactReport pier(Article article) {
    ReportedSource minutes =
        new ReportedSource(
            "Minutes of the council", "minutes/03-03.txt", 2, Reports.NOON, HASH, false, true);
    ReportedSource ledger =
        new ReportedSource("Ledger of 1931", null, 1, Reports.NOON, null, true, false);
    String said = "We will close the pier before the summer is over";
    SideBySide altered =
        new SideBySide(
            "altered", "altered", List.of(new SideBySide.Differing("negation", "not", "")));
    ReportedFact wrong =
        with(
            quote(
                "We will not close the pier before the summer is over",
                "Ada Falk",
                false,
                State.WRONG,
                Reports.verdict(Status.OPEN, "", "Mette Lund"),
                Reports.verdict(Status.VERIFIED, "heard it", "Mette Lund"),
                Reports.verdict(Status.WRONG, "the minutes say the opposite", "Olav Berg")),
            2,
            new ReportedEvidence(
                support(Support.Kind.DOCUMENT, said, null), said, minutes, altered),
            new ReportedEvidence(
                support(Support.Kind.RECORDING, "", Duration.ofSeconds(754)), "", null, null),
            new ReportedEvidence(
                support(Support.Kind.REPLY_SOUGHT, "asked by e-mail", null),
                "asked by e-mail",
                null,
                null));
    ReportedFact changed =
        new ReportedFact(
            FactKind.CLAIM,
            null,
            "It is 900 metres long.",
            null,
            false,
            State.CHANGED,
            Set.of(Change.WORDS, Change.SOURCE),
            "It is 800 metres long.",
            List.of(Reports.verdict(Status.VERIFIED, "", "Olav Berg")),
            List.of(minutes, ledger),
            List.of(
                new ReportedEvidence(
                    support(Support.Kind.DOCUMENT, "800 m", null), "800 m", ledger, null)),
            0);
    return new FactReport(
        article,
        Reports.NOON,
        true,
        List.of(
            wrong,
            quote("A toy for tourists", "Jon Ek", true, State.OPEN),
            claim("The pier cost 4 million crowns.", null, State.VERIFIED, Status.VERIFIED),
            changed,
            claim("It opened in 1931.", "Jon Ek", State.DISPUTED, Status.DISPUTED)),
        List.of(claim("It has 12 lamps.", null, State.GONE, Status.WRONG)),
        List.of(
            new ReportedRelease(
                3,
                "strict",
                List.of("wrong-fact: the fact check found it wrong", "unchecked-quotes: 1 of 2"),
                "Mette Lund",
                "The mayor confirmed by telephone, minutes follow.",
                Reports.NOON)));
  }

  private static FactReport hostile(Article article) {
    String bad = "</blockquote></bdi>\"'><script>alert(1)</script>\u202e\u0000\ud800]]>";
    ReportedSource source =
        new ReportedSource(bad, "javascript:alert(1)", 1, Reports.NOON, HASH, false, true);
    SideBySide altered =
        new SideBySide("altered", "altered", List.of(new SideBySide.Differing("name", bad, bad)));
    ReportedFact claim =
        new ReportedFact(
            FactKind.CLAIM,
            null,
            bad,
            bad,
            false,
            State.WRONG,
            Set.of(),
            null,
            List.of(Reports.verdict(Status.WRONG, bad, bad)),
            List.of(source),
            List.of(
                new ReportedEvidence(support(Support.Kind.EMAIL, bad, null), bad, source, altered)),
            0);
    ReportedRelease release = new ReportedRelease(0, bad, List.of(bad), bad, bad, Reports.NOON);
    return new FactReport(article, Reports.NOON, true, List.of(claim), List.of(), List.of(release));
  }

  private static Support support(Support.Kind kind, String words, @Nullable Duration position) {
    return new Support(kind, words, null, null, position, "Mette Lund", Reports.NOON);
  }

  private static ReportedFact quote(
      String words, String speaker, boolean inferred, State state, Verdict... verdicts) {
    return new ReportedFact(
        FactKind.QUOTE,
        QuoteType.DIRECT,
        words,
        speaker,
        inferred,
        state,
        Set.of(),
        null,
        List.of(verdicts),
        List.of(),
        List.of(),
        0);
  }

  private static ReportedFact claim(
      String words, @Nullable String speaker, State state, @Nullable Status status) {
    return new ReportedFact(
        FactKind.CLAIM,
        null,
        words,
        speaker,
        false,
        state,
        Set.of(),
        null,
        status == null ? List.of() : List.of(Reports.verdict(status, "", "Olav Berg")),
        List.of(),
        List.of(),
        0);
  }

  private static ReportedFact with(ReportedFact fact, int notes, ReportedEvidence... evidence) {
    return new ReportedFact(
        fact.kind(),
        fact.type(),
        fact.words(),
        fact.speaker(),
        fact.inferred(),
        fact.state(),
        fact.changes(),
        fact.before(),
        fact.verdicts(),
        fact.restsOn(),
        List.of(evidence),
        notes);
  }
}
