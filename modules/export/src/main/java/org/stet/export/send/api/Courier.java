package org.stet.export.send.api;

import java.util.Map;

/** Takes parcels to destinations. Waits for the network; not on the event thread. */
public final class Courier {
  private final HttpPush push;

  private Courier(HttpPush push) {
    this.push = push;
  }

  /**
   * A courier.
   *
   * @param environment the variables of the environment, in which secrets may be
   */
  public static Courier of(Map<String, String> environment) {
    return new Courier(new HttpPush(environment, time -> Thread.sleep(time.toMillis())));
  }

  /** A courier who rests as {@code rest} says. */
  static Courier of(Map<String, String> environment, HttpPush.Rest rest) {
    return new Courier(new HttpPush(environment, rest));
  }

  /**
   * Takes {@code parcel} to {@code destination}; whatever goes wrong is in the receipt.
   *
   * @param article the id of the article in the store
   */
  public Receipt deliver(Destination destination, Parcel parcel, long article) {
    if (destination instanceof Destination.Folder folder) {
      return FolderDrop.deliver(folder, parcel);
    }
    return push.deliver((Destination.Push) destination, parcel, parcel.key(destination, article));
  }
}
