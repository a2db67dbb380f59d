package org.stet.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Pages of a newspaper that does not exist, each from its own seed, built as those of real ones
 * are: menus, a header, a story of 300 to 1,500 words with pictures, subheads and boxes between,
 * cards of other stories, comments, a long foot, scripts and styles. Or those of a folder.
 */
final class MadePages {
  private static final String[] WORDS =
      ("the a of and to in on was said for with after that his her ferry harbour storm council"
              + " pier mayor tide bridge road school winter morning report budget vote line money"
              + " crew engine captain island market price night village people company train")
          .split(" ");

  private final Random random;
  private final StringBuilder html = new StringBuilder();

  private MadePages(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** {@code count} made pages. */
  static List<String> some(int count) {
    List<String> pages = new ArrayList<>();
    for (int seed = 1; seed <= count; seed++) {
      pages.add(new MadePages(seed).page());
    }
    return pages;
  }

  /** The pages in {@code folder}, {@code .html} or {@code .html.gz}, in UTF-8, in order of name. */
  static List<String> in(String folder) throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.sorted().toList()) {
        String name = file.toString();
        if (name.endsWith(".html") || name.endsWith(".html.gz")) {
          try (InputStream bytes = Files.newInputStream(file);
              InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            pages.add(new String(plain.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("no page, .html or .html.gz, is in " + folder);
    }
    return pages;
  }

  private String page() {
    String title = sentence(7);
    html.append("<!doctype html><html lang=en><head><title>").append(title);
    html.append(" | The Ferry Times</title><meta property=og:site_name content='The Ferry Times'>");
    html.append("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"");
    html.append(title).append("\",\"datePublished\":\"2026-03-03T10:00:00Z\"}</script><style>");
    for (int i = 0; i < 200; i++) {
      html.append(".c").append(i).append("{margin:").append(i).append("px;color:#123}");
    }
    html.append("</style></head><body>");
    links("nav", 60);
    html.append("<main><article class='story article-").append(random.nextInt(9)).append("'><h1>");
    html.append(title).append("</h1><p class=byline>By Ea Holm</p><time>3 March 2026</time>");
    story(10 + random.nextInt(40));
    html.append("</article>");
    cards(12);
    html.append("</main><section class=comments>");
    for (int i = 0; i < 15; i++) {
      html.append("<div class=comment><b>Reader ").append(i).append("</b><p>");
      html.append(sentence(20)).append("</p></div>");
    }
    html.append("</section>");
    links("footer", 90);
    html.append("<script>");
    for (int i = 0; i < 300; i++) {
      html.append("window.q").append(i).append("={a:'").append(word()).append("'};");
    }
    return html.append("</script></body></html>").toString();
  }

  private void story(int paragraphs) {
    html.append("<div class=story-body>");
    for (int i = 0; i < paragraphs; i++) {
      if (i % 8 == 7) {
        html.append("<h2>").append(sentence(4)).append("</h2>");
      }
      if (i % 10 == 4) {
        html.append("<figure><img src=p.jpg alt=''><figcaption>").append(sentence(9));
        html.append(
            " (Photo: Ida Quay)</figcaption></figure><aside class=related><h3>Related</h3>");
        links("ul", 3);
        html.append("</aside>");
      }
      html.append("<p>").append(sentence(18)).append(". <a href=/t").append(i).append('>');
      html.append(sentence(2)).append("</a> ").append(sentence(14)).append(".</p>\n");
    }
    html.append("</div>");
  }

  private void cards(int count) {
    html.append("<div class=more><h2>More from the coast</h2>");
    for (int i = 0; i < count; i++) {
      html.append("<div class=card><a href=/c").append(i).append("><h3>").append(sentence(8));
      html.append("</h3></a><p>").append(sentence(12)).append("...</p></div>");
    }
    html.append("</div>");
  }

  private void links(String tag, int count) {
    html.append('<').append(tag).append(" class='menu menu-main'><ul>");
    for (int i = 0; i < count; i++) {
      html.append("<li class='item item-").append(i).append("'><a href=/s").append(i).append('>');
      html.append(sentence(2)).append("</a></li>");
    }
    html.append("</ul></").append(tag).append('>');
  }

  private String sentence(int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = word();
      String first =
          i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : ' ' + word;
      sentence.append(first);
    }
    return sentence.toString();
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
