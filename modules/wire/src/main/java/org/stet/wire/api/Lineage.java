package org.stet.wire.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses, among items that came in earlier, the takes that a new one follows. A take follows one
 * story: where it says too little to tell which, it follows none. Only a notice that forbids the
 * use of a story follows all it may mean, since a kill that is missed is worse than one too many.
 */
public final class Lineage {
  private Lineage() {}

  /**
   * An item that came in earlier.
   *
   * @param id its number, the larger the later
   * @param story the number of the first take of its story, itself if it is that
   * @param take the item
   */
  public record Known(long id, long story, Take take) {}

  /** That the new item follows the item {@code id}. */
  public record Follows(long id, Kinship kinship) {}

  /** The takes that {@code newer} follows: the latest of the story it belongs to. */
  public static List<Follows> of(Take newer, List<Known> known) {
    Map<Long, Follows> latest = new TreeMap<>(); // The latest take of each story.
    Map<Long, Kinship.Basis> surest = new TreeMap<>();
    List<Known> inOrder = new ArrayList<>(known);
    inOrder.sort(Comparator.comparingLong(Known::id));
    inOrder.removeIf(one -> cameBefore(newer, one, known));
    for (Known one : inOrder) {
      Kinship.between(newer, one.take())
          .ifPresent(
              kinship -> {
                latest.put(one.story(), new Follows(one.id(), kinship));
                surest.merge(one.story(), kinship.basis(), Lineage::surer);
              });
    }
    if (latest.isEmpty()) {
      return List.of();
    }
    Kinship.Basis best = surest.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    List<Follows> chosen = new ArrayList<>();
    latest.forEach(
        (story, follows) -> {
          if (surest.get(story) == best) {
            chosen.add(follows);
          }
        });
    if (chosen.size() == 1) {
      return List.copyOf(chosen);
    }
    return best == Kinship.Basis.SLUG ? ifItForbids(chosen) : List.of(mostAlike(chosen));
  }

  /**
   * The notices among {@code known} that forbid the use of {@code story}, which came only after
   * them; such a notice belongs to no story yet.
   */
  public static List<Follows> noticesBefore(Take story, List<Known> known) {
    List<Follows> notices = new ArrayList<>();
    for (Known one : known) {
      if (cameBefore(story, one, known)) {
        Kinship.between(one.take(), story)
            .ifPresent(kinship -> notices.add(new Follows(one.id(), kinship)));
      }
    }
    return notices;
  }

  /**
   * Whether {@code notice} forbids a story that had not come when it came. A story that says that
   * it is a later take was sent in place of what was killed.
   */
  private static boolean cameBefore(Take story, Known notice, List<Known> known) {
    LinkKind stated = notice.take().identity().stated();
    boolean alone = known.stream().filter(k -> k.story() == notice.story()).count() == 1;
    return story.identity().stated() == null
        && stated != null
        && stated.forbids()
        && notice.id() == notice.story()
        && alone;
  }

  private static Kinship.Basis surer(Kinship.Basis one, Kinship.Basis other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static List<Follows> ifItForbids(List<Follows> chosen) {
    List<Follows> all = new ArrayList<>();
    for (Follows one : chosen) {
      Kinship kinship = one.kinship();
      if (kinship.kind().forbids()) {
        String evidence =
            kinship.evidence() + "; " + chosen.size() + " stories have it, so it may mean another";
        all.add(
            new Follows(
                one.id(), new Kinship(kinship.kind(), kinship.basis(), kinship.share(), evidence)));
      }
    }
    return List.copyOf(all);
  }

  private static Follows mostAlike(List<Follows> chosen) {
    return chosen.stream()
        .max(
            Comparator.comparingDouble((Follows one) -> one.kinship().share())
                .thenComparingLong(Follows::id))
        .orElseThrow();
  }
}
