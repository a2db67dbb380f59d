package org.stet.exportformats.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.ReportedFact.State;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.QuoteType;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;

/** What a report calls things. */
@Messages({
  "ReportWords.OPEN=Open",
  "ReportWords.VERIFIED=Verified",
  "ReportWords.DISPUTED=Disputed",
  "ReportWords.WRONG=Wrong",
  "ReportWords.CHANGED=Changed since it was checked",
  "ReportWords.GONE=No longer in the text",
  "ReportWords.reopened=Opened again",
  "ReportWords.quotes=Quotes",
  "ReportWords.claims=Claims",
  "ReportWords.direct=Quotation",
  "ReportWords.mixed=Words quoted in a sentence",
  "ReportWords.indirect=Reported speech",
  "ReportWords.scare=Words between marks that nobody is said to have said",
  "ReportWords.title=Title between marks",
  "ReportWords.claim=Claim",
  "ReportWords.words=the words",
  "ReportWords.speaker=who said it",
  "ReportWords.cue=how it is said to have been said",
  "ReportWords.name=whose name is meant",
  "ReportWords.source=a source",
  "ReportWords.document=Passage of a document",
  "ReportWords.recording=Recording",
  "ReportWords.call=Confirmed by telephone",
  "ReportWords.email=Confirmed in writing",
  "ReportWords.note=Own note",
  "ReportWords.second=Second source",
  "ReportWords.sought=Reply asked for",
  "ReportWords.given=Reply given",
  "ReportWords.refused=Reply refused"
})
final class ReportWords {
  private ReportWords() {}

  static String of(State state) {
    return switch (state) {
      case OPEN -> Bundle.ReportWords_OPEN();
      case VERIFIED -> Bundle.ReportWords_VERIFIED();
      case DISPUTED -> Bundle.ReportWords_DISPUTED();
      case WRONG -> Bundle.ReportWords_WRONG();
      case CHANGED -> Bundle.ReportWords_CHANGED();
      case GONE -> Bundle.ReportWords_GONE();
    };
  }

  static String of(Verdict.Status status) {
    return switch (status) {
      case OPEN -> Bundle.ReportWords_reopened();
      case VERIFIED -> Bundle.ReportWords_VERIFIED();
      case DISPUTED -> Bundle.ReportWords_DISPUTED();
      case WRONG -> Bundle.ReportWords_WRONG();
    };
  }

  static String of(FactKind kind) {
    return kind == FactKind.QUOTE ? Bundle.ReportWords_quotes() : Bundle.ReportWords_claims();
  }

  static String of(QuoteType type) {
    return switch (type) {
      case DIRECT -> Bundle.ReportWords_direct();
      case MIXED -> Bundle.ReportWords_mixed();
      case INDIRECT -> Bundle.ReportWords_indirect();
      case SCARE -> Bundle.ReportWords_scare();
      case TITLE -> Bundle.ReportWords_title();
    };
  }

  /** What changed, in an order of its own. */
  static String of(Set<Change> changes) {
    List<String> words =
        Arrays.stream(Change.values()).filter(changes::contains).map(ReportWords::of).toList();
    return String.join(", ", words);
  }

  private static String of(Change change) {
    return switch (change) {
      case WORDS -> Bundle.ReportWords_words();
      case SPEAKER -> Bundle.ReportWords_speaker();
      case CUE -> Bundle.ReportWords_cue();
      case NAME -> Bundle.ReportWords_name();
      case SOURCE -> Bundle.ReportWords_source();
    };
  }

  static String of(Support.Kind kind) {
    return switch (kind) {
      case DOCUMENT -> Bundle.ReportWords_document();
      case RECORDING -> Bundle.ReportWords_recording();
      case CALL -> Bundle.ReportWords_call();
      case EMAIL -> Bundle.ReportWords_email();
      case NOTE -> Bundle.ReportWords_note();
      case SECOND_SOURCE -> Bundle.ReportWords_second();
      case REPLY_SOUGHT -> Bundle.ReportWords_sought();
      case REPLY_GIVEN -> Bundle.ReportWords_given();
      case REPLY_REFUSED -> Bundle.ReportWords_refused();
    };
  }

  /** One character, another one for each state, so that none is told by colour alone. */
  static String sign(State state) {
    return switch (state) {
      case OPEN -> "\u25cb";
      case VERIFIED -> "\u2713";
      case DISPUTED -> "?";
      case WRONG -> "\u2717";
      case CHANGED -> "\u2206";
      case GONE -> "\u2013";
    };
  }
}
