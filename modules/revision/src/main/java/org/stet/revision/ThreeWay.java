package org.stet.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.revision.Judgement.Verdict;
import org.stet.revision.api.MergedChange;
import org.stet.revision.api.MergedChange.Outcome;
import org.stet.revision.api.MergedChange.Reason;
import org.stet.revision.api.Side;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** Walks through three articles, strand by strand, and puts the passages of the merged one down. */
public final class ThreeWay {
  private final ThreeTexts texts;
  private final List<Strand> order;
  private final List<Passage> passages = new ArrayList<>();

  /** Where the strand before ended, so that what is gone has a place. */
  private TextRange lastBase = TextRange.at(0);

  private TextRange lastTheirs = TextRange.at(0);
  private TextRange lastOurs = TextRange.at(0);

  private ThreeWay(Article base, Article theirs, Article ours) {
    this.texts = new ThreeTexts(base, theirs, ours);
    List<Strand> strands = Strands.of(texts.base.units, texts.theirs.units, texts.ours.units);
    List<Strand> sorted = new ArrayList<>(StrandOrder.of(strands));
    // Whatever was moved, header lines stand at the top.
    sorted.sort(Comparator.comparingInt(this::part));
    this.order = sorted;
  }

  private int part(Strand strand) {
    Unit unit = texts.unit(strand);
    if (unit.range().isEmpty()) {
      return 0;
    }
    return unit.field() == null ? 2 : 1;
  }

  /** Merges what {@code theirs} and {@code ours} made of {@code base}. */
  public static Composer merge(Article base, Article theirs, Article ours) {
    ThreeWay merge = new ThreeWay(base, theirs, ours);
    for (int i = 0; i < merge.order.size(); i++) {
      merge.add(i);
    }
    return new Composer(merge.texts, merge.passages);
  }

  private void add(int index) {
    Strand strand = order.get(index);
    lastBase = texts.base.range(strand.base(), lastBase.end());
    lastTheirs = texts.theirs.range(strand.theirs(), lastTheirs.end());
    lastOurs = texts.ours.range(strand.ours(), lastOurs.end());
    FieldName field = texts.unit(strand).field();
    passages.add(new Passage(strand, field, bits(strand, index), move(strand, index)));
  }

  private List<Bit> bits(Strand strand, int index) {
    String inBase = lastBase.in(texts.base.text);
    String inTheirs = lastTheirs.in(texts.theirs.text);
    String inOurs = lastOurs.in(texts.ours.text);
    boolean based = !strand.base().isEmpty();
    boolean theirs = !strand.theirs().isEmpty();
    boolean ours = !strand.ours().isEmpty();
    if (based && theirs && ours) {
      return merged(strand, inBase, inTheirs, inOurs);
    }
    if (based) {
      return List.of(whole(gone(theirs ? inTheirs : inOurs, inBase, theirs, ours)));
    }
    if (theirs && ours) {
      boolean same = inTheirs.equals(inOurs);
      Outcome outcome = same ? Outcome.TAKEN : Outcome.CHOICE;
      Reason reason = same ? Reason.SAME_CHANGE : Reason.BOTH_ADDED;
      return List.of(whole(changeOf(new Verdict(outcome, reason), null)));
    }
    boolean crowded = theirs && index + 1 < order.size() && isOursAlone(order.get(index + 1));
    Verdict verdict =
        crowded
            ? new Verdict(Outcome.LOOK, Reason.BOTH_ADDED)
            : new Verdict(Outcome.TAKEN, Reason.ALONE);
    return List.of(whole(changeOf(verdict, theirs ? Side.THEIRS : Side.OURS)));
  }

  private static boolean isOursAlone(Strand strand) {
    return strand.base().isEmpty() && strand.theirs().isEmpty();
  }

  /** What one side, or both, took out. */
  private MergedChange gone(String left, String inBase, boolean theirs, boolean ours) {
    Verdict verdict;
    Side by = theirs ? Side.OURS : Side.THEIRS;
    if (!theirs && !ours) {
      return changeOf(new Verdict(Outcome.TAKEN, Reason.SAME_CHANGE), null);
    }
    if (!left.equals(inBase)) {
      verdict = new Verdict(Outcome.CHOICE, Reason.DELETED_AND_EDITED);
      return changeOf(verdict, null);
    }
    boolean quoted = !texts.base.quotes(lastBase).isEmpty();
    verdict =
        quoted ? new Verdict(Outcome.LOOK, Reason.QUOTE) : new Verdict(Outcome.TAKEN, Reason.ALONE);
    return changeOf(verdict, by);
  }

