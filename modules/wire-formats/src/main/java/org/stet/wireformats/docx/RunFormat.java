package org.stet.wireformats.docx;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.document.Look;
import org.stet.wireformats.figures.Level;
import org.stet.wireformats.xml.XmlElement;

/**
 * What the properties of a run say of its letters; null or empty where they say nothing.
 *
 * @param size in points, or 0
 * @param language a tag of BCP 47
 * @param level above or below the line
 */
record RunFormat(
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean hidden,
    double size,
    String language,
    @Nullable Level level) {
  static final RunFormat NONE = new RunFormat(null, null, null, 0, "", null);

  /** In half points, for letters smaller than those around them, and for others. */
  private static final int LEAST_SHIFT = 2;

  private static final int FAR_SHIFT = 4;
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  /** The format in an element {@code rPr}. */
  static RunFormat of(Optional<XmlElement> properties) {
    if (properties.isEmpty()) {
      return NONE;
    }
    XmlElement run = properties.get();
    return new RunFormat(
        toggle(run, "b"),
        toggle(run, "i"),
        toggle(run, "vanish"),
        size(run.first("sz").map(size -> size.attribute("val")).orElse("")),
        run.first("lang").map(language -> language.attribute("val")).orElse(""),
        run.first("vertAlign").map(align -> level(align.attribute("val"))).orElse(null));
  }

  private static @Nullable Boolean toggle(XmlElement run, String name) {
    Optional<XmlElement> element = run.first(name);
    return element.isEmpty() ? null : !isOff(element.get().attribute("val"));
  }

  /** Whether the value of a property that is on or off says that it is off. */
  static boolean isOff(String value) {
    return OFF.contains(value);
  }

  private static Level level(String align) {
    return switch (align) {
      case "superscript" -> Level.RAISED;
      case "subscript" -> Level.LOWERED;
      default -> Level.ON_LINE;
    };
  }

  /** Word counts half points. */
  private static double size(String halves) {
    return halves.matches("\\d{1,4}") ? Integer.parseInt(halves) / 2.0 : 0;
  }

  /** This, and what it leaves open as {@code base} has it. */
  RunFormat over(RunFormat base) {
    return new RunFormat(
        bold == null ? base.bold : bold,
        italic == null ? base.italic : italic,
        hidden == null ? base.hidden : hidden,
        size == 0 ? base.size : size,
        language.isEmpty() ? base.language : language,
        level == null ? base.level : level);
  }

  /**
   * This, with the level that {@code w:position} says, in half points: above or below the line if
   * letters are smaller than those around them, or moved far. Large ones are initials.
   */
  RunFormat shifted(Optional<XmlElement> properties, RunFormat around) {
    String value =
        properties.flatMap(run -> run.first("position")).map(p -> p.attribute("val")).orElse("");
    if (level != null || !value.matches("[+-]?\\d{1,4}")) {
      return this;
    }
    int shift = Integer.parseInt(value);
    boolean known = size > 0 && around.size > 0;
    boolean smaller = known && size < around.size;
    boolean larger = known && size > around.size;
    boolean moved = Math.abs(shift) >= (smaller ? LEAST_SHIFT : FAR_SHIFT) && !larger;
    Level shown = !moved ? Level.ON_LINE : shift > 0 ? Level.RAISED : Level.LOWERED;
    return new RunFormat(bold, italic, hidden, size, language, shown);
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }

  Look look() {
    return new Look(
        size,
        Boolean.TRUE.equals(bold),
        Boolean.TRUE.equals(italic),
        level == null ? Level.ON_LINE : level);
  }
}
