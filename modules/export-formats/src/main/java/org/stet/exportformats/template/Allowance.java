package org.stet.exportformats.template;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How much one filling in may take: lists in lists, or parts in parts, must not become a file
 * without an end. For one use, on one thread.
 */
final class Allowance {
  private static final int LEAST = 1 << 20;
  private static final int TIMES_THE_STORY = 20;

  private long characters;
  private long steps;

  /**
   * @param story the length of the story in UTF-16 code units
   */
  Allowance(int story) {
    this.characters = LEAST + (long) story * TIMES_THE_STORY;
    this.steps = characters;
  }

  /** There is nothing left. */
  static final class UsedUp extends MustacheException {
    private static final long serialVersionUID = 1;

    UsedUp() {
      super("used up");
    }
  }

  /** Writes to {@code out} as long as there is something left. */
  Writer writer(StringBuilder out) {
    return new Writer() {
      @Override
      public void write(char[] words, int from, int length) {
        characters -= length;
        if (characters < 0) {
          throw new UsedUp();
        }
        out.append(words, from, length);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  /** Goes through maps and lists only, never into objects, and counts the steps. */
  Mustache.Collector collector() {
    return new BasicCollector() {
      @Override
      public @Nullable Iterator<?> toIterator(Object value) {
        Iterator<?> all = super.toIterator(value);
        return all == null ? null : new Counted(all);
      }

      @Override
      public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
      }
    };
  }

  private final class Counted implements Iterator<Object> {
    private final Iterator<?> all;

    Counted(Iterator<?> all) {
      this.all = all;
    }

    @Override
    public boolean hasNext() {
      return all.hasNext();
    }

    @Override
    public Object next() {
      if (--steps < 0) {
        throw new UsedUp();
      }
      return all.next();
    }
  }
}
