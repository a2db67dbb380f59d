package org.stet.wireformats.xml;

/** A part of an XML file: an element, or text. */
public sealed interface XmlNode permits XmlElement, XmlText {}
