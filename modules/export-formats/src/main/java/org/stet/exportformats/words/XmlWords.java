package org.stet.exportformats.words;

import java.util.List;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.PlainText;
import org.stet.text.api.TextRange;

/**
 * Words as mixed XML, with {@code em} and {@code a} for the marks of the copy file. Well formed
 * also where emphasis and a link overlap: each stretch of words opens and closes its own elements.
 */
public final class XmlWords {
  private final XmlText xml;
  private boolean emphasis;
  private String target = "";

  private XmlWords(XmlText xml) {
    this.xml = xml;
  }

  public static void write(String text, PlainText line, XmlText xml) {
    new XmlWords(xml).write(text, line);
  }

  private void write(String text, PlainText line) {
    int at = line.range().start();
    List<Stretch> stretches = line.map().stretches();
    for (int i = 0; i < stretches.size(); i++) {
      TextRange mark = stretches.get(i).before().shift(line.range().start());
      String mine = mark.in(text);
      words(text.substring(at, mark.start()));
      at = mark.end();
      if (mine.equals("*")) {
        emphasis = !emphasis;
      } else if (mine.equals("[")) {
        target = HtmlText.target(text, line, i + 1);
      } else if (mine.startsWith("](")) {
        target = "";
      }
    }
    words(text.substring(at, line.range().end()));
  }

  private void words(String words) {
    if (words.isEmpty()) {
      return;
    }
    boolean link = !target.isEmpty();
    if (link) {
      xml.open("a", "href", target);
    }
    if (emphasis) {
      xml.open("em");
    }
    xml.words(words);
    if (emphasis) {
      xml.close();
    }
    if (link) {
      xml.close();
    }
  }
}
