package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.cleanrules.lines.Furniture;

/** Removes buttons to share, print, mail or follow. */
@ServiceProvider(service = CleanRule.class, position = 1000)
public final class RemoveShareLines extends FurnitureRule {
  public RemoveShareLines() {
    super(
        "remove-share-lines",
        "Removes buttons to share, print and mail the page",
        Furniture.SHARE,
        "A button of the page, not part of the story");
  }
}
