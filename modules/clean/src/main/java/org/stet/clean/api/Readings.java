package org.stet.clean.api;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.stet.text.api.Article;

/**
 * What rules have worked out from one article, kept so that the next rule need not work it out
 * again. It lasts as long as the article stays as it is: after each step the pipeline starts a new
 * one.
 *
 * <p>What is kept here must follow from the article alone, and nobody may change it. For one
 * thread.
 */
public final class Readings {
  private final Article article;
  private final Map<Class<?>, Object> known = new HashMap<>();

  public Readings(Article article) {
    this.article = article;
  }

  /** The article that is read. */
  public Article article() {
    return article;
  }

  /** What {@code reader} makes of the article; it is asked once for each {@code kind}. */
  public <T> T of(Class<T> kind, Function<? super Article, ? extends T> reader) {
    Object there = known.get(kind);
    if (there != null) {
      return kind.cast(there);
    }
    T made = reader.apply(article);
    known.put(kind, made);
    return made;
  }
}
