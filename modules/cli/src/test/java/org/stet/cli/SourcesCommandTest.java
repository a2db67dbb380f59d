package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.store.api.DeskName;

class SourcesCommandTest {
  private static final String SAID = "The pier will never open again before the winter.";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("tape.txt"), "MR. VOS: " + SAID + " We are sorry.\n");
    Files.writeString(
        folder.resolve("story.txt"),
        "Pier stays shut\n\n\"" + SAID + "\" said Jan Vos, the harbour master, on Monday.\n");
    Files.createDirectories(folder.resolve("desk"));
    DeskName.set(folder.resolve("desk"), "Ada");
  }

  private Run stet(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(1, List.of("--store-dir", "desk"));
    return Run.in(folder).stet(all.toArray(new String[0]));
  }

  private Run add(String... more) {
    List<String> all = new ArrayList<>(List.of("sources", "--add", "tape.txt"));
    all.addAll(List.of(more));
    Run run = stet(all.toArray(new String[0]));
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private static JsonObject json(Run run) {
    assertEquals(0, run.code(), run.err());
    return JsonParser.parseString(run.out().lines().findFirst().orElseThrow()).getAsJsonObject();
  }

  private JsonObject verified(String... more) {
    List<String> all = new ArrayList<>(List.of("verify", "--json", "--store", "story.txt"));
    all.addAll(List.of(more));
    Run run = stet(all.toArray(new String[0]));
    return json(run).getAsJsonArray("quotes").get(0).getAsJsonObject();
  }

  @Test
  void searchFindsThemUnlessTheyAreConfidential() {
    add("--name", "The tape");
    String word = SAID.split(" ")[1];
    JsonObject found = json(stet("search", "--json", word));
    assertEquals(1, found.get("source").getAsLong());
    assertEquals("The tape", found.get("name").getAsString());
    assertTrue(found.get("snippet").getAsString().contains(word));
    assertTrue(stet("search", word).out().startsWith("source 1: The tape"));
    stet("sources", "--describe", "1", "--terms", "confidential");
    assertEquals("", stet("search", word).out());
  }

  @Test
  void keepsWhatIsKnownOfASource() {
    add(
        "--speaker",
        "Jan Vos",
        "--place",
        "Harbour office",
        "--moment",
        "3 May, about noon",
        "--publisher",
        "Harbour Radio",
        "--reliability",
        "usually-reliable",
        "--rights",
        "ours",
        "--terms",
        "on-the-record",
        "--language",
        "nl",
        "--interpreted",
        "yes",
        "--url",
        "https://example.org/tape",
        "--seen",
        "2026-05-03",
        "--name",
        "The tape");
    JsonObject source = json(stet("sources", "--json"));
    assertEquals("The tape", source.get("name").getAsString());
    assertEquals("Jan Vos", source.get("speaker").getAsString());
    assertEquals("Harbour office", source.get("place").getAsString());
    assertEquals("3 May, about noon", source.get("moment").getAsString());
    assertEquals("Harbour Radio", source.get("publisher").getAsString());
    assertEquals("usually-reliable", source.get("reliability").getAsString());
    assertEquals("ours", source.get("rights").getAsString());
    assertEquals("on-the-record", source.get("terms").getAsString());
    assertEquals("nl", source.get("language").getAsString());
    assertTrue(source.get("interpreted").getAsBoolean());
    assertEquals("https://example.org/tape", source.get("address").getAsString());
    assertEquals("2026-05-03", source.get("seen").getAsString());
    assertEquals("Ada", source.get("keeper").getAsString());
    assertEquals(List.of(), Schemas.errors("sources", source));
    assertEquals(64, source.get("sha256").getAsString().length());
    String printed = stet("sources", "the", "TAPE").out();
    assertTrue(printed.startsWith("source 1: The tape  version 1"), printed);
    assertTrue(printed.contains("an interpreter's words"), printed);
    assertEquals("", stet("sources", "almanac").out());
  }

  @Test
  void theSameFileAgainIsTheSameSource() throws IOException {
    add("--speaker", "Jan Vos");
    add("--place", "Harbour office");
    JsonObject source = json(stet("sources", "--json"));
    assertEquals(1, source.get("version").getAsInt());
    assertEquals("Jan Vos", source.get("speaker").getAsString());
    assertEquals("Harbour office", source.get("place").getAsString());
    Files.writeString(folder.resolve("tape.txt"), "MR. VOS: Heard again.\n");
    add();
    assertEquals(2, json(stet("sources", "--json")).get("version").getAsInt());
  }

  @Test
  void aVerdictOnAnInterpretersWordsSaysSo() {
    add();
    assertFalse(verified().get("interpreted").getAsBoolean());
    assertEquals(0, stet("sources", "--describe", "1", "--interpreted", "yes").code());
    JsonObject verdict = verified();
    assertEquals("verbatim", verdict.get("verdict").getAsString());
    assertTrue(verdict.get("interpreted").getAsBoolean());
    String printed = stet("verify", "--store", "story.txt").out();
    assertTrue(printed.contains("verbatim, interpreted"), printed);
  }

  @Test
  void aConfidentialSourceIsInNoListAndNoAnswerUnlessAskedFor() throws IOException {
    add("--terms", "confidential", "--speaker", "Deep Harbour");
    assertEquals("", stet("sources").out());
    assertEquals("", stet("sources", "--json", "tape").out());
    assertEquals("not-found", verified().get("verdict").getAsString());
    assertEquals(0, verified().getAsJsonArray("candidates").size());
    assertTrue(stet("sources", "--confidential").out().contains("Deep Harbour"));
    assertEquals("verbatim", verified("--confidential").get("verdict").getAsString());
    assertEquals("", stet("search", "never", "open", "again").out());
  }

  @Test
  void nobodyElseLearnsOfAConfidentialSourceAtAll() throws IOException {
    add("--terms", "confidential", "--speaker", "Deep Harbour");
    DeskName.set(folder.resolve("desk"), "Bo");
    assertEquals("", stet("sources", "--confidential").out());
    assertEquals("not-found", verified("--confidential").get("verdict").getAsString());
    Run described = stet("sources", "--describe", "1", "--terms", "background");
    assertEquals(3, described.code());
    assertEquals("stet: there is no source 1\n", described.err());
    assertEquals(described.err().replace("1", "99"), stet("sources", "--describe", "99").err());
    Run again = add();
    assertTrue(again.out().startsWith("source 2"), again.out());
    DeskName.set(folder.resolve("desk"), "Ada");
    assertEquals(
        "confidential",
        json(stet("sources", "--json", "--confidential", "tape")).get("terms").getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sources --add | --add: name the files",
        "sources --add a --terms secret | --terms: there is no 'secret'",
        "sources --add a --language Dutch-ish_ | is no tag of a language",
        "sources --add a --seen yesterday | 'yesterday' is no day",
        "sources --add a --interpreted maybe | 'yes' or 'no'",
        "sources --terms background | goes with --add or --describe",
        "sources --add a b --name c | belong to one file",
        "sources --name c | belong to --add",
      })
  void saysWhatIsWrong(String line, String why) throws IOException {
    Files.writeString(folder.resolve("a"), "x");
    Run run = stet(line.strip().split(" "));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(why.strip()), run.err());
  }

  @Test
  void addsAFolderAndSaysWhatIsNoSource() throws IOException {
    Files.createDirectories(folder.resolve("said"));
    Files.writeString(folder.resolve("said/a.txt"), "A.\n");
    Files.writeString(folder.resolve("said/b.srt"), "1\n00:00:01,000 --> 00:00:02,000\nB.\n");
    Files.write(folder.resolve("said/c.jpg"), new byte[] {-1, -40, -1, -32, 0, 16, 74, 70});
    Run run = stet("sources", "--add", "said");
    assertEquals(3, run.code());
    assertEquals(2, run.out().lines().filter(line -> line.startsWith("source")).count());
    assertTrue(run.err().contains("c.jpg"), run.err());
  }
}
