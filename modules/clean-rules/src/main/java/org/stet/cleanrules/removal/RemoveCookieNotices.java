package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.cleanrules.lines.Furniture;

/** Removes notices about cookies and the buttons below them. */
@ServiceProvider(service = CleanRule.class, position = 900)
public final class RemoveCookieNotices extends FurnitureRule {
  public RemoveCookieNotices() {
    super(
        "remove-cookie-notices",
        "Removes notices about cookies and their buttons",
        Furniture.COOKIES,
        "A notice about cookies, not part of the story");
  }
}
