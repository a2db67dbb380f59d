package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.cleanrules.lines.Furniture;

/** Removes lines of a site's own menus that stand inside or beside the story. */
@ServiceProvider(service = CleanRule.class, position = 1100)
public final class RemoveMenuLines extends FurnitureRule {
  public RemoveMenuLines() {
    super(
        "remove-menu-lines",
        "Removes lines of the site's own menus",
        Furniture.NAVIGATION,
        "A menu line of the page, not part of the story");
  }
}
