package org.stet.arrival.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What came of asking an address. */
public sealed interface Answer {
  /** For how long the server asks not to be asked again; zero if it does not say. */
  Duration rest();

  /**
   * It has answered.
   *
   * @param bytes the answer
   * @param validators what to send next time, so that the same is not sent again
   * @param movedTo where to ask from now on, if the server says so
   */
  @SuppressWarnings("ArrayRecordComponent") // Passed on, never compared.
  record Fetched(byte[] bytes, Validators validators, Optional<URI> movedTo, Duration rest)
      implements Answer {}

  /** It has nothing new. */
  record Unchanged(Duration rest) implements Answer {}

  /**
   * It has not answered, or with something nobody can use.
   *
   * @param why why, for people, without the address
   * @param gone whether it says that there will never be an answer again
   */
  record Failed(String why, Duration rest, boolean gone) implements Answer {}
}
