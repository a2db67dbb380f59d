package org.stet.exportformats;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/** One article on its way to a page. */
final class HtmlPage {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "yi");

  private final Article article;
  private final Appendable out;

  /** The element that list items or block quotes are gathered in, or empty. */
  private String group = "";

  HtmlPage(Article article, Appendable out) {
    this.article = article;
    this.out = out;
  }

  void write() throws IOException {
    String headline = field(FieldName.HEADLINE);
    line("<!DOCTYPE html>");
    line("<html" + language() + ">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<title>" + HtmlText.escaped(headline.isEmpty() ? "Untitled" : headline) + "</title>");
    attribute("description", field(FieldName.STANDFIRST));
    line("</head>");
    line("<body>");
    line("<article>");
    header();
    String dateline = Datelines.of(article);
    if (article.blocks(Role.PARAGRAPH).isEmpty()) {
      element("p", "dateline", HtmlText.escaped(dateline));
    }
    for (Block block : article.body()) {
      body(block, dateline);
    }
    group("");
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
        .ifPresent(block -> lines.append("<h1>").append(words(block)).append("</h1>\n"));
    for (Role role : new Role[] {Role.STANDFIRST, Role.BYLINE}) {
      for (Block block : article.blocks(role)) {
        lines.append(paragraph(role.id(), words(block)));
      }
    }
    String date = field(FieldName.DATE).strip();
    String day = Dates.day(date);
    if (!day.isEmpty()) {
      lines.append(
          paragraph(
              "date", "<time datetime=\"" + HtmlText.attribute(date) + "\">" + day + "</time>"));
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
        paragraph("source", source.isEmpty() ? "" : "Source: " + HtmlText.escaped(source))
            + paragraph("copyright", HtmlText.escaped(field(FieldName.COPYRIGHT)));
    if (!lines.isEmpty()) {
      line("<footer>");
      out.append(lines);
      line("</footer>");
    }
  }

  private void body(Block block, String dateline) throws IOException {
    String words = words(block);
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
      default -> {}
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

  private static String paragraph(String kind, String html) {
    return html.isEmpty() ? "" : "<p class=\"" + kind + "\">" + html + "</p>\n";
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
    if (!isLanguageTag(language)) {
      return "";
    }
    int dash = language.indexOf('-');
    String primary = (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
    String direction = RIGHT_TO_LEFT.contains(primary) ? " dir=\"rtl\"" : "";
    return " lang=\"" + language + "\"" + direction;
  }

  static boolean isLanguageTag(String tag) {
    String[] parts = tag.split("-", -1);
    for (int i = 0; i < parts.length; i++) {
      int length = parts[i].length();
      boolean fits = i == 0 ? length == 2 || length == 3 : length >= 1 && length <= 8;
      for (int at = 0; at < length; at++) {
        char c = parts[i].charAt(at);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        fits &= letter || (i > 0 && c >= '0' && c <= '9');
      }
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private void line(String html) throws IOException {
    out.append(html).append('\n');
  }
}
