package org.stet.arrival.web;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells addresses of the public network from those of this computer, the networks it is in, and
 * such as are for special use (RFC 6890): an address on the web must not make Stet ask what only
 * stands inside a house.
 */
final class PublicAddresses {
  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
  }

  /** Whether the four bytes from {@code at} are a public address. */
  private static boolean isPublic4(byte[] bytes, int at) {
    int a = bytes[at] & 0xff;
    int b = bytes[at + 1] & 0xff;
    int c = bytes[at + 2] & 0xff;
    boolean special =
        a == 0
            || a == 10
            || a == 127
            || (a == 100 && b >= 64 && b < 128) // Shared by the customers of a provider.
            || (a == 169 && b == 254)
            || (a == 172 && b >= 16 && b < 32)
            || (a == 192 && b == 168)
            || (a == 192 && b == 0 && (c == 0 || c == 2))
            || (a == 198 && (b == 18 || b == 19))
            || (a == 198 && b == 51 && c == 100)
            || (a == 203 && b == 0 && c == 113)
            || a >= 224;
    return !special;
  }

  private static boolean isPublic6(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (first == 0x20 && second == 0x02) {
      return isPublic4(bytes, 2); // 6to4 holds an address of the old kind.
    }
    boolean translated = first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff;
    if (translated || isZero(bytes, 10)) {
      return isPublic4(bytes, 12); // NAT64, and addresses of the old kind written as new ones.
    }
    boolean teredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    boolean example =
        first == 0x20 && second == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
    boolean global = (first & 0xe0) == 0x20;
    return global && !teredo && !example;
  }

  private static boolean isZero(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
