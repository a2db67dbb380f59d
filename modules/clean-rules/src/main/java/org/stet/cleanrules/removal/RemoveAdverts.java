package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.cleanrules.lines.Furniture;

/**
 * Removes marks of advertising: {@code Advertisement}, {@code Anzeige}, {@code Sponsored content}.
 */
@ServiceProvider(service = CleanRule.class, position = 700)
public final class RemoveAdverts extends FurnitureRule {
  public RemoveAdverts() {
    super(
        "remove-adverts",
        "Removes advertising labels between the paragraphs",
        Furniture.ADVERT,
        "Advertising, not part of the story");
  }
}
