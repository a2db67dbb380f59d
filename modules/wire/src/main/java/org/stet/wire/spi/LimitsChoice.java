package org.stet.wire.spi;

import org.stet.wire.api.Limits;

/** Says how far reading goes, where nobody says it anew. Called from any thread. */
public interface LimitsChoice {
  /** The limits that hold now. */
  Limits limits();
}
