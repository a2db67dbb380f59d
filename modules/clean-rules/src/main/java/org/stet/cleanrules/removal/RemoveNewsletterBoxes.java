package org.stet.cleanrules.removal;

import org.openide.util.lookup.ServiceProvider;
import org.stet.clean.spi.CleanRule;
import org.stet.cleanrules.lines.Furniture;

/** Removes boxes that ask the reader to sign up for a newsletter. */
@ServiceProvider(service = CleanRule.class, position = 800)
public final class RemoveNewsletterBoxes extends FurnitureRule {
  public RemoveNewsletterBoxes() {
    super(
        "remove-newsletter-boxes",
        "Removes invitations to sign up for a newsletter",
        Furniture.NEWSLETTER,
        "An invitation to sign up, not part of the story");
  }
}
