package org.stet.exportformats.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.exportformats.docx.Look.Letter;
import org.stet.exportformats.docx.Look.Mark;
import org.stet.exportformats.docx.Merged.State;
import org.stet.exportformats.words.XmlText;

/**
 * The main part of a document (ECMA-376, part 1, 17): its paragraphs, with changes tracked where
 * there are any. For one thread.
 */
final class DocumentPart {
  private final Merged text;
  private final Comments comments;
  private final Hand hand;
  private final boolean rightToLeft;
  private final XmlText xml = new XmlText();

  /** The addresses that the text leads to, with the ids of their relationships. */
  private final Map<String, String> links = new LinkedHashMap<>();

  DocumentPart(Merged text, Comments comments, Hand hand, boolean rightToLeft) {
    this.text = text;
    this.comments = comments;
    this.hand = hand;
    this.rightToLeft = rightToLeft;
  }

  /** The part; once. */
  String write() {
    xml.open("w:document", "xmlns:w", Parts.MAIN);
    xml.attribute("xmlns:r", Parts.LINKS);
    xml.open("w:body");
    xml.words("\n");
    for (int at = 0; at < text.size(); ) {
      int mark = at;
      while (text.at(mark) != '\n') {
        mark++;
      }
      paragraph(at, mark);
      at = mark + 1;
    }
    xml.open("w:sectPr");
    xml.open("w:pgSz", "w:w", "11906");
    xml.attribute("w:h", "16838");
    xml.close();
    xml.open("w:pgMar", "w:top", "1440");
    for (String side : new String[] {"right", "bottom", "left"}) {
      xml.attribute("w:" + side, "1440");
    }
    for (String space : new String[] {"header", "footer"}) {
      xml.attribute("w:" + space, "709");
    }
    xml.attribute("w:gutter", "0");
    xml.close();
    xml.closeLine();
    xml.close();
    xml.close();
    return xml.finish();
  }

  /** The ids of relationships by the address they lead to; known when all is written. */
  Map<String, String> links() {
    return links;
  }

  private void paragraph(int start, int mark) {
    xml.open("w:p");
    properties(mark);
    for (int at = start; at < mark; ) {
      int end = at + 1;
      while (end < mark && goesOn(end)) {
        end++;
      }
      comments.open(text.after(at), xml);
      run(at, end);
      comments.close(text.after(end - 1), xml);
      at = end;
    }
    // What is said of a document without words stands at its only mark.
    comments.open(text.after(mark), xml);
    comments.close(text.after(mark), xml);
    xml.closeLine();
  }

  private boolean goesOn(int at) {
    return text.state(at) == text.state(at - 1)
        && text.look(at).equals(text.look(at - 1))
        && !comments.startAt(text.after(at))
        && !comments.endAt(text.after(at - 1));
  }

  private void properties(int mark) {
    Mark look = (Mark) text.look(mark);
    Look was = text.lookBefore(mark);
    State state = text.state(mark);
    boolean restyled = state == State.KEPT && !look.equals(was);
    xml.open("w:pPr");
    style(look);
    if (state != State.KEPT) {
      xml.open("w:rPr");
      hand.open(state, xml);
      xml.close();
      xml.close();
    }
    if (restyled && was instanceof Mark old) {
      hand.open("w:pPrChange", xml);
      xml.open("w:pPr");
      style(old);
      xml.close();
      xml.close();
    }
    xml.close();
  }

  private void style(Mark look) {
    xml.open("w:pStyle", "w:val", look.style().id());
    xml.close();
  }

  private void run(int start, int end) {
    Letter look = (Letter) text.look(start);
    boolean link = !look.target().isEmpty();
    if (link) {
      String id = links.computeIfAbsent(look.target(), k -> "rIdLink" + (links.size() + 1));
      xml.open("w:hyperlink", "r:id", id);
    }
    boolean change = hand.open(text.state(start), xml);
    xml.open("w:r");
    look(look, link);
    words(start, end, text.state(start) == State.DELETED ? "w:delText" : "w:t");
    xml.close();
    if (change) {
      xml.close();
    }
    if (link) {
      xml.close();
    }
  }

  private void look(Letter look, boolean link) {
    String style =
        switch (look.kind()) {
          case DATELINE -> "Dateline";
          case CREDIT -> "Credit";
          case TEXT -> link ? "Hyperlink" : "";
        };
    if (style.isEmpty() && !look.emphasis() && !rightToLeft) {
      return;
    }
    xml.open("w:rPr");
    if (!style.isEmpty()) {
      xml.open("w:rStyle", "w:val", style);
      xml.close();
    }
    if (look.emphasis()) {
      empty("w:i");
      empty("w:iCs");
    }
    if (rightToLeft) {
      empty("w:rtl");
    }
    xml.close();
  }

  private void words(int start, int end, String element) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (text.at(i) == '\t') {
        words(element, words);
        empty("w:tab");
      } else {
        words.append(text.at(i));
      }
    }
    words(element, words);
  }

  private void words(String element, StringBuilder words) {
    if (words.length() > 0) {
      xml.open(element, "xml:space", "preserve");
      xml.words(words.toString());
      xml.close();
      words.setLength(0);
    }
  }

  private void empty(String name) {
    xml.open(name);
    xml.close();
  }
}
