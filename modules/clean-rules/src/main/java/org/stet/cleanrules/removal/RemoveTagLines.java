package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.cleanrules.lines.Furniture;

/** Removes lists of tags: {@code Filed under: Harbours, Weather}. */
@ServiceProvider(service = CleanRule.class, position = 1300)
public final class RemoveTagLines extends FurnitureRule {
  public RemoveTagLines() {
    super(
        "remove-tag-lines",
        "Removes lists of tags and the headings over them",
        Furniture.TAGS,
        "Tags of the page, not part of the story");
  }
}
