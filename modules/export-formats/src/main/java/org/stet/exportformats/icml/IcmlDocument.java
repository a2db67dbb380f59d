package org.stet.exportformats.icml;

import java.util.List;
import org.stet.exportformats.words.StoryFacts;
import org.stet.exportformats.words.XmlText;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;

/**
 * An ICML document: the styles, one story, and where its links lead, in the order of Adobe's IDML
 * specification (document version 8.0, which InDesign reads since CS6).
 */
final class IcmlDocument {
  private static final String VERSION = "8.0";
  private static final String NO_STYLE = "$ID/[No character style]";

  private IcmlDocument() {}

  static String of(Article article) {
    XmlText xml = new XmlText();
    xml.instruction(
        "aid",
        "style=\"50\" type=\"snippet\" readerVersion=\"6.0\" featureSet=\"513\""
            + " product=\"8.0(370)\"");
    xml.instruction("aid", "SnippetType=\"InCopyInterchange\"");
    xml.open("Document", "DOMVersion", VERSION);
    xml.attribute("Self", "document");
    xml.words("\n");
    characterStyles(xml);
    paragraphStyles(xml);
    xml.open("Story", "Self", "story");
    xml.attribute("TrackChanges", "false");
    xml.attribute("StoryTitle", title(article));
    xml.attribute("AppliedTOCStyle", "n");
    xml.attribute("AppliedNamedGrid", "n");
    xml.words("\n");
    xml.open("StoryPreference", "OpticalMarginAlignment", "false");
    xml.closeLine();
    List<String> links = IcmlStory.write(article, xml);
    xml.closeLine();
    links(links, xml);
    xml.close();
    return xml.finish();
  }

  private static String title(Article article) {
    StoryFacts facts = new StoryFacts(article);
    String slug = facts.field(FieldName.SLUG);
    String headline = facts.field(FieldName.HEADLINE);
    String name = slug.isEmpty() ? headline : slug;
    return name.isEmpty() ? "Story" : name;
  }

  private static void characterStyles(XmlText xml) {
    xml.open("RootCharacterStyleGroup", "Self", "characterStyles");
    xml.words("\n");
    characterStyle(IcmlStory.PLAIN, NO_STYLE, "", xml);
    characterStyle(IcmlStory.EMPHASIS, "Emphasis", "Italic", xml);
    characterStyle(IcmlStory.DATELINE, "Dateline", "", xml);
    characterStyle(IcmlStory.CREDIT, "Credit", "", xml);
    xml.closeLine();
  }

  private static void characterStyle(String self, String name, String font, XmlText xml) {
    xml.open("CharacterStyle", "Self", self);
    xml.attribute("Name", name);
    xml.attribute("FontStyle", font);
    xml.closeLine();
  }

  private static void paragraphStyles(XmlText xml) {
    xml.open("RootParagraphStyleGroup", "Self", "paragraphStyles");
    xml.words("\n");
    for (PageStyle style : PageStyle.values()) {
      xml.open("ParagraphStyle", "Self", style.self());
      xml.attribute("Name", style.label());
      xml.closeLine();
    }
    xml.closeLine();
  }

  private static void links(List<String> links, XmlText xml) {
    for (int i = 1; i <= links.size(); i++) {
      String target = links.get(i - 1);
      String destination = "HyperlinkURLDestination/" + i;
      xml.open("HyperlinkURLDestination", "Self", destination);
      xml.attribute("Name", "Link " + i);
      xml.attribute("DestinationURL", target);
      xml.attribute("Hidden", "false");
      xml.attribute("DestinationUniqueKey", Integer.toString(i));
      xml.closeLine();
      xml.open("Hyperlink", "Self", "link" + i);
      xml.attribute("Name", "Link " + i);
      xml.attribute("Source", "source" + i);
      xml.attribute("Visible", "false");
      xml.attribute("DestinationUniqueKey", Integer.toString(i));
      xml.words("\n");
      xml.open("Properties");
      xml.open("Destination", "type", "object");
      xml.words(destination);
      xml.close();
      xml.closeLine();
      xml.closeLine();
    }
  }
}
