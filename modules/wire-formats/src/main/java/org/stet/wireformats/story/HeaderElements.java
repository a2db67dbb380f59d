package org.stet.wireformats.story;

import org.stet.text.api.FieldName;
import org.stet.wireformats.xml.Spaces;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlWalk;

/** The elements byline and dateline, as NITF has them. */
public final class HeaderElements {
  private HeaderElements() {}

  /** Adds an element {@code byline} or {@code dateline} to {@code sheet}. */
  public static void add(Sheet sheet, String name, XmlElement element) {
    if (name.equals("byline")) {
      String names = without(element, "byttl");
      String title = only(element, "byttl");
      if (names.isEmpty()) {
        sheet.offer(FieldName.BYLINE, title);
      } else {
        Bylines.add(sheet, names);
      }
      sheet.drop(title, "The title or agency of the author, not part of the names");
      return;
    }
    String place = beforeDate(without(element, "story.date"));
    if (Datelines.isOnlyTime(place)) {
      sheet.drop(place, "A time, not a place");
    } else {
      sheet.field(FieldName.DATELINE, place, Datelines.bare(place), "Says where it was written");
    }
    sheet.drop(only(element, "story.date"), "The date of the story; it is in its header line");
  }

  /** The comma before a date goes with it, also where an agency in brackets comes behind. */
  private static String beforeDate(String place) {
    return place.replaceFirst("\\s?,\\s?(?=\\(|$)", " ").strip();
  }

  private static String only(XmlElement element, String name) {
    StringBuilder words = new StringBuilder();
    for (XmlElement part : element.inside(name)) {
      words.append(part.words()).append(' ');
    }
    return Spaces.fold(words);
  }

  /** The words of {@code element} but those in elements {@code name}. */
  private static String without(XmlElement element, String name) {
    StringBuilder words = new StringBuilder();
    XmlWalk.walk(
        element,
        new XmlWalk.Visitor() {
          @Override
          public boolean enter(XmlElement inner) {
            return !inner.is(name);
          }

          @Override
          public void text(String text) {
            words.append(text);
          }
        });
    return Spaces.fold(words);
  }
}
