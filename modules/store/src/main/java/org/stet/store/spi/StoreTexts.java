package org.stet.store.spi;

import java.util.List;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.Version;

/** The texts of a store, as an index is made from them. May be called from any thread. */
public interface StoreTexts {

  /** How much there is. */
  StoreExtent extent() throws StoreFailure;

  /** How much there is of articles up to the version with the id {@code last}. */
  StoreExtent extentUpTo(long last) throws StoreFailure;

  /** The versions of articles behind the one with the id {@code last}, at most {@code most}. */
  List<Version> versionsAfter(long last, int most) throws StoreFailure;

  /** All sources, confidential and withdrawn ones among them. */
  List<Source> sources() throws StoreFailure;

  /** The version of a source that counts. */
  SourceVersion newest(Source source) throws StoreFailure;
}
