package org.stet.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.stet.acceptance.SeedStory.Said;

/** The first acceptance case, and the story in twelve other shapes, through the built program. */
class SeedStoryTest {
  private static final Path STET = Built.top().resolve("stet");
  private static final String CREDIT = "meals[AFP]";

  @TempDir Path folder;

  private SeedStory seed = new SeedStory("", List.of(), List.of(), List.of());

  @BeforeEach
  void story() throws IOException {
    seed = SeedStory.require();
  }

  private static String curly(String text) {
    StringBuilder curly = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        curly.append(open ? '\u201d' : '\u201c');
        open = !open;
      } else {
        curly.append(c == '\'' ? '\u2019' : c);
      }
    }
    return curly.toString();
  }

  private String withoutTeasers() {
    int end = seed.text().indexOf("SOURCE: Agencies") + "SOURCE: Agencies".length();
    return seed.text().substring(0, end) + "\n";
  }

  private static String teaser(String title, String summary) {
    return "\n\n    " + title + "\n\n    " + title + "\n\n    " + summary + "\n";
  }

  private Map<String, SeedStory> variants() {
    Map<String, SeedStory> variants = new LinkedHashMap<>();
    variants.put("as it is", seed);
    variants.put(
        "names changed",
        seed.saying(
            text ->
                text.replace("Bush", "Aldana")
                    .replace("Putin", "Korvin")
                    .replace("Russian", "Estrayan")
                    .replace("Azerbaijan", "Tavria")));
    variants.put("CR LF", seed.arriving(text -> text.replace("\n", "\r\n")));
    variants.put("curly marks", seed.saying(SeedStoryTest::curly));
    variants.put("no indents", seed.arriving(text -> text.replaceAll("(?m)^ +", "")));
    variants.put(
        "caption on one line",
        seed.arriving(text -> text.replaceFirst("trips and\n +", "trips and ")));
    variants.put(
        "credit on its own line", seed.arriving(text -> text.replace(CREDIT, "meals\n    [AFP]")));
    variants.put(
        "four teasers",
        seed.arriving(
            text ->
                text
                    + teaser(
                        "The island that voted to disappear",
                        "Three hundred people chose the mainland. One family stayed.")));
    variants.put("no teasers", seed.arriving(text -> withoutTeasers()));
    variants.put(
        "a quotation inside a teaser",
        seed.arriving(
            text ->
                withoutTeasers()
                    + teaser(
                        "The last ferry to Ormsey",
                        "\"We never asked for a bridge,\" the islanders say, and mean it.")
                    + teaser(
                        "Bakers of the night", "Who is up at three in the morning, and why.")));
    variants.put(
        "an unclosed mark",
        seed.saying(text -> text.replace("the European states,\"", "the European states,")));
    variants.put("another credit", seed.saying(text -> text.replace("AFP", "Reuters")));
    return variants;
  }

  private JsonObject read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name + ".txt");
    Files.write(file, bytes);
    Run.Ended ended = Run.of(STET, "read", "--json", file.toString()).ended().with(0);
    return JsonParser.parseString(ended.out()).getAsJsonObject();
  }

  @TestFactory
  Stream<DynamicTest> comesOutBlockByBlock() {
    List<DynamicTest> tests = new ArrayList<>();
    variants()
        .forEach(
            (name, story) ->
                tests.add(
                    DynamicTest.dynamicTest(
                        name,
                        () ->
                            comesOut(name, story, story.text().getBytes(StandardCharsets.UTF_8)))));
    SeedStory curly = seed.saying(SeedStoryTest::curly);
    byte[] bytes = curly.text().getBytes(Charset.forName("windows-1252"));
    tests.add(DynamicTest.dynamicTest("windows-1252", () -> comesOut("cp1252", curly, bytes)));
    assertEquals(13, tests.size());
    return tests.stream();
  }

  private void comesOut(String name, SeedStory story, byte[] bytes) throws IOException {
    JsonObject read = read(name, bytes);
    assertEquals(lines(story.blocks()), lines(SeedStory.parts(read)), () -> "read:\n" + read);
    assertEquals("Agencies", SeedStory.string(read, "credit"));
  }

  private static String lines(List<SeedStory.Part> parts) {
    StringBuilder lines = new StringBuilder();
    parts.forEach(part -> lines.append(part).append('\n'));
    return lines.toString();
  }

  @Test
  void listsItsQuotesWithWhoSaidThem() {
    String file = SharedFile.path("seed/putin-bush.txt");
    Run.Ended ended = Run.of(STET, "quotes", "--json", file).ended().with(0);
    JsonObject printed = JsonParser.parseString(ended.out()).getAsJsonObject();
    List<Said> quotes = new ArrayList<>();
    List<String> offers = new ArrayList<>();
    List<SeedStory.Reported> reported = new ArrayList<>();
    for (JsonElement element : printed.getAsJsonArray("quotes")) {
      JsonObject quote = element.getAsJsonObject();
      String basis = quote.get("attribution").getAsString();
      boolean known = basis.equals("stated") || basis.equals("inherited");
      String canonical = SeedStory.string(quote, "canonical");
      int start = quote.get("start").getAsInt();
      int end = quote.get("end").getAsInt();
      if (quote.get("type").getAsString().equals("indirect")) {
        // Offsets are code points; this text has none beyond the first plane.
        String words = seed.text().substring(start, end).replaceAll("\\s+", " ");
        reported.add(new SeedStory.Reported(words.replaceFirst("^that ", ""), canonical));
        continue;
      }
      if (!known && canonical != null) {
        offers.add(basis + ": " + canonical);
      }
      quotes.add(new Said(start, end, quote.get("type").getAsString(), known ? canonical : null));
    }
    assertEquals(Set.copyOf(seed.reported()), Set.copyOf(reported));
    assertEquals(4, reported.size());
    assertEquals(13, quotes.size());
    assertEquals(seed.quotes(), quotes);
    assertEquals(List.of("inferred: Bush"), offers);
  }

  @Test
  void goesOutAsASiteWouldPublishIt() {
    String file = SharedFile.path("seed/putin-bush.txt");
    Run.Ended ended = Run.of(STET, "export", "--to", "html", file).ended().with(0);
    Document page = Jsoup.parse(ended.out());
    assertEquals(1, page.select("article").size());
    assertEquals(seed.blocks().get(0).text(), page.select("h1").text());
    assertEquals(page.select("h1").text(), page.title());
    List<String> subheads =
        seed.blocks().stream()
            .filter(part -> part.role().equals("subhead"))
            .map(SeedStory.Part::text)
            .toList();
    assertEquals(subheads, page.select("h2").eachText());
    String figure = page.select("figure figcaption").text();
    assertTrue(figure.contains("exotic meals") && figure.contains("AFP"), figure);
    assertFalse(figure.contains("["), figure);
    for (SeedStory.Part part : seed.blocks()) {
      assertTrue(page.text().contains(part.text()), part.text());
    }
    assertFalse(page.text().contains("Stories from the"), "a teaser went out");
    assertFalse(page.text().contains("SOURCE"), "the source line went out as it came");
  }
}
