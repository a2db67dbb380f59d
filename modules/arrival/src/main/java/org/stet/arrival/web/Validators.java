package org.stet.arrival.web;

import java.net.URI;

/**
 * By what a server tells whether there is something new (RFC 9110, section 8.8). They are sent to
 * no other address than the one they came from.
 *
 * @param from the address that gave them, or empty
 * @param tag the entity tag of the last answer, or empty
 * @param modified when it was last modified, as the server writes it, or empty
 */
public record Validators(String from, String tag, String modified) {
  /** Nothing is known. */
  public static final Validators NONE = new Validators("", "", "");

  /** Whether they came from {@code address}. */
  boolean isOf(URI address) {
    return from.equals(address.toString());
  }
}
