package org.stet.exportformats.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML that is safe by construction: elements and attributes are of a list, in which nothing runs,
 * is fetched or leads away, and words can only be put in as words. Each piece of words from outside
 * stands in an element of its own direction, so that no mark in it turns what is around. Every
 * element is ended, so that it is XML as well.
 */
public final class Markup {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "title",
          "body",
          "main",
          "header",
          "footer",
          "section",
          "article",
          "h1",
          "h2",
          "h3",
          "p",
          "blockquote",
          "dl",
          "dt",
          "dd",
          "ol",
          "ul",
          "li",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "caption",
          "span",
          "bdi",
          "time",
          "code",
          "strong",
          "a");
  private static final Set<String> ATTRIBUTES =
      Set.of("lang", "dir", "class", "id", "datetime", "scope");
  private static final Set<String> INLINE = Set.of("span", "bdi", "time", "code", "strong", "a");

  private final StringBuilder html = new StringBuilder();
  private final StringBuilder shown = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; {@code attributes} are names and values by turns, empty values left out. */
  public Markup begin(String element, String... attributes) {
    require(ELEMENTS, element);
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      require(ATTRIBUTES, attributes[i]);
      attribute(attributes[i], attributes[i + 1]);
    }
    html.append('>');
    open.push(element);
    return this;
  }

  /** Begins a link to the element {@code id} of the same page. */
  public Markup beginLinkTo(String id) {
    html.append("<a");
    attribute("href", "#" + id);
    html.append('>');
    open.push("a");
    return this;
  }

  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      html.append(' ').append(name).append("=\"").append(HtmlText.attribute(value)).append('"');
    }
  }

  private static void require(Set<String> list, String name) {
    if (!list.contains(name)) {
      throw new IllegalArgumentException("not on the list: " + name);
    }
  }

  /** Puts in words of the house. */
  public Markup words(String words) {
    html.append(HtmlText.escaped(words));
    shown.append(CleanCharacters.of(words));
    return this;
  }

  /** Puts in words from outside, in the line. */
  public Markup foreign(String words) {
    return begin("bdi").words(words).end();
  }

  /** Ends the element that was begun last. */
  public Markup end() {
    String element = open.pop();
    boolean inline = INLINE.contains(element);
    html.append("</").append(element).append('>').append(inline ? "" : "\n");
    if (element.equals("head")) {
      shown.setLength(0); // Nobody sees what is in it.
    } else if (!inline && shown.length() > 0 && shown.charAt(shown.length() - 1) != '\n') {
      shown.append('\n');
    }
    return this;
  }

  /** An element with nothing but words of the house. */
  public Markup element(String element, String words, String... attributes) {
    return begin(element, attributes).words(words).end();
  }

  /** Puts in what is written in the program itself. */
  public Markup fixed(String constant) {
    html.append(constant);
    return this;
  }

  /** All of it, once every element has ended. */
  public String whole() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not ended: " + open);
    }
    return html.toString();
  }

  /** The words without the elements, a line for each that stands by itself. */
  public String shown() {
    return shown.toString();
  }
}
