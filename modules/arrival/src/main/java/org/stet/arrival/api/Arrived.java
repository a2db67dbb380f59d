package org.stet.arrival.api;

import java.io.IOException;
import java.nio.file.Path;

/** Something that arrived at an {@link ArrivalSource}, and is to be taken in. */
public sealed interface Arrived {
  /** What messages call it, and where it is from: a path, an address. */
  String name();

  /**
   * Notes what became of it; where it is now.
   *
   * @param why why it was not taken in, in an editor's words; empty if it was
   * @throws IOException if that cannot be noted; it then comes again
   */
  String settle(Outcome outcome, String why) throws IOException;

  /**
   * A file in a watched folder.
   *
   * @param folder the folder
   * @param path the file
   */
  record InFolder(WatchedFolder folder, Path path) implements Arrived {
    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public String settle(Outcome outcome, String why) throws IOException {
      return folder.settle(path, outcome, why).toString();
    }
  }

  /** Notes what became of something. */
  interface Ending {
    /**
     * Notes it; where it is now.
     *
     * @throws IOException if that cannot be done
     */
    String note(Outcome outcome, String why) throws IOException;
  }

  /**
   * What was fetched from an address.
   *
   * @param name the address
   * @param bytes what it answered; not changed, and not to be changed
   * @param ending what to do when it came to its end
   */
  @SuppressWarnings("ArrayRecordComponent") // Passed on, never compared.
  record Fetched(String name, byte[] bytes, Ending ending) implements Arrived {
    @Override
    public String settle(Outcome outcome, String why) throws IOException {
      return ending.note(outcome, why);
    }
  }

  /**
   * What was there and was not fetched.
   *
   * @param name the address
   * @param why why, in an editor's words, without the address
   * @param ending what to do when that was told
   */
  record Refused(String name, String why, Ending ending) implements Arrived {
    @Override
    public String settle(Outcome outcome, String words) throws IOException {
      return ending.note(outcome, words);
    }
  }
}
