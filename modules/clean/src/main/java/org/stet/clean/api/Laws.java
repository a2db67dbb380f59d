package org.stet.clean.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.clean.spi.CleanRule;
import org.stet.clean.spi.RuleKind;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.QuoteMarks;
import org.stet.text.api.QuotedSpan;
import org.stet.text.api.TextRange;

/**
 * The laws a step of cleaning is held to. That text before, minus removals, plus insertions, is
 * text after, the {@link ChangeSet} itself guarantees.
 */
final class Laws {
  static final String NOTHING_IS_LOST = "nothing-is-lost";
  static final String QUOTED_SPEECH = "quoted-speech-is-protected";

  private final CleanRule rule;
  private final Article article;
  private final List<QuotedSpan> quoted;

  private Laws(CleanRule rule, Article article) {
    this.rule = rule;
    this.article = article;
    this.quoted = QuoteMarks.scan(article);
  }

  /** The first law that {@code change} breaks, if any. */
  static Optional<Refusal> check(CleanRule rule, Article article, ChangeSet change) {
    Laws laws = new Laws(rule, article);
    for (Edit edit : change.edits()) {
      Optional<Refusal> refusal = laws.check(edit);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> check(Edit edit) {
    if (!edit.rule().equals(rule.id())) {
      return refuse(NOTHING_IS_LOST, edit, "the edit names another rule: " + edit.rule());
    }
    if (edit.reason().isBlank()) {
      return refuse(NOTHING_IS_LOST, edit, "the edit gives no reason");
    }
    if (removesWholeBlocks(edit)) {
      return Optional.empty();
    }
    if (blocksTouched(edit) > 1) {
      return refuse(NOTHING_IS_LOST, edit, "the edit reaches over more than one block");
    }
    String deleted = edit.range().in(article.text());
    Set<String> kept = words(deleted);
    kept.retainAll(words(edit.replacement()));
    if (!kept.isEmpty()) {
      return refuse(NOTHING_IS_LOST, edit, "words that are kept lie inside the deletion: " + kept);
    }
    boolean speech =
        quoted.stream().anyMatch(span -> edit.range().overlaps(span.words()) || inside(edit, span));
    return speech && !allowedInSpeech(deleted, edit.replacement())
        ? refuse(QUOTED_SPEECH, edit, "words between quotation marks would change")
        : Optional.empty();
  }

  private static boolean inside(Edit edit, QuotedSpan span) {
    return edit.isInsertion()
        && span.words().start() < edit.range().start()
        && edit.range().start() < span.words().end();
  }

  private boolean allowedInSpeech(String deleted, String inserted) {
    return switch (rule.kind()) {
      case REPAIR -> true;
      case LAYOUT -> withoutSpace(deleted).equals(withoutSpace(inserted));
      case GLYPHS -> words(deleted).isEmpty() && words(inserted).isEmpty();
      case LABEL, REMOVAL -> false;
    };
  }

  /** Whether the edit takes away every block it touches and puts nothing but space there. */
  private boolean removesWholeBlocks(Edit edit) {
    boolean some = false;
    for (Block block : article.blocks()) {
      if (touches(edit.range(), block.range())) {
        some = true;
        if (!edit.range().contains(block.range())) {
          return false;
        }
      }
    }
    boolean mayRemove = rule.kind() == RuleKind.REMOVAL || rule.kind() == RuleKind.LABEL;
    return some && mayRemove && edit.replacement().isBlank();
  }

  private long blocksTouched(Edit edit) {
    return article.blocks().stream().filter(block -> touches(edit.range(), block.range())).count();
  }

  private static boolean touches(TextRange edit, TextRange block) {
    return edit.overlaps(block);
  }

  private static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** The runs of letters and digits. */
  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      i += Character.charCount(c);
    }
    return words;
  }

  private Optional<Refusal> refuse(String law, Edit edit, String message) {
    return Optional.of(new Refusal(rule.id(), law, edit, message));
  }
}
