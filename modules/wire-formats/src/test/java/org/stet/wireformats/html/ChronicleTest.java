package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.text.api.Article;
import org.stet.text.api.FieldName;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireReader;

class ChronicleTest {
  private static final String WALL =
      "<p>People stood on the wall that night and sang until the first trams ran in the morning.</p>";
  private static final String FLAG =
      "<p>The flag of the old state was taken down before the town hall, and nobody said a word.</p>";
  private static final String LAST =
      "<p>Twenty years later the gate is a museum, and school classes from all over come to see it.</p>";

  private static Article read(String body) {
    String page =
        "<html><head><title>How the wall fell</title></head><body><article>"
            + "<h1>How the wall fell</h1>"
            + body
            + "</article></body></html>";
    RawItem item =
        new RawItem("page.html", "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    return assertInstanceOf(Reading.Read.class, WireReader.standard().read(item)).story().article();
  }

  @Test
  void theDaysOfAChronicleStay() {
    Article article = read(WALL + "<p>9 November 1989</p>" + FLAG + "<p>3 October 1990</p>" + LAST);
    assertEquals(Optional.empty(), article.field(FieldName.DATE));
    assertTrue(article.text().contains("9 November 1989"), article.text());
    assertTrue(article.text().contains("3 October 1990"), article.text());
  }

  @Test
  void oneDateBelowTheStandfirstIsThatOfTheStory() {
    Article article = read(WALL + "<p>9 November 2024</p>" + FLAG + LAST);
    assertTrue(article.field(FieldName.DATE).orElse("").startsWith("2024-11-09"), article.text());
    assertFalse(article.text().contains("9 November 2024"), article.text());
  }
}
