package org.stet.clean.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/**
 * The laws a step of cleaning is held to. That text before, minus removals, plus insertions, is
 * text after, the {@link ChangeSet} itself guarantees; that nothing is rewritten under the name of
 * another kind of change, and that quoted speech stands, is checked here.
 *
 * <p>A check takes time linear in the text, plus logarithmic for each edit.
 */
final class Laws {
  static final String NOTHING_IS_LOST = "nothing-is-lost";
  static final String QUOTED_SPEECH = "quoted-speech-is-protected";
  static final String SOUND = "rules-are-sound";

  private final CleanRule rule;
  private final RuleKind kind;
  private final Article article;
  private final Units units;
  private @Nullable QuotedSpeech speech;

  /** What was asked before: damage of one kind comes back thousands of times in one text. */
  private final Map<List<String>, Boolean> repairs = new HashMap<>();

  private Laws(CleanRule rule, Article article) {
    this.rule = rule;
    this.kind = rule.kind();
    this.article = article;
    this.units = new Units(article);
  }

  /** The first law that {@code change} breaks, if any. */
  static Optional<Refusal> check(CleanRule rule, Article article, ChangeSet change) {
    return new Laws(rule, article).check(change);
  }

  private Optional<Refusal> check(ChangeSet change) {
    for (Edit edit : change.edits()) {
      Optional<Refusal> refusal = check(edit);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    if (kind == RuleKind.LABEL) {
      String complaint = new LabelLaw(article.text(), units).complaint(change);
      if (!complaint.isEmpty()) {
        return refuse(NOTHING_IS_LOST, null, complaint);
      }
    }
    if (kind == RuleKind.GLYPHS
        && !QuotedSpeech.lettersOf(article).equals(QuotedSpeech.lettersOf(article.apply(change)))) {
      return refuse(QUOTED_SPEECH, null, "other words would stand between quotation marks");
    }
    return Optional.empty();
  }

  private Optional<Refusal> check(Edit edit) {
    if (!edit.rule().equals(rule.id())) {
      return refuse(SOUND, edit, "the edit names another rule: " + edit.rule());
    }
    if (edit.reason().isBlank()) {
      return refuse(SOUND, edit, "the edit gives no reason");
    }
    if (cutsCharacter(edit.range().start()) || cutsCharacter(edit.range().end())) {
      return refuse(SOUND, edit, "the edit cuts a character in two");
    }
    if (takesWholeBlocks(edit)) {
      return Optional.empty();
    }
    if (units.touchedBy(edit.range()).size() > 1) {
      return refuse(NOTHING_IS_LOST, edit, "the edit reaches over more than one block");
    }
    String deleted = edit.range().in(article.text());
    String inserted = edit.replacement();
    if (!allowedForKind(deleted, inserted) || !wordsStand(edit, deleted)) {
      return refuse(NOTHING_IS_LOST, edit, "a rule of kind " + kind.id() + " may not change this");
    }
    Set<String> kept = new HashSet<>(Words.of(deleted));
    kept.retainAll(Set.copyOf(Words.of(inserted)));
    if (!kept.isEmpty()) {
      return refuse(NOTHING_IS_LOST, edit, "words that are kept lie inside the deletion: " + kept);
    }
    return !allowedInSpeech(deleted, inserted) && touchesSpeech(edit)
        ? refuse(QUOTED_SPEECH, edit, "words between quotation marks would change")
        : Optional.empty();
  }

  /** What a rule of this kind may do outside quotation marks; labels are judged as a whole. */
  private boolean allowedForKind(String deleted, String inserted) {
    return switch (kind) {
      case REPAIR, LABEL -> true;
      case LAYOUT -> Words.withoutSpace(deleted).equals(Words.withoutSpace(inserted));
      case GLYPHS ->
          !Words.hasAny(deleted) && !Words.hasAny(inserted) && GlyphLaw.allows(deleted, inserted);
      case REMOVAL -> !Words.hasAny(inserted);
    };
  }

  /** Whether no two words become one, and no word two, that the kind of rule may not touch. */
  private boolean wordsStand(Edit edit, String deleted) {
    return switch (kind) {
      case LAYOUT, GLYPHS -> WordBounds.stand(article.text(), edit);
      case REPAIR ->
          !RepairLaw.joins(deleted, edit.replacement())
              || RepairLaw.mayMakeOneWord(deleted)
              || RepairLaw.joinsDropCap(article.text(), edit)
              || WordBounds.stand(article.text(), edit);
      case LABEL, REMOVAL -> true;
    };
  }

  private boolean allowedInSpeech(String deleted, String inserted) {
    return switch (kind) {
      case REPAIR ->
          repairs.computeIfAbsent(
              List.of(deleted, inserted), any -> RepairLaw.allows(deleted, inserted));
      case LAYOUT, GLYPHS -> true;
      case LABEL, REMOVAL -> false;
    };
  }

  /** Whether {@code edit} changes quoted words; a new line below an open quotation does not. */
  private boolean touchesSpeech(Edit edit) {
    TextRange range = edit.range();
    boolean below = edit.isInsertion() && edit.replacement().startsWith("\n");
    boolean atBlockEnd =
        below && units.touchedBy(new TextRange(range.start(), range.start() + 1)).isEmpty();
    return !atBlockEnd && speech().isTouchedBy(range);
  }

  /** The quoted speech of the article; kinds that leave words alone never ask for it. */
  private QuotedSpeech speech() {
    QuotedSpeech known = speech;
    if (known == null) {
      known = QuotedSpeech.of(article);
      speech = known;
    }
    return known;
  }

  /** Whether the edit takes away every block it touches and puts nothing but space there. */
  private boolean takesWholeBlocks(Edit edit) {
    boolean mayTake = kind == RuleKind.REMOVAL || kind == RuleKind.LABEL;
    return mayTake && edit.replacement().isBlank() && units.areWhole(edit.range());
  }

  private boolean cutsCharacter(int at) {
    String text = article.text();
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private Optional<Refusal> refuse(String law, @Nullable Edit edit, String message) {
    return Optional.of(new Refusal(rule.id(), law, edit, message));
  }
}
