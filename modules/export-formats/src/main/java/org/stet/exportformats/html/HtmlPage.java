package org.stet.exportformats.html;

import java.io.IOException;
import org.stet.exportformats.words.BodyMarkup;
import org.stet.exportformats.words.Dates;
import org.stet.exportformats.words.HtmlText;
import org.stet.exportformats.words.LanguageTags;
import org.stet.exportformats.words.StoryFacts;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/** One article on its way to a page. */
public final class HtmlPage {
  private final Article article;
  private final Appendable out;
  private final boolean data;

  private HtmlPage(Article article, Appendable out, boolean data) {
    this.article = article;
    this.out = out;
    this.data = data;
  }

  /** Writes the page with what it says to machines. */
  static void write(Article article, Appendable out) throws IOException {
    new HtmlPage(article, out, true).write();
  }

  /** The page without data for machines, for letters. */
  public static String withoutData(Article article) throws IOException {
    StringBuilder page = new StringBuilder();
    new HtmlPage(article, page, false).write();
    return page.toString();
  }

  private void write() throws IOException {
    String headline = field(FieldName.HEADLINE);
    line("<!DOCTYPE html>");
    line("<html" + language() + ">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<title>" + HtmlText.escaped(headline.isEmpty() ? "Untitled" : headline) + "</title>");
    attribute("description", field(FieldName.STANDFIRST));
    String address = new StoryFacts(article).address();
    if (!address.isEmpty()) {
      line("<link rel=\"canonical\" href=\"" + HtmlText.attribute(address) + "\">");
    }
    String json = data ? NewsArticleData.of(article) : "";
    if (!json.isEmpty()) {
      line("<script type=\"application/ld+json\">" + json + "</script>");
    }
    line("</head>");
    line("<body>");
    line("<article itemscope itemtype=\"https://schema.org/NewsArticle\">");
    header();
    String body = BodyMarkup.of(article);
    if (!body.isEmpty()) {
      line("<div itemprop=\"articleBody\">");
      out.append(body);
      line("</div>");
    }
    footer();
    line("</article>");
    line("</body>");
    line("</html>");
  }

  private void header() throws IOException {
    StringBuilder lines = new StringBuilder();
    article.blocks(Role.HEADLINE).stream()
        .filter(block -> !block.words().isEmpty())
        .findFirst()
        .ifPresent(
            block ->
                lines.append("<h1 itemprop=\"headline\">").append(words(block)).append("</h1>\n"));
    for (Role role : new Role[] {Role.STANDFIRST, Role.BYLINE}) {
      for (Block block : article.blocks(role)) {
        String property = role == Role.STANDFIRST ? "description" : "";
        lines.append(paragraph(role.id(), property, words(block)));
      }
    }
    String date = field(FieldName.DATE).strip();
    String day = Dates.day(date);
    if (!day.isEmpty()) {
      lines.append(
          paragraph(
              "date",
              "",
              "<time itemprop=\"datePublished\" datetime=\""
                  + HtmlText.attribute(date)
                  + "\">"
                  + day
                  + "</time>"));
    }
    if (lines.length() > 0) {
      line("<header>");
      out.append(lines);
      line("</header>");
    }
  }

  private void footer() throws IOException {
    String source = field(FieldName.SOURCE);
    String lines =
        paragraph("source", "", source.isEmpty() ? "" : "Source: " + HtmlText.escaped(source))
            + paragraph(
                "copyright", "copyrightNotice", HtmlText.escaped(field(FieldName.COPYRIGHT)));
    if (!lines.isEmpty()) {
      line("<footer>");
      out.append(lines);
      line("</footer>");
    }
  }

  /** A paragraph of a class, with a property of the microdata unless that is empty. */
  private static String paragraph(String kind, String property, String html) {
    String item = property.isEmpty() ? "" : " itemprop=\"" + property + "\"";
    return html.isEmpty() ? "" : "<p class=\"" + kind + "\"" + item + ">" + html + "</p>\n";
  }

  private void attribute(String name, String content) throws IOException {
    if (!content.isEmpty()) {
      line("<meta name=\"" + name + "\" content=\"" + HtmlText.attribute(content) + "\">");
    }
  }

  private String words(Block block) {
    return HtmlText.marked(article.text(), article.plainText(block));
  }

  private String field(FieldName name) {
    return article.field(name).orElse("");
  }

  /** The language of the page, if the story says what it is as BCP 47 wants it. */
  private String language() {
    String language = field(FieldName.LANGUAGE).strip();
    if (!LanguageTags.isTag(language)) {
      return "";
    }
    String direction = LanguageTags.isRightToLeft(language) ? " dir=\"rtl\"" : "";
    return " lang=\"" + language + "\"" + direction;
  }

  private void line(String html) throws IOException {
    out.append(html).append('\n');
  }
}
