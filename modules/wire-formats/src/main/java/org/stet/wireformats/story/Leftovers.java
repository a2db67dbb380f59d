package org.stet.wireformats.story;

import org.stet.wireformats.xml.Spaces;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlWalk;

/** Text of an item that is no part of the story: a line for each element, left out for a reason. */
public final class Leftovers {
  private Leftovers() {}

  public static void drop(Sheet sheet, XmlElement element, String reason) {
    StringBuilder line = new StringBuilder();
    XmlWalk.walk(
        element,
        new XmlWalk.Visitor() {
          @Override
          public boolean enter(XmlElement inner) {
            flush();
            return true;
          }

          @Override
          public void text(String text) {
            line.append(text);
          }

          @Override
          public void leave(XmlElement inner) {
            flush();
          }

          private void flush() {
            String words = Spaces.fold(line);
            line.setLength(0);
            if (!words.isEmpty()) {
              sheet.drop(words, reason);
            }
          }
        });
  }
}
