package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.storejdbc.H2Stores;

/** Formats that a desk writes itself, on the command line. */
class ExportTemplateTest {
  @TempDir Path folder;

  @BeforeEach
  void writeStory() throws IOException {
    write("pier.stet", "Headline: Pier <b>\nSlug: PIER\n\nIt *is* closed.\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Run stet(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store-dir", folder.resolve("store").toString()));
    return Run.in(folder).stet(all.toArray(new String[0]));
  }

  @Test
  void aTemplateOfADeskIsAFormat() throws IOException {
    write("store/desks/sport/print.txt.mustache", "{{slug}}: {{headline}}\n{{>end}}");
    write("store/desks/sport/end.mustache", "-- sport\n");
    Run run = stet("export", "--to", "template:sport/print.txt", "pier.stet");
    assertEquals(0, run.code(), run.err());
    assertEquals("PIER: Pier <b>\n-- sport\n", run.out());
  }

  @Test
  void thePageGoesToAFileWithTheEndingOfItsKind() throws IOException {
    write("store/desks/page.html.mustache", "<h1>{{headline}}</h1>{{body}}");
    Files.createDirectories(folder.resolve("out"));
    Run run = stet("export", "--to", "template:page.html", "-o", "out/", "pier.stet");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "<h1>Pier &lt;b&gt;</h1><p>It <em>is</em> closed.</p>\n",
        Files.readString(folder.resolve("out/pier.html")));
  }

  @Test
  void whatIsWrongIsToldWithFileAndLineAndNothingIsWritten() throws IOException {
    write("store/desks/sport/print.txt.mustache", "\n{{hedline}}");
    Run run = stet("export", "--to", "template:sport/print.txt", "-o", "x.txt", "pier.stet");
    assertEquals(3, run.code(), run.err());
    assertTrue(
        run.err().contains("sport/print.txt.mustache, line 2: there is no 'hedline'"), run.err());
    assertFalse(Files.exists(folder.resolve("x.txt")));
  }

  @Test
  void templatesAreListedWithTheFormats() throws IOException {
    write("store/desks/sport/print.txt.mustache", "");
    Run run = stet("export", "--to", "template:sport/gone.txt", "pier.stet");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("there is no format 'template:sport/gone.txt'"), run.err());
    assertTrue(run.err().contains(", template:sport/print.txt"), run.err());
    Run out = stet("export", "--to", "template:../../pier.stet", "pier.stet");
    assertEquals(2, out.code(), out.err());
  }

  @Test
  void aDestinationCanHaveOne() throws Exception {
    write("store/desks/print.txt.mustache", "{{headline}}");
    write("store/destinations.txt", "[in]\nformat: template:print.txt\nfolder: in\n");
    Files.createDirectories(folder.resolve("store/in"));
    Run run = stet("send", "--to", "in", "pier.stet");
    assertEquals(0, run.code(), run.err());
    assertEquals("Pier <b>", Files.readString(folder.resolve("store/in/pier-1.txt")));
    try (DeskStore store = new H2Stores().open(folder.resolve("store"), "a test")) {
      assertEquals("template:print.txt", store.deliveries(1).get(0).format());
    }
  }
}
