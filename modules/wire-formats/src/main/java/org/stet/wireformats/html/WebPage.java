package org.stet.wireformats.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.stet.text.api.ChangeSet;
import org.stet.wire.api.Notice;
import org.stet.wire.api.RecipeFile;

/**
 * A web page as a story.
 *
 * @param text its visible text, a line for each block
 * @param reading the edits that make a copy file of it
 * @param hasStory whether any running text was found
 * @param notices what an editor should know about the recipe it was read by
 */
public record WebPage(String text, ChangeSet reading, boolean hasStory, List<Notice> notices) {

  /** Reads {@code document}; does not change it. */
  public static WebPage of(Document document) {
    return of(document, List.of());
  }

  /** The same, by the first of {@code recipes} that is for the site of the page. */
  public static WebPage of(Document document, List<RecipeFile> recipes) {
    Page page = Page.of(document);
    RecipeFit recipe = RecipeFit.of(page, recipes.stream().map(RecipeLines::read).toList());
    StoryLines story = StoryLines.of(page, recipe);
    boolean some = story.decisions().stream().anyMatch(d -> d.role().isText());
    return new WebPage(story.page().visible().text(), PageEdits.of(story), some, recipe.notices());
  }
}
