package org.stet.session.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.text.api.TextRange;

/**
 * What somebody decided in the review of a cleaning, in a form that outlives the desk: one line for
 * each decision, with the place in the text the article began with, and the rule. Immutable.
 */
public record ReviewMarks(List<Mark> marks) {
  /** Nothing was decided. */
  public static final ReviewMarks NONE = new ReviewMarks(List.of());

  public ReviewMarks {
    marks = List.copyOf(marks);
  }

  /**
   * One decision.
   *
   * @param standing what was decided: accepted or let stand
   * @param original the first place of the change in the text the article began with
   * @param rule the rule that made it
   */
  public record Mark(Standing standing, TextRange original, String rule) {

    static Mark of(ReviewedChange change) {
      return new Mark(change.standing(), change.places().get(0).original(), change.rule());
    }

    /** Whether it is a decision on {@code change}. */
    boolean isOn(ReviewedChange change) {
      return change.rule().equals(rule) && change.places().get(0).original().equals(original);
    }

    private String inWords() {
      String decided = standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return decided + ' ' + original.start() + ' ' + original.end() + ' ' + rule;
    }

    private static Optional<Mark> read(String line) {
      String[] parts = line.split(" ", -1);
      try {
        Standing standing = Standing.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        TextRange original = new TextRange(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return Optional.of(new Mark(standing, original, parts[3]));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        return Optional.empty(); // A later Stet may decide what this one does not know.
      }
    }
  }

  /** What was decided in {@code review}. */
  public static ReviewMarks of(List<ReviewedChange> review) {
    return new ReviewMarks(
        review.stream()
            .filter(
                change ->
                    change.standing() == Standing.ACCEPTED
                        || change.standing() == Standing.LET_STAND)
            .map(Mark::of)
            .toList());
  }

  /** One line for each decision. */
  public String inWords() {
    List<String> lines = new ArrayList<>();
    marks.forEach(mark -> lines.add(mark.inWords()));
    return String.join("\n", lines);
  }

  /** What {@link #inWords} gave; lines that say something else are passed over. */
  public static ReviewMarks read(String words) {
    List<Mark> marks = new ArrayList<>();
    words.lines().forEach(line -> Mark.read(line).ifPresent(marks::add));
    return new ReviewMarks(marks);
  }
}
