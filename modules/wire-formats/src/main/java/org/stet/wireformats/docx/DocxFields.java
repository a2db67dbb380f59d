package org.stet.wireformats.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.stet.wireformats.document.EquationField;
import org.stet.wireformats.xml.XmlElement;

/**
 * The fields that are open around a place: their instructions never show, but for formulas; what
 * stands behind the instruction does. For one thread.
 */
final class DocxFields {
  private static final int LONGEST = 2000;

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean shows;
  }

  void begin() {
    open.push(new Field());
  }

  /** A part of an instruction. */
  void instruct(String words) {
    if (!open.isEmpty() && open.element().instruction.length() < LONGEST) {
      open.element().instruction.append(words);
    }
  }

  /** The instruction ends; what shows follows. */
  void separate() {
    if (!open.isEmpty()) {
      open.element().shows = true;
    }
  }

  /** The field ends; its instruction if that is a formula, which shows itself, else empty. */
  String end() {
    Field ended = open.poll();
    String words = ended == null || ended.shows ? "" : ended.instruction.toString().strip();
    return EquationField.is(words) ? words : "";
  }

  /** Whether text at hand belongs to an instruction. */
  boolean isInstruction() {
    return open.stream().anyMatch(field -> !field.shows);
  }

  /** Whether an element is a field or a control that makes a list of what is where. */
  static boolean isContents(XmlElement element) {
    Optional<XmlElement> gallery = element.first("sdtPr", "docPartObj", "docPartGallery");
    return gallery.filter(g -> g.attribute("val").startsWith("Table of ")).isPresent()
        || EquationField.isContents(element.attribute("instr"));
  }

  /** Whether text at hand belongs to a list of what is where. */
  boolean isContents() {
    return open.stream().anyMatch(f -> EquationField.isContents(f.instruction.toString()));
  }
}
