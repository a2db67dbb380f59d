package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.cleanrules.lines.Furniture;

/** Removes comment counters and the fields of comment forms. */
@ServiceProvider(service = CleanRule.class, position = 1200)
public final class RemoveCommentLines extends FurnitureRule {
  public RemoveCommentLines() {
    super(
        "remove-comment-lines",
        "Removes comment counters and forms",
        Furniture.COMMENTS,
        "A comment counter or form, not part of the story");
  }
}
