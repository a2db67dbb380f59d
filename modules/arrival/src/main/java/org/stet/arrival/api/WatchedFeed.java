package org.stet.arrival.api;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.stet.arrival.web.Answer;
import org.stet.arrival.web.FeedPace;
import org.stet.arrival.web.Fetcher;

/**
 * A feed that is fetched again and again, as seldom as its server asks (RFC 9111, RFC 6585): what
 * has not changed is not sent again, and a server that fails is asked less and less often. What is
 * fetched is the whole feed; whoever takes it in knows the stories it knows already.
 */
public final class WatchedFeed implements ArrivalSource {
  private final Fetcher fetcher;
  private final FeedPace pace;
  private final String name;
  private URI address;
  private Fetcher.Validators known = Fetcher.Validators.NONE;
  private Instant next = Instant.MIN;
  private boolean gone;

  /**
   * @param address where it is
   * @param reach which addresses may be asked, and how much they may answer
   * @param every how often it is looked at if its server asks for nothing else
   * @param chance keeps those who ask from asking all at once
   * @throws IllegalArgumentException if the address is none that can be fetched; the message is for
   *     people
   */
  public WatchedFeed(URI address, WebReach reach, Duration every, RandomGenerator chance) {
    this.fetcher = new Fetcher(reach);
    this.pace = new FeedPace(every, chance);
    this.address = address;
    this.name = address.toString();
    Fetcher.unfit(address)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(name + ": " + why);
            });
  }

  @Override
  public String name() {
    return name;
  }

  /** When it is looked at next; before that {@link #look} does nothing. */
  public Instant next() {
    return next;
  }

  /** Whether its server said that it is gone for good; it is not asked again. */
  public boolean isGone() {
    return gone;
  }

  @Override
  public List<Arrived> look(Instant now) throws IOException {
    if (gone || now.isBefore(next)) {
      return List.of();
    }
    Answer answer = fetcher.fetch(address, known);
    if (answer instanceof Answer.Failed failed) {
      next = now.plus(pace.afterFailure(failed.rest()));
      gone = failed.gone();
      throw new IOException(failed.why());
    }
    next = now.plus(pace.afterSuccess(answer.rest()));
    if (!(answer instanceof Answer.Fetched fetched)) {
      return List.of();
    }
    address = fetched.movedTo().orElse(address);
    return List.of(new Arrived.Fetched(name, fetched.bytes(), () -> known = fetched.validators()));
  }

  @Override
  public boolean isWaiting() {
    return false;
  }

  /** The address that is asked now, if its server said it has moved for good. */
  public Optional<URI> movedTo() {
    return address.toString().equals(name) ? Optional.empty() : Optional.of(address);
  }
}
