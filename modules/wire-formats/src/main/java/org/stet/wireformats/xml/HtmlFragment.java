package org.stet.wireformats.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML that stands as text in a field of an item, as a tree like that of XML. */
public final class HtmlFragment {
  private HtmlFragment() {}

  /** The tree of {@code html}, in an element {@code body}; never fails. */
  public static XmlElement of(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    XmlElement top = new XmlElement("body", 0);
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(top);
    Element body = page.body();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            XmlElement around = open.element();
            if (node instanceof TextNode words && !(node instanceof CDataNode)) {
              if (!words.getWholeText().isEmpty()) {
                around.add(new XmlText(words.getWholeText()));
              }
            } else if (node instanceof Element element && !node.equals(body)) {
              XmlElement copy = new XmlElement(element.normalName(), 0);
              for (Attribute attribute : element.attributes()) {
                copy.attribute(attribute.getKey(), attribute.getValue());
              }
              around.add(copy);
              open.push(copy);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element && !node.equals(body)) {
              open.pop();
            }
          }
        },
        body);
    XmlFigures.settle(top);
    return top;
  }
}
