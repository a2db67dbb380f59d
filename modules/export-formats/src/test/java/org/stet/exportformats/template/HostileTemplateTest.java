package org.stet.exportformats.template;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.text.api.Article;
import org.stet.text.api.CopyFile;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/** Stories that want to break out of a template, and templates that want out of their folder. */
class HostileTemplateTest {
  private static final String ATTACK =
      "\"'><script>alert(1)</script><img src=x onerror=alert(1)> {{data}}{{#x}} ]]> -->"
          + " \u0007\u202e";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String filled(String name, String template, String story) throws IOException {
    TemplateKind kind = TemplateKind.of(name).orElseThrow();
    return TemplateFiles.read(write(name, template), "", kind).filledIn(Article.of(story));
  }

  private String wrong(String name, String template) {
    assertDoesNotThrow(() -> write("part.mustache", "{{headline}}"));
    return String.valueOf(
        assertThrows(TemplateProblem.class, () -> filled(name, template, "Headline: A\n\nB\n"))
            .getMessage());
  }

  private static String attack() {
    CopyFile copy = new CopyFile();
    for (FieldName field : FieldName.values()) {
      copy.field(field, ATTACK);
    }
    copy.field(FieldName.ADDRESS, "javascript:alert(1)");
    copy.block(Role.PARAGRAPH, ATTACK).block(Role.SUBHEAD, ATTACK);
    return copy.caption(ATTACK, ATTACK).lines(Role.TABLE, List.of(ATTACK, ATTACK)).text();
  }

  @Test
  void noWordOfAStoryBecomesMarkupWhereverItMayStand() throws IOException {
    StringBuilder template = new StringBuilder();
    for (String name : Vocabulary.names()) {
      boolean markup = Set.of("body", "data", "marked").contains(name);
      String value = "{{{" + name + "}}}{{&" + name + "}}{{" + name + "}}";
      if (Vocabulary.isListOfWords(name)) {
        value = "{{#" + name + "}}{{#-first}}{{{.}}}{{/-first}}{{.}}{{/" + name + "}}";
      } else if (Vocabulary.onlyAsks(name) || name.equals("blocks") || name.equals("rows")) {
        value = "";
      }
      template.append(
          markup ? value : value + "<b title='" + value + "' id=\"" + value + "\"></b>");
    }
    String cells = template.toString();
    template.insert(0, "{{#blocks}}{{#rows}}").append("{{/rows}}");
    template.append("<i title=\"{{{words}}}\">{{{marked}}}{{&credit}}</i>{{/blocks}}");
    assertTrue(cells.contains("<b title='{{{headline}}}"), cells);
    String page = filled("t.html.mustache", template.toString(), attack());
    Document read = Jsoup.parse(page);
    assertEquals(0, read.select("script, img, [onerror]").size(), page);
    assertFalse(page.contains("javascript:"), page);
    assertFalse(page.contains("\u0007"), page);
    assertTrue(read.expectFirst("i").attr("title").contains("{{data}}{{#x}}"), page);
    assertTrue(read.expectFirst("i").text().contains("<script>alert(1)</script>"), page);
  }

  @Test
  void dataCannotEndTheScriptAroundIt() throws IOException {
    String page = filled("t.html.mustache", "<script>{{data}}</script><p>x", attack());
    assertEquals(1, Jsoup.parse(page).select("script").size(), page);
    assertEquals(0, Jsoup.parse(page).select("img").size(), page);
  }

