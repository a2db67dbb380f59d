package org.stet.text.api;

import java.util.Objects;

/**
 * One change as a value: what is replaced, by what, which rule says so, and why.
 *
 * @param range the replaced range in the text before; empty for an insertion
 * @param replacement what stands there afterwards; empty for a removal
 * @param rule the stable kebab-case id of the rule, several joined by {@code +} where edits were
 *     composed
 * @param reason why, in words an editor understands; a sentence without a final full stop
 */
public record Edit(TextRange range, String replacement, String rule, String reason) {

  public Edit {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(replacement, "replacement");
    if (rule.isBlank()) {
      throw new IllegalArgumentException("an edit needs the id of its rule: " + range);
    }
    Objects.requireNonNull(reason, "reason");
  }

  /** An edit that takes {@code range} away. */
  public static Edit remove(TextRange range, String rule, String reason) {
    return new Edit(range, "", rule, reason);
  }

  /** An edit that puts {@code words} before the code unit at {@code offset}. */
  public static Edit insert(int offset, String words, String rule, String reason) {
    return new Edit(TextRange.at(offset), words, rule, reason);
  }

  public boolean isInsertion() {
    return range.isEmpty();
  }

  public boolean isRemoval() {
    return replacement.isEmpty();
  }

  /** By how many code units the text grows; negative if it shrinks. */
  public int growth() {
    return replacement.length() - range.length();
  }
}
