package org.stet.arrival.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.stet.arrival.api.WebReach;

/**
 * Looks up where a host is, and refuses one any of whose addresses is private, unless that is
 * allowed. The client connects to what this returns and to nothing else, so a name that means
 * something else a moment later leads nowhere. Safe to use from any thread.
 */
final class CheckedNames implements DnsResolver {
  private final WebReach reach;
  private final Names names;

  CheckedNames(WebReach reach, Names names) {
    this.reach = reach;
    this.names = names;
  }

  /** Tells the addresses of hosts. */
  interface Names {
    /**
     * All addresses of {@code host}, which may be an address itself.
     *
     * @throws UnknownHostException if there is no such host
     */
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** A host is not asked; the message says why, for people. */
  static final class Refused extends UnknownHostException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses;
    try {
      addresses = names.of(host);
    } catch (UnknownHostException e) {
      throw new Refused("there is no computer of the name " + host);
    }
    for (InetAddress address : addresses) {
      if (!reach.privateAddresses() && !PublicAddresses.isPublic(address)) {
        throw new Refused(
            host
                + " is an address of this computer or of a private network ("
                + address.getHostAddress()
                + "), which is asked only if that is allowed");
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
