package org.stet.arrival.api;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.stet.arrival.mail.ImapFolder;
import org.stet.arrival.mail.MailAddress;
import org.stet.arrival.mail.Taken;
import org.stet.arrival.web.FeedPace;

/**
 * A folder of a mailbox on a server, looked at again and again and only read. Messages are taken in
 * the order of their numbers; up to which they were, a small file says.
 */
public final class WatchedMailbox implements ArrivalSource {
  private final MailAddress address;
  private final ImapFolder mailbox;
  private final Path note;
  private final PutAside aside;
  private final Secret password;
  private final FeedPace pace;
  private final WebReach reach;
  private final List<Arrived> unsettled = new ArrayList<>();
  private Instant next = Instant.MIN;
  private boolean waiting;

  /** Where the password comes from; asked at each look, and not kept. */
  public interface Secret {
    /**
     * The password.
     *
     * @throws IOException if there is none; the message is for people
     */
    String get() throws IOException;
  }

  /**
   * @param address {@code imaps://user@server/folder}, an {@code @} in the user's name as {@code
   *     %40}
   * @param desk the folder of the store, where is noted up to which message the folder was taken
   *     in, and kept what could not be
   * @param every how often it is looked at
   * @throws IllegalArgumentException if the address is none of a mailbox; the message is for people
   */
  public WatchedMailbox(
      URI address,
      Secret password,
      Path desk,
      WebReach reach,
      Duration every,
      RandomGenerator chance) {
    this.address = MailAddress.of(address);
    ServerFiles files = new ServerFiles(desk);
    this.note = files.mailbox(this.address.toString());
    this.aside = files.aside();
    this.mailbox = new ImapFolder(this.address, reach);
    this.password = password;
    this.reach = reach;
    this.pace = new FeedPace(every, chance);
  }

  /** Whether {@code address} is meant to be that of a mailbox. */
  public static boolean isMeant(String address) {
    return MailAddress.isMeant(address);
  }

  @Override
  public String name() {
    return address.toString();
  }

  /** When it is looked at next; before that {@link #look} does nothing. */
  public Instant next() {
    return next;
  }

  @Override
  public List<Arrived> look(Instant now) throws IOException {
    if (!unsettled.isEmpty()) {
      return List.copyOf(unsettled);
    }
    if (isResting(now)) {
      return List.of();
    }
    ImapFolder.News news;
    try {
      news = mailbox.look(Taken.read(note), password.get());
    } catch (IOException e) {
      next = now.plus(pace.afterFailure(Duration.ZERO));
      throw e;
    }
    waiting = !news.messages().isEmpty();
    // While some came there may be more, and they are asked for when these are settled.
    next = waiting ? Instant.MIN : now.plus(pace.afterSuccess(Duration.ZERO));
    for (ImapFolder.Fetched message : news.messages()) {
      unsettled.add(arrived(message, new Taken(news.validity(), message.uid())));
    }
    return List.copyOf(unsettled);
  }

  private Arrived arrived(ImapFolder.Fetched message, Taken then) {
    String name = address + "!/" + message.uid();
    Arrived.Ending ending =
        (outcome, why) -> {
          String now = name;
          if (outcome != Outcome.DONE) {
            now = aside.keep(name, message.bytes(), ".eml", outcome, why).toString();
          }
          then.write(note);
          unsettled.removeIf(other -> other.name().equals(name));
          return now;
        };
    return message.isTooLong()
        ? new Arrived.Refused(
            name, "the message is larger than " + (reach.mostBytes() >> 20) + " MB", ending)
        : new Arrived.Fetched(name, message.bytes(), ending);
  }

  @Override
  public boolean isResting(Instant now) {
    return unsettled.isEmpty() && now.isBefore(next);
  }

  /** There may be more than one look brings. */
  @Override
  public boolean isWaiting() {
    return waiting;
  }
}
