package org.stet.store.api;

/** Is told how far an index has come, and says whether it is to go on. */
public interface IndexProgress {
  /**
   * Says how far it is, and asks whether to go on.
   *
   * @param done how many texts the index has
   * @param all how many there are
   * @return whether to go on; what was done stays done
   */
  boolean goOn(long done, long all);
}
