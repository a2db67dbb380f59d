package org.stet.exportformats.icml;

import java.util.ArrayList;
import java.util.List;
import org.stet.exportformats.words.Datelines;
import org.stet.exportformats.words.HtmlText;
import org.stet.exportformats.words.XmlText;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.PlainText;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** Writes the paragraphs of a story, each a range of its style with ranges of letters in it. */
final class IcmlStory {
  static final String PLAIN = "CharacterStyle/$ID/[No character style]";
  static final String EMPHASIS = "CharacterStyle/Emphasis";
  static final String DATELINE = "CharacterStyle/Dateline";
  static final String CREDIT = "CharacterStyle/Credit";

  private final Article article;
  private final XmlText xml;

  /** The addresses of the links, in the order of their numbers. */
  private final List<String> links = new ArrayList<>();

  private boolean begun;

  private IcmlStory(Article article, XmlText xml) {
    this.article = article;
    this.xml = xml;
  }

  /** Writes it; the addresses of the links, which the document has to define. */
  static List<String> write(Article article, XmlText xml) {
    IcmlStory story = new IcmlStory(article, xml);
    story.write();
    return story.links;
  }

  private void write() {
    for (Role role : new Role[] {Role.HEADLINE, Role.STANDFIRST, Role.BYLINE}) {
      article.blocks(role).forEach(this::block);
    }
    String dateline = Datelines.of(article);
    if (article.blocks(Role.PARAGRAPH).isEmpty() && !dateline.isEmpty()) {
      begin(PageStyle.BODY);
      letters(DATELINE, dateline);
      xml.closeLine();
    }
    article.body().forEach(this::block);
  }

  private void block(Block block) {
    String credit = article.credit(block).orElse("");
    PageStyle style = PageStyle.of(block.role()).orElse(null);
    if (style == null || (article.plain(block).isBlank() && credit.isBlank())) {
      return; // Notes never go out.
    }
    if (style == PageStyle.AGATE) {
      article.plain(block).lines().forEach(this::line);
      return;
    }
    begin(style);
    String dateline = Datelines.of(article);
    if (style == PageStyle.BODY && !dateline.isEmpty() && Datelines.leads(article, block)) {
      letters(DATELINE, dateline);
      letters(PLAIN, " \u2014 ");
    }
    marked(article.plainText(block));
    if (!credit.isBlank()) {
      letters(PLAIN, article.plain(block).isBlank() ? "" : " ");
      letters(CREDIT, credit);
    }
    xml.closeLine();
  }

  /** A line of a table: a tabulator between its columns. */
  private void line(String words) {
    begin(PageStyle.AGATE);
    letters(PLAIN, words.strip().replaceAll(" {2,}|\t+", "\t"));
    xml.closeLine();
  }

  private void begin(PageStyle style) {
    if (begun) {
      xml.open("Br");
      xml.closeLine();
    }
    begun = true;
    xml.open("ParagraphStyleRange", "AppliedParagraphStyle", style.self());
    xml.words("\n");
  }

  private void letters(String style, String words) {
    if (!words.isEmpty()) {
      xml.open("CharacterStyleRange", "AppliedCharacterStyle", style);
      xml.open("Content");
      xml.words(words);
      xml.close();
      xml.closeLine();
    }
  }

  /** Words with the emphasis and the links of the copy file. */
  private void marked(PlainText line) {
    String text = article.text();
    boolean emphasis = false;
    String target = "";
    int at = line.range().start();
    List<Stretch> stretches = line.map().stretches();
    for (int i = 0; i < stretches.size(); i++) {
      TextRange mark = stretches.get(i).before().shift(line.range().start());
      run(text.substring(at, mark.start()), emphasis, target);
      at = mark.end();
      String mine = mark.in(text);
      if (mine.equals("*")) {
        emphasis = !emphasis;
      } else if (mine.equals("[")) {
        target = HtmlText.target(text, line, i + 1);
      } else if (mine.startsWith("](")) {
        target = "";
      }
    }
    run(text.substring(at, line.range().end()), emphasis, target);
  }

  private void run(String words, boolean emphasis, String target) {
    boolean link = !target.isEmpty() && !words.isEmpty();
    if (link) {
      links.add(target);
      xml.open("HyperlinkTextSource", "Self", "source" + links.size());
      xml.attribute("Name", "Link " + links.size());
      xml.attribute("Hidden", "false");
    }
    letters(emphasis ? EMPHASIS : PLAIN, words);
    if (link) {
      xml.closeLine();
    }
  }
}
