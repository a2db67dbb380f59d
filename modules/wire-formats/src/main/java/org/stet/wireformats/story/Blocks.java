package org.stet.wireformats.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.html.Folded;
import org.stet.wireformats.xml.XmlElement;

/** What the elements of NITF and XHTML say of the text inside. */
final class Blocks {
  /** Cells with more words than this, on an average, hold text and not data. */
  private static final int WORDS_OF_DATA = 8;

  private static final Kind INLINE = new Kind(false, null, false, false, "");

  /** A block that is what the block around it is. */
  private static final Kind PLAIN = new Kind(true, null, false, false, "");

  private static final Set<String> PLAINS =
      Set.of(
          "p",
          "div",
          "block",
          "section",
          "article",
          "main",
          "center",
          "address",
          "body",
          "body.content",
          "body.end",
          "details",
          "summary",
          "fieldset",
          "ul",
          "ol",
          "dl",
          "tbody",
          "thead",
          "tfoot",
          "nitf-table",
          "custom-table",
          "table-reference",
          "aside",
          "lead",
          "html",
          "nitf",
          "body.head",
          "abstract",
          "legend",
          "fn",
          "hedline",
          "note.content");

  private Blocks() {}

  /**
   * What an element begins.
   *
   * @param isBlock whether lines end where it begins and ends
   * @param part what the text becomes, or null for what it would be without the element
   * @param joins whether it belongs to the picture or table around it
   * @param opens whether it begins a picture or a table
   */
  record Kind(boolean isBlock, @Nullable Part part, boolean joins, boolean opens, String reason) {
    private static Kind of(Part part, String reason) {
      return new Kind(true, part, false, false, reason);
    }
  }

  static boolean isPlain(String name) {
    return PLAINS.contains(name.toLowerCase(Locale.ROOT));
  }

  static Kind kind(XmlElement element, String name, Part around, boolean inTable) {
    if (PLAINS.contains(name)) {
      return PLAIN;
    }
    if (around == Part.DROPPED && !name.endsWith("caption") && !name.equals("media-producer")) {
      return name.matches("h[1-6]|hl[1-5]|li|dt|dd|tr|table|blockquote|bq") ? PLAIN : INLINE;
    }
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "hl3", "hl4", "hl5" ->
          around == Part.PARAGRAPH ? Kind.of(Part.SUBHEAD, "A subhead of the item") : PLAIN;
      case "blockquote", "bq" -> Kind.of(Part.QUOTE, "A block quote of the item");
      case "li", "dt", "dd" ->
          around == Part.PARAGRAPH || around == Part.LIST_ITEM
              ? Kind.of(Part.LIST_ITEM, "An item of a list")
              : PLAIN;
      case "table" ->
          isData(element)
              ? new Kind(true, Part.PARAGRAPH, false, true, "Belongs to a table")
              : PLAIN;
      case "tr" -> row(around == Part.PARAGRAPH && inTable, element);
      case "media", "figure" -> picture(name);
      case "media-caption", "figcaption" ->
          new Kind(true, Part.CAPTION, true, false, "The caption of a picture");
      case "media-producer" -> new Kind(true, Part.CREDIT, true, false, "Who made the picture");
      case "cite", "small", "span" -> credit(element, around);
      case "note" -> Kind.of(Part.NOTE, "A note to editors, which never goes out");
      case "tagline" -> Kind.of(Part.DROPPED, "The line below that says who helped or sent it");
      case "bibliography" -> Kind.of(Part.DROPPED, "Sources of the item, below its text");
      case "head", "title" ->
          Kind.of(Part.DROPPED, "Stands in the head of the markup, not in the text");
      case "header" -> Kind.of(Part.DROPPED, "The head of the page, which repeats the fields");
      case "footer", "nav" -> Kind.of(Part.DROPPED, "Stands around the text, not in it");
      case "copyrite", "rights", "distributor" ->
          Kind.of(Part.DROPPED, "Says who sends or owns it");
      case "media-metadata", "nitf-table-metadata", "nitf-col", "nitf-colgroup" ->
          Kind.of(Part.DROPPED, "Data about a picture or a table");
      default -> INLINE;
    };
  }

  private static Kind picture(String name) {
    return name.equals("figure")
        ? new Kind(true, Part.CAPTION, false, true, "The caption of a picture")
        : new Kind(true, Part.DROPPED, true, true, "Belongs to a picture, and is no caption");
  }

  private static Kind credit(XmlElement element, Part around) {
    String type = element.attribute("class").toLowerCase(Locale.ROOT);
    boolean named =
        element.is("cite")
            || type.contains("credit")
            || type.contains("copyright")
            || type.contains("photographer");
    return around == Part.CAPTION && named
        ? new Kind(true, Part.CREDIT, true, false, "Who made the picture")
        : INLINE;
  }

  private static Kind row(boolean inTable, XmlElement row) {
    List<XmlElement> cells = row.all("td");
    boolean data = inTable && cells.size() + row.all("th").size() > 0;
    return data ? new Kind(true, Part.ROW, true, false, "A row of a table") : PLAIN;
  }

  /** Whether {@code table} holds data, and does not only lay out the text. */
  private static boolean isData(XmlElement table) {
    List<XmlElement> rows = table.inside("tr");
    if (rows.size() < 2 || !table.inside("table").isEmpty()) {
      return false;
    }
    int cells = 0;
    int words = 0;
    for (XmlElement row : rows) {
      cells += row.all("td").size() + row.all("th").size();
      words += Folded.count(row.words());
    }
    return cells > rows.size() && words <= cells * WORDS_OF_DATA;
  }
}
