package org.stet.exportformats.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.exportformats.docx.Look.Kind;
import org.stet.exportformats.docx.Look.Letter;
import org.stet.exportformats.words.Datelines;
import org.stet.exportformats.words.HtmlText;
import org.stet.text.api.Article;
import org.stet.text.api.Block;
import org.stet.text.api.Field;
import org.stet.text.api.FieldName;
import org.stet.text.api.OffsetMap.Stretch;
import org.stet.text.api.PlainText;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * Lays out an article as the paragraphs of a document: what is said about the story, headline,
 * standfirst, byline, and the text with the dateline at its head. Notes are left out.
 */
final class WordStory {
  /** Fields that stand above the headline, with their labels: nothing else would carry them. */
  private static final Set<FieldName> DETAILS =
      EnumSet.of(
          FieldName.SLUG,
          FieldName.TAKE,
          FieldName.SOURCE,
          FieldName.COPYRIGHT,
          FieldName.URGENCY,
          FieldName.CATEGORY,
          FieldName.SUBJECTS,
          FieldName.LOCATIONS,
          FieldName.STATUS,
          FieldName.EMBARGO,
          FieldName.EDNOTE,
          FieldName.ADDRESS);

  private final Article article;
  private final Predicate<Block> hidden;
  private final WordText text = new WordText();

  private WordStory(Article article, Predicate<Block> hidden) {
    this.article = article;
    this.hidden = hidden;
  }

  static WordText of(Article article) {
    return of(article, block -> false);
  }

  /** The same without the blocks that are {@code hidden}. */
  static WordText of(Article article, Predicate<Block> hidden) {
    WordStory story = new WordStory(article, hidden);
    story.write();
    return story.text;
  }

  private void write() {
    for (Field field : article.fields()) {
      if (DETAILS.contains(field.name()) && !field.words().isEmpty()) {
        details(field);
      }
    }
    paragraphs(Role.HEADLINE, WordStyle.TITLE);
    paragraphs(Role.STANDFIRST, WordStyle.SUBTITLE);
    paragraphs(Role.BYLINE, WordStyle.BYLINE);
    if (article.blocks(Role.PARAGRAPH).isEmpty() && dateline()) {
      text.end(WordText.NOWHERE, WordStyle.BODY);
    }
    for (Block block : article.body()) {
      body(block);
    }
    if (text.length() == 0) {
      text.end(WordText.NOWHERE, WordStyle.BODY);
    }
  }

  private void details(Field field) {
    int at = field.range().start();
    String label = field.name().label() + ": ";
    for (int i = 0; i < label.length(); i++) {
      text.add(label.charAt(i), at + i, Letter.PLAIN);
    }
    line(field.words());
    text.end(field.range().end(), WordStyle.DETAILS);
  }

  private void paragraphs(Role role, WordStyle style) {
    for (Block block : article.blocks(role)) {
      if (!hidden.test(block)) {
        paragraph(block, style);
      }
    }
  }

  private void body(Block block) {
    if (hidden.test(block)) {
      return;
    }
    switch (block.role()) {
      case PARAGRAPH -> paragraph(block, WordStyle.BODY);
      case SUBHEAD -> paragraph(block, WordStyle.HEADING);
      case QUOTE -> paragraph(block, WordStyle.QUOTE);
      case LIST_ITEM -> paragraph(block, WordStyle.LIST);
      case CAPTION -> caption(block);
      case TABLE -> AgateLines.add(article.plainText(block), text);
      default -> {} // Notes never go out; what is in the header has been written.
    }
  }

  private void paragraph(Block block, WordStyle style) {
    if (article.plain(block).isBlank()) {
      return;
    }
    if (block.role() == Role.PARAGRAPH && Datelines.leads(article, block) && dateline()) {
      String dash = " — ";
      for (int i = 0; i < dash.length(); i++) {
        text.add(dash.charAt(i), WordText.NOWHERE - 1 - i, Letter.PLAIN);
      }
    }
    marked(article.plainText(block), Kind.TEXT);
    text.end(block.range().end(), style);
  }

  /** Writes the dateline; whether there is one. */
  private boolean dateline() {
    int length = Datelines.of(article).length();
    Field field =
        article.fields().stream()
            .filter(each -> each.name() == FieldName.DATELINE && !each.words().isEmpty())
            .findFirst()
            .orElse(null);
    if (length == 0 || field == null) {
      return false;
    }
    plain(line(article, field.words()), length, new Letter(Kind.DATELINE, false, ""));
    return true;
  }

  private void caption(Block block) {
    boolean words = !article.plain(block).isBlank();
    TextRange credit = block.credit();
    if (words) {
      marked(article.plainText(block), Kind.TEXT);
    }
    if (credit != null && !article.credit(block).orElse("").isBlank()) {
      Letter look = new Letter(Kind.CREDIT, false, "");
      if (words) {
        text.add(' ', block.words().end(), look);
        text.add('(', credit.start() - 1, look);
      }
      plain(line(article, credit), Integer.MAX_VALUE, look);
      if (words) {
        text.add(')', credit.end(), look);
      }
    } else if (!words) {
      return;
    }
    text.end(block.range().end(), WordStyle.CAPTION);
  }

  private void line(TextRange range) {
    plain(line(article, range), Integer.MAX_VALUE, Letter.PLAIN);
  }

  /** The words of a stretch that is no block, read as a line. */
  private static PlainText line(Article article, TextRange range) {
    return article.plainText(new Block(Role.PARAGRAPH, range, range));
  }

  /** The first {@code length} code units of the words, all with one look. */
  private void plain(PlainText plain, int length, Letter look) {
    String words = plain.words();
    for (int i = 0; i < Math.min(length, words.length()); ) {
      int c = words.codePointAt(i);
      text.add(c, origin(plain, i), look);
      i += Character.charCount(c);
    }
  }

  static int origin(PlainText plain, int index) {
    return plain.toArticle(TextRange.ofLength(index, 1)).start();
  }

  /** Words with the emphasis and the links of the copy file. */
  private void marked(PlainText line, Kind kind) {
    String copy = article.text();
    boolean emphasis = false;
    String target = "";
    int at = line.range().start();
    List<Stretch> stretches = line.map().stretches();
    for (int i = 0; i < stretches.size(); i++) {
      TextRange mark = stretches.get(i).before().shift(line.range().start());
      letters(copy, at, mark.start(), new Letter(kind, emphasis, target));
      at = mark.end();
      String mine = mark.in(copy);
      if (mine.equals("*")) {
        emphasis = !emphasis;
      } else if (mine.equals("[")) {
        target = LinkTarget.of(HtmlText.target(copy, line, i + 1));
      } else if (mine.startsWith("](")) {
        target = "";
      }
    }
    letters(copy, at, line.range().end(), new Letter(kind, emphasis, target));
  }

  private void letters(String copy, int start, int end, Letter look) {
    for (int i = start; i < end; ) {
      // Half a pair at the end of the stretch must not take what follows.
      int c = i + 1 < end ? copy.codePointAt(i) : copy.charAt(i);
      text.add(c, i, look);
      i += Character.charCount(c);
    }
  }
}
