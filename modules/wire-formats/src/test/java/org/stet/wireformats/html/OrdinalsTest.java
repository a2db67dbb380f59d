package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of ordered lists, as a browser shows them. */
class OrdinalsTest {
  private static String seen(String html) {
    return VisibleText.of(Jsoup.parse(html)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ol><li>One<li>Two</ol> | 1. One/2. Two",
        "<ol start=7><li>One<li>Two</ol> | 7. One/8. Two",
        "<ol><li value=3>One<li>Two<li value=x>Three</ol> | 3. One/4. Two/5. Three",
        "<ol reversed><li>One<li>Two<li>Three</ol> | 3. One/2. Two/1. Three",
        "<ol><li><p>One</p><p>more</p><li><p>Two</p></ol> | 1. One/more/2. Two",
        "<ol><li>One<ol><li>in</ol><li>Two</ol> | 1. One/1. in/2. Two",
        "<ol><li>One<ul><li>in</ul><li>Two</ol> | 1. One/in/2. Two",
        "<ul><li>One<li>Two</ul> | One/Two",
        "<ol type=a><li>One<li>Two</ol> | One/Two",
        "<ol style='list-style: none'><li>One</ol> | One",
        "<ol hidden><li>One</ol><p>Two | Two",
        "<ol><li hidden>One<li>Two</ol> | 1. Two",
        "<ol><li><b>Bold</b> words<li>Two <a href=x>with a link</a> in it, and more</ol>"
            + " | 1. Bold words/2. Two with a link in it, and more"
      })
  void areSeenBeforeTheItems(String html, String lines) {
    assertEquals(lines.replace('/', '\n') + "\n", seen(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ol><li><a href=x>Home</a><li><a href=y>News</a></ol> | Home/News",
        "<ol><li><div>Maja says</div><p>Nonsense.</p></ol> | Maja says/Nonsense.",
        "<ol><li><h3>Another story</h3><p>Text</p></ol> | Another story/Text"
      })
  void menusAndCommentsAndTeasersHaveNone(String html, String lines) {
    assertEquals(lines.replace('/', '\n') + "\n", seen(html));
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void longListsAreCountedInTime() {
    String text = seen("<ol>" + "<li>x".repeat(50_000) + "</ol>");
    assertEquals("50000. x", text.lines().skip(49_999).findFirst().orElse(""));
    seen("<ol reversed>" + "<li>x".repeat(50_000) + "</ol>");
    seen("<ol><li>".repeat(20_000));
  }
}
