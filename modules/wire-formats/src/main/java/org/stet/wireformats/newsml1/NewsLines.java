package org.stet.wireformats.newsml1;

import java.util.Arrays;
import java.util.Locale;
import org.stet.text.api.FieldName;
import org.stet.wireformats.story.Bylines;
import org.stet.wireformats.story.FieldWords;
import org.stet.wireformats.story.HeaderElements;
import org.stet.wireformats.story.Headlines;
import org.stet.wireformats.story.Leftovers;
import org.stet.wireformats.story.Part;
import org.stet.wireformats.story.Sheet;
import org.stet.wireformats.story.Slugs;
import org.stet.wireformats.xml.XmlElement;
import org.stet.wireformats.xml.XmlNode;

/** The lines of a component that people read: headline, byline and the like. */
final class NewsLines {
  private final Sheet sheet;
  private final int picture;

  /** For the story, or for the picture with this number. */
  NewsLines(Sheet sheet, int picture) {
    this.sheet = sheet;
    this.picture = picture;
  }

  void add(XmlElement lines, boolean listed) {
    boolean wanted = listed;
    FieldWords.keywords(
        sheet,
        lines.all("KeywordLine").stream()
            .flatMap(line -> Arrays.stream(line.words().split("\\s*[;,]\\s*")))
            .toList());
    for (XmlNode child : lines.children()) {
      if (!(child instanceof XmlElement line)) {
        continue;
      }
      if (wanted && line.is("HeadLine") && picture == 0) {
        NewsMl1Story.listed(sheet, line.words());
        wanted = false;
      } else if (picture > 0) {
        ofPicture(line);
      } else {
        line(line, line.words());
      }
    }
  }

  private void ofPicture(XmlElement line) {
    if (line.is("CreditLine") || line.is("ByLine")) {
      sheet.line(Part.CREDIT, line.words(), picture, "Who made the picture");
    } else {
      Leftovers.drop(sheet, line, "Belongs to a picture, and is no caption");
    }
  }

  private void line(XmlElement line, String words) {
    switch (line.name()) {
      case "HeadLine" -> Headlines.add(sheet, words);
      case "SubHeadLine" -> FieldWords.subheadline(sheet, words);
      case "SlugLine" -> Slugs.add(sheet, words);
      case "ByLine" -> Bylines.add(sheet, words);
      case "DateLine" -> HeaderElements.add(sheet, "dateline", line);
      case "CreditLine" -> sheet.field(FieldName.SOURCE, words, "Who supplied the story");
      case "CopyrightLine" -> sheet.field(FieldName.COPYRIGHT, words, "Says who owns the rights");
      case "KeywordLine" -> sheet.drop(words, "Stands in the header line Keywords");
      case "NewsLine" -> other(line);
      default -> Leftovers.drop(sheet, line, NewsMl1Story.DATA);
    }
  }

  /** A line of a kind that the sender has named. */
  private void other(XmlElement line) {
    String type = NewsMl1Story.formal(line, "NewsLineType").orElse("").toLowerCase(Locale.ROOT);
    for (XmlElement text : line.all("NewsLineText")) {
      if (type.contains("note") || type.contains("advisory")) {
        FieldWords.note(sheet, text.words());
      } else if (type.contains("summary") || type.contains("abstract") || type.contains("lead")) {
        sheet.field(FieldName.STANDFIRST, text.words(), "The summary of the item");
      } else {
        sheet.drop(text.words(), NewsMl1Story.DATA);
      }
    }
  }
}
