package org.stet.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.stet.arrival.api.ArrivalSource;
import org.stet.arrival.api.Arrived;
import org.stet.arrival.api.Outcome;
import org.stet.clean.api.CleanPipeline;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.store.api.TakenIn;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.WireReader;

/**
 * Takes what arrived into the store, which is held only for that. What cannot be kept stays where
 * it is and is tried again.
 */
final class Arrivals {
  /** What a reader says of files of a kind that nothing here reads. */
  private static final Set<String> UNKNOWN = Set.of("unknown-format", "not-text");

  private final Surroundings surroundings;
  private final StoreAccess access;
  private final InputFiles inputs;
  private final WireReader reader = WireReader.standard();
  private String lastTrouble = "";
  private boolean waiting;

  Arrivals(Surroundings surroundings, StoreAccess access) {
    this.surroundings = surroundings;
    this.access = access;
    this.inputs = new InputFiles(surroundings);
  }

  /** Whether the last look saw files that are not whole yet. */
  boolean isWaiting() {
    return waiting;
  }

  /**
   * Takes in what is ready in {@code place}; the exit code.
   *
   * @param stopped whether to end after the file at hand
   */
  int takeIn(ArrivalSource place, Instant now, BooleanSupplier stopped) throws IOException {
    List<Arrived> ready = place.look(now);
    waiting = place.isWaiting();
    if (ready.isEmpty()) {
      return ExitCode.DONE;
    }
    int code = ExitCode.DONE;
    try (DeskStore store = access.open()) {
      Keeping keeping = new Keeping(surroundings, store);
      for (Arrived arrived : ready) {
        if (stopped.getAsBoolean()) {
          break;
        }
        code = Math.max(code, takeIn(arrived, keeping, store));
      }
      lastTrouble = code == ExitCode.DONE ? "" : lastTrouble;
    } catch (StoreHeld e) {
      return trouble(e.inWords(), ExitCode.STORE_HELD);
    } catch (StoreFailure e) {
      return trouble(e.inWords(), ExitCode.NOT_DONE);
    } catch (Failure e) {
      return trouble(e.inWords(), ExitCode.NOT_DONE);
    }
    return code;
  }

  /** A story that was kept: the line that tells it, and those that tell what it follows. */
  private record Kept(String line, List<String> links) {}

  private int takeIn(Arrived arrived, Keeping keeping, DeskStore store) throws StoreFailure {
    CopyDesk desk = new CopyDesk(reader, LearnedLines.with(CleanPipeline.standard(), () -> store));
    List<String> troubles = new ArrayList<>();
    Outcome outcome = Outcome.DONE;
    List<Kept> kept = new ArrayList<>();
    try {
      for (RawItem item : desk.stories(arrived.name(), bytes(arrived))) {
        try {
          TakenIn taken = keeping.keep(desk.ofItem(item), true);
          if (taken.what() != TakenIn.What.KNOWN || arrived instanceof Arrived.InFolder) {
            List<String> links =
                LinkedTake.of(taken, store).stream().map(LinkedTake::inWords).toList();
            String line = "article " + taken.article().id() + ": " + taken.article().title();
            kept.add(new Kept(line, links));
          }
        } catch (Failure e) {
          troubles.add(e.inWords());
          outcome = worse(outcome, e);
        }
      }
    } catch (Failure e) {
      troubles.add(e.inWords());
      outcome = worse(outcome, e);
    }
    if (!kept.isEmpty() && outcome != Outcome.DONE) {
      outcome = Outcome.FAILED; // Somebody should look at what is missing of it.
      troubles.add(
          0, kept.size() + (kept.size() == 1 ? " story" : " stories") + " of it taken in, not:");
    }
    String place;
    try {
      place = arrived.settle(outcome, String.join(System.lineSeparator(), troubles));
    } catch (IOException e) {
      String known = kept.isEmpty() ? "" : " is in the store, but";
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      tell(arrived.name() + known + " cannot be put aside as " + outcome.folder() + ": " + why);
      return ExitCode.NOT_DONE;
    }
    for (Kept story : kept) {
      say(story.line() + "  " + place);
      story.links().forEach(link -> say("  " + link));
    }
    if (outcome == Outcome.DONE) {
      return ExitCode.DONE;
    }
    say(outcome.folder() + ": " + String.join("; ", troubles) + "  " + place);
    return ExitCode.NOT_DONE;
  }

  private byte[] bytes(Arrived arrived) throws Failure {
    if (arrived instanceof Arrived.Refused refused) {
      throw new Failure("too-large", refused.why(), refused.name());
    }
    return arrived instanceof Arrived.Fetched fetched
        ? fetched.bytes()
        : inputs.bytes(arrived.name());
  }

  private static Outcome worse(Outcome sofar, Failure failure) {
    boolean unknown = UNKNOWN.contains(failure.code()) && sofar != Outcome.FAILED;
    return unknown ? Outcome.UNKNOWN : Outcome.FAILED;
  }

  private void say(String line) {
    surroundings.out().line(line);
    surroundings.out().flush();
  }

  /** Tells why nothing is taken in, unless it was told last time. */
  private int trouble(String why, int code) {
    waiting = false; // Not for more of this: who looks again tries again.
    tell("not taken in yet: " + why);
    return code;
  }

  private void tell(String trouble) {
    if (!trouble.equals(lastTrouble)) {
      surroundings.err().line("stet: " + trouble).flush();
      lastTrouble = trouble;
    }
  }
}
