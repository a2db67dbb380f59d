package org.stet.wireformats.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.document.Look;
import org.stet.wireformats.document.StyleNames;
import org.stet.wireformats.document.StyleNames.Meaning;
import org.stet.wireformats.figures.Level;
import org.stet.wireformats.xml.XmlElement;

/** The styles of a document, those with names and those made for single paragraphs. */
final class OdtStyles {
  private static final int LONGEST_CHAIN = 24;
  private static final Pattern POINTS = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)pt");

  private final Map<String, XmlElement> styles = new HashMap<>();
  private @Nullable XmlElement usual;

  /** Takes the styles inside {@code part}. */
  void read(XmlElement part) {
    for (XmlElement style : part.inside("style")) {
      styles.putIfAbsent(style.attribute("name"), style);
    }
    for (XmlElement style : part.inside("default-style")) {
      if (style.attribute("family").equals("paragraph") && usual == null) {
        usual = style;
      }
    }
  }

  /** What the style is for, if it or one it is based on tells. */
  Optional<Meaning> meaning(String name) {
    String at = name;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      Optional<Meaning> meaning = StyleNames.of(at);
      XmlElement style = styles.get(at);
      if (meaning.isEmpty() && style != null) {
        meaning = StyleNames.of(style.attribute("display-name"));
      }
      if (meaning.isPresent()) {
        return meaning;
      }
      at = style == null ? "" : style.attribute("parent-style-name");
    }
    return Optional.empty();
  }

  /** How letters of this style look, where {@code around} says what it leaves open. */
  Look look(String name, Look around) {
    Look look = around;
    double size = 0;
    @Nullable String weight = null;
    @Nullable String slant = null;
    @Nullable String position = null;
    String at = name;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      XmlElement style = styles.get(at);
      Optional<XmlElement> text = style == null ? Optional.empty() : style.first("text-properties");
      if (text.isPresent()) {
        size = size > 0 ? size : points(text.get().attribute("font-size"));
        weight = weight != null ? weight : value(text.get(), "font-weight");
        slant = slant != null ? slant : value(text.get(), "font-style");
        position = position != null ? position : value(text.get(), "text-position");
      }
      at = style == null ? "" : style.attribute("parent-style-name");
    }
    return new Look(
        size > 0 ? size : look.size(),
        weight == null ? look.bold() : weight.equals("bold") || weight.matches("[6-9]00"),
        slant == null ? look.italic() : slant.equals("italic") || slant.equals("oblique"),
        position == null ? look.level() : level(position));
  }

  /** {@code super 58%} or {@code 33% 58%}, and the same below the line (ODF 1.3, 20.384). */
  private static Level level(String position) {
    boolean below = position.startsWith("sub") || position.startsWith("-");
    boolean above = position.startsWith("super") || position.matches("[1-9].*");
    return below ? Level.LOWERED : above ? Level.RAISED : Level.ON_LINE;
  }

  private static @Nullable String value(XmlElement text, String name) {
    String value = text.attribute(name);
    return value.isEmpty() ? null : value;
  }

  private static double points(String size) {
    Matcher points = POINTS.matcher(size);
    return points.matches() ? Double.parseDouble(points.group(1)) : 0;
  }

  /** Whether letters of this style are hidden, as it says or one that it is based on. */
  boolean isHidden(String name) {
    String at = name;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      XmlElement style = styles.get(at);
      Optional<XmlElement> text = style == null ? Optional.empty() : style.first("text-properties");
      String display = text.map(t -> t.attribute("display")).orElse("");
      if (!display.isEmpty()) {
        return display.equals("none");
      }
      at = style == null ? "" : style.attribute("parent-style-name");
    }
    return false;
  }

  /** The list style that a paragraph style names, or empty. */
  String listStyle(String name) {
    String at = name;
    for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
      XmlElement style = styles.get(at);
      if (style != null && !style.attribute("list-style-name").isEmpty()) {
        return style.attribute("list-style-name");
      }
      at = style == null ? "" : style.attribute("parent-style-name");
    }
    return "";
  }

  /** How letters look of which nothing is said. */
  Look usual() {
    XmlElement style = usual;
    Optional<XmlElement> text = style == null ? Optional.empty() : style.first("text-properties");
    return new Look(text.map(t -> points(t.attribute("font-size"))).orElse(0.0), false, false);
  }

  /** The language of the text, or empty. */
  String language() {
    XmlElement style = usual;
    Optional<XmlElement> text = style == null ? Optional.empty() : style.first("text-properties");
    String language = text.map(t -> t.attribute("language")).orElse("");
    String country = text.map(t -> t.attribute("country")).orElse("");
    boolean known = !language.isEmpty() && !language.equals("none");
    boolean placed = known && !country.isEmpty() && !country.equals("none");
    return placed ? language + "-" + country : known ? language : "";
  }
}
