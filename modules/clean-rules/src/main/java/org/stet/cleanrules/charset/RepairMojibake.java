package org.stet.cleanrules.charset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.cleanrules.charset.Misread.Evidence;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/**
 * Puts back characters of UTF-8 that were read in another character set on the way ({@code Ã©} is
 * é), also where that happened more than once. After the idea of ftfy: only where characters stand
 * that nobody writes on purpose; what could be meant is left, unless others prove the mistake.
 */
@ServiceProvider(service = CleanRule.class, position = 50)
public final class RepairMojibake implements CleanRule {
  private static final String ID = "repair-mojibake";

  /** Nobody reads copy in the wrong set more often than this. */
  private static final int TIMES = 4;

  /** Proofs after which what is only possible is taken for misread, too. */
  private static final int TIME_AND_AGAIN = 3;

  /** Proofs that it takes for a set in which copy is rarely misread. */
  private static final int RARE = 2;

  private final List<WrongSet> sets = WrongSet.all();

  @Override
  public String id() {
    return ID;
  }

  @Override
  public RuleKind kind() {
    return RuleKind.REPAIR;
  }

  @Override
  public String summary() {
    return "Puts back characters that were read in the wrong character set";
  }

  @Override
  public List<Edit> propose(Article article) {
    ChangeSet plan = ChangeSet.none(article.text().length());
    String text = article.text();
    for (int time = 0; time < TIMES; time++) {
      ChangeSet step = step(text);
      if (step.isEmpty()) {
        break;
      }
      plan = plan.then(step);
      text = step.applyTo(text);
    }
    return plan.edits();
  }

  /** What one wrong reading did. */
  private ChangeSet step(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return ChangeSet.none(text.length());
    }
    List<Reading> readings = new ArrayList<>();
    for (WrongSet set : sets) {
      Reading reading = new Reading(set, Examples.without(text, Misread.in(text, set)));
      if (reading.proofs() >= (set.kind() == WrongSet.Kind.WINDOWS_1252 ? 1 : RARE)) {
        readings.add(reading);
      }
    }
    readings.sort(Comparator.comparingLong(Reading::proofs).reversed());
    NavigableMap<Integer, Edit> edits = new TreeMap<>();
    for (Reading reading : readings) {
      Damage damage = new Damage(text, reading.misread());
      for (Misread misread : right(text, reading, damage)) {
        add(edits, edit(misread, reading.set()));
      }
      if (reading.set().kind() == WrongSet.Kind.WINDOWS_1252 && reading.proofs() > 1) {
        LostSpaces.in(text).stream()
            .filter(edit -> damage.isProved(edit.range().start()))
            .forEach(edit -> add(edits, edit));
      }
    }
    return ChangeSet.of(text.length(), List.copyOf(edits.values()));
  }

  /** What was misread, and is not good copy that only looks so. */
  private static List<Misread> right(String text, Reading reading, Damage damage) {
    Doubt doubt = new Doubt(text, reading.misread());
    Fit fit = new Fit(text, reading.misread());
    List<Misread> right = new ArrayList<>();
    for (int i = 0; i < reading.misread().size(); i++) {
      Misread misread = reading.misread().get(i);
      int at = misread.start();
      boolean whole = damage.isWhole(at);
      boolean surely = damage.isProved(at) && whole;
      boolean fits =
          misread.evidence() == Evidence.PROOF
              || (surely && fit.isHalfWay(i, reading.set()))
              || (fit.isGoodMended(i) && (surely || !fit.isGoodAsItStands(i)));
      boolean meant =
          switch (misread.evidence()) {
            case PROOF -> true;
            case LIKELY -> whole || !Doubt.isEndOfCapitals(text, misread);
            case DOUBTFUL -> whole && doubt.isDispelled(misread);
            case POSSIBLE -> {
              boolean ownLetter = whole && Alphabets.haveLetter(misread.original());
              yield reading.proofs() >= TIME_AND_AGAIN && (damage.isProved(at) || ownLetter);
            }
          };
      if (fits && meant) {
        right.add(misread);
      }
    }
    return right;
  }

  private record Reading(WrongSet set, List<Misread> misread) {
    long proofs() {
      return misread.stream().filter(one -> one.evidence() == Evidence.PROOF).count();
    }
  }

  private static Edit edit(Misread misread, WrongSet set) {
    String original = misread.original() == 0xfeff ? "" : Character.toString(misread.original());
    return new Edit(
        new TextRange(misread.start(), misread.end()),
        original,
        ID,
        "A character of UTF-8 that was read as " + set.displayName());
  }

  private static void add(NavigableMap<Integer, Edit> edits, Edit edit) {
    var before = edits.floorEntry(edit.range().start());
    var after = edits.ceilingEntry(edit.range().start());
    boolean free =
        (before == null || before.getValue().range().end() <= edit.range().start())
            && (after == null || after.getKey() >= edit.range().end());
    if (free) {
      edits.put(edit.range().start(), edit);
    }
  }
}
