package org.stet.facts.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.Article;
import org.stet.text.api.QuoteMarks;
import org.stet.text.api.QuotedSpan;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * A reader of quotes for tests: what stands between marks, and {@code said NAME} right behind it.
 */
final class MarkedQuotes {
  private static final Pattern SAID =
      Pattern.compile("^\\s(said|claimed|asked) ((?:[A-Z][a-zö]+)(?: [A-Z][a-zö]+)*)");

  private MarkedQuotes() {}

  static List<Quote> in(Article article) {
    List<Quote> quotes = new ArrayList<>();
    for (QuotedSpan span : QuoteMarks.scan(article)) {
      quotes.add(
          new Quote(
              span.range(),
              span.words(),
              QuoteType.DIRECT,
              Role.PARAGRAPH,
              span.closed(),
              attribution(article.text(), span.range().end()),
              -1));
    }
    return quotes;
  }

  private static Attribution attribution(String text, int from) {
    Matcher said = SAID.matcher(text.substring(from, Math.min(text.length(), from + 60)));
    if (!said.find()) {
      return Attribution.none("nobody is named");
    }
    TextRange speaker = range(said, 2).shift(from);
    String name = speaker.in(text);
    return new Attribution(
        Attribution.Basis.STATED, speaker, range(said, 1).shift(from), last(name), 1, "said");
  }

  private static @Nullable String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static TextRange range(Matcher matcher, int group) {
    return new TextRange(matcher.start(group), matcher.end(group));
  }

  static List<Fact> facts(Article article) {
    return Fact.all(article, in(article), List.of());
  }
}
