package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandsTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(folder.resolve("quarry.txt"), "Headline: Quarry\n\nIt reopened.\n");
    stet("import", "desk", "quarry.txt");
  }

  private Run stet(String command, String store, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command, "--store-dir", store));
    arguments.addAll(List.of(more));
    return Run.in(folder).stet(arguments.toArray(new String[0]));
  }

  @Test
  void anArchiveIsTheSameStoreSomewhereElse() {
    Run written = stet("archive", "desk", "day.zip");
    assertEquals(0, written.code(), written.err());
    assertEquals(
        "written: 1 article, 1 version, " + folder.resolve("day.zip") + "\n", written.out());
    Run read = stet("unarchive", "other", "day.zip");
    assertEquals(0, read.code(), read.err());
    assertEquals(stet("history", "desk", "--json", "1").out(), history("other"));
    Run again = stet("unarchive", "other", "day.zip");
    assertTrue(again.lines().get(1).contains(" kept in "), again.out());
  }

  private String history(String store) {
    return stet("history", store, "--json", "1").out();
  }

  @Test
  void programsAreToldToo() {
    JsonObject written = stet("archive", "desk", "--json", "day.zip").answer();
    assertEquals(List.of(), Schemas.errors("archive", written), written::toString);
    JsonObject read = stet("unarchive", "other", "--json", "day.zip").answer();
    assertEquals(List.of(), Schemas.errors("unarchive", read), read::toString);
    JsonObject there = stet("archive", "desk", "--json", "day.zip").answer();
    assertEquals(List.of(), Schemas.errors("archive", there), there::toString);
    JsonObject none = stet("unarchive", "other", "--json", "quarry.txt").answer();
    assertEquals("store-damaged", none.getAsJsonObject("error").get("code").getAsString());
  }

  @Test
  void whatCannotBeMeantIsWrongUsage() {
    assertEquals(2, stet("archive", "desk").code());
    assertEquals(2, stet("unarchive", "desk", "a", "b").code());
    assertEquals(3, stet("archive", "none", "x.zip").code());
  }
}
