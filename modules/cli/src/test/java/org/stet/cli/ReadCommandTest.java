package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String STORY =
      """
      Headline: Bridge *shut*
      Standfirst: Cracks found
      Byline: By Maren Holt and Idris Quayle, Transport Correspondent
      Dateline: PORT ELVEN (Nordwire)
      Slug: bridge
      Source: Nordwire
      Keywords: bridges; ferries, buses
      Urgency: 4
      Status: withheld
      Language: en

      The bridge is shut \\*for now\\*.

      Picture: The bridge [Lena Ostrow]

      ## Ferries

      - Every 20 minutes

      > We built it to last.

      ```agate
      1  2
      ```

      ```note
      Ring first.
      ```
      """;

  @TempDir Path folder;

  private JsonObject read(String text, String... options) {
    List<String> arguments = new java.util.ArrayList<>(List.of("read", "--json"));
    arguments.addAll(List.of(options));
    Run run = Run.in(folder).typing(text).stet(arguments.toArray(new String[0]));
    assertEquals(0, run.code(), run.err());
    return run.answer();
  }

  @Test
  void aDocumentIsReadByItsNameLikeAnyFile() throws IOException {
    String rtf = "{\\rtf1\\ansi{\\b Ferry sails again}\\par The ferry is back\\'2e}";
    Files.writeString(folder.resolve("ferry.rtf"), rtf);
    Path docx = folder.resolve("ferry.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(docx))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String xml = "<w:document><w:body><w:p><w:r><w:t>The ferry is back.</w:t></w:r></w:p>";
      zip.write((xml + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
    }
    for (String format : List.of("rtf", "docx")) {
      Run run = Run.in(folder).stet("read", "--json", "ferry." + format);
      assertEquals(0, run.code(), run.err());
      assertEquals(format, run.answer().get("format").getAsString());
      assertEquals("The ferry is back.", run.answer().get("body").getAsString());
    }
  }

  @Test
  void givesAllFieldsOfTheContractInOrder() {
    assertEquals(
        List.of(
            ("path format kind headline standfirst byline authors byline_role dateline slug take"
                    + " urgency status embargo credit copyright ednote date language keywords"
                    + " subjects locations"
                    + " words body blocks removed notices")
                .split(" ")),
        List.copyOf(read(STORY, "--raw").keySet()));
  }

  @Test
  void readsTheFieldsOfACopyFile() {
    JsonObject story = read(STORY, "--raw");
    assertEquals("Bridge shut", story.get("headline").getAsString());
    assertEquals("Cracks found", story.get("standfirst").getAsString());
    assertEquals(
        "Maren Holt and Idris Quayle, Transport Correspondent", story.get("byline").getAsString());
    assertEquals("[\"Maren Holt\",\"Idris Quayle\"]", story.get("authors").toString());
    assertEquals("Transport Correspondent", story.get("byline_role").getAsString());
    assertEquals("Nordwire", story.get("credit").getAsString());
    assertEquals("[\"bridges\",\"ferries, buses\"]", story.get("keywords").toString());
    assertEquals("4", story.get("urgency").getAsString());
    assertEquals("withheld", story.get("status").getAsString());
    for (String unknown : List.of("take", "embargo", "ednote", "date")) {
      assertTrue(story.get(unknown).isJsonNull(), unknown);
    }
    assertEquals(
        "The bridge is shut *for now*.\nFerries\nEvery 20 minutes\nWe built it to last.",
        story.get("body").getAsString());
    assertEquals(15, story.get("words").getAsInt());
  }

  @Test
  void aPictureWithoutACaptionIsItsCredit() {
    String story = "Headline: Bridge closed\n\nPicture: [Lena Ostrow]\n\nIt closed on Monday.\n";
    JsonElement picture = read(story, "--raw").getAsJsonArray("blocks").get(1);
    assertEquals("{\"role\":\"credit\",\"text\":\"Lena Ostrow\"}", picture.toString());
  }

  @Test
  void listsTheBlocksWithTheirRoles() {
    List<String> roles =
        read(STORY, "--raw").getAsJsonArray("blocks").asList().stream()
            .map(block -> block.getAsJsonObject().get("role").getAsString())
            .toList();
    assertEquals(
        List.of(
            ("headline standfirst byline dateline paragraph caption subhead list-item quote table"
                    + " note")
                .split(" ")),
        roles);
    JsonElement caption = read(STORY, "--raw").getAsJsonArray("blocks").get(5);
    assertEquals(
        "{\"role\":\"caption\",\"text\":\"The bridge\",\"credit\":\"Lena Ostrow\"}",
        caption.toString());
  }

  @Test
  void removesNothingFromACleanCopyFile() {
    assertEquals("[]", read(STORY, "--raw").get("removed").toString());
  }

  @Test
  void accountsForEveryLineOfAStory() {
    String text =
        """
        Bridge to close for eleven weeks

        By Maren Holt

        The harbour bridge will close on Monday, the port authority said in a note.

        Ferries will run until midnight, and a bus will go round the bay all day long.

        SOURCE: Nordwire

        Subscribe to our newsletter

        Share this article
        """;
    JsonObject story = read(text);
    StringBuilder there = new StringBuilder(story.toString());
    for (String line : text.split("\n+")) {
      String words = line.replace("SOURCE: ", "").replace("By ", "");
      assertTrue(there.indexOf(words) >= 0, () -> words + " is lost in " + story);
    }
  }

  @Test
  void losesNoLineThatNamesWhatWasMoved() {
    JsonObject story =
        read(
            """
            Search

            Bridge to close for eleven weeks

            By Maren Holt

            The harbour bridge will close on Monday, the port authority said in a note.

            Ferries will run until midnight, and a bus will go round the bay all day long.

            SOURCE: Nordwire

            Follow us: Nordwire on Facebook

            Share: Nordwire on Twitter

            Related: Nordwire wins prize
            """);
    List<String> removed = new java.util.ArrayList<>();
    for (JsonElement line : story.getAsJsonArray("removed")) {
      removed.add(line.getAsJsonObject().get("text").getAsString());
    }
    String all = story.toString();
    for (String line :
        List.of(
            "Search",
            "Follow us: Nordwire on Facebook",
            "Share: Nordwire on Twitter",
            "Related: Nordwire wins prize")) {
      assertTrue(removed.contains(line) || all.contains("\"text\":\"" + line), line + all);
    }
    assertFalse(removed.contains("SOURCE: Nordwire"), all);
  }

  @Test
  void printsTheCopyright() {
    JsonObject story = read("Headline: Bridge shut\nCopyright: © Nordwire 2024\n\nIt rained.\n");
    assertEquals("© Nordwire 2024", story.get("copyright").getAsString());
    assertEquals("[]", story.get("removed").toString());
  }

  @Test
  void listsALineThatBecameAFieldNobodyPrints() {
    String removed =
        read("Headline: Bridge shut\nCategory: i\nAddress: https://example.com/a\n\nIt rained.\n")
            .get("removed")
            .toString();
    assertTrue(removed.contains("\"text\":\"Category: i\""), removed);
    assertTrue(removed.contains("the field Address is not printed"), removed);
  }

  @Test
  void showsFieldsAndBlocksToPeople() {
    Run run = Run.in(folder).typing(STORY).stet("read", "--raw");
    assertTrue(run.out().contains("  Headline    Bridge shut\n"), run.out());
    assertTrue(run.out().contains("  caption    The bridge [Lena Ostrow]\n"), run.out());
    assertFalse(run.out().contains("\u001b"), "no colour without a terminal");
  }
}
