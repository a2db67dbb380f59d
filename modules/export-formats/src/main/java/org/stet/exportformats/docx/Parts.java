package org.stet.exportformats.docx;

import java.util.Map;
import org.stet.exportformats.words.Dates;
import org.stet.exportformats.words.StoryFacts;
import org.stet.exportformats.words.XmlText;
import org.stet.text.api.FieldName;

/** The parts of a document beside its text: styles, lists, properties, and what leads where. */
final class Parts {
  /** The namespace of the text, transitional. */
  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The namespace of relationships as the text names them, and the stem of their types. */
  static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private Parts() {}

  static String contentTypes(boolean comments) {
    XmlText xml = new XmlText();
    xml.open("Types", "xmlns", PACKAGE + "content-types");
    xml.words("\n");
    type(xml, "Default", "Extension", "rels", WORD_RELS);
    type(xml, "Default", "Extension", "xml", "application/xml");
    type(xml, "Override", "PartName", "/word/document.xml", WORD + "document.main+xml");
    type(xml, "Override", "PartName", "/word/styles.xml", WORD + "styles+xml");
    type(xml, "Override", "PartName", "/word/numbering.xml", WORD + "numbering+xml");
    if (comments) {
      type(xml, "Override", "PartName", "/word/comments.xml", WORD + "comments+xml");
    }
    type(
        xml,
        "Override",
        "PartName",
        "/docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml");
    xml.close();
    return xml.finish();
  }

  private static final String WORD_RELS =
      "application/vnd.openxmlformats-package.relationships+xml";

  private static void type(XmlText xml, String element, String by, String what, String type) {
    xml.open(element, by, what);
    xml.attribute("ContentType", type);
    xml.closeLine();
  }

  static String packageLinks() {
    XmlText xml = links();
    link(xml, "rId1", LINKS + "/officeDocument", "word/document.xml");
    link(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    xml.close();
    return xml.finish();
  }

  /**
   * @param addresses ids of relationships by the address they lead to
   */
  static String documentLinks(Map<String, String> addresses, boolean comments) {
    XmlText xml = links();
    link(xml, "rId1", LINKS + "/styles", "styles.xml");
    link(xml, "rId2", LINKS + "/numbering", "numbering.xml");
    if (comments) {
      link(xml, "rId3", LINKS + "/comments", "comments.xml");
    }
    addresses.forEach(
        (address, id) -> {
          xml.open("Relationship", "Id", id);
          xml.attribute("Type", LINKS + "/hyperlink");
          xml.attribute("Target", address);
          xml.attribute("TargetMode", "External");
          xml.closeLine();
        });
    xml.close();
    return xml.finish();
  }

  private static XmlText links() {
    XmlText xml = new XmlText();
    xml.open("Relationships", "xmlns", PACKAGE + "relationships");
    xml.words("\n");
    return xml;
  }

  private static void link(XmlText xml, String id, String type, String target) {
    xml.open("Relationship", "Id", id);
    xml.attribute("Type", type);
    xml.attribute("Target", target);
    xml.closeLine();
  }

  /** What the document says of itself (ECMA-376, part 2, 11). */
  static String core(StoryFacts facts) {
    XmlText xml = new XmlText();
    xml.open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties");
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.words("\n");
    xml.element("dc:title", facts.field(FieldName.HEADLINE));
    xml.element("dc:creator", facts.byline());
    xml.element("dc:description", String.join("\n", facts.standfirsts()));
    xml.element("cp:keywords", String.join(", ", facts.keywords()));
    xml.element("dc:language", facts.language());
    String date = date(facts);
    for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
      if (!date.isEmpty()) {
        xml.open(name, "xsi:type", "dcterms:W3CDTF");
        xml.words(date);
        xml.closeLine();
      }
    }
    xml.close();
    return xml.finish();
  }

  /** The date of the story, only with time and zone: programs take anything else for damage. */
  private static String date(StoryFacts facts) {
    return facts.date().map(Dates::rfc3339).orElse("");
  }

  /** One kind of list, with bullets. */
  static String numbering() {
    return head()
        + "<w:numbering xmlns:w=\""
        + MAIN
        + "\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
        + "<w:lvlText w:val=\"\u2022\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>\n";
  }

  /**
   * The styles.
   *
   * @param language a tag, or empty
   */
  static String styles(String language, boolean rightToLeft) {
    StringBuilder xml = new StringBuilder(head());
    xml.append("<w:styles xmlns:w=\"")
        .append(MAIN)
        .append("\">\n<w:docDefaults><w:rPrDefault><w:rPr>");
    xml.append("<w:rFonts w:ascii=\"Cambria\" w:hAnsi=\"Cambria\" w:cs=\"Times New Roman\"/>");
    if (!language.isEmpty()) {
      xml.append("<w:lang w:val=\"").append(language).append('"');
      xml.append(rightToLeft ? " w:bidi=\"" + language + "\"/>" : "/>");
    }
    xml.append("</w:rPr></w:rPrDefault></w:docDefaults>\n");
    for (WordStyle style : WordStyle.values()) {
      String definition = style.definition();
      boolean turned = rightToLeft && style == WordStyle.BODY;
      xml.append(turned ? definition.replace("<w:spacing", "<w:bidi/><w:spacing") : definition);
    }
    character(xml, "Dateline", "Dateline", "<w:b/><w:bCs/>");
    character(xml, "Credit", "Credit", "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>");
    character(xml, "Hyperlink", "Hyperlink", "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>");
    return xml.append("</w:styles>\n").toString();
  }

  private static void character(StringBuilder xml, String id, String name, String look) {
    xml.append("<w:style w:type=\"character\" w:styleId=\"").append(id);
    xml.append("\"><w:name w:val=\"").append(name).append("\"/><w:rPr>").append(look);
    xml.append("</w:rPr></w:style>\n");
  }

  private static String head() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  }
}
