package org.stet.verify.api;

import org.jspecify.annotations.Nullable;

/**
 * A place from which on another speaks, or from which on a later moment counts.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end what is said begins here
 * @param speaker who speaks; {@link #NOBODY} for one who is not named; null if it goes on
 * @param moment when, as it is printed, or null
 */
record SpeakerMark(int start, int end, @Nullable String speaker, @Nullable String moment) {
  /** In place of a name where another one speaks who is not named. */
  static final String NOBODY = "";
}
