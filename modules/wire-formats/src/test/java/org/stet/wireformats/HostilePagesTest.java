package org.stet.wireformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stet.wireformats.Readings.item;
import static org.stet.wireformats.Readings.story;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.wire.api.RawItem;
import org.stet.wire.api.Reading;
import org.stet.wire.api.WireStory;

/** Pages made to take long, to use up the stack or the memory: read in time all the same. */
class HostilePagesTest {
  private static final String TAIL = "Deep down it rains and rains, they all say now.";

  /** Generous: the machine may be busy with many builds. What grows with the square takes hours. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final HtmlFormat format = new HtmlFormat();

  private static Arguments page(String name, Supplier<String> html) {
    return Arguments.of(name, html);
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        page("nested blocks", () -> "<html>" + "<div>".repeat(100_000)),
        page("nested inline", () -> "<html><p>" + "<b><i>".repeat(50_000)),
        page("nested lists", () -> "<html>" + "<ul><li>".repeat(30_000)),
        page("nested tables", () -> "<html>" + "<table><tr><td>".repeat(5_000)),
        page("nested quotes", () -> "<html>" + "<blockquote class=quote>".repeat(30_000)),
        page("nested figures", () -> "<html>" + "<figure><figcaption>".repeat(20_000)),
        page("nested links", () -> "<html>" + "<a href=x>".repeat(50_000)),
        page("nested forms and boxes", () -> "<html>" + "<aside class=share>".repeat(20_000)),
        page("unknown tags", () -> "<html>" + "<x-y>".repeat(50_000)),
        page("formatting in every paragraph", () -> "<html>" + "<p><font><b>x".repeat(5_000)),
        page("end tags without a start", () -> "<html>" + "</p></div></td>".repeat(50_000)),
        page("open comment of hyphens", () -> "<html><!" + "-".repeat(500_000) + "-->"),
        page("many attributes", () -> "<html><div " + "a=b ".repeat(50_000) + ">"),
        page("different attributes", HostilePagesTest::attributes),
        page("endless class", () -> "<html><div class='" + "share ".repeat(200_000) + "'>"),
        page("endless style", () -> "<html><div style='" + "color : red ;".repeat(100_000) + "'>"),
        page("many entities", () -> "<html><p>" + "&amp;&eacute;&#x10;".repeat(50_000)),
        page("no spaces", () -> "<html><p>" + "x".repeat(2_000_000) + "</p>"),
        page("nothing but spaces", () -> "<html><p>" + " \u00a0\n".repeat(700_000)),
        page("line breaks", () -> "<html><p>" + "<br>".repeat(200_000)),
        page("byline of separators", () -> "<html><h1>x</h1><p>By " + "| - @ ".repeat(100_000)),
        page(
            "caption of brackets",
            () -> "<figure><figcaption>" + "([".repeat(200_000) + "</figure>"),
        page("date of digits", () -> "<html><h1>x</h1><p>" + "1/1/".repeat(200_000)),
        page("linked data in depth", () -> linkedData("[".repeat(100_000))),
        page(
            "linked data in width",
            () -> linkedData("[" + "{\"@id\":\"a\"},".repeat(50_000) + "0]")),
        page("linked data that refers to itself", HostilePagesTest::circle));
  }

  private static String attributes() {
    StringBuilder html = new StringBuilder("<html><div ");
    for (int i = 0; i < 3_000; i++) {
      html.append('a').append(i).append("=x ");
    }
    return html.append('>').toString();
  }

  private static String linkedData(String json) {
    return "<html><script type=application/ld+json>" + json + "</script>";
  }

  private static String circle() {
    return linkedData(
        "[{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}},"
            + "{\"@id\":\"#a\",\"name\":{\"@id\":\"#a\",\"name\":{\"@id\":\"#a\"}}}]");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isReadInTime(String name, Supplier<String> html) {
    WireStory story =
        assertTimeoutPreemptively(
            LIMIT, () -> story(format, item("a.html", html.get() + "<p>" + TAIL)));
    assertTrue(story.text().contains(TAIL), name);
  }

  @Test
  void manyShortLinesAreReadInTime() {
    String links = "<html><ul>" + "<li><a href=x>One more</a>".repeat(30_000);
    String cells = "<html><table>" + "<tr><td>12<td>One more of them".repeat(15_000);
    String credits = "<html><h1>x</h1>" + "<figure><figcaption>Photo: Ek</figure>".repeat(10_000);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          assertEquals(30_000, story(format, item("a.html", links)).text().lines().count());
          assertEquals(30_000, story(format, item("a.html", cells)).text().lines().count());
          assertEquals(10_001, story(format, item("a.html", credits)).text().lines().count());
        });
  }

  @Test
  void fiftyMegabytesAreReadInTime() {
    String paragraph =
        "<p>The rain went on, and the river rose by a metre &eacute; in the night.</p>\n";
    int paragraphs = 50_000_000 / paragraph.length() + 1;
    byte[] page =
        ("<html><body><h1>The rain</h1>" + paragraph.repeat(paragraphs))
            .getBytes(StandardCharsets.UTF_8);
    assertTrue(page.length > 50_000_000);
    Reading reading =
        assertTimeoutPreemptively(
            Duration.ofMinutes(5), () -> format.read(new RawItem("a.html", null, page)));
    WireStory story = ((Reading.Read) reading).story();
    assertEquals(paragraphs + 1, story.text().lines().count());
  }
}
