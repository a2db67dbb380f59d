package org.stet.arrival.mail;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * The address of a folder of a mailbox: {@code
 * imaps://ida%40paper.example@mail.paper.example/INBOX} (RFC 5092).
 *
 * @param encrypted whether the connection is encrypted from its beginning (RFC 8314)
 * @param host the server
 * @param port its port
 * @param user whose mailbox it is
 * @param folder the folder, as the server calls it
 */
public record MailAddress(boolean encrypted, String host, int port, String user, String folder) {
  private static final int ENCRYPTED_PORT = 993;
  private static final int OPEN_PORT = 143;

  /** Whether {@code address} is meant to be one. */
  public static boolean isMeant(String address) {
    String scheme = address.toLowerCase(Locale.ROOT);
    return scheme.startsWith("imap://") || scheme.startsWith("imaps://");
  }

  /**
   * The folder at {@code address}.
   *
   * @throws IllegalArgumentException if there can be none; the message is for people
   */
  public static MailAddress of(URI address) {
    boolean encrypted = "imaps".equalsIgnoreCase(address.getScheme());
    String host = address.getHost();
    String user = address.getUserInfo();
    if (host == null || user == null || user.isEmpty()) {
      throw new IllegalArgumentException(
          "name the mailbox as imaps://user@server/folder, an @ in the name of the user as %40");
    }
    if (address.getRawUserInfo().indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "the address holds a password, which others could see; leave it out");
    }
    if (!encrypted && !isThisComputer(host)) {
      throw new IllegalArgumentException(
          "imap:// sends the password in the open; use imaps:// for " + host);
    }
    String path = address.getPath() == null ? "" : address.getPath();
    String folder = path.startsWith("/") ? path.substring(1) : path;
    int usual = encrypted ? ENCRYPTED_PORT : OPEN_PORT;
    int port = address.getPort() < 0 ? usual : address.getPort();
    return new MailAddress(encrypted, host, port, user, folder.isEmpty() ? "INBOX" : folder);
  }

  private static boolean isThisComputer(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    String scheme = encrypted ? "imaps" : "imap";
    int usual = encrypted ? ENCRYPTED_PORT : OPEN_PORT;
    return scheme + "://" + user + "@" + host + (port == usual ? "" : ":" + port) + "/" + folder;
  }
}
