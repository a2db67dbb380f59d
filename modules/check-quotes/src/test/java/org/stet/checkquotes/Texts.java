package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import org.stet.facts.api.Attribution;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.text.api.Article;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** What the tests of this module share: articles from paragraphs, quotes as readable lines. */
final class Texts {
  private Texts() {}

  /** An article whose paragraphs are the parts between {@code ¶}. */
  static Article article(String text) {
    CopyFile copy = new CopyFile();
    for (String paragraph : text.split("¶")) {
      copy.block(Role.PARAGRAPH, paragraph);
    }
    return copy.article();
  }

  /** What stands between marks. */
  static List<Quote> quotes(Article article) {
    return all(article).stream().filter(quote -> quote.type() != QuoteType.INDIRECT).toList();
  }

  /** The same with what is reported without marks. */
  static List<Quote> all(Article article) {
    return new RuleQuoteReader().read(article);
  }

  /** {@code words = mention (canonical)} of what is reported without marks. */
  static List<String> reported(String text) {
    Article article = article(text);
    return all(article).stream()
        .filter(quote -> quote.type() == QuoteType.INDIRECT)
        .map(quote -> line(article, quote).replace(" = indirect stated", " ="))
        .toList();
  }

  /** {@code words = type basis speaker (canonical)}. */
  static String line(Article article, Quote quote) {
    Attribution attribution = quote.attribution();
    TextRange speaker = attribution.speaker();
    return quote.words().in(article.text())
        + " = "
        + quote.type().id()
        + " "
        + attribution.basis().id()
        + (speaker == null ? "" : " " + speaker.in(article.text()))
        + (attribution.canonical() == null ? "" : " (" + attribution.canonical() + ")");
  }

  static List<String> lines(String text) {
    Article article = article(text);
    return quotes(article).stream().map(quote -> line(article, quote)).toList();
  }

  /** The people of an article. */
  static People people(Article article) {
    Story story = Story.of(article);
    List<List<Token>> tokens = new ArrayList<>();
    for (Story.Paragraph paragraph : story.paragraphs()) {
      tokens.add(ParagraphReading.of(paragraph.plain().words(), List.of()).tokens());
    }
    return People.of(story, tokens);
  }

  /** The frame of one sentence in which each quotation is closed. */
  static Frame frame(String sentence) {
    Story story = Story.of(article(sentence));
    List<Stretch> stretches = Stretches.of(story);
    List<Tokenizer.Sealed> sealed = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).parent() < 0) {
        sealed.add(new Tokenizer.Sealed(stretches.get(i).range(), i));
      }
    }
    return Frame.of(new Tokenizer(story.words()).tokens(story.paragraphs().get(0).range(), sealed));
  }

  /** The words of {@code phrase} with single blanks. */
  static String words(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      words.append(words.length() == 0 || token.isPossessive() ? "" : " ").append(token.word());
    }
    return words.toString();
  }
}
