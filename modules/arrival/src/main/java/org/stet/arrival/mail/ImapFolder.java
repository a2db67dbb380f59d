package org.stet.arrival.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.stet.arrival.api.WebReach;

/**
 * A folder of a mailbox on a server, opened only to be read: no message is marked as seen, moved or
 * deleted. The certificate of the server and its name are checked.
 */
public final class ImapFolder {
  /** So many messages are fetched at one look; the rest at the next ones. */
  static final int MOST = 50;

  /** At one look no further message is fetched after so many bytes. */
  private static final long ENOUGH = 20 << 20;

  /** The numbers of so many messages are asked for at once. */
  private static final long WINDOW = 2_000;

  /** At most, where there are gaps. */
  private static final long WIDEST_WINDOW = 128_000;

  /** One look takes at most so many times what one answer may take. */
  private static final int LONGEST_LOOK = 4;

  private final MailAddress address;
  private final WebReach reach;

  public ImapFolder(MailAddress address, WebReach reach) {
    this.address = address;
    this.reach = reach;
  }

  /**
   * A message as it is on the server.
   *
   * @param uid its number
   * @param bytes its bytes; empty if they are too many
   * @param length how many bytes the server says it has
   */
  @SuppressWarnings("ArrayRecordComponent") // Passed on, never compared.
  public record Fetched(long uid, byte[] bytes, int length) {
    public boolean isTooLong() {
      return bytes.length == 0 && length > 0;
    }
  }

  /**
   * What came after {@code taken}.
   *
   * @param validity which numbering the server uses
   * @param messages the messages, the oldest first
   */
  public record News(long validity, List<Fetched> messages) {}

  /**
   * Looks for messages after {@code taken}; {@code password} is not kept.
   *
   * @throws IOException if the folder cannot be looked at; the message is for people
   */
  public News look(Taken taken, String password) throws IOException {
    // The library finds its parts by the loader of the thread, which need not be its own.
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(IMAPMessage.class.getClassLoader());
    try {
      return connected(taken, password);
    } catch (AuthenticationFailedException e) {
      throw new IOException("its server does not take the name or the password");
    } catch (FolderNotFoundException e) {
      throw new IOException("there is no folder " + address.folder() + " in the mailbox");
    } catch (MessagingException e) {
      throw new IOException(MailTrouble.inWords(e, longest()), e);
    } catch (RuntimeException | OutOfMemoryError e) {
      // The library believes whatever number a server says.
      throw new IOException("its server answers what no mailbox can hold: " + e.getMessage(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Duration longest() {
    return reach.patience().multipliedBy(LONGEST_LOOK);
  }

  private News connected(Taken taken, String password) throws MessagingException, IOException {
    String protocol = address.encrypted() ? "imaps" : "imap";
    Properties properties = new Properties();
    String millis = Long.toString(reach.patience().toMillis());
    for (String name : List.of("connectiontimeout", "timeout", "writetimeout")) {
      properties.setProperty("mail." + protocol + "." + name, millis);
    }
    properties.setProperty("mail." + protocol + ".peek", "true");
    properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    try (TimedSockets sockets = new TimedSockets(longest())) {
      properties.put("mail." + protocol + ".socketFactory", sockets.plain());
      properties.put("mail." + protocol + ".ssl.socketFactory", sockets.secure());
      try {
        return connected(Session.getInstance(properties), protocol, taken, password);
      } catch (MessagingException e) {
        throw sockets.isOver() ? MailTrouble.tooSlow(e) : e;
      }
    }
  }

  private News connected(Session session, String protocol, Taken taken, String password)
      throws MessagingException, IOException {
    try (Store store = session.getStore(protocol)) {
      store.connect(address.host(), address.port(), address.user(), password);
      try (Folder folder = store.getFolder(address.folder())) {
        folder.open(Folder.READ_ONLY);
        return news((UIDFolder) folder, folder, taken);
      }
    }
  }

  private News news(UIDFolder uids, Folder folder, Taken taken)
      throws MessagingException, IOException {
    long validity = uids.getUIDValidity();
    long after = validity == taken.validity() ? taken.last() : 0;
    Instant end = Instant.now().plus(reach.patience());
    List<Fetched> messages = new ArrayList<>();
    long bytes = 0;
    for (Message message : next(uids, folder, after)) {
      if (bytes >= ENOUGH || (bytes > 0 && Instant.now().isAfter(end))) {
        break;
      }
      Fetched fetched = fetched(uids.getUID(message), message);
      messages.add(fetched);
      bytes += fetched.bytes().length;
      if (fetched.isTooLong() && fetched.length() <= reach.mostBytes()) {
        break; // The server sent more than it said, and the connection was broken off.
      }
    }
    return new News(validity, messages);
  }

  /** The first messages after {@code after}, with their sizes. */
  private static List<Message> next(UIDFolder uids, Folder folder, long after)
      throws MessagingException {
    long last = uids.getUIDNext() < 0 ? UIDFolder.LASTUID : uids.getUIDNext() - 1;
    List<Message> found = new ArrayList<>();
    long from = after + 1;
    for (long window = WINDOW; last < 0 || from <= last; window *= 2) {
      long to = last < 0 ? last : Math.min(last, from + Math.min(window, WIDEST_WINDOW) - 1);
      for (Message message : uids.getMessagesByUID(from, to)) {
        // Asked for what comes after the last one, some servers name the last one.
        if (message != null && uids.getUID(message) > after) {
          found.add(message);
        }
      }
      if (last < 0 || !found.isEmpty()) {
        break;
      }
      from = to + 1;
    }
    List<Message> first = found.subList(0, Math.min(MOST, found.size()));
    FetchProfile profile = new FetchProfile();
    profile.add(FetchProfile.Item.SIZE);
    folder.fetch(first.toArray(new Message[0]), profile);
    return first;
  }

  private Fetched fetched(long uid, Message message) throws MessagingException, IOException {
    int length = message.getSize();
    if (length > reach.mostBytes()) {
      return new Fetched(uid, new byte[0], length);
    }
    Limited bytes = new Limited(reach.mostBytes());
    try {
      message.writeTo(bytes);
    } catch (Limited.Full e) {
      return new Fetched(uid, new byte[0], Math.max(1, length));
    }
    return new Fetched(uid, bytes.toByteArray(), length);
  }

  /** Takes no more bytes than it may: the server's word for the length need not be true. */
  private static final class Limited extends ByteArrayOutputStream {
    private final int most;

    Limited(int most) {
      this.most = most;
    }

    /** There is no room for more. */
    private static final class Full extends RuntimeException {
      private static final long serialVersionUID = 1;
    }

    @Override
    public synchronized void write(int b) {
      check(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] part, int from, int length) {
      check(length);
      super.write(part, from, length);
    }

    private void check(int more) {
      if (count + more > most) {
        throw new Full();
      }
    }
  }
}
