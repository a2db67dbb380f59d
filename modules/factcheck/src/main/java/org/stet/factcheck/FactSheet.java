package org.stet.factcheck;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;
import org.stet.factcheck.Piece.Ink;
import org.stet.facts.api.FactKind;
import org.stet.facts.api.Standing.Change;
import org.stet.facts.api.Support;
import org.stet.facts.api.Verdict;
import org.stet.facts.api.Verdict.Status;
import org.stet.store.api.CheckedFact;
import org.stet.store.api.CheckedFact.Decision;
import org.stet.store.api.Source;

/**
 * Everything there is to say about one fact: its words, the verdict, evidence, and who decided what
 * when.
 */
@Messages({
  "FactSheet.open=Nobody has signed this yet.",
  "# {0} - who",
  "# {1} - when",
  "FactSheet.by=by {0}, {1}",
  "FactSheet.changed=Changed since it was checked",
  "FactSheet.gone=No longer in the text",
  "FactSheet.then=When checked",
  "FactSheet.now=Now",
  "FactSheet.evidence=Evidence and notes",
  "FactSheet.reply=Right of reply",
  "FactSheet.decisions=Decisions",
  "FactSheet.claim=To be checked",
  "FactSheet.hidden=A confidential source of somebody else",
  "FactSheet.withdrawn=withdrawn since",
  "FactSheet.newer=there is a newer version",
  "FactSheet.passage=place found"
})
final class FactSheet {
  private final List<Piece> pieces = new ArrayList<>();
  private final FactFiles files;
  private final When when;

  private FactSheet(FactFiles files, When when) {
    this.files = files;
    this.when = when;
  }

  /** The sheet on {@code row}. */
  static List<Piece> of(CheckRow row, FactFiles files, When when) {
    FactSheet sheet = new FactSheet(files, when);
    sheet.changed(row);
    sheet.words(row);
    sheet.speaker(row);
    Compared compared = row.compared();
    if (compared != null) {
      sheet.pieces.addAll(ComparedSheet.of(compared, files));
    }
    CheckedFact file = row.file();
    if (file == null) {
      sheet.verdict(null);
    } else {
      boolean decided =
          file.decisions().stream().anyMatch(d -> d.verdict().status() != Status.OPEN);
      sheet.verdict(decided ? file.verdict() : null);
      sheet.replies(file);
      sheet.evidence(file);
      sheet.decisions(file);
    }
    return sheet.pieces;
  }

  private void words(CheckRow row) {
    CheckedFact file = row.file();
    if (file == null || !row.changes().contains(Change.WORDS)) {
      add(Ink.QUOTED, row.quoted() + "\n");
      return;
    }
    String then = file.verdict().anchor().words().strip().replaceAll("\\s+", " ");
    WordDiff diff = WordDiff.of(then, row.words());
    add(Ink.HEADING, Bundle.FactSheet_now() + "\n");
    diff.now().forEach(part -> add(part.same() ? Ink.QUOTED : Ink.PUT_IN, part.words()));
    add(Ink.HEADING, "\n" + Bundle.FactSheet_then() + "\n");
    diff.then().forEach(part -> add(part.same() ? Ink.QUOTED : Ink.TAKEN_OUT, part.words()));
    add(Ink.PLAIN, "\n");
  }

  private void speaker(CheckRow row) {
    if (row.kind() == FactKind.CLAIM) {
      if (!row.reasons().isEmpty()) {
        String reasons = ReasonWords.of(row.reasons());
        add(Ink.SOFT, Bundle.FactSheet_claim() + ": " + reasons + "\n");
      }
      return;
    }
    add(Ink.STRONG, row.speaker().inWords());
    String why = row.speaker().why();
    add(Ink.SOFT, why.isEmpty() ? "\n" : " \u00b7 " + why + "\n");
  }

  private void changed(CheckRow row) {
    if (row.mark() == Mark.CHANGED || row.mark() == Mark.GONE) {
      boolean gone = row.mark() == Mark.GONE;
      String words = gone ? Bundle.FactSheet_gone() : Bundle.FactSheet_changed();
      add(Ink.VERDICT, row.mark(), row.mark().sign() + " " + words + "\n");
      ChangedSince.lines(row, files).forEach(line -> add(Ink.PLAIN, line + "\n"));
    }
  }

  private void verdict(@Nullable Verdict verdict) {
    if (verdict == null) {
      add(Ink.SOFT, Bundle.FactSheet_open() + "\n");
    } else {
      decision(verdict);
    }
  }

  private void decision(Verdict verdict) {
    Mark mark = Mark.of(verdict.status());
    add(Ink.VERDICT, mark, mark.sign() + " " + mark.inWords() + " ");
    String at = when.of(verdict.at());
    add(Ink.SOFT, Bundle.FactSheet_by(verdict.who(), at) + "\n");
    if (!verdict.note().isBlank()) {
      add(Ink.PLAIN, verdict.note() + "\n");
    }
  }

  private void replies(CheckedFact file) {
    List<Support> replies = file.support().stream().filter(s -> s.kind().isReply()).toList();
    if (replies.isEmpty()) {
      return;
    }
    add(Ink.HEADING, Bundle.FactSheet_reply() + "\n");
    for (Support reply : replies) {
      add(Ink.STRONG, KindWords.of(reply.kind()) + " ");
      add(Ink.SOFT, Bundle.FactSheet_by(reply.who(), when.of(reply.at())) + "\n");
      said(reply);
    }
  }

  private void evidence(CheckedFact file) {
    List<Support> evidence = file.support().stream().filter(s -> !s.kind().isReply()).toList();
    if (evidence.isEmpty()) {
      return;
    }
    add(Ink.HEADING, Bundle.FactSheet_evidence() + "\n");
    for (Support support : evidence) {
      add(Ink.STRONG, KindWords.of(support.kind()));
      if (support.position() != null) {
        add(Ink.PLAIN, ", " + RecordingTime.inWords(support.position()));
      }
      add(Ink.SOFT, " " + Bundle.FactSheet_by(support.who(), when.of(support.at())) + "\n");
      said(support);
    }
  }

  private void said(Support support) {
    if (!support.words().isBlank()) {
      add(Ink.QUOTED, support.words().strip() + "\n");
    }
    if (support.source() == null) {
      return;
    }
    Source source = files.source(support.source().source()).orElse(null);
    if (source != null) {
      add(Ink.PLAIN, source.isHidden() ? Bundle.FactSheet_hidden() : source.name());
      String hint = support.passage() == null ? "" : " \u00b7 " + Bundle.FactSheet_passage();
      if (source.withdrawn()) {
        hint += " \u00b7 " + Bundle.FactSheet_withdrawn();
      } else if (!source.backs(support.source())) {
        hint += " \u00b7 " + Bundle.FactSheet_newer();
      }
      add(Ink.SOFT, hint + "\n");
    }
  }

  private void decisions(CheckedFact file) {
    if (file.decisions().size() < 2) {
      return;
    }
    add(Ink.HEADING, Bundle.FactSheet_decisions() + "\n");
    for (int i = file.decisions().size() - 1; i >= 0; i--) {
      Decision decision = file.decisions().get(i);
      decision(decision.verdict());
    }
  }

  private void add(Ink ink, String words) {
    add(ink, null, words);
  }

  private void add(Ink ink, @Nullable Mark mark, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(ink, mark, words));
    }
  }
}
