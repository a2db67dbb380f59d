package org.stet.exportformats.words;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML 1.0 in memory: escaped, and without the characters that it may not hold. */
public final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  public XmlText() {
    try {
      // The writer of the JDK, whatever others are installed.
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
  }

  /** A line with a processing instruction; {@code data} is a constant. */
  public void instruction(String target, String data) {
    try {
      xml.writeProcessingInstruction(target, data);
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
  }

  /** Opens an element with one attribute. */
  public void open(String name, String attribute, String value) {
    open(name);
    attribute(attribute, value);
  }

  public void open(String name) {
    try {
      xml.writeStartElement(name);
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
  }

  /** An attribute of the element just opened; none if {@code value} is empty. */
  public void attribute(String name, String value) {
    String clean = CleanCharacters.of(value);
    if (clean.isEmpty()) {
      return;
    }
    try {
      xml.writeAttribute(name, clean);
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
  }

  public void words(String words) {
    try {
      xml.writeCharacters(CleanCharacters.of(words));
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
  }

  public void close() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
  }

  /** Closes an element whose inside is no mixed text, and begins a new line. */
  public void closeLine() {
    close();
    words("\n");
  }

  /** A line with one element and its words; nothing if there are none. */
  public void element(String name, String words) {
    if (!CleanCharacters.of(words).isBlank()) {
      open(name);
      words(words);
      closeLine();
    }
  }

  /** A line with one empty element and its attribute; nothing if that has no value. */
  public void element(String name, String attribute, String value) {
    if (!CleanCharacters.of(value).isBlank()) {
      open(name, attribute, value);
      closeLine();
    }
  }

  /** The whole document. */
  public String finish() {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
    return text + "\n";
  }

  private static IllegalStateException inMemory(XMLStreamException e) {
    return new IllegalStateException("a text in memory cannot fail", e);
  }
}
