package org.stet.wireformats.html;

import org.jsoup.nodes.Document;
import org.stet.text.api.ChangeSet;

/**
 * A web page as a story.
 *
 * @param text its visible text, a line for each block
 * @param reading the edits that make a copy file of it
 * @param hasStory whether any running text was found
 */
public record WebPage(String text, ChangeSet reading, boolean hasStory) {

  /** Reads {@code document}; does not change it. */
  public static WebPage of(Document document) {
    StoryLines story = StoryLines.of(Page.of(document));
    boolean some = story.decisions().stream().anyMatch(d -> d.role().isText());
    return new WebPage(story.page().visible().text(), PageEdits.of(story), some);
  }
}
