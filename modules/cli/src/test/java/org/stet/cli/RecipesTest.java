package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recipe that a desk wrote, as the program finds it in the folder of its store. */
class RecipesTest {
  private static final String PAGE =
      """
      <html><head><title>Storm</title><link rel=canonical href=https://www.slipway.example/1></head>
      <body><h1>Storm on the slipway</h1><div class=offer>
      <p>A mug with the old slipway on it costs nine crowns, and four of them go to the pilots.
      </div><div class=text><p>The slipway lost its rails on Tuesday, when the tide was high.
      <p>Nobody was hurt, the harbour said, although a barge and two cars were crushed.</div>
      </body></html>
      """;

  private final Path recipe = Path.of(System.getenv("STET_HOME"), "store", "desks", "slipway.page");

  @TempDir Path folder;

  @AfterEach
  void takeItAway() throws IOException {
    Files.deleteIfExists(recipe);
  }

  private Run read(String words, String... options) throws IOException {
    Files.createDirectories(recipe.getParent());
    Files.writeString(recipe, words);
    Files.writeString(folder.resolve("page.html"), PAGE);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "read";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[arguments.length - 1] = "page.html";
    return Run.in(folder).stet(arguments);
  }

  @Test
  void itSaysWhatGoes() throws IOException {
    JsonObject story = read("site: slipway.example\nstrip: .offer\n", "--json").answer();
    assertEquals(
        "The slipway lost its rails on Tuesday, when the tide was high.\nNobody was hurt, the harbour"
            + " said, although a barge and two cars were crushed.",
        story.get("body").getAsString());
    String removed = story.get("removed").toString();
    assertTrue(removed.contains("Named as strip by the recipe slipway.page"), removed);
  }

  @Test
  void aMistakeIsToldWithFileLineAndCause() throws IOException {
    Run run = read("site: slipway.example\n\nstrip: div[\n");
    assertEquals(0, run.code(), run.err());
    String told = run.out() + run.err();
    assertTrue(told.contains("slipway.page, line 3: 'div[' is no selector: "), told);
    assertTrue(told.contains("mug"), "the page is read all the same");
  }

  @Test
  void aBodyThatIsNotThereIsToldToo() throws IOException {
    String told = read("site: slipway.example\nbody: .story\n").out();
    assertTrue(
        told.contains("slipway.page, line 2: '.story' (body) finds nothing on this page"), told);
    assertTrue(told.contains("lost its rails"), told);
  }

  @Test
  void itIsNoMatterOfOtherSites() throws IOException {
    Run run = read("site: pier.example\nstrip: p\nbody: .story\n");
    assertTrue(run.out().contains("lost its rails"), run.out());
    assertFalse((run.out() + run.err()).contains("slipway.page"), run.out());
  }
}
