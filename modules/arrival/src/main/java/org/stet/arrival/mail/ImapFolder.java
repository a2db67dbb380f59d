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
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.stet.arrival.api.WebReach;

/**
 * A folder of a mailbox on a server, opened only to be read: no message is marked as seen, moved or
 * deleted. The certificate of the server and its name are checked.
 */
public final class ImapFolder {
  /** So many messages are fetched at one look; the rest at the next ones. */
  static final int MOST = 50;

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
      throw new IOException(inWords(e), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static String inWords(MessagingException failure) {
    Throwable cause = failure;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SSLException) {
        return "its server does not prove that it is the one that was named: " + at.getMessage();
      }
      cause = at;
    }
    return "its server cannot be reached: " + cause.getMessage();
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
    Session session = Session.getInstance(properties);
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
    Message[] all = uids.getMessagesByUID(after + 1, UIDFolder.LASTUID);
    FetchProfile profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    profile.add(FetchProfile.Item.SIZE);
    Message[] found = Arrays.stream(all).filter(Objects::nonNull).toArray(Message[]::new);
    folder.fetch(found, profile);
    List<Fetched> messages = new ArrayList<>();
    for (Message message : found) {
      long uid = uids.getUID(message);
      // Asked for what comes after the last one, a server names the last one.
      if (uid > after && messages.size() < MOST) {
        messages.add(fetched(uid, message));
      }
    }
    messages.sort(Comparator.comparingLong(Fetched::uid));
    return new News(validity, messages);
  }

  private Fetched fetched(long uid, Message message) throws MessagingException, IOException {
    int length = message.getSize();
    if (length > reach.mostBytes()) {
      return new Fetched(uid, new byte[0], length);
    }
    Limited bytes = new Limited(reach.mostBytes());
    message.writeTo(bytes);
    return new Fetched(uid, bytes.isFull() ? new byte[0] : bytes.toByteArray(), bytes.length());
  }

  /** Takes no more bytes than it may: the server's word for the length need not be true. */
  private static final class Limited extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;
    private int length;

    Limited(int most) {
      this.most = most;
    }

    @Override
    public void write(int b) {
      length++;
      if (length <= most) {
        bytes.write(b);
      }
    }

    boolean isFull() {
      return length > most;
    }

    int length() {
      return length;
    }

    byte[] toByteArray() {
      return bytes.toByteArray();
    }
  }
}
