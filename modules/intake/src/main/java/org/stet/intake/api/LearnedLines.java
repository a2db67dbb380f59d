package org.stet.intake.api;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stet.clean.api.CleanPipeline;
import org.stet.clean.api.LearnedFurniture;
import org.stet.store.api.DeskStore;
import org.stet.store.api.StoreFailure;
import org.stet.text.api.Article;
import org.stet.wire.api.ItemIds;
import org.stet.wire.api.StoryIdentity;

/** Adds to the rules of cleaning the lines that a store has learned; only where a store is open. */
public final class LearnedLines {
  private LearnedLines() {}

  /**
   * {@code pipeline}, and what the store has learned of the source of each story.
   *
   * @param store gives the store, or null while none is open
   */
  public static CleanPipeline with(CleanPipeline pipeline, Supplier<@Nullable DeskStore> store) {
    return pipeline.with(new LearnedFurniture(article -> of(article, store.get())));
  }

  private static Set<String> of(Article article, @Nullable DeskStore store) {
    String source = StoryIdentity.of(article, ItemIds.NONE).agency();
    if (store == null || source.isEmpty()) {
      return Set.of();
    }
    try {
      return store.learnedLines(source);
    } catch (StoreFailure e) {
      return Set.of(); // Keeping the story fails for the same reason, and tells it.
    }
  }
}
