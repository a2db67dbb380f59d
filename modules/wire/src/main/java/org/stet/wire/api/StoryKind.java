package org.stet.wire.api;

import java.util.Locale;

/** What an item is for the desk. */
public enum StoryKind {
  STORY,
  /** A message between machines or about the service; no story. */
  SERVICE,
  /** A note to editors: schedules, budgets, corrections to come. */
  ADVISORY,
  /** Several items in one. */
  PACKAGE;

  /** The stable lower-case name used outside. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
