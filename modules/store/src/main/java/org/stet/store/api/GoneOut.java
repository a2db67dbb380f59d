package org.stet.store.api;

import java.util.List;

/** What a store keeps of how stories went out, and of who held them. Only added to. */
public interface GoneOut {

  /**
   * Keeps that somebody let a story out that a gate held back.
   *
   * @param letOut with the time it has; who and why may not be empty
   */
  void keep(LetOut letOut) throws StoreFailure;

  /** Who let an article out although a gate held it back, oldest first. */
  List<LetOut> letOut(long article) throws StoreFailure;

  /** Keeps what became of sending a story. */
  void keep(Delivery delivery) throws StoreFailure;

  /** Where an article was sent, and what became of it, oldest first. */
  List<Delivery> deliveries(long article) throws StoreFailure;

  /** Keeps that an article is held for legal reasons, or free again. */
  void keep(LegalMark mark) throws StoreFailure;

  /** Who held an article for legal reasons and who cleared it, oldest first. */
  List<LegalMark> legalMarks(long article) throws StoreFailure;
}
