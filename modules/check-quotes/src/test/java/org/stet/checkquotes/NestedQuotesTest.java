package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stet.facts.api.Attribution.Basis;
import org.stet.facts.api.Quote;
import org.stet.facts.api.QuoteType;
import org.stet.text.api.Article;
import org.stet.text.api.CopyFile;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

class NestedQuotesTest {

  @Test
  void theInnerOneFollowsItsOuterOneAndHasItsOwnSpeaker() {
    Article article = Texts.article("“My mother told me, ‘Never sign,’ and left,” Brandt said.");
    List<Quote> quotes = Texts.quotes(article);
    assertEquals(
        List.of(
            "My mother told me, ‘Never sign,’ and left, = direct stated Brandt (Brandt)",
            "Never sign, = direct stated My mother"),
        quotes.stream().map(quote -> Texts.line(article, quote)).toList());
    assertEquals(-1, quotes.get(0).parent());
    assertEquals(0, quotes.get(1).parent());
  }

  @Test
  void headlinesStandfirstsAndCaptionsAreReadAndNamed() {
    Article article =
        new CopyFile()
            .field(FieldName.HEADLINE, "‘We lost’, says Brandt")
            .field(FieldName.STANDFIRST, "Brandt calls the storm “a thief in the night”.")
            .field(FieldName.BYLINE, "By “Scoop” Roth")
            .caption("Tomas Brandt said: “We lost.”", "Delft Pictures")
            .block(Role.PARAGRAPH, "“We lost,” Tomas Brandt said.")
            .lines(Role.TABLE, List.of("“Delft” 1"))
            .article();
    List<Quote> quotes = Texts.quotes(article);
    assertEquals(
        List.of(Role.HEADLINE, Role.STANDFIRST, Role.CAPTION, Role.PARAGRAPH),
        quotes.stream().map(Quote::role).toList());
    for (Quote quote : quotes) {
      assertEquals("Tomas Brandt", quote.attribution().canonical());
    }
  }

  @Test
  void aBlockQuoteNeedsNoMarks() {
    Article article =
        new CopyFile()
            .block(Role.PARAGRAPH, "The letter from Roth reads:")
            .block(Role.QUOTE, "We shall not pay. Not now.")
            .article();
    Quote quote = Texts.quotes(article).get(0);
    assertEquals(QuoteType.DIRECT, quote.type());
    assertEquals(Role.QUOTE, quote.role());
    assertEquals("We shall not pay. Not now.", quote.words().in(article.text()));
    assertEquals(Basis.STATED, quote.attribution().basis());
  }

  @Test
  void anUnclosedOneIsListedAsSuch() {
    Article article = Texts.article("“We lost, Brandt said.¶The end.");
    List<Quote> quotes = Texts.quotes(article);
    assertEquals(1, quotes.size());
    assertFalse(quotes.get(0).closed());
  }

  @Test
  void rangesAreThoseOfTheArticleWhateverIsEscaped() {
    Article article =
        new CopyFile()
            .block(Role.PARAGRAPH, "He [Roth] wrote: \"We *shall* not [ever] pay,\" and left.")
            .article();
    Quote quote = Texts.quotes(article).get(0);
    assertTrue(quote.range().in(article.text()).startsWith("\""));
    assertTrue(quote.range().in(article.text()).endsWith("\""));
    assertEquals("\"We *shall* not [ever] pay,\"", article.plain(quote.range()));
  }

  @Test
  void cueAndSpeakerPointIntoTheArticle() {
    Article article = Texts.article("“We lost,” Brandt said.");
    var attribution = Texts.quotes(article).get(0).attribution();
    assertEquals("said", article.plain(Objects.requireNonNull(attribution.cue())));
    assertEquals("Brandt", article.plain(Objects.requireNonNull(attribution.speaker())));
    assertTrue(attribution.confidence() > 0.85);
    assertFalse(attribution.why().isEmpty());
  }
}
