package org.stet.wireformats.pdf;

/**
 * A sign on a page, in points from its upper left corner, as it stands when the text is upright.
 *
 * @param text its characters; some signs stand for several
 * @param x where it begins
 * @param y of the line it stands on
 * @param width how far it reaches
 * @param space how wide a space is in its font
 * @param size of the font
 * @param turned by how many degrees the text is turned
 */
record Glyph(
    String text,
    double x,
    double y,
    double width,
    double space,
    double size,
    boolean bold,
    boolean italic,
    int turned) {
  double end() {
    return x + width;
  }
}
