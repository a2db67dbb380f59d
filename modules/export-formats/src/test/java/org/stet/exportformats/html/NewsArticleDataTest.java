package org.stet.exportformats.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stet.exportformats.ExporterFixturesTest;
import org.stet.exportformats.Exports;
import org.stet.exportformats.SchemaOrg;
import org.stet.testkit.Fixtures;
import org.stet.text.api.Article;

class NewsArticleDataTest {

  @Test
  void everyPropertyIsOneOfSchemaOrg() throws IOException {
    Set<String> article = SchemaOrg.propertiesOf("NewsArticle", "Article", "CreativeWork", "Thing");
    Set<String> others = SchemaOrg.propertiesOf("Person", "Organization", "Thing");
    assertTrue(article.contains("headline") && !article.contains("byline"), article.toString());
    for (Fixtures.Case fixture : ExporterFixturesTest.cases()) {
      Document page = Jsoup.parse(Exports.written(new HtmlExporter(), fixture.text("stet")));
      for (Element property : page.select("[itemprop]")) {
        assertTrue(article.contains(property.attr("itemprop")), property.outerHtml());
      }
      for (Element script : page.select("script")) {
        JsonObject data = JsonParser.parseString(script.data()).getAsJsonObject();
        for (String name : data.keySet()) {
          assertTrue(name.startsWith("@") || article.contains(name), name);
        }
        List<JsonElement> inner = new ArrayList<>();
        inner.add(data.get("sourceOrganization"));
        inner.addAll(data.has("author") ? data.getAsJsonArray("author").asList() : List.of());
        for (JsonElement each : inner) {
          if (each instanceof JsonObject object) {
            object.keySet().forEach(n -> assertTrue(n.startsWith("@") || others.contains(n), n));
          }
        }
      }
    }
  }

  @Test
  void saysWhatTheStorySays() throws IOException {
    JsonObject data =
        data(
            """
            Headline: Rain & <sun>
            Standfirst: One
            Standfirst: Two
            Byline: By Ida Holm and Per Ek
            Date: 2025-06-11
            Source: Nordwire
            Keywords: rain, sun

            Hello.
            """);
    assertAll(
        () -> assertEquals("NewsArticle", data.get("@type").getAsString()),
        () -> assertEquals("Rain & <sun>", data.get("headline").getAsString()),
        () -> assertEquals("One Two", data.get("description").getAsString()),
        () -> assertEquals("2025-06-11", data.get("datePublished").getAsString()),
        () -> assertEquals("[\"rain\",\"sun\"]", data.get("keywords").toString()),
        () -> assertEquals(2, data.getAsJsonArray("author").size()),
        () -> assertFalse(data.has("inLanguage") || data.has("mainEntityOfPage")));
  }

  @Test
  void noWordEndsTheElement() throws IOException {
    List<String> hostile =
        Arrays.asList("</script><script>alert(1)</script>", "<!--", "-->", "]]>", "\u2028");
    for (String words : hostile) {
      String page = Exports.written(new HtmlExporter(), "Headline: a" + words + "b\n\nHi.\n");
      Document parsed = Jsoup.parse(page);
      assertEquals(1, parsed.select("script").size(), page);
      String data = parsed.select("script").get(0).data();
      assertEquals(
          "a" + words + "b",
          JsonParser.parseString(data).getAsJsonObject().get("headline").getAsString());
      assertFalse(data.contains("<") || data.contains("\u2028"), data);
    }
  }

  @Test
  void anArticleWithoutHeadlineHasNoData() throws IOException {
    assertEquals("", NewsArticleData.of(Article.of("Source: Nordwire\n\nHello.\n")));
  }

  private static JsonObject data(String copyFile) throws IOException {
    return JsonParser.parseString(NewsArticleData.of(Article.of(copyFile))).getAsJsonObject();
  }
}
