package org.stet.wireformats.newsmlg2;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.stet.wireformats.nitf.NitfStory;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.MarkupLines;
import org.stet.wireformats.story.PreformattedLines;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.xml.HtmlFragment;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/**
 * The text of a news item: NITF, XHTML or another markup inside, or plain. Of several forms of the
 * same text the first that shows anything is read.
 */
final class G2Content {
  private final Sheet sheet;
  private final XmlElement set;
  private boolean read;
  private int words;

  G2Content(Sheet sheet, XmlElement set) {
    this.sheet = sheet;
    this.set = set;
  }

  /** Adds the text; says how many words it declares, or 0. */
  int add() {
    return add(true);
  }

  /** Adds the text only, and none of the fields inside it. */
  void addText() {
    add(false);
  }

  private int add(boolean fields) {
    for (XmlNode child : set.children()) {
      if (!(child instanceof XmlElement form)) {
        continue;
      }
      boolean inline = form.is("inlineXML") || form.is("inlineData");
      if (!inline) {
        Leftovers.drop(sheet, form, G2Metadata.DATA);
      } else if (read) {
        Leftovers.drop(sheet, form, "The same text in another form");
      } else {
        read = !form.words().isEmpty();
        declared(form.attribute("wordcount"));
        if (form.is("inlineXML")) {
          xml(form, fields);
        } else {
          data(form);
        }
      }
    }
    return words;
  }

  private void declared(String count) {
    words = count.matches("\\d{1,6}") ? Integer.parseInt(count) : words;
  }

  private void xml(XmlElement form, boolean fields) {
    for (XmlElement nitf : form.all("nitf")) {
      if (fields) {
        words = Math.max(words, NitfStory.add(sheet, nitf));
        return;
      }
      nitf.first("body", "body.content").ifPresent(content -> MarkupLines.add(sheet, content));
      return;
    }
    MarkupLines.add(sheet, form);
  }

  private void data(XmlElement form) {
    String type = form.attribute("contenttype").toLowerCase(Locale.ROOT);
    StringBuilder raw = new StringBuilder();
    boolean marked = false;
    for (XmlNode child : form.children()) {
      if (child instanceof org.stet.wireformats.xml.XmlText text) {
        raw.append(text.text());
      } else {
        marked = true;
      }
    }
    String text = raw.toString();
    if (marked) {
      MarkupLines.add(sheet, form);
      return;
    }
    if (form.attribute("encoding").toLowerCase(Locale.ROOT).contains("base64")) {
      text = decoded(text);
    }
    if (type.contains("html") || text.stripLeading().startsWith("<p")) {
      MarkupLines.add(sheet, HtmlFragment.of(text));
    } else {
      new PreformattedLines(sheet).add(text);
    }
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return base64;
    }
  }
}
