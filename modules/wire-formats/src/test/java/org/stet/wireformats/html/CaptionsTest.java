package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {

  /** What the last line of a page is, beside its pictures. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<figure><figcaption>The pier at noon</figcaption></figure> | CAPTION",
        "<figure><figcaption>AFP</figcaption></figure> | CREDIT",
        "<figure><figcaption>Photo: Per Ek</figcaption></figure> | CREDIT",
        "<figure><figcaption>* * *</figcaption></figure> | FURNITURE",
        "<figure><figcaption>Share</figcaption></figure> | none",
        "<figure><span>3 of 12</span></figure> | FURNITURE",
        "<figure><blockquote>{1}</blockquote></figure> | none",
        "<figure><table><tr><td>Alder</table></figure> | none",
        "<div class=wp-caption><p>The pier at noon</div> | CAPTION",
        "<div class=captionless><p>The pier at noon</div> | none",
        "<div class=cutline>The pier at noon</div> | CAPTION",
        "<div class=caption><p>{1}<p>{2}<p>{3}<p>{4}</div> | none",
        "<div class=credit>Per Ek</div> | CREDIT",
        "<div class=credit>{1}</div> | none",
        "<div class=creditcards>Per Ek</div> | none",
        "<p>Photo: Per Ek</p> | CREDIT",
        "<li class=caption>The pier at noon</li> | none",
        "<p>The pier at noon</p> | none",
      })
  void captionsAndCredits(String html, String role) {
    Page page = Pages.page(Pages.fill(html));
    Document container = page.document();
    PageLine line = page.lines().get(page.lines().size() - 1);
    assertEquals(
        role,
        new Captions(page, container).of(line).map(d -> d.role().name()).orElse("none"),
        html);
  }
}
