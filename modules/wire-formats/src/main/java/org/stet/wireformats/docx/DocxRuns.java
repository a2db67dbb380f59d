package org.stet.wireformats.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.stet.wireformats.document.ParagraphBuilder;
import org.stet.wireformats.document.SoftHyphens;
import org.stet.wireformats.xml.XmlElement;

/** Takes the text of runs into paragraphs, or leaves it out and says why. For one thread. */
final class DocxRuns {
  private final TrackedChanges changes;
  private final Deque<RunFormat> formats = new ArrayDeque<>();

  /** For each field that is open, whether its instruction goes on. */
  private final Deque<Boolean> instructions = new ArrayDeque<>();

  private final Map<String, Integer> languages = new HashMap<>();
  private int placeholders;
  private int unknownSigns;
  private int aids;

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

  void field(String type) {
    switch (type) {
      case "begin" -> instructions.push(true);
      case "separate" -> {
        if (!instructions.isEmpty()) {
          instructions.pop();
          instructions.push(false);
        }
      }
      default -> instructions.poll();
    }
  }

  /** A character of a symbol font; the fonts that have no letters keep them in a private area. */
  void symbol(XmlElement sign, ParagraphBuilder to) {
    String hex = sign.attribute("char");
    int code = hex.matches("[0-9A-Fa-f]{1,6}") ? Integer.parseInt(hex, 16) : 0xFFFD;
    boolean known = code > ' ' && code < 0xE000;
    if (known) {
      text(Character.toString(code), to);
    } else {
      unknownSigns++;
      to.remove("\ufffd", "docx-symbol", "A sign of a symbol font, which is no character");
    }
  }

  void text(String text, ParagraphBuilder to) {
    RunFormat format = formats.isEmpty() ? RunFormat.NONE : formats.element();
    if (instructions.contains(true)) {
      return;
    }
    if (changes.isDeleted()) {
      to.remove(text, "docx-deleted-text", changes.reason());
    } else if (format.isHidden()) {
      to.remove(text, "docx-hidden-text", "Hidden text, which the document does not show");
    } else if (aids > 0) {
      to.remove(text, "docx-reading-aid", "Says how the letters beside it are read");
    } else if (placeholders > 0) {
      to.remove(text, "docx-placeholder", "Only says what was to be filled in");
    } else {
      languages.merge(format.language(), text.length(), Integer::sum);
      SoftHyphens.without(text, format.look(), "docx-soft-hyphen", to);
    }
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
