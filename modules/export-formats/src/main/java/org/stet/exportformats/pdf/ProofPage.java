package org.stet.exportformats.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.openide.util.NbBundle.Messages;
import org.stet.export.api.OpenPoint;
import org.stet.export.api.Outgoing;
import org.stet.exportformats.words.BodyMarkup;
import org.stet.exportformats.words.HtmlText;
import org.stet.exportformats.words.StoryFacts;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/** The page of a proof: the article as it reads, what it is called, and what is open. */
@Messages({
  "ProofPage.untitled=Story without a headline",
  "ProofPage.open=Before it goes out",
  "ProofPage.proof=Proof"
})
final class ProofPage {
  private static final String STYLE =
      """
      <style>
      @page { size: A4; margin: 26mm 32mm 28mm 32mm;
        @top-left { content: element(running); }
        @bottom-left { content: element(foot); }
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Serif; } }
      article, header, section, figure, figcaption { display: block; }
      body { margin: 0; font: 11pt/1.5 Serif, Sans; }
      .running { position: running(running); font: 8pt Serif, Sans; }
      .foot { position: running(foot); font: 8pt Mono; }
      h1 { font-size: 21pt; line-height: 1.15; margin: 0 0 8pt; }
      h2 { font-size: 12pt; margin: 14pt 0 4pt; page-break-after: avoid; }
      p { margin: 0 0 7pt; orphans: 2; widows: 2; }
      .standfirst { font-size: 13pt; line-height: 1.35; font-style: italic; }
      .byline, .fact { font-size: 9pt; } .fact { margin: 0 0 2pt; }
      .stop { font-weight: bold; border: 1pt solid #000; padding: 4pt; margin: 0 0 10pt; }
      .dateline { font-weight: bold; }
      blockquote { margin: 0 0 7pt 14pt; } ul { margin: 0 0 7pt; padding-left: 16pt; }
      figure { margin: 8pt 0; border-top: 0.5pt solid #777; border-bottom: 0.5pt solid #777;
        padding: 4pt 0; font-size: 9pt; page-break-inside: avoid; }
      pre { font: 8.5pt/1.4 Mono, Sans; white-space: pre-wrap; }
      .open { margin-top: 18pt; border-top: 1pt solid #000; padding-top: 6pt; font-size: 9pt; }
      a { color: #000; text-decoration: underline; }
      </style>
      """;

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Outgoing story;
  private final Article article;
  private final StoryFacts facts;
  private final StringBuilder page = new StringBuilder();

  ProofPage(Outgoing story) {
    this.story = story;
    this.article = story.article();
    this.facts = new StoryFacts(article);
  }

  /** The page, as XML. */
  String whole() {
    String language = facts.language();
    page.append("<html");
    if (!language.isEmpty()) {
      page.append(" lang=\"").append(HtmlText.attribute(language)).append('"');
    }
    String headline = facts.field(FieldName.HEADLINE);
    page.append("><head><title>");
    page.append(HtmlText.escaped(headline.isEmpty() ? Bundle.ProofPage_untitled() : headline));
    page.append("</title>\n").append(STYLE).append("</head><body>\n");
    running();
    page.append("<article>\n<header>\n");
    warnings();
    article.blocks(Role.HEADLINE).stream()
        .filter(block -> !block.words().isEmpty())
        .findFirst()
        .ifPresent(block -> element("h1", "", words(block)));
    for (Role role : List.of(Role.STANDFIRST, Role.BYLINE)) {
      article.blocks(role).forEach(block -> element("p", role.id(), words(block)));
    }
    page.append("</header>\n").append(BodyMarkup.of(article)).append("</article>\n");
    open();
    return page.append("</body></html>").toString();
  }

  /** Which story this is, and which text of it, on each page. */
  private void running() {
    String slug = facts.field(FieldName.SLUG);
    String name = slug.isEmpty() ? facts.field(FieldName.HEADLINE) : slug;
    String take = facts.field(FieldName.TAKE);
    String source = facts.field(FieldName.SOURCE);
    StringBuilder line = new StringBuilder(Bundle.ProofPage_proof());
    for (String part : List.of(name, take, source, MINUTES.format(story.at()))) {
      line.append(part.isEmpty() ? "" : " \u00b7 ").append(part);
    }
    element("div", "running", HtmlText.escaped(line.toString()));
    element("div", "foot", "SHA-256 " + sha256().substring(0, 16));
  }

  private String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(article.text().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java runtime has SHA-256", e);
    }
  }

  /** What has to be seen before the story is. */
  private void warnings() {
    for (FieldName name : List.of(FieldName.STATUS, FieldName.EMBARGO)) {
      String value = facts.field(name);
      boolean usual = value.isEmpty() || value.equalsIgnoreCase("usable");
      element("p", "stop", usual ? "" : HtmlText.escaped(name.label() + ": " + value));
    }
  }

  private void open() {
    if (story.points().isEmpty()) {
      return;
    }
    page.append("<section class=\"open\">\n");
    element("h2", "", HtmlText.escaped(Bundle.ProofPage_open()));
    page.append("<ul>\n");
    for (OpenPoint point : story.points()) {
      element("li", "", HtmlText.escaped(point.message()));
    }
    page.append("</ul>\n</section>\n");
  }

  private String words(Block block) {
    return HtmlText.marked(article.text(), article.plainText(block));
  }

  private void element(String name, String kind, String html) {
    if (!html.isEmpty()) {
      String attribute = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
      page.append('<').append(name).append(attribute).append('>').append(html);
      page.append("</").append(name).append(">\n");
    }
  }
}
