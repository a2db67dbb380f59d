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
