package org.stet.exportformats.nitf;

import org.stet.exportformats.words.LanguageTags;
import org.stet.exportformats.words.XmlText;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/** An article as the element {@code nitf}, alone or inside another format. */
public final class NitfDocument {
  private NitfDocument() {}

  public static void write(Article article, XmlText xml) {
    xml.open("nitf", "xmlns", "http://iptc.org/std/NITF/2006-10-18/");
    xml.attribute("version", "-//IPTC//DTD NITF 3.6//EN");
    String language = article.field(FieldName.LANGUAGE).orElse("").strip();
    xml.attribute("baselang", LanguageTags.isTag(language) ? language : "");
    NitfHead.write(article, xml);
    new NitfBody(article, xml).write();
    xml.close();
  }
}