  private MergedChange changeOf(Verdict verdict, @Nullable Side by) {
    Unit unit = lastUnit();
    return new MergedChange(
        verdict.outcome(),
        verdict.reason(),
        by,
        lastBase,
        lastTheirs,
        lastOurs,
        unit.role(),
        unit.field());
  }

  private Unit lastUnit() {
    return texts.unit(order.get(passages.size()));
  }

  private static Bit whole(MergedChange change) {
    Side stands = change.by() == Side.THEIRS ? Side.THEIRS : Side.OURS;
    return new Bit(stands, change.at(stands), change);
  }

  private List<Bit> merged(Strand strand, String inBase, String inTheirs, String inOurs) {
    List<Bit> bits = new ArrayList<>();
    int at = 0;
    List<Spot> spots = spots(strand, inBase, inTheirs, inOurs);
    Judgement judgement = new Judgement(inBase, inTheirs, inOurs, label(strand), spots);
    for (Spot spot : spots) {
      bits.add(kept(at, spot.ours().start()));
      Side by = spot.byThem() && spot.byUs() ? null : spot.byThem() ? Side.THEIRS : Side.OURS;
      MergedChange change = change(strand, judgement.of(spot), by, spot);
      Side stands = by == Side.THEIRS && !change.isChoice() ? Side.THEIRS : Side.OURS;
      bits.add(new Bit(stands, change.at(stands), change));
      at = spot.ours().end();
    }
    bits.add(kept(at, inOurs.length()));
    return bits;
  }

  private Bit kept(int from, int to) {
    return new Bit(Side.OURS, new TextRange(from, to).shift(lastOurs.start()), null);
  }

  private List<Spot> spots(Strand strand, String inBase, String inTheirs, String inOurs) {
    Unit unit = texts.unit(strand);
    boolean isValue = unit.field() != null && unit.role() == null;
    if (!isValue && !texts.isFenced(strand)) {
      List<Spot> spots =
          WordMerge.of(
              inBase,
              inTheirs,
              inOurs,
              new WordMerge.Quoted(
                  texts.base.quotes(lastBase),
                  texts.theirs.quotes(lastTheirs),
                  texts.ours.quotes(lastOurs)));
      boolean rewritten =
          unit.role() == Role.HEADLINE
              && spots.size() > 1
              && spots.stream().anyMatch(Spot::clashes);
      if (!rewritten) {
        return spots;
      }
    }
    // A slug, a table, a headline both wrote anew: half of the one and half of the other is
    // neither.
    boolean byThem = !inTheirs.equals(inBase);
    boolean byUs = !inOurs.equals(inBase);
    int label = label(strand);
    return byThem || byUs
        ? List.of(
            new Spot(
                new TextRange(label, inBase.length()),
                new TextRange(label, inTheirs.length()),
                new TextRange(label, inOurs.length()),
                byThem,
                byUs,
                inTheirs.equals(inOurs),
                false))
        : List.of();
  }

  private int label(Strand strand) {
    FieldName field = texts.unit(strand).field();
    return field == null ? 0 : field.label().length() + 1;
  }

  private MergedChange change(Strand strand, Verdict verdict, @Nullable Side by, Spot spot) {
    Unit unit = texts.unit(strand);
    return new MergedChange(
        verdict.outcome(),
        verdict.reason(),
        by,
        spot.base().shift(lastBase.start()),
        spot.theirs().shift(lastTheirs.start()),
        spot.ours().shift(lastOurs.start()),
        unit.role(),
        unit.field());
  }

  /** How {@code strand} came to stand where it stands, or null. */
  private @Nullable MergedChange move(Strand strand, int index) {
    if (strand.theirs().isEmpty() || strand.ours().isEmpty()) {
      return null;
    }
    if (strand.movedByThem() && strand.movedByUs()) {
      Strand before = order.get(index - 1);
      boolean same =
          before.theirs().to() == strand.theirs().from()
              && before.ours().to() == strand.ours().from();
      return changeOf(
          same
              ? new Verdict(Outcome.TAKEN, Reason.SAME_CHANGE)
              : new Verdict(Outcome.LOOK, Reason.BOTH_MOVED),
          null);
    }
    if (!strand.movedByThem() && !strand.movedByUs()) {
      return null;
    }
    String there =
        (strand.movedByThem() ? lastOurs : lastTheirs)
            .in(strand.movedByThem() ? texts.ours.text : texts.theirs.text);
    boolean edited = !there.equals(lastBase.in(texts.base.text));
    return changeOf(
        new Verdict(edited ? Outcome.LOOK : Outcome.TAKEN, Reason.MOVED),
        strand.movedByThem() ? Side.THEIRS : Side.OURS);
  }
}
