package org.stet.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stet.clean.api.CleanResult;
import org.stet.session.api.ReviewedChange;
import org.stet.session.api.Standing;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.OffsetMap;

/** The changes of a cleaning and how each one stands, over one text. Immutable. */
public final class Review {
  /** Nothing was cleaned. */
  public static final Review NONE = new Review(List.of());

  private final List<ReviewItem> items;

  private Review(List<ReviewItem> items) {
    this.items = List.copyOf(items);
  }

  /**
   * One change turned round.
   *
   * @param change what that does to the text
   * @param after the review of the text after
   */
  public record Turn(ChangeSet change, Review after) {}

  /**
   * The review of {@code result}, over the text after, after what {@code before} lists.
   *
   * @param start the map from the text the article began with to the text that was cleaned
   */
  public static Review of(CleanResult result, OffsetMap start, Review before) {
    List<ReviewItem> items = new ArrayList<>(before.map(result.change().offsetMap()).items);
    items.addAll(ReviewReader.items(result, start, before.items.size()));
    List<ReviewPart> parts = new ArrayList<>();
    items.forEach(item -> parts.addAll(item.parts()));
    parts.sort(Comparator.comparing(ReviewPart::original));
    return new Review(
        items.stream().map(item -> item.with(part -> part.ranked(parts.indexOf(part)))).toList());
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** The changes, in order of place. */
  public List<ReviewedChange> changes(String text) {
    return items.stream()
        .map(item -> item.show(text))
        .sorted(Comparator.comparing(change -> change.places().get(0).original()))
        .toList();
  }

  /** The review of the text to which {@code map} leads. */
  public Review map(OffsetMap map) {
    return each(item -> item.with(part -> part.map(map)));
  }

  /** Somebody is content with the change of this number. */
  public Review accept(int number) {
    return each(
        item ->
            item.number() == number && item.standing() == Standing.OPEN
                ? item.standing(Standing.ACCEPTED)
                : item);
  }

  /** Somebody is content with every change that is open. */
  public Review acceptAll() {
    return each(item -> item.standing() == Standing.OPEN ? item.standing(Standing.ACCEPTED) : item);
  }

  private Review each(UnaryOperator<ReviewItem> what) {
    return new Review(items.stream().map(what).toList());
  }

  /** The change of this number undone in {@code text}; empty if that cannot be. */
  public Optional<Turn> letStand(int number, String text) {
    return item(number, text)
        .filter(item -> item.standing() != Standing.LET_STAND)
        .flatMap(item -> turn(item, text, Standing.LET_STAND));
  }

  /** The change of this number, which was let stand, made again; empty if that cannot be. */
  public Optional<Turn> makeAgain(int number, String text) {
    return item(number, text)
        .filter(item -> item.standing() == Standing.LET_STAND)
        .flatMap(item -> turn(item, text, Standing.OPEN));
  }

  private Optional<ReviewItem> item(int number, String text) {
    return items.stream()
        .filter(item -> item.number() == number)
        .filter(item -> item.isIntact(text))
        .findFirst();
  }

  private Optional<Turn> turn(ReviewItem item, String text, Standing standing) {
    TurnedParts turned = TurnedParts.of(item.parts(), text);
    Review after =
        each(
            other ->
                other.number() == item.number()
                    ? other.with(turned::turned).standing(standing)
                    : other.with(turned::moved));
    return turned.change().isEmpty()
        ? Optional.empty()
        : Optional.of(new Turn(turned.change(), after));
  }

  @Override
  public String toString() {
    return "Review " + items;
  }
}
