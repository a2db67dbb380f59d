package org.stet.exportformats.words;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Words whose direction marks do not reach beyond them: what an embedding, an override or an
 * isolate of Unicode (UAX 9) opens inside is closed at the end, and what nothing opened is left
 * out.
 */
public final class BalancedDirection {
  private static final char POP_EMBEDDING = '\u202c';
  private static final char POP_ISOLATE = '\u2069';

  private BalancedDirection() {}

  /** {@code words}, each line by itself, since a line ends whatever is open in it. */
  public static String of(String words) {
    StringBuilder balanced = new StringBuilder(words.length());
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isEmbedding(c)) {
        open.push(POP_EMBEDDING);
      } else if (isIsolate(c)) {
        open.push(POP_ISOLATE);
      } else if (c == POP_EMBEDDING || c == POP_ISOLATE) {
        if (!open.contains(c)) {
          continue;
        }
        closeUpTo(c, open, balanced);
        continue;
      } else if (c == '\n') {
        close(open, balanced);
      }
      balanced.append(c);
    }
    close(open, balanced);
    return balanced.toString();
  }

  /** The end of an isolate ends the embeddings in it; that of an embedding ends no isolate. */
  private static void closeUpTo(char end, Deque<Character> open, StringBuilder balanced) {
    if (end == POP_EMBEDDING && open.peek() == POP_ISOLATE) {
      return;
    }
    char closed;
    do {
      closed = open.pop();
      balanced.append(closed);
    } while (closed != end);
  }

  private static void close(Deque<Character> open, StringBuilder balanced) {
    while (!open.isEmpty()) {
      balanced.append(open.pop());
    }
  }

  private static boolean isEmbedding(char c) {
    return c == '\u202a' || c == '\u202b' || c == '\u202d' || c == '\u202e';
  }

  private static boolean isIsolate(char c) {
    return c >= '\u2066' && c <= '\u2068';
  }
}
