package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;

/** What holds of every page, checked on pages put together at random. */
class RandomPagesTest {
  private static final int ROUNDS = 3000;
  private static final List<String> TAGS =
      List.of(
          "div",
          "p",
          "section",
          "article",
          "aside",
          "ul",
          "ol",
          "li",
          "blockquote",
          "figure",
          "figcaption",
          "table",
          "tr",
          "td",
          "pre",
          "h1",
          "h2",
          "h3",
          "a href=/x",
          "b",
          "strong",
          "span",
          "button",
          "form",
          "nav",
          "footer",
          "time datetime=2024-03-02",
          "main");
  private static final List<String> CLASSES =
      List.of(
          "share",
          "comments",
          "related",
          "byline",
          "dek",
          "caption",
          "credit",
          "story",
          "card",
          "newsletter",
          "author",
          "x");
  private static final List<String> WORDS =
      List.of(
          "Storm on the coast",
          "By Ida Holm",
          "March 2, 2024",
          "Photo: Per Ek",
          "Per Ek/AFP",
          "Share",
          "Related: more of it",
          "© 2024 Harbor Post",
          "* * *",
          "```",
          "- ",
          "[x](y)",
          "Headline: x",
          "> q",
          "\\",
          "a  b\nc  d",
          "The pier (Photo: Per Ek)",
          "12",
          "Anzeige",
          "Ida Holm writes about the coast",
          "It rained.",
          "雨が降った。",
          "🌊",
          "\u00a0");

  private final Random random = new Random(1953);

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String page() {
    StringBuilder html = new StringBuilder();
    if (random.nextInt(3) == 0) {
      html.append("<title>Storm on the coast - Harbor Post</title>");
    }
    if (random.nextInt(4) == 0) {
      html.append("<meta name=author content='Ida Holm'><html lang=en>");
    }
    List<String> open = new ArrayList<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      switch (random.nextInt(5)) {
        case 0, 1 -> {
          String tag = any(TAGS);
          html.append('<').append(tag);
          html.append(random.nextInt(3) == 0 ? " class=" + any(CLASSES) : "").append('>');
          open.add(tag.split(" ")[0]);
        }
        case 2 -> {
          if (!open.isEmpty()) {
            html.append("</").append(open.remove(open.size() - 1)).append('>');
          }
        }
        case 3 -> html.append(any(WORDS)).append(random.nextBoolean() ? " " : "<br>");
        default -> html.append(Pages.sentence(1 + random.nextInt(8)));
      }
    }
    return html.toString();
  }

  @Test
  @Timeout(value = 180, unit = TimeUnit.SECONDS)
  void everyPageBecomesAnArticleAndNothingIsLost() {
    for (int round = 0; round < ROUNDS; round++) {
      String html = page();
      StoryLines story = Pages.story(html);
      ChangeSet edits = PageEdits.of(story);
      String copy = edits.applyTo(story.text());
      assertEquals(story.text(), edits.invert(story.text()).applyTo(copy), html);
      checkLines(story, html);
      checkEdits(story, edits, html);
      checkArticle(story, Article.of(copy), html);
    }
  }

  private static void checkLines(StoryLines story, String html) {
    assertEquals(story.page().lines().size(), story.size(), html);
    int at = 0;
    for (int i = 0; i < story.size(); i++) {
      assertEquals(i, story.line(i).index(), html);
      assertEquals(at, story.range(i).start(), html);
      assertEquals(story.words(i), story.range(i).in(story.text()), html);
      assertEquals('\n', story.text().charAt(story.range(i).end()), html);
      assertFalse(story.words(i).isBlank(), html);
      assertFalse(story.words(i).contains("\n"), html);
      assertFalse(story.reason(i).isBlank(), html);
      at = story.range(i).end() + 1;
    }
    assertEquals(story.text().length(), at, html);
  }

  private static void checkEdits(StoryLines story, ChangeSet edits, String html) {
    for (Edit edit : edits.edits()) {
      String old = edit.range().in(story.text());
      int end = old.indexOf('\n');
      assertTrue(end < 0 || end == old.length() - 1, () -> edit + " in " + html);
      assertTrue(edit.rule().startsWith("page-"), edit::toString);
      assertFalse(edit.reason().isBlank(), edit::toString);
    }
  }

  /** Every line that is kept is a block or part of one, in order, word for word. */
  private static void checkArticle(StoryLines story, Article article, String html) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < story.size(); i++) {
      LineRole role = story.role(i);
      if (role.isBody() && role != LineRole.CAPTION && role != LineRole.CREDIT) {
        kept.append(story.words(i)).append(' ');
      }
    }
    StringBuilder read = new StringBuilder();
    for (Block block : article.body()) {
      if (!block.role().id().equals("caption")) {
        read.append(article.plain(block)).append(' ');
      }
    }
    assertEquals(squeezed(kept), squeezed(read), html);
    for (FieldName name : story.fields().keySet()) {
      String shown = article.field(name).orElse("").replaceAll("\\s+", " ");
      assertEquals(story.fields().get(name), shown, html); // A listing keeps its spaces.
    }
  }

  private static String squeezed(StringBuilder words) {
    return words.toString().replaceAll("\\s+", "");
  }
}
