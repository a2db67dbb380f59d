package org.stet.export.api;

import java.io.IOException;

/** What an exporter does with what it was given. */
interface Writing {
  /** The file it makes. */
  OutgoingFile file() throws IOException;
}
