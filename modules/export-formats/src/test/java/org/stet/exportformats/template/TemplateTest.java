package org.stet.exportformats.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.export.api.Exported;
import org.stet.export.api.Formats;
import org.stet.export.api.Outgoing;
import org.stet.export.spi.Exporter;
import org.stet.text.api.Article;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Role;

/** What desks can make of stories with templates of their own. */
class TemplateTest {
  private static final String STORY =
      """
      Headline: Pier to stay open, for now
      Standfirst: The council voted on Monday.
      Byline: By Ida Holm and Per Ek
      Dateline: LILLEVIK —
      Slug: PIER
      Source: Courier
      Date: 2026-03-04T18:30:00+01:00
      Keywords: pier, council
      Language: en-GB
      Address: https://courier.example/pier

      The pier *stays* [open](https://a.example).

      ## What it cost

      - Oak
      - Steel

      > It is ours.

      ```note
      Ring the lawyer.
      ```

      The vote was close.
      """;

  @TempDir Path store;

  private void write(String name, String text) throws IOException {
    Path file = store.resolve("desks").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private List<String> ids() {
    return Formats.of(store).all().stream()
        .map(Exporter::id)
        .filter(id -> id.startsWith("template:"))
        .toList();
  }

  private Exported exported(String id, String story) {
    Exporter exporter = Formats.of(store).named(id).orElseThrow();
    return Exported.of(exporter, Outgoing.of(Article.of(story)));
  }

  private String filled(String template, String story) throws IOException {
    write("t.txt.mustache", template);
    return made("template:t.txt", story);
  }

  private String page(String template, String story) throws IOException {
    write("t.html.mustache", template);
    return made("template:t.html", story);
  }

  private String made(String id, String story) {
    return assertInstanceOf(Exported.Made.class, exported(id, story)).file().words();
  }

  private String refused(String id) {
    return assertInstanceOf(Exported.Refused.class, exported(id, STORY)).message();
  }

  private String refusedText(String template) throws IOException {
    write("t.txt.mustache", template);
    return refused("template:t.txt");
  }

  @Test
  void templatesLieWithTheDesksAndPartsAreNone() throws IOException {
    assertEquals(List.of(), ids());
    write("sport/print.txt.mustache", "");
    write("all.html.mustache", "");
    write("footer.mustache", "");
    write("sport.gate", "");
    write(".html.mustache", "");
    write("sport/deeper/x.txt.mustache", "");
    assertEquals(List.of("template:all.html", "template:sport/print.txt"), ids());
    Exporter print = Formats.of(store).named("template:sport/print.txt").orElseThrow();
    assertEquals("sport/print.txt (template)", print.displayName());
    assertEquals("txt", print.extension());
    assertEquals("text/plain; charset=utf-8", print.mediaType());
    assertTrue(print.isText());
  }

  @Test
  void aTextHasEveryBlockByItsRole() throws IOException {
    String template =
        """
        {{headline}} ({{slug}}, {{day}})
        {{#authors}}
        by {{.}}
        {{/authors}}
        {{#blocks}}
        {{#paragraph}}
        {{#leads}}{{dateline}}: {{/leads}}{{words}}
        {{/paragraph}}
        {{#subhead}}
        == {{words}}
        {{/subhead}}
        {{#list-item}}
        {{#begins}}(list){{/begins}}* {{words}}{{#ends}}(end){{/ends}}
        {{/list-item}}
        {{#quote}}
        | {{words}}
        {{/quote}}
        {{/blocks}}
        {{^copyright}}
        nobody's
        {{/copyright}}
        """;
    assertEquals(
        """
        Pier to stay open, for now (PIER, 2026-03-04)
        by Ida Holm
        by Per Ek
        LILLEVIK: The pier stays open.
        == What it cost
        (list)* Oak
        * Steel(end)
        | It is ours.
        The vote was close.
        nobody's
        """,
        filled(template, STORY));
  }

  @Test
  void aListSaysWhereItStandsAndAStoryWithoutItHasNothing() throws IOException {
    String template = "{{#keywords}}{{-index}} {{.}}{{^-last}}, {{/-last}}{{/keywords}}!";
    assertEquals("1 pier, 2 council!", filled(template, STORY));
    assertEquals("!", filled(template, "A.\n"));
  }

  @Test
  void commentsAndTheMarkOfTheByteOrderAreNoWords() throws IOException {
    assertEquals("PIER", filled("\ufeff{{! {slug} is it }}{{slug}}", STORY));
  }

  @Test
  void aPageHasSafeMarkupOfTheBodyAndItsData() throws IOException {
    String page =
        page(
            "<html lang=\"{{language}}\"><head><title>{{headline}}</title><script"
                + " type=\"application/ld+json\">{{data}}</script></head><body><a"
                + " href=\"{{address}}\">{{slug}}</a>{{body}}{{#blocks}}<i>{{marked}}</i>"
                + "{{/blocks}}</body></html>",
            STORY);
    Document read = Jsoup.parse(page);
    assertEquals("https://courier.example/pier", read.select("body > a").attr("href"));
    assertEquals("What it cost", read.select("h2").text());
    assertEquals("stays", read.select("i > bdi > em").text());
    assertTrue(read.expectFirst("script").data().contains("\"Pier to stay open, for now\""), page);
    assertFalse(page.contains("lawyer"), page);
  }

  @Test
  void aTableHasRowsAndCellsAndACaptionItsCredit() throws IOException {
    String story =
        new CopyFile().lines(Role.TABLE, List.of("A\t1", "B\t2")).caption("Pier", "Ea").text();
    String page =
        page(
            "{{#blocks}}{{#rows}}<tr>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>{{/rows}}"
                + "{{#caption}}<p>{{words}}/{{credit}}</p>{{/caption}}{{/blocks}}",
            story);
    assertEquals("<tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr><p>Pier/Ea</p>", page);
  }

  @Test
  void partsComeFromTheSameFolderAndAreReadAnew() throws IOException {
    write("sport/a.txt.mustache", "{{headline}}{{>end}}");
    write("sport/end.mustache", " -- {{source}}");
    write("end.mustache", "not this one");
    assertEquals("Pier to stay open, for now -- Courier", made("template:sport/a.txt", STORY));
    write("sport/end.mustache", "!");
    assertEquals("Pier to stay open, for now!", made("template:sport/a.txt", STORY));
  }

  @Test
  void everyNameIsInTheGuideForUsers() throws IOException {
    String guide = Files.readString(Path.of("../../docs/export.md"));
    for (String name : Vocabulary.names()) {
      assertTrue(guide.contains("`" + name + "`"), name);
    }
  }

  @Test
  void whatIsWrongIsToldWithFileAndLine() throws IOException {
    String misspelt = refusedText("{{headline}}\n\n{{hedline}}\n");
    assertTrue(
        misspelt.contains("t.txt.mustache, line 3: there is no 'hedline'; there are: address,"),
        misspelt);
    assertTrue(refusedText("a\n{{#never}}\n{{/never}}").contains("line 2: there is no 'never'"));
    assertTrue(
        refusedText("\n{{#copyright}}{{hedline}}{{/copyright}}").contains("line 2: there is no"));
    String open = refusedText("a\n{{#blocks}}\nb\n");
    assertTrue(open.contains("t.txt.mustache, line ") && open.contains("'blocks'"), open);
    String outside = refusedText("\n\n{{words}}");
    assertTrue(outside.contains("t.txt.mustache, line 3: there is no 'words' here"), outside);
    assertTrue(refusedText("{{blocks}}").contains("line 1: blocks is a list: {{#blocks}}"));
    assertTrue(refusedText("{{withheld}}").contains("line 1: withheld only asks"));
    assertTrue(refusedText("{{body}}").contains("{{body}} is for templates of HTML only"));
    assertTrue(refusedText("{{=<% %>=}}").contains("cannot be changed"));
    assertTrue(refusedText("{{<x}}{{/x}}").contains("cannot be built on another"));
  }

  @Test
  void whatIsWrongInAPartIsToldOfThePart() throws IOException {
    write("end.mustache", "\n{{#source}}{{nothing}}{{/source}}");
    String misspelt = refusedText("{{>end}}");
    assertTrue(misspelt.contains("end.mustache, line 2: there is no 'nothing'"), misspelt);
    write("end.mustache", "\n\n{{credit}}");
    String outside = refusedText("{{>end}}");
    assertTrue(outside.contains("end.mustache, line 3: there is no 'credit' here"), outside);
    write("end.mustache", "{{/source}}");
    assertTrue(refusedText("{{>end}}").contains(": end.mustache"), refusedText("{{>end}}"));
    Files.write(store.resolve("desks/end.mustache"), new byte[] {(byte) 0xe9});
    assertTrue(refusedText("{{>end}}").contains("end.mustache: this is no text in UTF-8"));
    assertTrue(
        refusedText("a\n{{>gone}}").contains("t.txt.mustache, line 2: there is no gone.mustache"));
  }
}
