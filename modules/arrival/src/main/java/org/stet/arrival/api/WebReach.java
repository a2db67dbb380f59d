package org.stet.arrival.api;

import java.time.Duration;

/**
 * How far Stet reaches into the network, and how much it takes from there.
 *
 * @param privateAddresses whether addresses of this computer and the networks it is in may be asked
 * @param mostBytes how many bytes one answer may have, unpacked
 * @param patience how long one answer may take
 */
public record WebReach(boolean privateAddresses, int mostBytes, Duration patience) {
  /** Public addresses only; 10 MB within 30 seconds. */
  public static final WebReach USUAL = new WebReach(false, 10 << 20, Duration.ofSeconds(30));

  /** The same, and private addresses too. */
  public WebReach withPrivateAddresses() {
    return new WebReach(true, mostBytes, patience);
  }
}
