package org.stet.wire.api;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * All that lies in one item that arrived, however deep: files in archives in messages in archives.
 * They share one allowance of depth and of bytes, since a small item can be made that unpacks to
 * any size, above all one that holds another of its kind. Safe to use from any thread.
 */
public final class Nest {
  /** So many times its own size a large item may be unpacked: a mailbox is taken apart twice. */
  static final int TIMES = 4;

  /** Text gets smaller by a factor of 3 to 30; what gets smaller by more than this says nothing. */
  static final int HIGHEST_RATIO = 250;

  /** Below so many bytes nobody asks how much smaller they were. */
  private static final int SMALL = 4 << 20;

  private final long allowed;
  private final AtomicLong taken = new AtomicLong();

  private Nest(RawItem outermost) {
    long length = outermost.length();
    long most = Math.max(outermost.limits().bytes(Limit.UNPACKED), length * TIMES);
    allowed = Math.min(most, Math.max(SMALL, length * HIGHEST_RATIO));
  }

  /** What {@code item} lies in; if it lies in nothing, a new one with nothing taken yet. */
  public static Nest of(RawItem item) {
    Nest nest = item.nest();
    return nest == null ? new Nest(item) : nest;
  }

  /**
   * Takes {@code bytes} of what is allowed; whether there were as many left. What was taken is gone
   * even if they were not.
   */
  public boolean take(long bytes) {
    return taken.addAndGet(bytes) <= allowed;
  }

  /** How many bytes are allowed in all. */
  public long allowed() {
    return allowed;
  }

  /** An item with these bytes, which lies in {@code outer}. */
  public RawItem inside(RawItem outer, String name, @Nullable String mediaType, byte[] bytes) {
    return outer.holding(name, mediaType, bytes, this);
  }
}
