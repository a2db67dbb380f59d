package org.stet.wireformats.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.stet.wire.api.Limit;
import org.stet.wire.api.Limits;
import org.stet.wire.api.Reading.Rejected;

/** Grows a tree out of what a parser meets, as far as the limits go. For one thread. */
final class XmlTree {
  private final String name;
  private final int deepest;
  private final int most;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private @Nullable XmlElement root;
  private int elements;
  private int textSinceTag;

  /**
   * @param name what messages call the file
   * @param limits how deep it may be, and how many elements it may have
   */
  XmlTree(String name, Limits limits) {
    this.name = name;
    this.deepest = limits.of(Limit.DEPTH);
    this.most = limits.of(Limit.ELEMENTS);
  }

  @Nullable XmlElement root() {
    return root;
  }

  /** The innermost element that is open, if one is. */
  @Nullable XmlElement innermost() {
    return open.peek();
  }

  /** Opens the element at which {@code reader} stands, or says which limit it passes. */
  Optional<Rejected> start(XMLStreamReader reader, int line) {
    textSinceTag = 0;
    XmlElement element = new XmlElement(reader.getLocalName(), line);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    XmlElement around = open.peek();
    if (around != null) {
      around.add(element);
    } else {
      root = element;
    }
    open.push(element);
    elements++;
    if (open.size() > deepest) {
      return refused(
          "too-deep",
          "in line "
              + line
              + " of "
              + name
              + " elements nest deeper than "
              + deepest
              + " levels, as in no story",
          line);
    }
    return elements > most
        ? refused("too-many", name + " has more than " + most + " elements, as no story has", line)
        : Optional.empty();
  }

  void end() {
    textSinceTag = 0;
    open.pop();
  }

  void text(String text) {
    XmlElement around = open.peek();
    if (around != null && !text.isEmpty()) {
      around.add(new XmlText(text));
      textSinceTag += text.length();
    }
  }

  /**
   * Adds the words behind the last tag of a file that breaks off: the parser gives them no more.
   */
  void tail(String file) {
    String tail = file.substring(file.lastIndexOf('>') + 1);
    if (tail.indexOf('<') < 0) {
      String words = Parser.unescapeEntities(tail, true);
      text(words.substring(Math.min(words.length(), textSinceTag)));
    }
  }

  private static Optional<Rejected> refused(String code, String message, int line) {
    return Optional.of(new Rejected(code, message, line));
  }
}
