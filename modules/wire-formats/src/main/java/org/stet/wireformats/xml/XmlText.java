package org.stet.wireformats.xml;

/**
 * Text between tags, with its references resolved and its white space as it came.
 *
 * @param text never empty
 */
public record XmlText(String text) implements XmlNode {}
