package org.stet.wireformats.newsmlg2;

import org.stet.text.api.FieldName;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;
import org.stet.wireformats.xml.XmlWalk;

/** Fills a sheet from a package item: a list of the items it names, which lie elsewhere. */
final class G2Package {
  private final Sheet sheet;
  private final XmlElement item;

  G2Package(Sheet sheet, XmlElement item) {
    this.sheet = sheet;
    this.item = item;
  }

  void add() {
    for (XmlNode child : item.children()) {
      if (child instanceof XmlElement part) {
        if (part.is("groupSet")) {
          groups(part);
        } else {
          G2Metadata.add(sheet, part, item.attribute("lang"));
        }
      }
    }
    item.first("itemMeta", "title")
        .ifPresent(title -> sheet.set(FieldName.HEADLINE, title.words()));
    sheet.set(FieldName.LANGUAGE, item.attribute("lang"));
  }

  private void groups(XmlElement set) {
    XmlWalk.walk(
        set,
        new XmlWalk.Visitor() {
          @Override
          public boolean enter(XmlElement element) {
            if (element.is("itemRef")) {
              reference(element);
              return false;
            }
            if (element.is("title") || element.is("name")) {
              sheet.drop(element.words(), "The name of a group of the package");
              return false;
            }
            return true;
          }

          @Override
          public void text(String text) {
            sheet.drop(text, G2Metadata.DATA);
          }
        });
  }

  private void reference(XmlElement reference) {
    boolean headline = !reference.all("headline").isEmpty();
    boolean listed = false;
    for (XmlNode child : reference.children()) {
      if (child instanceof XmlElement element) {
        boolean names = element.is(headline ? "headline" : "title");
        if (names && !listed) {
          sheet.line(Part.LIST_ITEM, element.words(), "One of the items of the package");
          listed = true;
        } else {
          Leftovers.drop(sheet, element, G2Metadata.DATA);
        }
      }
    }
    if (!listed) {
      sheet.drop(reference.words(), G2Metadata.DATA);
    }
  }
}
