package org.stet.wireformats.xml;

/**
 * Text between tags, with its references resolved and its white space as it came.
 *
 * @param text empty only where figures were set elsewhere
 */
public record XmlText(String text) implements XmlNode {}
