package org.stet.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.stet.arrival.api.ArrivalSource;
import org.stet.arrival.api.Arrived;
import org.stet.arrival.api.Lookout;
import org.stet.arrival.api.Outcome;
import org.stet.clean.api.CleanPipeline;
import org.stet.intake.api.Intake;
import org.stet.store.api.DeskName;
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
  private final Surroundings surroundings;
  private final StoreAccess access;
  private final InputFiles inputs;
  private final Intake intake;
  private final Lookout lookout;
  private final Set<String> putAside = new HashSet<>();
  private String lastTrouble = "";
  private boolean waiting;

  Arrivals(Surroundings surroundings, StoreAccess access, Lookout lookout, WireReader reader) {
    this.surroundings = surroundings;
    this.intake = new Intake(reader, CleanPipeline.standard());
    this.access = access;
    this.lookout = lookout;
    this.inputs = new InputFiles(surroundings, reader.limits());
  }

  /** Whether the last look goes on, or saw files that are not whole yet. */
  boolean isWaiting() {
    return waiting;
  }

  /**
   * Takes in what is ready in {@code place}; the exit code.
   *
   * @param stopped whether to end after the file at hand
   */
  int takeIn(ArrivalSource place, Instant now, BooleanSupplier stopped) throws IOException {
    waiting = false;
    Optional<List<Arrived>> brought = lookout.look(place, now);
    if (brought.isEmpty()) {
      waiting = true;
      return ExitCode.DONE;
    }
    List<Arrived> ready = brought.get();
    waiting = place.isWaiting();
    if (ready.isEmpty()) {
      return ExitCode.DONE;
    }
    int code = ExitCode.DONE;
    try (DeskStore store = access.open()) {
      for (Arrived arrived : ready) {
        if (stopped.getAsBoolean()) {
          break;
        }
        code = Math.max(code, takeIn(arrived, store));
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

  private int takeIn(Arrived arrived, DeskStore store) throws StoreFailure, Failure {
    Intake.Result result;
    try {
      RawItem item = new RawItem(arrived.name(), null, bytes(arrived));
      result = intake.takeIn(item, store, DeskName.of(store.folder()));
    } catch (Failure e) {
      result = new Intake.Result(Outcome.FAILED, List.of(), List.of(e.inWords()));
    }
    String place;
    try {
      place = arrived.settle(result.outcome(), result.why());
    } catch (IOException e) {
      String known = result.taken().isEmpty() ? "" : " is in the store, but";
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      String aside = " cannot be put aside as " + result.outcome().folder() + ": ";
      tell(arrived.name() + known + aside + why);
      return ExitCode.NOT_DONE;
    }
    for (TakenIn taken : result.taken()) {
      if (taken.what() != TakenIn.What.KNOWN || arrived instanceof Arrived.InFolder) {
        say("article " + taken.article().id() + ": " + taken.article().title() + "  " + place);
        LinkedTake.of(taken, store).forEach(link -> say("  " + link.inWords()));
      }
    }
    if (result.outcome() == Outcome.DONE) {
      return ExitCode.DONE;
    }
    String left = result.outcome().folder() + ": " + result.why() + "  " + place;
    if (putAside.add(left)) { // A feed brings the same again and again.
      say(left);
    }
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

  /** A name may hold a line end, by which it could tell of a story that is none. */
  private static String onOneLine(String words) {
    return words.replaceAll("\\p{Cntrl}", "\ufffd");
  }

  private void say(String line) {
    surroundings.out().line(onOneLine(line));
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
      surroundings.err().line("stet: " + onOneLine(trouble)).flush();
      lastTrouble = trouble;
    }
  }
}
