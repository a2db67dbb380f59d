package org.stet.wireformats.nitf;

import java.util.ArrayList;
import java.util.List;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;
import org.stet.wireformats.xml.XmlText;

/** What the head of NITF says that a story is about: subjects of the IPTC, places, names. */
final class NitfTopics {
  private static final List<String> LEVELS =
      List.of("tobject.subject.type", "tobject.subject.matter", "tobject.subject.detail");
  private static final List<String> NAMED = List.of("person", "org", "event", "object.title");

  private final Sheet sheet;

  NitfTopics(Sheet sheet) {
    this.sheet = sheet;
  }

  void add(XmlElement head) {
    List<String> subjects = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (XmlElement subject : head.inside("tobject.subject")) {
      LEVELS.forEach(level -> subjects.add(subject.attribute(level)));
    }
    for (XmlElement content : head.inside("identified-content")) {
      for (XmlNode child : content.children()) {
        if (!(child instanceof XmlElement element)) {
          continue;
        }
        if (element.is("location")) {
          places.add(place(element));
        } else if (element.is("classifier")) {
          String value = element.attribute("value");
          subjects.add(value.isEmpty() ? element.words() : value);
        } else if (NAMED.contains(element.name())) {
          subjects.add(element.words());
        }
      }
    }
    FieldWords.subjects(sheet, subjects);
    FieldWords.locations(sheet, places);
  }

  /** The parts of a place, the smallest first as they stand: {@code Malmö, Sweden}. */
  private static String place(XmlElement location) {
    StringBuilder place = new StringBuilder();
    for (XmlNode child : location.children()) {
      String words =
          child instanceof XmlElement part ? part.words() : ((XmlText) child).text().strip();
      String bare = words.replaceAll("^[\\s,]+|[\\s,]+$", "");
      place.append(place.length() == 0 || bare.isEmpty() ? "" : ", ").append(bare);
    }
    return place.toString();
  }
}
