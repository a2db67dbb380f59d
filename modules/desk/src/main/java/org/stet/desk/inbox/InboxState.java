package org.stet.desk.inbox;

import java.util.List;

/**
 * How the watching stands. Immutable.
 *
 * @param places the places, in order
 * @param paused whether nothing is looked at for now
 * @param working what is being taken in, in words; empty if nothing is
 * @param left what could not be taken in since the desk was opened, the newest first
 */
record InboxState(List<Place> places, boolean paused, String working, List<Left> left) {
  static final InboxState NOTHING = new InboxState(List.of(), false, "", List.of());

  InboxState {
    places = List.copyOf(places);
    left = List.copyOf(left);
  }

  /**
   * A place that is watched.
   *
   * @param name what people call it
   * @param taken how many stories it brought since the desk was opened
   * @param trouble why it cannot be looked at now; empty if it can
   */
  record Place(String name, int taken, String trouble) {}

  /**
   * Something that could not be taken in.
   *
   * @param place where it is now
   * @param why why, in an editor's words
   */
  record Left(String place, String why) {}
}
