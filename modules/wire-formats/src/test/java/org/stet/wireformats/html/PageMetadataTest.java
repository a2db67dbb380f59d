package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {
  private static PageMetadata of(String head) {
    return PageMetadata.of(Jsoup.parse(head));
  }

  private static PageMetadata ld(String json) {
    return of("<script type='application/ld+json'>" + json + "</script>");
  }

  @Test
  void aPageThatSaysNothingSaysNothing() {
    assertEquals(
        new PageMetadata(List.of(), List.of(), "", "", "", "", "", "", ""), of("<p>Rain.</p>"));
  }

  @Test
  void titlesComeSurestFirstAndEachOnce() {
    PageMetadata page =
        of(
            """
            <title>Pier lost its planks! | Harbor Post</title>
            <meta name="twitter:title" content="Pier lost its planks">
            <meta property="og:title" content="The pier that lost its planks">
            <script type="application/ld+json">
            {"@type":"NewsArticle","headline":"Pier lost its planks"}</script>
            """);
    assertEquals(
        List.of(
            "Pier lost its planks",
            "The pier that lost its planks",
            "Pier lost its planks! | Harbor Post"),
        page.titles());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=author content='Ida Holm'> | Ida Holm",
        "<meta name=AUTHOR content='By Ida Holm'> | Ida Holm",
        "<meta name=author content='Ida Holm'><meta name=author content='Per Ek'> | Ida Holm, Per Ek",
        "<meta property=article:author content='Ida Holm'> | Ida Holm",
        "<meta property=article:author content='https://x.example/ida'> | ''",
        "<meta name=parsely-author content='Ida Holm'> | Ida Holm",
        "<meta name=dc.creator content='Ida Holm'> | Ida Holm",
        "<meta name=citation_author content='Holm, Ida'> | Holm, Ida",
        "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ida Holm'> | Ida Holm",
        "<meta name=twitter:label1 content='Price'><meta name=twitter:data1 content='Ten Dollars'> | ''",
        "<meta name=author content='@holm'><meta name=dc.creator content='Ida Holm'> | Ida Holm",
        "<meta name=author content='Harbor Post'><meta property=og:site_name content='Harbor Post'> | Harbor Post",
        "<meta name=author content=''> | ''",
        "<meta name=generator content='Ida Holm'> | ''",
      })
  void authorsInTheHead(String head, String authors) {
    assertEquals(authors, String.join(", ", of(head).authors()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property=article:published_time content='2024-03-02T07:15:00Z'> | 2024-03-02T07:15:00Z",
        "<meta name=parsely-pub-date content='2024-03-02'> | 2024-03-02",
        "<meta name=dc.date.issued content='2024-03-02'> | 2024-03-02",
        "<meta name=date content='2 March 2024'> | 2024-03-02",
        "<meta name=pubdate content='20240302'> | 2024-03-02",
        "<meta itemprop=datePublished content='2024-03-02'> | 2024-03-02",
        "<time itemprop=datePublished datetime='2024-03-02'>yesterday</time> | 2024-03-02",
        "<span itemprop=datePublished>2 March</span> | ''",
        "<meta name=date content='soon'> | ''",
        "<meta property=article:modified_time content='2024-03-02'> | ''",
      })
  void datesInTheHead(String head, String date) {
    assertEquals(date, of(head).date());
  }

  @Test
  void theArticlesOwnDateGoesBeforeThatOfItsSearchEntry() {
    assertEquals(
        "2024-03-02",
        of("<meta name=date content=2020-01-01>"
                + "<meta property=article:published_time content=2024-03-02>")
            .date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=sailthru.publish_date content='2024-03-02'> | 2024-03-02",
        "<meta property=publication_date content='2024-03-02'> | 2024-03-02",
        "<meta name=publisher content='2024-03-02'> | ''",
        "<time datetime='2024-03-02'>x</time> | 2024-03-02",
        "<time datetime='2024-03-02T07:00Z'>x</time><time datetime='2024-03-02'>y</time> | 2024-03-02T07:00Z",
        "<time datetime='2024-03-02'>x</time><time datetime='2024-03-05'>y</time> | ''",
        "<time datetime='noon'>x</time> | ''",
        "<time>2024-03-02</time> | ''",
      })
  void datesThatAreOnlyLikely(String html, String date) {
    PageMetadata page = of(html);
    assertEquals("", page.date());
    assertEquals(date, page.fallbackDate());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html lang=sv-SE> | sv-SE",
        "<html lang=' pt_BR '> | pt-BR",
        "<html lang=''><meta property=og:locale content=de_DE> | de-DE",
        "<html><meta property=og:locale content=de_DE> | de-DE",
        "<html lang='english please'> | ''",
        "<html lang='\"><script>'> | ''",
        "<html lang='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'> | ''",
        "<html> | ''",
      })
  void languages(String html, String language) {
    assertEquals(language, of(html).language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel=canonical href='https://post.example/pier'> | https://post.example/pier",
        "<link rel=canonical href='/pier'> | ''",
        "<link rel=canonical href='/pier'><meta property=og:url content='https://post.example/p'> | https://post.example/p",
        "<meta property=og:url content='https://post.example/a b'> | ''",
        "<meta property=og:url content='javascript:alert(1)'> | ''",
        "<link rel=stylesheet href='https://post.example/x.css'> | ''",
      })
  void addresses(String head, String address) {
    assertEquals(address, of(head).address());
  }

  @Test
  void descriptionAndSite() {
    PageMetadata page =
        of(
            "<meta name=description content='For search'><meta property=og:description content=' For\n"
                + " friends '><meta property=og:site_name content='Harbor Post'>");
    assertEquals("For friends", page.description());
    assertEquals("Harbor Post", page.site());
    assertEquals("For search", of("<meta name=description content='For search'>").description());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'@type':'NewsArticle','author':'Ida Holm'} | Ida Holm",
        "{'@type':'NewsArticle','author':{'name':'Ida Holm'}} | Ida Holm",
        "{'@type':'NewsArticle','author':[{'name':'Ida Holm'},{'name':'Per Ek'}]} | Ida Holm, Per Ek",
        "{'@type':'NewsArticle','author':{'name':['Ida Holm','Per Ek']}} | Ida Holm, Per Ek",
        "{'@type':['Thing','BlogPosting'],'author':'Ida Holm'} | Ida Holm",
        "{'@type':'Report','author':'Ida Holm'} | Ida Holm",
        "{'@type':'ReportageNewsArticle','author':'Ida Holm'} | Ida Holm",
        "{'@type':'WebPage','author':'Ida Holm'} | ''",
        "[{'@type':'WebPage'},{'@type':'Article','author':'Ida Holm'}] | Ida Holm",
        "{'@graph':[{'@type':'Article','author':{'@id':'#a'}},{'@id':'#a','name':'Ida Holm'}]} | Ida Holm",
        "{'@graph':[{'@type':'Article','author':{'@id':'#b'}},{'@id':'#a','name':'Ida Holm'}]} | ''",
        "{'mainEntity':{'@type':'Article','author':'Ida Holm'}} | Ida Holm",
        "{'@type':'Article','author':'Ida &amp; Per'} | Ida & Per",
        "{'@type':'Article','author':7} | ''",
        "{'@type':'Article','author':null} | ''",
        "{'@type':'Article','author':{}} | ''",
        "{'@type':'Article', | ''",
        "not json | ''",
        "'' | ''",
      })
  void authorsInLinkedData(String json, String authors) {
    assertEquals(authors, String.join(", ", ld(json.replace('\'', '"')).authors()));
  }

  @Test
  void datesAndPublisherInLinkedData() {
    PageMetadata page =
        ld(
            """
            {"@type":"NewsArticle","datePublished":"2024-03-02T07:15:00+01:00",
             "publisher":{"@type":"Organization","name":"Harbor Post"}}""");
    assertEquals("2024-03-02T07:15:00+01:00", page.date());
    assertEquals("Harbor Post", page.site());
    PageMetadata other = ld("{\"@type\":\"WebPage\",\"datePublished\":\"2024-03-02\"}");
    assertEquals("", other.date());
    assertEquals("2024-03-02", other.fallbackDate());
  }

  @Test
  void whenItWasChangedIsAnotherThingThanWhenItWasPublished() {
    PageMetadata page =
        of("<meta property=article:modified_time content=2024-03-05T09:00:00Z><p>Rain.");
    assertEquals("", page.date() + page.fallbackDate());
    assertEquals("2024-03-05T09:00:00Z", page.changed());
    assertEquals(
        "2024-03-06", ld("{\"@type\":\"Article\",\"dateModified\":\"2024-03-06\"}").changed());
  }

  @Test
  void aBrokenBlockOfLinkedDataDoesNotHideTheNext() {
    PageMetadata page =
        of(
            "<script type='application/ld+json'>{broken</script>"
                + "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":\"Ida"
                + " Holm\"}</script>");
    assertEquals(List.of("Ida Holm"), page.authors());
  }
}
