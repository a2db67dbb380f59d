package org.stet.wireformats.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.document.EquationField;
import org.stet.wireformats.document.ParagraphBuilder;
import org.stet.wireformats.document.SoftHyphens;
import org.stet.wireformats.xml.XmlElement;

/** Takes the text of runs into paragraphs, or leaves it out and says why. For one thread. */
final class DocxRuns {
  private final TrackedChanges changes;
  private final Deque<RunFormat> formats = new ArrayDeque<>();

  private final DocxFields fields = new DocxFields();
  private final Map<String, String> goneNotes = new HashMap<>();
  private final Map<String, Integer> languages = new HashMap<>();
  private int placeholders;
  private int unknownSigns;
  private int aids;
  private int hiddenRows;
  private int contents;

  DocxRuns(TrackedChanges changes) {
    this.changes = changes;
  }

  void open(RunFormat format) {
    formats.push(format);
  }

  void close() {
    formats.poll();
  }

  /** A form control begins or ends that only shows what to fill in. */
  void placeholder(boolean begins) {
    placeholders += begins ? 1 : -1;
  }

  /** A reading aid begins or ends, small letters beside those that they explain. */
  void aid(boolean begins) {
    aids += begins ? 1 : -1;
  }

  /** A row of a table begins or ends that the document does not show. */
  void hidden(boolean begins) {
    hiddenRows += begins ? 1 : -1;
  }

  /** A list of what is where begins or ends. */
  void contents(boolean begins) {
    contents += begins ? 1 : -1;
  }

  /** A part of the instruction of a field. */
  void instruct(String words) {
    fields.instruct(words);
  }

  void field(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      default -> fields.end();
    }
  }

  /** A field ends; a formula shows what its instruction says. */
  void endField(ParagraphBuilder to) {
    String formula = fields.end();
    Optional<EquationField> ruby = EquationField.of(formula);
    if (ruby.isPresent()) {
      aid(true);
      text(ruby.get().reading(), to);
      aid(false);
      text(ruby.get().letters(), to);
    } else if (!fields.isInstruction()) {
      to.remove(formula, "docx-formula", "A formula, which is not read");
    }
  }

  /** The sign of a note, which goes where its sign does. */
  void note(String kind, String id) {
    Removal removal = removal();
    if (removal != null) {
      goneNotes.put(kind + " " + id, removal.reason());
    }
  }

  /** Why a note is left out whose sign is; empty if it is not. */
  Optional<String> goneNote(String kind, String id) {
    return Optional.ofNullable(goneNotes.get(kind + " " + id));
  }

  /** A character of a symbol font; the fonts that have no letters keep them in a private area. */
  void symbol(XmlElement sign, ParagraphBuilder to) {
    String hex = sign.attribute("char");
    int code = hex.matches("[0-9A-Fa-f]{1,6}") ? Integer.parseInt(hex, 16) : 0xFFFD;
    if (SymbolFont.is(sign.attribute("font"))) {
      code = SymbolFont.character(code);
    }
    boolean known = code > ' ' && code < 0xE000;
    if (known) {
      text(Character.toString(code), to);
    } else {
      unknownSigns++;
      to.remove("\ufffd", "docx-symbol", "A sign of a symbol font, which is no character");
    }
  }

  /** A formula, in one line. */
  void formula(XmlElement formula, ParagraphBuilder to) {
    text(MathText.of(formula, to.last()), to);
  }

  private record Removal(String rule, String reason) {}

  /** Why text at hand is left out, or null if it is read. */
  private @Nullable Removal removal() {
    if (changes.isDeleted()) {
      return new Removal("docx-deleted-text", changes.reason());
    } else if (hiddenRows > 0 || (!formats.isEmpty() && formats.element().isHidden())) {
      return new Removal("docx-hidden-text", "Hidden text, which the document does not show");
    } else if (aids > 0) {
      return new Removal("docx-reading-aid", "Says how the letters beside it are read");
    } else if (contents > 0 || fields.isContents()) {
      return new Removal("docx-contents", "The contents of the document, not its text");
    } else if (placeholders > 0) {
      return new Removal("docx-placeholder", "Only says what was to be filled in");
    }
    return null;
  }

  void text(String text, ParagraphBuilder to) {
    if (fields.isInstruction()) {
      return;
    }
    Removal removal = removal();
    if (removal != null) {
      to.remove(text, removal.rule(), removal.reason());
      return;
    }
    RunFormat format = formats.isEmpty() ? RunFormat.NONE : formats.element();
    languages.merge(format.language(), text.length(), Integer::sum);
    SoftHyphens.without(text, format.look(), "docx-soft-hyphen", to);
  }

  /** The language in which much of the text is said to be, or empty. */
  String language() {
    String most = "";
    int count = 0;
    int all = 0;
    for (Map.Entry<String, Integer> entry : languages.entrySet()) {
      all += entry.getValue();
      if (entry.getValue() > count && !entry.getKey().isEmpty()) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return count * 3 > all ? most : "";
  }

  int unknownSigns() {
    return unknownSigns;
  }
}
