package org.stet.exportformats.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a word processor shows of the main part of a document when all changes are accepted, or all
 * are rejected: a line for each paragraph, with its style.
 */
final class ShownDocument {
  private final boolean accepted;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private ShownDocument(boolean accepted) {
    this.accepted = accepted;
  }

  static List<String> accepted(String part) {
    return lines(part, true);
  }

  static List<String> rejected(String part) {
    return lines(part, false);
  }

  private static List<String> lines(String part, boolean accepted) {
    ShownDocument shown = new ShownDocument(accepted);
    Element body = (Element) xml(part).getElementsByTagName("w:body").item(0);
    for (Node p = body.getFirstChild(); p != null; p = p.getNextSibling()) {
      if (p.getNodeName().equals("w:p")) {
        shown.paragraph((Element) p);
      }
    }
    assertEquals("", shown.line.toString(), "the mark that ends the document was changed");
    return shown.lines;
  }

  /** {@code part}, which must be well formed. */
  static Document xml(String part) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(part)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(part, e);
    }
  }

  private void paragraph(Element paragraph) {
    Element properties = the(paragraph, "w:pPr");
    for (Node n = properties.getNextSibling(); n != null; n = n.getNextSibling()) {
      words((Element) n);
    }
    Element run = child(properties, "w:rPr");
    String gone = accepted ? "w:del" : "w:ins";
    if (run == null || child(run, gone) == null) {
      Element change = child(properties, "w:pPrChange");
      Element style =
          the(change == null || accepted ? properties : the(change, "w:pPr"), "w:pStyle");
      lines.add(style.getAttribute("w:val") + ": " + line);
      line.setLength(0);
    }
  }

  private void words(Element element) {
    switch (element.getNodeName()) {
      case "w:t", "w:delText" -> line.append(element.getTextContent());
      case "w:tab" -> line.append('\t');
      case "w:ins", "w:del" -> {
        if (element.getNodeName().equals("w:ins") == accepted) {
          inside(element);
        }
      }
      default -> inside(element);
    }
  }

  private void inside(Element element) {
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element inner) {
        words(inner);
      }
    }
  }

  private static Element the(Element in, String name) {
    Element found = child(in, name);
    if (found == null) {
      throw new AssertionError("no " + name + " in " + in.getNodeName());
    }
    return found;
  }

  private static @Nullable Element child(Element in, String name) {
    for (Node n = in.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n.getNodeName().equals(name)) {
        return (Element) n;
      }
    }
    return null;
  }
}
