package org.stet.wireformats.docx;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.stet.wireformats.xml.XmlElement;

/** The fields of a part of a document, which begin and end with signs of their own. */
final class Fields {
  private Fields() {}

  /** The signs that begin a field which does not end: all text behind them would be its. */
  static Set<XmlElement> unclosed(XmlElement part) {
    Deque<XmlElement> open = new ArrayDeque<>();
    for (XmlElement sign : part.inside("fldChar")) {
      switch (sign.attribute("fldCharType")) {
        case "begin" -> open.push(sign);
        case "end" -> open.poll();
        default -> {
          // Between its instruction and what it shows.
        }
      }
    }
    Set<XmlElement> unclosed = Collections.newSetFromMap(new IdentityHashMap<>());
    unclosed.addAll(open);
    return unclosed;
  }
}
