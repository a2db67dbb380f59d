package org.stet.exportformats.words;

import java.io.IOException;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Role;

/**
 * The body of an article in elements that are HTML and well-formed XML alike: a line for each
 * block. Notes are left out.
 */
public final class BodyMarkup {
  private final Article article;
  private final Appendable out;

  /** The element that list items or block quotes are gathered in, or empty. */
  private String group = "";

  private BodyMarkup(Article article, Appendable out) {
    this.article = article;
    this.out = out;
  }

  /** Writes the body to {@code out}, with the dateline at the head of the first paragraph. */
  public static void write(Article article, Appendable out) throws IOException {
    new BodyMarkup(article, out).write();
  }

  /** The same as a text. */
  public static String of(Article article) {
    StringBuilder html = new StringBuilder();
    try {
      write(article, html);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail", e);
    }
    return html.toString();
  }

  private void write() throws IOException {
    String dateline = Datelines.of(article);
    if (article.blocks(Role.PARAGRAPH).isEmpty()) {
      element("p", "dateline", HtmlText.escaped(dateline));
    }
    for (Block block : article.body()) {
      block(block, dateline);
    }
    group("");
  }

  private void block(Block block, String dateline) throws IOException {
    String words = HtmlText.marked(article.text(), article.plainText(block));
    switch (block.role()) {
      case PARAGRAPH -> {
        boolean leads = !dateline.isEmpty() && Datelines.leads(article, block);
        String lead = "<span class=\"dateline\">" + HtmlText.escaped(dateline) + "</span> — ";
        element("p", "", (leads ? lead : "") + words);
      }
      case SUBHEAD -> element("h2", "", words);
      case QUOTE -> {
        group("blockquote");
        line("<p>" + words + "</p>");
      }
      case LIST_ITEM -> {
        group("ul");
        line("<li>" + words + "</li>");
      }
      case CAPTION -> caption(words, article.credit(block).orElse(""));
      case TABLE -> {
        group("");
        // A parser drops the first line end inside.
        line("<pre class=\"table\">\n" + HtmlText.escaped(article.plain(block)) + "</pre>");
      }
      default -> {} // Notes never go out; what is in the header stands elsewhere.
    }
  }

  private void caption(String words, String credit) throws IOException {
    group("");
    String by =
        credit.isBlank() ? "" : "<span class=\"credit\">" + HtmlText.escaped(credit) + "</span>";
    String gap = words.isEmpty() || by.isEmpty() ? "" : " ";
    line("<figure>");
    line("<figcaption>" + words + gap + by + "</figcaption>");
    line("</figure>");
  }

  /** Closes the group at hand and opens {@code element}, unless it is the same. */
  private void group(String element) throws IOException {
    if (!group.equals(element)) {
      if (!group.isEmpty()) {
        line("</" + group + ">");
      }
      if (!element.isEmpty()) {
        line("<" + element + ">");
      }
      group = element;
    }
  }

  private void element(String name, String kind, String html) throws IOException {
    if (!html.isEmpty()) {
      group("");
      String attribute = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
      line("<" + name + attribute + ">" + html + "</" + name + ">");
    }
  }

  private void line(String html) throws IOException {
    out.append(html).append('\n');
  }
}
