package org.stet.exportformats.docx;

/**
 * The styles of paragraphs that the house uses. The names are those of Word, or of what newsrooms
 * call them, so that a page system can map them.
 */
enum WordStyle {
  BODY(
      "Normal",
      "Normal",
      24,
      "",
      "<w:spacing w:after=\"160\" w:line=\"276\" w:lineRule=\"auto\"/>"),
  DETAILS("StoryDetails", "Story Details", 18, "", "<w:spacing w:after=\"0\"/>"),
  TITLE("Title", "Title", 44, "b", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/>"),
  SUBTITLE("Subtitle", "Subtitle", 28, "", "<w:keepNext/><w:spacing w:after=\"120\"/>"),
  BYLINE("Byline", "Byline", 22, "b", "<w:spacing w:after=\"240\"/>"),
  HEADING(
      "Heading2",
      "heading 2",
      28,
      "b",
      "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>"),
  LIST(
      "ListBullet",
      "List Bullet",
      24,
      "",
      "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"80\"/>"
          + "<w:ind w:left=\"360\" w:hanging=\"360\"/>"),
  QUOTE(
      "Quote",
      "Quote",
      24,
      "",
      "<w:spacing w:after=\"160\"/><w:ind w:left=\"567\" w:right=\"567\"/>"),
  CAPTION("Caption", "caption", 20, "i", "<w:spacing w:before=\"120\" w:after=\"200\"/>"),
  AGATE(
      "Agate",
      "Agate",
      18,
      "",
      "<w:tabs><w:tab w:val=\"left\" w:pos=\"2835\"/><w:tab w:val=\"left\" w:pos=\"4252\"/>"
          + "<w:tab w:val=\"left\" w:pos=\"5669\"/><w:tab w:val=\"left\" w:pos=\"7086\"/></w:tabs>"
          + "<w:spacing w:after=\"0\"/>");

  private final String id;
  private final String label;
  private final int halfPoints;
  private final String weight;
  private final String paragraph;

  WordStyle(String id, String label, int halfPoints, String weight, String paragraph) {
    this.id = id;
    this.label = label;
    this.halfPoints = halfPoints;
    this.weight = weight;
    this.paragraph = paragraph;
  }

  /** What paragraphs name it by. */
  String id() {
    return id;
  }

  /** The style as the part {@code styles} defines it, in the order of the schema. */
  String definition() {
    boolean usual = this == BODY;
    return "<w:style w:type=\"paragraph\""
        + (usual ? " w:default=\"1\"" : "")
        + (this == DETAILS || this == BYLINE || this == AGATE ? " w:customStyle=\"1\"" : "")
        + " w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + label
        + "\"/>"
        + (usual ? "" : "<w:basedOn w:val=\"Normal\"/>")
        + "<w:qFormat/><w:pPr>"
        + paragraph
        + "</w:pPr><w:rPr>"
        + (weight.isEmpty() ? "" : "<w:" + weight + "/>")
        + "<w:sz w:val=\""
        + halfPoints
        + "\"/><w:szCs w:val=\""
        + halfPoints
        + "\"/></w:rPr></w:style>\n";
  }
}
