package org.stet.wireformats.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element with its attributes and what is inside. Names are local names: the prefix is kept
 * apart, so that a file that forgot to declare its namespaces can be read all the same. Grows while
 * it is read, and is not changed after that.
 */
public final class XmlElement implements XmlNode {
  private final String prefix;
  private final String name;
  private final int line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlNode> children = new ArrayList<>();

  /**
   * @param qualified the name as written: {@code nar:newsItem}
   * @param line the line of the file, from 1, or 0 where that is not known
   */
  public XmlElement(String qualified, int line) {
    int colon = qualified.lastIndexOf(':');
    this.prefix = colon < 0 ? "" : qualified.substring(0, colon);
    this.name = qualified.substring(colon + 1);
    this.line = line;
  }

  /** What stands before the colon, or empty. */
  public String prefix() {
    return prefix;
  }

  /** The local name. */
  public String name() {
    return name;
  }

  public int line() {
    return line;
  }

  public boolean is(String local) {
    return name.equals(local);
  }

  void attribute(String qualified, String value) {
    boolean declares = qualified.equals("xmlns") || qualified.startsWith("xmlns:");
    String key = declares ? qualified : qualified.substring(qualified.lastIndexOf(':') + 1);
    attributes.putIfAbsent(key, value);
  }

  void add(XmlNode child) {
    children.add(child);
  }

  void replace(int index, XmlText text) {
    children.set(index, text);
  }

  /** Puts {@code words} in the place of all that is inside. */
  void fill(String words) {
    children.clear();
    children.add(new XmlText(words));
  }

  /** The attribute with this local name, stripped, or empty. */
  public String attribute(String local) {
    return attributes.getOrDefault(local, "").strip();
  }

  public List<XmlNode> children() {
    return Collections.unmodifiableList(children);
  }

  /** The child elements with this local name. */
  public List<XmlElement> all(String local) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlNode child : children) {
      if (child instanceof XmlElement element && element.is(local)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The first element reached by going down through children of these names. */
  public Optional<XmlElement> first(String... path) {
    Optional<XmlElement> at = Optional.of(this);
    for (String local : path) {
      at = at.flatMap(element -> element.all(local).stream().findFirst());
    }
    return at;
  }

  /** All elements inside with this local name, in document order; none inside another of them. */
  public List<XmlElement> inside(String local) {
    List<XmlElement> found = new ArrayList<>();
    XmlWalk.walk(
        this,
        new XmlWalk.Visitor() {
          @Override
          public boolean enter(XmlElement element) {
            boolean wanted = element != XmlElement.this && element.is(local);
            if (wanted) {
              found.add(element);
            }
            return !wanted;
          }
        });
    return found;
  }

  /** The words inside, white space folded to single spaces. */
  public String words() {
    StringBuilder words = new StringBuilder();
    XmlWalk.walk(
        this,
        new XmlWalk.Visitor() {
          @Override
          public void text(String text) {
            words.append(text);
          }
        });
    return Spaces.fold(words);
  }
}
