package org.stet.arrival.api;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks at places, each in a thread of its own, so that a server that is slow holds up no other. A
 * place is not looked at again before what it brought was asked for here, and settled. For one
 * thread, the one that settles.
 */
public final class Lookout implements AutoCloseable {
  /** So long whoever asks waits: a folder has answered by then. */
  private static final Duration MOMENT = Duration.ofMillis(100);

  private final Duration longest;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "stet-lookout");
            thread.setDaemon(true);
            return thread;
          });

  private final IdentityHashMap<ArrivalSource, Look> looks = new IdentityHashMap<>();

  /**
   * @param longest after so long a look is said to be without an answer
   */
  public Lookout(Duration longest) {
    this.longest = longest;
  }

  private record Look(Future<List<Arrived>> answer, Instant since) {}

  /**
   * What has arrived at {@code place}; nothing while looking goes on.
   *
   * @throws IOException if it cannot be looked at, or there is no answer for too long; the message
   *     is for people
   */
  public Optional<List<Arrived>> look(ArrivalSource place, Instant now) throws IOException {
    Look look = looks.get(place);
    if (look == null) {
      look = begun(place, now);
    }
    try {
      List<Arrived> arrived = look.answer().get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
      looks.remove(place);
      return Optional.of(arrived);
    } catch (TimeoutException e) {
      if (look.since().plus(longest).isBefore(now)) {
        throw new IOException("there is no answer for " + longest.toSeconds() + " seconds", e);
      }
      return Optional.empty();
    } catch (ExecutionException e) {
      looks.remove(place);
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(place.name() + " cannot be looked at", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("looking was broken off");
    }
  }

  private Look begun(ArrivalSource place, Instant now) throws IOException {
    try {
      Look look = new Look(threads.submit(() -> place.look(now)), now);
      looks.put(place, look);
      return look;
    } catch (RejectedExecutionException e) {
      throw new InterruptedIOException("nothing is looked at any more");
    }
  }

  /** Whether looking at {@code place} goes on. */
  public boolean isLooking(ArrivalSource place) {
    return looks.containsKey(place);
  }

  /** Looks no more, and waits for nothing. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
