package org.stet.session.api;

/** Is told, on the event thread, that something was added to the store. */
public interface StoreListener {

  /**
   * A version, a verdict, a note or a source was added.
   *
   * @param article the number of the article it belongs to; 0 if it belongs to none
   */
  void changed(long article);
}
