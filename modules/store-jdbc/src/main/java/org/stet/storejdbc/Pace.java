package org.stet.storejdbc;

import org.stet.store.upkeep.api.Steps;

/** Tells somebody who waits how far a step is, now and then. */
final class Pace {
  private static final long OFTEN = 100_000_000;

  private final Steps.What what;
  private final long all;
  private final Steps steps;
  private long done;
  private long told;

  Pace(Steps.What what, long all, Steps steps) {
    this.what = what;
    this.all = all;
    this.steps = steps;
    this.told = System.nanoTime();
    steps.at(what, 0, all);
  }

  /** So much more is done. */
  void more(long amount) {
    done += amount;
    long now = System.nanoTime();
    if (now - told >= OFTEN) {
      told = now;
      steps.at(what, Math.min(done, all > 0 ? all : done), all);
    }
  }
}
