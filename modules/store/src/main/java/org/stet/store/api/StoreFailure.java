package org.stet.store.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The store cannot do what was asked. The message names the place and the cause, for people. What
 * was acknowledged before is still there.
 */
public final class StoreFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final transient Path place;

  /** What can be wrong with a store. */
  public enum Problem {
    /** The folder cannot be made or written to. */
    NOT_WRITABLE,
    /** There is no room on the disk. */
    DISK_FULL,
    /** The file is damaged, cut short, or older than what was saved. */
    DAMAGED,
    /** The file was made by a version of the database or of Stet that this one does not know. */
    OTHER_VERSION,
    /** The folder has a name the database cannot take. */
    BAD_NAME,
    /** It was closed. */
    CLOSED,
    /** What was asked for does not fit what is there: no such article. */
    NO_SUCH_THING,
    /** Anything else that went wrong below. */
    BROKEN;

    /** The stable kebab-case name used outside. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * @param problem what kind of failure it is
   * @param place the file or folder
   * @param message what is wrong and what can be done, without the place
   */
  public StoreFailure(Problem problem, Path place, String message, @Nullable Throwable cause) {
    super(place + ": " + message, cause);
    this.problem = problem;
    this.place = place;
  }

  public Problem problem() {
    return problem;
  }

  /** The file or folder it is about. */
  public Path place() {
    return place;
  }

  /** One line for people: the place, what is wrong, and what can be done. */
  public String inWords() {
    return String.valueOf(getMessage());
  }
}
