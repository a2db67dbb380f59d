package org.stet.desk.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openide.util.NbBundle.Messages;
import org.stet.arrival.api.ArrivalSource;
import org.stet.arrival.api.InboxFile;
import org.stet.arrival.api.Places;
import org.stet.arrival.api.WebReach;

/** The places the inbox watches, as they stand in {@link InboxFile}. */
@Messages({
  "InboxPlaces.noPassword=the password of the mailbox is not set (STET_IMAP_PASSWORD)",
  "# {0} - the place",
  "InboxPlaces.known={0} is watched already."
})
final class InboxPlaces {
  private static final Duration SERVERS = Duration.ofMinutes(10);
  private static final String PASSWORD = "STET_IMAP_PASSWORD";

  private final InboxFile file;
  private final Places places;

  /** The places in {@code folder}, that of the store. */
  InboxPlaces(Path folder) {
    this.file = new InboxFile(folder);
    Path here = Path.of("").toAbsolutePath();
    this.places = new Places(here, folder, WebReach.USUAL, SERVERS, InboxPlaces::password);
  }

  /** A place cannot be watched; the message is for people. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    Unfit(String message) {
      super(message);
    }

    String inWords() {
      return String.valueOf(getMessage());
    }
  }

  /** Their names, in order. */
  List<String> names() throws IOException {
    return file.names();
  }

  /** Adds {@code name}, if it can be watched. */
  void add(String name) throws IOException, Unfit {
    source(name);
    if (names().contains(name)) {
      throw new Unfit(Bundle.InboxPlaces_known(name));
    }
    file.add(name);
  }

  /** Takes {@code name} away. */
  void remove(String name) throws IOException {
    file.remove(name);
  }

  /** What is watched at {@code name}. */
  ArrivalSource source(String name) throws Unfit {
    try {
      return places.of(name);
    } catch (IllegalArgumentException e) {
      throw new Unfit(String.valueOf(e.getMessage()));
    }
  }

  private static String password() throws IOException {
    String password = System.getenv(PASSWORD);
    if (password == null || password.isEmpty()) {
      throw new IOException(Bundle.InboxPlaces_noPassword());
    }
    return password;
  }
}
