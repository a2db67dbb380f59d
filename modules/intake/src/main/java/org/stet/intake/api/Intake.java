package org.stet.intake.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.arrival.api.Outcome;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.api.CleanResult;
import org.stet.store.api.Arrival;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakenIn;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;
import org.stet.wire.api.WireStory;

/**
 * Takes what arrived into the store: each story of it is read, cleaned, also of the lines the store
 * has learned, and kept with its bytes. May be used from any thread; takes its time.
 */
public final class Intake {
  /** What a reader says of files of a kind that nothing here reads. */
  private static final Set<String> UNKNOWN = Set.of("unknown-format", "not-text");

  private final WireReader reader;
  private final CleanPipeline pipeline;

  public Intake(WireReader reader, CleanPipeline pipeline) {
    this.reader = reader;
    this.pipeline = pipeline;
  }

  /** One with all registered formats and rules. */
  public static Intake standard() {
    return new Intake(WireReader.standard(), CleanPipeline.standard());
  }

  /**
   * What became of something that arrived.
   *
   * @param outcome what became of all of it: failed if only a part could be taken in, since
   *     somebody should look at the rest
   * @param taken its stories in the store
   * @param troubles why the others are not there, one sentence each, with their names
   */
  public record Result(Outcome outcome, List<TakenIn> taken, List<String> troubles) {
    /** The troubles as people read them beside what was put aside; empty if there is none. */
    public String why() {
      if (taken.isEmpty() || troubles.isEmpty()) {
        return String.join("; ", troubles);
      }
      String stories = taken.size() == 1 ? "1 story" : taken.size() + " stories";
      return stories + " of it taken in, not: " + String.join("; ", troubles);
    }
  }

  /**
   * Takes in the stories of {@code arrived}, whose name is where it came from: an absolute path or
   * an address.
   *
   * @param who who takes it in
   * @throws StoreFailure if the store cannot keep them; those before are kept
   */
  public Result takeIn(RawItem arrived, DeskStore store, String who) throws StoreFailure {
    CleanPipeline rules = LearnedLines.with(pipeline, () -> store);
    List<TakenIn> taken = new ArrayList<>();
    List<String> troubles = new ArrayList<>();
    Outcome outcome = Outcome.DONE;
    for (RawItem item : reader.stories(arrived)) {
      Reading reading = reader.read(item);
      if (reading instanceof Reading.Read read) {
        taken.add(store.takeIn(arrival(item, read.story(), rules, who)));
      } else {
        Reading.Rejected rejected = (Reading.Rejected) reading;
        String message = rejected.message();
        troubles.add(message.startsWith(item.name()) ? message : item.name() + ": " + message);
        boolean unknown = UNKNOWN.contains(rejected.code()) && outcome != Outcome.FAILED;
        outcome = unknown ? Outcome.UNKNOWN : Outcome.FAILED;
      }
    }
    Optional<String> damage = reader.damage(arrived);
    if (damage.isPresent() && !taken.isEmpty()) {
      troubles.add(damage.get());
    }
    boolean inPart = !taken.isEmpty() && !troubles.isEmpty();
    return new Result(inPart ? Outcome.FAILED : outcome, taken, troubles);
  }

  private static Arrival arrival(RawItem item, WireStory story, CleanPipeline rules, String who) {
    CleanResult cleaning = rules.clean(story.article());
    int changes = cleaning.steps().stream().mapToInt(step -> step.change().edits().size()).sum();
    String name = item.name().substring(item.name().lastIndexOf('/') + 1);
    Optional<String> headline = cleaning.after().field(FieldName.HEADLINE);
    return new Arrival(
        name,
        item.name(),
        item.mediaType(),
        item.bytes(),
        story.article().text(),
        cleaning.after().text(),
        headline.orElse(name),
        "cleaned: " + (changes == 1 ? "1 change" : changes + " changes"),
        who,
        story.ids());
  }
}
