package org.stet.arrival.api;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.stet.arrival.web.Answer;
import org.stet.arrival.web.FeedNote;
import org.stet.arrival.web.FeedPace;
import org.stet.arrival.web.Fetcher;
import org.stet.arrival.web.Validators;

/**
 * A feed that is fetched again and again, as seldom as its server asks (RFC 9111, RFC 6585), also
 * after a restart: what has not changed is not sent again, and a server that fails is asked less
 * and less often. What is fetched is the whole feed; whoever takes it in knows the stories it knows
 * already.
 */
public final class WatchedFeed implements ArrivalSource {
  private final Fetcher fetcher;
  private final FeedPace pace;
  private final String name;
  private final Path note;
  private final PutAside aside;
  private URI address;
  private Validators known;
  private Instant next;
  private Instant notBefore;
  private Arrived.@Nullable Fetched unsettled;
  private boolean gone;

  /**
   * @param address where it is
   * @param desk the folder of the store, where is noted what is known of the feed, and kept what
   *     could not be taken in
   * @param reach which addresses may be asked, and how much they may answer
   * @param every how often it is looked at if its server asks for nothing else
   * @param chance keeps those who ask from asking all at once
   * @throws IllegalArgumentException if the address is none that can be fetched; the message is for
   *     people
   */
  public WatchedFeed(
      URI address, Path desk, WebReach reach, Duration every, RandomGenerator chance) {
    this.name = address.toString();
    Fetcher.unfit(address)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(name + ": " + why);
            });
    ServerFiles files = new ServerFiles(desk);
    this.note = files.feed(name);
    this.aside = files.aside();
    this.fetcher = new Fetcher(reach);
    FeedNote noted = FeedNote.read(note);
    this.pace = new FeedPace(every, chance);
    this.address = movedTo(noted).orElse(address);
    this.known = noted.validators();
    this.notBefore = noted.notBefore();
    this.next = notBefore;
  }

  /** Where the feed has moved, if that is an address that can be fetched. */
  private static Optional<URI> movedTo(FeedNote noted) {
    try {
      return Optional.of(noted.movedTo())
          .filter(moved -> !moved.isEmpty())
          .map(URI::create)
          .filter(moved -> Fetcher.unfit(moved).isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String name() {
    return name;
  }

  /** Until when its server wants to be left alone; in the past if it does not say. */
  public Instant notBefore() {
    return notBefore;
  }

  /** When it is asked next; before that {@link #look} does nothing. */
  public Instant next() {
    return next;
  }

  /** Whether its server said that it is gone for good; it is not asked again. */
  public boolean isGone() {
    return gone;
  }

  @Override
  public List<Arrived> look(Instant now) throws IOException {
    if (unsettled != null) {
      return List.of(unsettled);
    }
    if (isResting(now)) {
      return List.of();
    }
    Answer answer = fetcher.fetch(address, known);
    if (answer instanceof Answer.Failed failed) {
      next = now.plus(pace.afterFailure(failed.rest()));
      notBefore = failed.rest().isZero() ? Instant.EPOCH : next;
      gone = failed.gone();
      remember();
      throw new IOException(failed.why());
    }
    if (answer instanceof Answer.Fetched fetched && FeedBytes.isPage(fetched.bytes())) {
      next = now.plus(pace.afterFailure(Duration.ZERO));
      throw new IOException("its server answers with a web page, not with a feed");
    }
    Duration rest = pace.afterSuccess(answer.rest());
    next = now.plus(rest);
    notBefore = answer.rest().isZero() ? Instant.EPOCH : next;
    if (answer instanceof Answer.Fetched fetched && FeedBytes.isEmptyFeed(fetched.bytes())) {
      address = fetched.movedTo().orElse(address);
      known = fetched.validators();
    } else if (answer instanceof Answer.Fetched fetched) {
      address = fetched.movedTo().orElse(address);
      unsettled = new Arrived.Fetched(name, fetched.bytes(), (o, why) -> settle(fetched, o, why));
      return List.of(unsettled);
    }
    remember();
    return List.of();
  }

  private String settle(Answer.Fetched fetched, Outcome outcome, String why) throws IOException {
    String now =
        outcome == Outcome.DONE
            ? name
            : aside.keep(name, fetched.bytes(), ".xml", outcome, why).toString();
    unsettled = null;
    known = fetched.validators();
    remember();
    return now;
  }

  private void remember() {
    try {
      String moved = movedTo().map(URI::toString).orElse("");
      new FeedNote(known, moved, notBefore).write(note);
    } catch (IOException e) {
      // Without the note the feed is fetched whole after the next start, and no story is lost.
    }
  }

  @Override
  public boolean isResting(Instant now) {
    return unsettled == null && (gone || now.isBefore(next));
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
