package org.stet.storejdbc;

import java.io.IOException;

/** Gives back what was taken to hold a store. */
interface Release {
  void run() throws IOException;
}
