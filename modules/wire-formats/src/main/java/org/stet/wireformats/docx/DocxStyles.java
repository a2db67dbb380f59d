package org.stet.wireformats.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stet.wireformats.document.StyleNames;
import org.stet.wireformats.document.StyleNames.Meaning;
import org.stet.wireformats.xml.XmlElement;

/** The styles of a document: what they are for, and how their letters look. */
final class DocxStyles {
  /** Styles are based on others; a ring of them ends here. */
  private static final int LONGEST_CHAIN = 24;

  private final Map<String, Style> styles = new HashMap<>();
  private RunFormat defaults = RunFormat.NONE;
  private String usual = "";

  /** The styles in the part {@code styles}, if the document has it. */
  static DocxStyles of(Optional<XmlElement> part) {
    DocxStyles styles = new DocxStyles();
    part.ifPresent(styles::read);
    return styles;
  }

  /** What a style says; empty or -1 where it says nothing. */
  private record Style(
      String name, String base, int outline, String list, String level, RunFormat format) {}

  private void read(XmlElement part) {
    defaults = RunFormat.of(part.first("docDefaults", "rPrDefault", "rPr"));
    for (XmlElement element : part.all("style")) {
      String id = element.attribute("styleId");
      Optional<XmlElement> paragraph = element.first("pPr");
      styles.putIfAbsent(
          id,
          new Style(
              value(element, "name"),
              value(element, "basedOn"),
              paragraph.map(DocxStyles::outline).orElse(-1),
              paragraph.map(p -> number(p, "numId")).orElse(""),
              paragraph.map(p -> number(p, "ilvl")).orElse(""),
              RunFormat.of(element.first("rPr"))));
      boolean isUsual =
          element.attribute("default").matches("1|true|on")
              && element.attribute("type").equals("paragraph");
      usual = isUsual ? id : usual;
    }
  }

  private static String value(XmlElement element, String child) {
    return element.first(child).map(found -> found.attribute("val")).orElse("");
  }

  /** The outline level in paragraph properties, from 0, or -1. */
  static int outline(XmlElement properties) {
    String level = value(properties, "outlineLvl");
    return level.matches("[0-8]") ? level.charAt(0) - '0' : -1;
  }

  /** What paragraph properties say of a list, or empty. */
  private static String number(XmlElement properties, String name) {
    return properties.first("numPr", name).map(found -> found.attribute("val")).orElse("");
  }

  /**
   * Where a paragraph is in a list, if it is in one: what it says itself counts before its style.
   */
  Optional<ListPlace> place(Optional<XmlElement> properties, String id, DocxLists lists) {
    String list = properties.map(p -> number(p, "numId")).orElse("");
    String level = properties.map(p -> number(p, "ilvl")).orElse("");
    String at = id;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      Style style = styles.get(at);
      if (style != null && list.isEmpty()) {
        list = style.list();
      }
      if (style != null && level.isEmpty()) {
        level = style.level();
      }
      at = style == null ? "" : style.base();
    }
    if (list.isEmpty() || list.equals("0")) {
      return Optional.empty();
    }
    boolean own = properties.filter(p -> !number(p, "ilvl").isEmpty()).isPresent();
    int otherwise = DocxLevel.whole(level, 0);
    return Optional.of(
        new ListPlace(list, own ? otherwise : lists.levelOf(list, id).orElse(otherwise)));
  }

  /** What the style called {@code id} is for, if it or one it is based on tells. */
  Optional<Meaning> meaning(String id) {
    String at = id;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      Style style = styles.get(at);
      Optional<Meaning> meaning = StyleNames.of(style == null ? at : style.name());
      if (meaning.isEmpty()) {
        meaning = StyleNames.of(at);
      }
      if (meaning.isEmpty() && style != null) {
        meaning = StyleNames.ofOutline(style.outline());
      }
      if (meaning.isPresent()) {
        return meaning;
      }
      at = style == null ? "" : style.base();
    }
    return Optional.empty();
  }

  /** How letters look in paragraphs or runs of this style; an empty id for the usual one. */
  RunFormat format(String id) {
    RunFormat format = RunFormat.NONE;
    String at = id.isEmpty() ? usual : id;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      Style style = styles.get(at);
      format = style == null ? format : format.over(style.format());
      at = style == null ? "" : style.base();
    }
    return format;
  }

  /** How letters look of which nothing is said. */
  RunFormat defaults() {
    return defaults;
  }
}
