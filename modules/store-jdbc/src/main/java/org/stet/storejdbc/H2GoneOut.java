package org.stet.storejdbc;

import java.util.List;
import org.stet.store.api.Delivery;
import org.stet.store.api.GoneOut;
import org.stet.store.api.LegalMark;
import org.stet.store.api.LetOut;
import org.stet.store.api.StoreFailure;

/** What an open store is asked of how stories went out. */
abstract class H2GoneOut implements GoneOut {
  final StoreCalls calls;

  H2GoneOut(StoreCalls calls) {
    this.calls = calls;
  }

  private WaysOut ways(Sql sql) {
    return new WaysOut(sql, calls.folder());
  }

  private LegalMarks marks(Sql sql) {
    return new LegalMarks(sql, calls.folder());
  }

  @Override
  public void keep(LetOut letOut) throws StoreFailure {
    calls.write(sql -> ways(sql).add(letOut));
  }

  @Override
  public List<LetOut> letOut(long article) throws StoreFailure {
    return calls.read(sql -> ways(sql).letOut(article));
  }

  @Override
  public void keep(Delivery delivery) throws StoreFailure {
    calls.write(sql -> ways(sql).add(delivery));
  }

  @Override
  public List<Delivery> deliveries(long article) throws StoreFailure {
    return calls.read(sql -> ways(sql).deliveries(article));
  }

  @Override
  public void keep(LegalMark mark) throws StoreFailure {
    calls.write(sql -> marks(sql).add(mark));
  }

  @Override
  public List<LegalMark> legalMarks(long article) throws StoreFailure {
    return calls.read(sql -> marks(sql).of(article));
  }
}
