package org.stet.exportformats.nitf;

import org.stet.exportformats.words.Datelines;
import org.stet.exportformats.words.XmlText;
import org.stet.exportformats.words.XmlWords;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/** The body of NITF: the story itself, in the elements and the order that the schema wants. */
final class NitfBody {
  private final Article article;
  private final XmlText xml;
  private boolean inList;

  NitfBody(Article article, XmlText xml) {
    this.article = article;
    this.xml = xml;
  }

  void write() {
    xml.open("body");
    xml.words("\n");
    head();
    xml.open("body.content");
    xml.words("\n");
    for (Block block : article.body()) {
      list(block.role() == Role.LIST_ITEM);
      content(block);
    }
    list(false);
    xml.closeLine();
    xml.closeLine();
  }

  private void head() {
    xml.open("body.head");
    xml.words("\n");
    String headline = article.field(FieldName.HEADLINE).orElse("");
    if (!headline.isBlank()) {
      xml.open("hedline");
      xml.element("hl1", headline);
      xml.closeLine();
    }
    for (Block byline : article.blocks(Role.BYLINE)) {
      xml.element("byline", article.plain(byline));
    }
    xml.element("distributor", article.field(FieldName.SOURCE).orElse(""));
    xml.element("dateline", Datelines.of(article));
    for (Block standfirst : article.blocks(Role.STANDFIRST)) {
      wrapped("abstract", standfirst);
    }
    xml.closeLine();
  }

  private void content(Block block) {
    if (article.plain(block).isBlank() && block.role() != Role.CAPTION) {
      return;
    }
    switch (block.role()) {
      case PARAGRAPH -> line("p", block);
      case SUBHEAD -> line("hl2", block);
      case LIST_ITEM -> line("li", block);
      case QUOTE -> {
        xml.open("bq");
        wrapped("block", block);
        xml.closeLine();
      }
      case CAPTION -> picture(block);
      case TABLE -> xml.element("pre", article.plain(block));
      default -> {} // Notes never go out; what is in the header has been written.
    }
  }

  private void picture(Block block) {
    String credit = article.credit(block).orElse("");
    xml.open("media", "media-type", "image");
    // The schema wants a reference, though the story knows no address of the picture.
    xml.open("media-reference");
    xml.close();
    if (!article.plain(block).isBlank()) {
      line("media-caption", block);
    }
    xml.element("media-producer", credit);
    xml.closeLine();
  }

  private void wrapped(String name, Block block) {
    if (!article.plain(block).isBlank()) {
      xml.open(name);
      line("p", block);
      xml.closeLine();
    }
  }

  private void line(String name, Block block) {
    xml.open(name);
    XmlWords.write(article.text(), article.plainText(block), xml);
    xml.closeLine();
  }

  /** Opens or closes the list that items are gathered in. */
  private void list(boolean wanted) {
    if (wanted && !inList) {
      xml.open("ul");
      xml.words("\n");
    } else if (!wanted && inList) {
      xml.closeLine();
    }
    inList = wanted;
  }
}
