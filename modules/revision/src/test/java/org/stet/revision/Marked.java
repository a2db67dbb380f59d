package org.stet.revision;

import java.util.List;
import org.stet.text.api.OffsetMap.Stretch;

/** Changes as the tests write them: {@code the [-old-]{+new+} ferry}. */
public final class Marked {
  private Marked() {}

  /** The text {@code after} with {@code changes}, ascending, marked in it. */
  public static String text(String before, String after, List<Stretch> changes) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Stretch change : changes) {
      marked.append(after, at, change.after().start());
      if (!change.before().isEmpty()) {
        marked.append("[-").append(change.before().in(before)).append("-]");
      }
      if (!change.after().isEmpty()) {
        marked.append("{+").append(change.after().in(after)).append("+}");
      }
      at = change.after().end();
    }
    return marked.append(after, at, after.length()).toString();
  }
}
