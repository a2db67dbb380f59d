package org.stet.desk.inbox;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;
import org.openide.util.lookup.ServiceProvider;
import org.stet.arrival.api.ArrivalSource;
import org.stet.arrival.api.Arrived;
import org.stet.arrival.api.Lookout;
import org.stet.arrival.api.Outcome;
import org.stet.intake.api.Intake;
import org.stet.session.api.OpenStore;
import org.stet.store.api.StoreFolder;
import org.stet.store.api.TakenIn;
import org.stet.wire.api.RawItem;

/**
 * Watches the places of the inbox in the background and has the store keep what they bring; off
 * until a place was added. Its methods may be called from the event thread; who listens is told on
 * it.
 */
@ServiceProvider(service = Inbox.class)
@Messages({
  "# {0} - the place or file",
  "Inbox.working=Taking in {0}",
  "# {0} - the largest size in MB",
  "Inbox.tooLarge=it is larger than {0} MB",
  "# {0} - what went wrong",
  "Inbox.notKept=The store does not keep it now: {0}"
})
public final class Inbox {
  private static final int PAUSE = 1_000;
  private static final int MOST_LEFT = 100;
  private static final int MOST_MEGABYTES = 200;

  /** A server gets 30 seconds for each of its answers. */
  private static final Duration LONGEST_LOOK = Duration.ofMinutes(2);

  private final RequestProcessor worker = new RequestProcessor("stet-inbox", 1);
  private final RequestProcessor.Task round = worker.create(this::lookAgainAndAgain);
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final OpenStore store;
  private final InboxPlaces places;
  private final Intake intake;

  private final Lookout lookout = new Lookout(LONGEST_LOOK);
  private final Map<String, ArrivalSource> sources = new LinkedHashMap<>();

  private final Map<String, InboxState.Place> stands = new LinkedHashMap<>();
  private final List<InboxState.Left> left = new ArrayList<>();
  private volatile boolean paused;
  private volatile boolean ended;
  private volatile InboxState state = InboxState.NOTHING;

  /** For Lookup. */
  public Inbox() {
    this(
        OpenStore.ofDesk(),
        new InboxPlaces(StoreFolder.of(null, Path.of("").toAbsolutePath())),
        Intake.standard());
  }

  Inbox(OpenStore store, InboxPlaces places, Intake intake) {
    this.store = store;
    this.places = places;
    this.intake = intake;
  }

  /** The one of the desk. */
  static Inbox ofDesk() {
    return Lookup.getDefault().lookup(Inbox.class);
  }

  InboxPlaces places() {
    return places;
  }

  /** Looks at once, and from then on again and again. */
  void start() {
    round.schedule(0);
  }

  /** Looks no more; what is in hand is taken in first. */
  void end() {
    ended = true;
    lookout.close();
  }

  InboxState state() {
    return state;
  }

  boolean isPaused() {
    return paused;
  }

  /** Stops looking, or goes on; what is in hand is taken in first. */
  void pause(boolean stop) {
    paused = stop;
    start();
  }

  void addListener(Runnable listener) {
    listeners.add(listener);
  }

  void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  private void lookAgainAndAgain() {
    look();
    if (!paused && !ended && !state.places().isEmpty()) {
      round.schedule(PAUSE);
    }
  }

  /** One look at all places. Takes its time. */
  synchronized void look() {
    if (ended) {
      return;
    }
    readPlaces();
    for (Map.Entry<String, ArrivalSource> source : List.copyOf(sources.entrySet())) {
      if (!paused && !ended) {
        look(source.getKey(), source.getValue());
      }
    }
    tell("");
  }

  private void readPlaces() {
    List<String> names;
    try {
      names = places.names();
    } catch (IOException e) {
      return; // It is as it was; the next look tries again.
    }
    sources.keySet().retainAll(names);
    stands.keySet().retainAll(names);
    for (String name : names) {
      if (!sources.containsKey(name)) {
        try {
          sources.put(name, places.source(name));
          stands.put(name, new InboxState.Place(name, 0, ""));
        } catch (InboxPlaces.Unfit e) {
          stands.put(name, new InboxState.Place(name, 0, e.inWords()));
        }
      }
    }
  }

  private void look(String name, ArrivalSource source) {
    Instant now = Instant.now();
    if (!lookout.isLooking(source) && source.isResting(now)) {
      return; // What its last look said holds.
    }
    try {
      for (Arrived arrived : lookout.look(source, now).orElse(List.of())) {
        if (paused || ended) {
          return;
        }
        tell(Bundle.Inbox_working(arrived.name()));
        takeIn(name, arrived);
      }
      if (!lookout.isLooking(source)) {
        trouble(name, "");
      }
    } catch (IOException e) {
      trouble(name, String.valueOf(e.getLocalizedMessage()));
    }
  }

  private void takeIn(String name, Arrived arrived) throws IOException {
    Intake.Result result;
    if (arrived instanceof Arrived.Refused refused) {
      result = new Intake.Result(Outcome.FAILED, List.of(), List.of(refused.why()));
    } else if (arrived instanceof Arrived.InFolder file
        && Files.size(file.path()) > (long) MOST_MEGABYTES << 20) {
      String why = Bundle.Inbox_tooLarge(MOST_MEGABYTES);
      result = new Intake.Result(Outcome.FAILED, List.of(), List.of(why));
    } else {
      RawItem item = new RawItem(arrived.name(), null, bytes(arrived));
      try {
        result = store.now(open -> intake.takeIn(item, open, store.who()));
      } catch (IOException e) {
        String why = String.valueOf(e.getLocalizedMessage());
        throw new IOException(Bundle.Inbox_notKept(why), e);
      }
    }
    String now = arrived.settle(result.outcome(), result.why());
    if (!result.why().isEmpty()) {
      left.add(0, new InboxState.Left(now, result.why()));
      while (left.size() > MOST_LEFT) {
        left.remove(left.size() - 1);
      }
    }
    for (TakenIn taken : result.taken()) {
      if (taken.what() != TakenIn.What.KNOWN) {
        stands.computeIfPresent(
            name, (key, was) -> new InboxState.Place(name, was.taken() + 1, was.trouble()));
        EventQueue.invokeLater(() -> store.tellChanged(taken.article().id()));
      }
    }
  }

  private static byte[] bytes(Arrived arrived) throws IOException {
    return arrived instanceof Arrived.Fetched fetched
        ? fetched.bytes()
        : Files.readAllBytes(((Arrived.InFolder) arrived).path());
  }

  private void trouble(String name, String why) {
    stands.computeIfPresent(name, (key, was) -> new InboxState.Place(name, was.taken(), why));
  }

  private void tell(String working) {
    InboxState now =
        new InboxState(List.copyOf(stands.values()), paused, working, List.copyOf(left));
    if (!now.equals(state)) {
      state = now;
      EventQueue.invokeLater(() -> listeners.forEach(Runnable::run));
    }
  }
}
