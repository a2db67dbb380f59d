package org.stet.export.send.api;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A place that stories are sent to. Immutable. */
public sealed interface Destination {
  /** What the desk calls it. */
  String name();

  /** The id of the format it takes. */
  String format();

  /** A folder, which has to be there: a site's, a mail program's, a shared disk. */
  record Folder(String name, String format, Path folder) implements Destination {}

  /**
   * An address of the web that takes stories by POST.
   *
   * @param address https, or http on this computer
   * @param secret what each delivery is signed with; null if none is
   */
  record Push(String name, String format, URI address, @Nullable Secret secret)
      implements Destination {}
}
