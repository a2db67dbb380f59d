package org.stet.storejdbc;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stet.store.journal.api.UnsavedText;
import org.stet.store.upkeep.api.PurgePlan.Doomed;
import org.stet.store.upkeep.api.PurgeWish;
import org.stet.store.upkeep.api.PurgeWish.OlderThan;
import org.stet.store.upkeep.api.PurgeWish.Words;
import org.stet.store.upkeep.api.Tombstone;
import org.stet.store.upkeep.api.Tombstone.Kind;

/** Which texts that are not saved go with a purge. */
final class PurgedDrafts {
  private PurgedDrafts() {}

  /** Those that a wish means, and those of articles that go. */
  static List<UnsavedText> of(PurgeWish wish, List<Doomed> things, List<UnsavedText> drafts) {
    Set<Long> articles =
        things.stream()
            .filter(thing -> thing.kind() == Kind.ARTICLE)
            .map(Doomed::id)
            .collect(Collectors.toSet());
    Predicate<UnsavedText> meant = meant(wish);
    return drafts.stream()
        .filter(draft -> articles.contains(draft.article()) || meant.test(draft))
        .toList();
  }

  private static Predicate<UnsavedText> meant(PurgeWish wish) {
    if (wish instanceof OlderThan older) {
      return draft -> draft.typed().isBefore(older.time());
    }
    if (wish instanceof Words words) {
      Phrase phrase = new Phrase(words.words());
      return draft ->
          phrase.isIn(draft.text()) || phrase.isIn(draft.title()) || phrase.isIn(draft.file());
    }
    return draft -> false;
  }

  static Doomed doomed(UnsavedText draft) {
    return new Doomed(
        Kind.DRAFT, draft.article(), draft.typed(), draft.title(), List.of(Hash.of(draft.key())));
  }

  /**
   * Those in an older journal that were purged since: known by their windows, whatever was typed
   * there then, and by the articles that were purged.
   */
  static List<UnsavedText> again(
      List<Tombstone> list, Set<Long> articles, List<UnsavedText> drafts) {
    Set<String> keys =
        list.stream()
            .filter(one -> one.kind() == Kind.DRAFT)
            .flatMap(one -> one.hashes().stream())
            .collect(Collectors.toSet());
    return drafts.stream()
        .filter(draft -> articles.contains(draft.article()) || keys.contains(Hash.of(draft.key())))
        .toList();
  }

  static Set<String> keys(List<UnsavedText> drafts) {
    return drafts.stream().map(UnsavedText::key).collect(Collectors.toSet());
  }
}
