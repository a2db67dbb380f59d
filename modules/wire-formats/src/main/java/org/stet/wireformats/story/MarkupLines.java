package org.stet.wireformats.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.stet.wireformats.xml.Spaces;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;
import org.stet.wireformats.xml.XmlText;
import org.stet.wireformats.xml.XmlWalk;

/**
 * Makes lines of marked-up text, be it NITF, XHTML or HTML: a line for each block element, with the
 * part that the element says. The cells of a row stand between tabulators. For one thread.
 */
public final class MarkupLines implements XmlWalk.Visitor {
  private static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "object",
          "iframe",
          "video",
          "audio",
          "form",
          "button",
          "select",
          "media-object",
          "media-reference");

  private final Sheet sheet;
  private final Deque<Context> open = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private Context lineContext;
  private boolean space;

  /** Whether a dateline with a class of its own stands right before the line. */
  private boolean behindDateline;

  private MarkupLines(Sheet sheet, Context outermost) {
    this.sheet = sheet;
    this.lineContext = outermost;
    this.open.push(outermost);
  }

  /** Adds the text inside {@code element} to {@code sheet}. */
  public static void add(Sheet sheet, XmlElement element) {
    add(sheet, element, Part.PARAGRAPH, "A paragraph of the item");
  }

  /** The same, where loose text and plain paragraphs become {@code part}. */
  public static void add(Sheet sheet, XmlElement element, Part part, String reason) {
    int group = part == Part.PARAGRAPH ? 0 : sheet.newGroup();
    MarkupLines lines = new MarkupLines(sheet, new Context(element, part, group, reason));
    for (XmlNode child : element.children()) {
      if (child instanceof XmlElement inner) {
        XmlWalk.walk(inner, lines);
      } else if (child instanceof XmlText words) {
        lines.text(words.text());
      }
    }
    lines.flush();
  }

  /** What a stretch of the text becomes, and the element that says so. */
  private record Context(XmlElement element, Part part, int group, String reason) {
    /** Whether the blocks inside are no lines of their own. */
    boolean isOneLine() {
      return part == Part.ROW || part == Part.CAPTION || part == Part.CREDIT;
    }
  }

  @Override
  public boolean enter(XmlElement element) {
    String name = element.name().toLowerCase(Locale.ROOT);
    if (INVISIBLE.contains(name)) {
      return false;
    }
    Context around = open.element();
    switch (name) {
      case "br" -> breakLine(around);
      case "hr" -> flush();
      case "td", "th" -> cell(element, around);
      case "pre" -> {
        flush();
        new PreformattedLines(sheet).add(element, around.part(), around.group(), around.reason());
        return false;
      }
      case "byline", "dateline" -> {
        if (around.part() != Part.DROPPED && !around.isOneLine()) {
          flush();
          HeaderElements.add(sheet, name, element);
          return false;
        }
      }
      default -> {
        boolean text = around.part() == Part.PARAGRAPH && around.group() == 0;
        if (text && element.attribute("class").equals("dateline")) {
          flush();
          HeaderElements.add(sheet, "dateline", element);
          behindDateline = true;
          return false;
        }
        Blocks.Kind kind = Blocks.kind(element, name, around.part(), around.group() > 0);
        if (kind.isBlock()) {
          block(element, kind, around);
        }
      }
    }
    return true;
  }

  private void block(XmlElement element, Blocks.Kind kind, Context around) {
    Part part = kind.part();
    if (part == null && around.isOneLine()) {
      space = true;
      return;
    }
    flush();
    if (part == null) {
      open.push(new Context(element, around.part(), around.group(), around.reason()));
    } else {
      int group =
          part == Part.CAPTION || part == Part.CREDIT || kind.joins()
              ? groupOf(kind, around)
              : sheet.newGroup();
      open.push(new Context(element, part, group, kind.reason()));
    }
  }

  /** The picture or table around, if there is one. */
  private int groupOf(Blocks.Kind kind, Context around) {
    return around.group() > 0 && !kind.opens() ? around.group() : sheet.newGroup();
  }

  private void breakLine(Context around) {
    if (around.isOneLine()) {
      space = true;
    } else {
      flush();
    }
  }

  private void cell(XmlElement element, Context around) {
    if (around.part() == Part.ROW) {
      if (!isFirst(element, around.element())) {
        begin();
        line.append('\t');
      }
      space = false;
    } else {
      flush();
    }
  }

  private static boolean isFirst(XmlElement cell, XmlElement row) {
    for (XmlNode child : row.children()) {
      if (child instanceof XmlElement) {
        return child == cell;
      }
    }
    return true;
  }

  @Override
  public void leave(XmlElement element) {
    if (open.element().element() == element && open.size() > 1) {
      flush();
      open.pop();
    } else if (element.is("td") || element.is("th")) {
      space = true;
      if (open.element().part() != Part.ROW) {
        flush();
      }
    } else if (open.element().isOneLine() && Blocks.isPlain(element.name())) {
      space = true;
    }
  }

  @Override
  public void text(String text) {
    int ends = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Spaces.isSpace(c)) {
        boolean paragraphs = ends > 1 && !open.element().isOneLine();
        if (paragraphs) {
          flush(); // Some senders put several paragraphs into one element.
        }
        ends = 0;
        begin();
        if (space && line.length() > 0 && line.charAt(line.length() - 1) != '\t') {
          line.append(' ');
        }
        space = false;
        line.append(c);
      } else {
        ends += c == '\n' ? 1 : 0;
        space |= c != '\u200b' && c != '\ufeff';
      }
    }
  }

  private void begin() {
    if (line.length() == 0) {
      lineContext = open.element();
    }
  }

  private void flush() {
    if (line.length() > 0) {
      Context context = lineContext;
      if (behindDateline) {
        dropDash();
      }
      behindDateline = false;
      sheet.line(context.part(), line.toString(), context.group(), context.reason());
      line.setLength(0);
    }
    space = false;
  }

  private void dropDash() {
    if ("-–—".indexOf(line.charAt(0)) >= 0 && line.indexOf(" ") == 1) {
      sheet.drop(line.substring(0, 1), "The dash behind the dateline");
      line.delete(0, 2);
    }
  }
}
