package org.stet.wireformats.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.stet.wire.api.Reading.Rejected;

/** Grows a tree out of what a parser meets, as far as the limits go. For one thread. */
final class XmlTree {
  /** The deepest nesting; real files have some twenty levels. */
  static final int DEEPEST = 400;

  /** The most elements, many times those of a large feed. */
  static final int MOST_ELEMENTS = 500_000;

  private final String name;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private @Nullable XmlElement root;
  private int elements;
  private int textSinceTag;

  /**
   * @param name what messages call the file
   */
  XmlTree(String name) {
    this.name = name;
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
    if (open.size() > DEEPEST) {
      return refused(
          "too-deep",
          "in line "
              + line
              + " of "
              + name
              + " elements nest deeper than "
              + DEEPEST
              + " levels, as in no story",
          line);
    }
    return elements > MOST_ELEMENTS
        ? refused(
            "too-many",
            name + " has more than " + MOST_ELEMENTS + " elements, as no story has",
            line)
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
