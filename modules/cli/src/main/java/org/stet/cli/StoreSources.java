package org.stet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.store.api.DeskName;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Source;
import org.stet.store.api.SourceVersion;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreHeld;
import org.stet.verify.api.QuotedWords;
import org.stet.verify.api.SourceIndex;
import org.stet.verify.api.SourceText;
import org.stet.verify.api.Verifier;

/**
 * The sources that quotes are compared with: those of files, and those of the store, each in the
 * version that counts. Withdrawn ones are left out, and confidential ones, unless they are asked
 * for by who keeps them. Of many sources only those are read that may have one of the quotes, where
 * the index of the store can tell.
 */
final class StoreSources {
  /** So many are read all, which tells best how rare each word is. */
  private static final int FEW = 200;

  /** Of so many more is known than one quote needs. */
  private static final int MOST_OF_ONE = 50;

  /** More than these are not kept in memory for the next story. */
  private static final int MOST_KEPT = 2_000;

  private final Surroundings surroundings;
  private final @Nullable StoreAccess access;
  private final boolean confidential;
  private final Map<String, SourceText> texts = new LinkedHashMap<>();
  private final Map<Long, Source> unread = new HashMap<>();
  private List<SourceText> always = List.of();
  private @Nullable DeskStore store;
  private Verifier verifier = Verifier.against(SourceIndex.of(List.of()));
  private int known;

  /**
   * @param confidential whether those go along that the person at this store keeps in confidence
   */
  StoreSources(Surroundings surroundings, @Nullable StoreAccess access, boolean confidential) {
    this.surroundings = surroundings;
    this.access = access;
    this.confidential = confidential;
  }

  /** Opens the store, if one was named, and reads what there is always to compare with. */
  void open(List<SourceText> files) throws Failure {
    always = new ArrayList<>(files);
    StoreAccess way = access;
    if (way != null) {
      try {
        DeskStore opened = way.openExisting();
        store = opened;
        IndexCatchUp.run(surroundings, opened);
        read(opened, DeskName.of(way.folder()));
      } catch (StoreHeld | StoreFailure e) {
        throw StoreAccess.failure(e);
      }
    }
    begin();
  }

  private void read(DeskStore opened, String who) throws StoreFailure {
    boolean told = opened.sourcesLike("", 1).isPresent();
    List<Source> sources = new ArrayList<>();
    for (Source source : opened.sources(0)) {
      boolean open = !source.isConfidential() || (confidential && source.isOpenTo(who));
      if (open && !source.withdrawn()) {
        sources.add(source);
      }
    }
    for (Source source : sources) {
      if (told && sources.size() > FEW && !source.isConfidential()) {
        unread.put(source.id(), source);
      } else {
        always.add(text(opened, source));
      }
    }
  }

  private static SourceText text(DeskStore opened, Source source) throws StoreFailure {
    List<SourceVersion> versions = opened.sourceVersions(source.id());
    return new SourceText(
        "store:" + source.id(),
        versions.get(versions.size() - 1).text(),
        source.particulars().interpreted());
  }

  private void begin() {
    texts.clear();
    always.forEach(text -> texts.put(text.id(), text));
    known = 0;
    renew();
  }

  private void renew() {
    if (known != texts.size()) {
      verifier = Verifier.against(SourceIndex.of(List.copyOf(texts.values())));
      known = texts.size();
    }
  }

  /** Compares with all sources that may have one of {@code quotes}. */
  Verifier verifier(List<QuotedWords> quotes) throws Failure {
    DeskStore opened = store;
    if (opened == null || unread.isEmpty()) {
      return verifier;
    }
    if (texts.size() > always.size() + MOST_KEPT) {
      begin();
    }
    try {
      for (QuotedWords quote : quotes) {
        Optional<List<Source>> like = opened.sourcesLike(quote.words(), MOST_OF_ONE);
        for (Source source : like.orElse(List.of())) {
          String id = "store:" + source.id();
          if (unread.containsKey(source.id()) && !texts.containsKey(id)) {
            texts.put(id, text(opened, source));
          }
        }
      }
    } catch (StoreFailure e) {
      throw StoreAccess.failure(e);
    }
    renew();
    return verifier;
  }

  /** The open store; null if none was named. */
  @Nullable DeskStore store() {
    return store;
  }

  void close() {
    DeskStore opened = store;
    if (opened != null) {
      try {
        opened.close();
      } catch (StoreFailure e) {
        surroundings.err().line("stet: " + e.inWords());
      }
    }
  }
}
