package org.stet.wireformats.rss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPressPostTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One line|One line",
        "Eins~~zwei~~~~drei|<p>Eins</p>~<p>zwei</p>~<p>drei</p>~",
        "  Uno  ~~dos|<p>Uno</p>~<p>dos</p>~",
        "<ul><li>un</li></ul>~~deux|<ul><li>un</li></ul>~<p>deux</p>~",
        "<blockquote>一</blockquote>~~二|<blockquote>一</blockquote>~<p>二</p>~",
        "<em>One</em>~~two|<p><em>One</em></p>~<p>two</p>~",
        "One [gallery ids=1]~~two|<p>One [gallery ids=1]</p>~<p>two</p>~",
        "[caption id=a]<img> Costs $5[/caption]~~two|<figure><img> Costs $5</figure>~<p>two</p>~",
        "<p>One</p>~~two|<p>One</p>~~two",
        "One~~two|<p>One</p>~<p>two</p>~",
        "One~still one~ ~two|<p>One~still one</p>~<p>two</p>~",
        "<h2>Head</h2>~~two|<h2>Head</h2>~<p>two</p>~",
        "[caption id=a]<img> The pier[/caption]~~two|<figure><img> The pier</figure>~<p>two</p>~",
        "[caption]open|[caption]open",
      })
  void blankLinesMakeParagraphs(String stored, String shown) {
    assertEquals(shown.replace('~', '\n'), WordPressPost.paragraphs(stored.replace('~', '\n')));
  }
}
