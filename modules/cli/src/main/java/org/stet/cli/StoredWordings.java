package org.stet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.facts.spi.QuoteReader;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.verify.api.Difference;
import org.stet.verify.api.QuotedWords;

/** The other wordings of the quotes of one story in the store, if one was named; looked up late. */
final class StoredWordings {
  private final @Nullable DeskStore store;
  private final QuoteReader reader;
  private final Copy copy;
  private @Nullable OtherVersions others;

  StoredWordings(@Nullable DeskStore store, QuoteReader reader, Copy copy) {
    this.store = store;
    this.reader = reader;
    this.copy = copy;
  }

  List<OtherVersions.Other> of(QuotedWords quote) throws Failure {
    DeskStore open = store;
    if (open == null) {
      return List.of();
    }
    try {
      OtherVersions all = others;
      if (all == null) {
        all = OtherVersions.of(open, reader, copy);
        others = all;
      }
      return all.of(quote);
    } catch (StoreFailure e) {
      throw StoreAccess.failure(e);
    }
  }

  /** Adds the field {@code other_versions}, where a store was named. */
  void write(QuotedWords quote, JsonText json) throws Failure {
    if (store == null) {
      return;
    }
    json.name("other_versions").array();
    for (OtherVersions.Other other : of(quote)) {
      json.object().field("article", other.article()).field("title", other.title());
      json.field("words", other.words()).name("differences").array();
      for (Difference difference : other.place().differences()) {
        json.object().field("kind", difference.kind().id());
        json.field("words", difference.words()).field("other_words", difference.sourceWords());
        json.end();
      }
      json.end().end();
    }
    json.end();
  }
}
