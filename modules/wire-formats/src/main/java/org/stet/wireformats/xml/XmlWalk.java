package org.stet.wireformats.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Goes through an element in document order, without recursion, however deep it nests. */
public final class XmlWalk {
  private XmlWalk() {}

  /** Who is told of what is met. */
  public interface Visitor {
    /** An element begins; false passes over what is inside, and {@code leave} is not called. */
    default boolean enter(XmlElement element) {
      return true;
    }

    default void text(String text) {}

    default void leave(XmlElement element) {}
  }

  private record Open(XmlElement element, Iterator<XmlNode> rest) {}

  /** Tells {@code visitor} of {@code top} and everything inside. */
  public static void walk(XmlElement top, Visitor visitor) {
    Deque<Open> open = new ArrayDeque<>();
    if (visitor.enter(top)) {
      open.push(new Open(top, top.children().iterator()));
    }
    while (!open.isEmpty()) {
      Open at = open.peek();
      if (!at.rest().hasNext()) {
        open.pop();
        visitor.leave(at.element());
        continue;
      }
      XmlNode node = at.rest().next();
      if (node instanceof XmlText words) {
        visitor.text(words.text());
      } else if (node instanceof XmlElement element && visitor.enter(element)) {
        open.push(new Open(element, element.children().iterator()));
      }
    }
  }
}