  @Test
  void textHasNoControlCharacterAndTurnsNothingAroundIt() throws IOException {
    String text =
        filled("t.txt.mustache", "{{headline}}|{{#blocks}}{{words}}|{{/blocks}}", attack());
    assertFalse(text.contains("\u0007"), text);
    assertTrue(text.contains("{{data}}{{#x}}"), text);
    assertEquals(text.split("\u202e", -1).length, text.split("\u202c", -1).length, text);
    assertTrue(text.startsWith("\"'><script>"), text);
    assertTrue(text.contains("\u202e\u202c|"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<a href={{headline}}>~put quotation marks around {{headline}}",
        "<p {{slug}}>~put quotation marks",
        "<{{slug}}>~put quotation marks",
        "<a onclick=\"x('{{headline}}')\">~cannot stand in the attribute onclick",
        "<a ONCLICK = \"x('{{headline}}')\">~cannot stand in the attribute onclick",
        "<a style='{{slug}}'>~cannot stand in the attribute style",
        "<iframe srcdoc=\"{{headline}}\">~cannot stand in the attribute srcdoc",
        "<script>var x = \"{{headline}}\"</script>~cannot stand in <script>",
        "<script>{{#slug}}{{{headline}}}{{/slug}}</script>~cannot stand in <script>",
        "<STYLE>{{data}}</STYLE>~cannot stand in <style>",
        "<a href=\"{{headline}}\">~only {{address}} can begin the attribute href",
        "<a href = ' {{#slug}}{{slug}}{{/slug}}'>~only {{address}} can begin",
        "<img alt=\"x\" src=\"{{slug}}\">~only {{address}} can begin the attribute src",
        "{{#body}}<p title='{{.}}'>{{/body}}~{{.}} stands for one of a list of words",
        "{{#blocks}}{{.}}{{/blocks}}~{{.}} stands for one of a list of words",
        "{{this}}~{{.}} stands for one of a list of words",
        "<a href=\"{{#keywords}}{{.}}{{/keywords}}\">~only {{address}} can begin",
        "<script>{{>part}}</script>~a part can only stand between elements, not in <script>",
        "<p title='{{>part}}'>~a part can only stand between elements, not in the attribute title",
        "<p {{>part}}>~a part can only stand between elements, not in the tag <p>",
        "<script>{{#slug}}</script>{{/slug}}{{headline}}~ends between elements, and does not",
        "<p title='{{#slug}}' onclick='{{/slug}}{{headline}}'>~the section slug ends in the",
        "<a href='{{#slug}}x{{/slug}}{{headline}}'>~only {{address}} can begin",
        "<p title=\"{{body}}\">~is markup and cannot stand in an attribute",
        "<p title=\"{{#blocks}}{{marked}}{{/blocks}}\">~is markup and cannot stand",
      })
  void aValueInAPlaceThatIsNotSafeIsRefused(String template, String why) {
    String wrong = wrong("t.html.mustache", "\n" + template);
    assertTrue(wrong.startsWith("t.html.mustache, line 2: ") && wrong.contains(why), wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{{headline}}<script>~it ends in <script>",
        "{{headline}}<p title='~it ends in the attribute title",
        "{{headline}}<p ~it ends in the tag <p>",
        "{{headline}}<!-- ~it ends in a comment",
        "{{{headline}} <script>{{slug}}</script>~a tag is opened and never closed",
        "{{headline <script>{{slug}}</script>~there is no 'headline <script>{{slug'",
      })
  void aFileThatEndsInsideSomethingIsRefused(String template, String why) {
    String wrong = wrong("t.html.mustache", template);
    assertTrue(wrong.startsWith("t.html.mustache") && wrong.contains(why), wrong);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"{{address}}\" title='{{headline}}'>{{slug}}</a>",
        "<a href=\"https://a.example/{{slug}}\">x</a>",
        "<p>1 < 2 and {{slug}}</p>",
        "<!-- it's \" --><p>{{slug}}</p>",
        "<script>var a = '<b>';</script><p>{{slug}}</p>",
        "{{#slug}}<p class=\"x\">{{/slug}}{{slug}}</p>",
        "<br/>{{slug}}",
        "<p {{#slug}}class='x'{{/slug}} title='{{^slug}}no{{/slug}}slug'>{{slug}}</p>",
      })
  void aValueInAnyOtherPlaceIsNot(String template) throws IOException {
    String page = filled("t.html.mustache", template, "Headline: A\nSlug: PIER-2\n\nB\n");
    assertTrue(page.contains("PIER-2"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out", "/etc/passwd", "a/b", "..", "C:\\x", "a\u0000b", "", "."})
  void noPartLiesElsewhere(String name) throws IOException {
    Files.writeString(folder.resolve("out.mustache"), "SECRET");
    Files.createDirectories(folder.resolve("sub"));
    Path file = Files.writeString(folder.resolve("sub/t.txt.mustache"), "{{>" + name + "}}");
    TemplateProblem problem =
        assertThrows(TemplateProblem.class, () -> TemplateFiles.read(file, "", TemplateKind.TEXT));
    assertTrue(String.valueOf(problem.getMessage()).contains("line 1: "), problem.getMessage());
  }

  @Test
  void aLinkIsNoPart() throws IOException {
    Path outside = Files.createTempFile("outside", ".txt");
    try {
      Files.createSymbolicLink(folder.resolve("link.mustache"), outside);
      assertTrue(wrong("t.txt.mustache", "{{>link}}").contains("there is no link.mustache"));
    } finally {
      Files.delete(outside);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "getClass", "headline.bytes", "class.forName", "entrySet", "x"})
  void aTemplateReachesNothingButItsValues(String name) {
    assertTrue(wrong("t.txt.mustache", "{{" + name + "}}").contains("there is no '" + name + "'"));
  }

  @Test
  void nothingGoesOnForEver() throws IOException {
    write("loop.mustache", "{{>loop2}}");
    write("loop2.mustache", "{{>loop}}");
    assertTrue(wrong("t.txt.mustache", "{{>loop}}").contains("loop.mustache is put into itself"));
    for (int i = 0; i < 9; i++) {
      write("p" + i + ".mustache", ("{{>p" + (i + 1) + "}}").repeat(10));
    }
    write("p9.mustache", "x");
    assertTrue(wrong("t.txt.mustache", "{{>p0}}").contains("too many parts in parts"));
    assertTrue(wrong("t.txt.mustache", "x".repeat(1 << 18) + "y").contains("too long"));
  }

  @Test
  void listsInListsAndDeepSectionsEnd() {
    String story = "Headline: A\n\n" + "A b.\n\n".repeat(500);
    for (String inside : new String[] {"", "x"}) {
      String nested = "{{#blocks}}".repeat(6) + inside + "{{/blocks}}".repeat(6);
      TemplateProblem problem =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20),
              () ->
                  assertThrows(
                      TemplateProblem.class, () -> filled("t.txt.mustache", nested, story)));
      assertTrue(String.valueOf(problem.getMessage()).contains("too long"), problem.getMessage());
    }
    String deep = "{{#slug}}".repeat(51) + "{{/slug}}".repeat(51);
    String told = wrong("t.txt.mustache", "\n" + deep);
    assertTrue(told.contains("line 2: sections lie too deep"), told);
  }
}
