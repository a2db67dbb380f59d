package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.testkit.SharedData;

class VisibleTextTest {

  private static String text(String html) {
    return VisibleText.of(Jsoup.parse(html)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One<p>Two | One/Two/",
        "<p>One<br>Two | One/Two/",
        "<p>One <b>bold</b>  word\u00a0 here | One bold word here/",
        "<p>no<wbr>break<span>s</span> | nobreaks/",
        "<p>zero\u200bwidth | zerowidth/",
        "<div>before<p>inside</p>after</div> | before/inside/after/",
        "<script>x()</script><style>y</style><p>z | z/",
        "<noscript>x</noscript><p>z | z/",
        "<p hidden>x</p><p style='DISPLAY : none'>y</p><p>z | z/",
        "<p style='visibility:hidden'>y<b>x</b></p><p>z | z/",
        "<select><option>a</select><textarea>t</textarea><p>z | z/",
        "<button>Share</button><label>Name</label> | Share/Name/",
        "<svg><text>x</text></svg><p>z | z/",
        "<table><tr><td>a<td>b<tr><td>c</table> | a/b/c/",
        "<p>caf&eacute; &amp; &#8220;x&#8221; | café & “x”/",
        "<p> <p>&nbsp;<p>z | z/",
        "<!-- no --><p>z | z/",
        "<title>t</title> | ''",
      })
  void oneLineForEachBlock(String html, String lines) {
    assertEquals(lines.replace("/", "\n"), text(html));
  }

  @Test
  void linesKnowWhereTheyStandAndWhatTheyAre() {
    List<PageLine> lines =
        VisibleText.of(Jsoup.parse("<div>Off <a href=x>we</a> go<h2><b>Bold</b></h2>")).lines();
    assertEquals("Off we go", lines.get(0).words());
    assertEquals(2.0 / 9, lines.get(0).linkDensity(), .1);
    assertEquals("div", lines.get(0).tag());
    assertEquals("h2", lines.get(1).tag());
    assertTrue(lines.get(1).isStrong());
    assertEquals("Bold", lines.get(1).range().in("Off we go\nBold\n"));
  }

  /** The pages whose lines were labelled by hand: the same lines, or labels mean nothing. */
  @Test
  void makesTheSameLinesAsThoseThatWereLabelled() throws IOException {
    Path folder = SharedData.require("structure");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String name = page.getFileName().toString().replace(".html", ".lines.txt");
        String html = Files.readString(page, StandardCharsets.UTF_8);
        String lines = Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        assertEquals(lines, text(html), name);
      }
    }
  }
}
