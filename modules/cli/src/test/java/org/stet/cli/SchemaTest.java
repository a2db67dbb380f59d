package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.testkit.SharedData;

class SchemaTest {
  private static final List<String> TEXTS =
      List.of(
          "Rain.",
          "\"No,\" said Tove Lindahl. \"He told me: ‘Never.’\" The “floating road” carried 41,200"
              + " cars in 2023.",
          """
          Headline: A
          Byline: By A. Vos, Editor
          Status: cancelled
          Keywords: a; b

          B 😀.

          Picture: C [D]

          ```agate
          1 2
          ```
          """,
          """
          Bridge shut

          By Maren Holt

          It rained on the harbour all day, she said.

          Share this article

          SOURCE: Nordwire
          """,
          "\ufeff\ud800 x");

  @TempDir Path folder;

  private String[] arguments(CommandName command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command.word()));
    if (command == CommandName.EXPORT) {
      arguments.addAll(List.of("--to", "html"));
    }
    if (command == CommandName.VERIFY) {
      arguments.addAll(List.of("--against", said().toString()));
    }
    arguments.addAll(List.of(more));
    return arguments.toArray(new String[0]);
  }

  /** What somebody said, for the command that compares. */
  private Path said() {
    try {
      return Files.writeString(folder.resolve("said.txt"), "MS. LINDAHL: No. I told him: never.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = CommandName.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "SEARCH",
        "SEND",
        "HISTORY",
        "MERGE",
        "RULES",
        "DRAFTS",
        "LEGAL",
        "WATCH",
        "SOURCES",
        "BACKUP",
        "RESTORE",
        "PURGE",
        "ARCHIVE",
        "UNARCHIVE"
      })
  void describesTheAnswersToLines(CommandName command) {
    StringBuilder lines = new StringBuilder("no json\n{\"id\":{\"x\":1},\"path\":\"missing\"}\n");
    for (String text : TEXTS) {
      lines.append(new JsonText().object().field("id", 1).field("text", text).end()).append('\n');
    }
    Run run = Run.in(folder).typing(lines.toString()).stet(arguments(command, "--jsonl"));
    assertEquals(TEXTS.size() + 2, run.answers().size(), run.err());
    for (JsonObject answer : run.answers()) {
      assertEquals(List.of(), Schemas.errors(command.word(), answer), answer::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = CommandName.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "SEARCH",
        "HISTORY",
        "DIFF",
        "MERGE",
        "RULES",
        "DRAFTS",
        "LEGAL",
        "WATCH",
        "SEND",
        "SOURCES",
        "BACKUP",
        "RESTORE",
        "PURGE",
        "ARCHIVE",
        "UNARCHIVE"
      })
  void describesTheAnswersToFiles(CommandName command) {
    for (String text : TEXTS) {
      JsonObject answer =
          Run.in(folder).typing(text).stet(arguments(command, "--json", "-")).answer();
      assertEquals(List.of(), Schemas.errors(command.word(), answer), answer::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = CommandName.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "SEARCH",
        "HISTORY",
        "DIFF",
        "MERGE",
        "RULES",
        "DRAFTS",
        "LEGAL",
        "WATCH",
        "SEND",
        "SOURCES",
        "BACKUP",
        "RESTORE",
        "PURGE",
        "ARCHIVE",
        "UNARCHIVE"
      })
  void describesTheAnswersToRealStories(CommandName command) {
    Path seed = SharedData.require("seed/putin-bush.txt").toAbsolutePath();
    JsonObject answer = Run.in(folder).stet(arguments(command, "--json", seed.toString())).answer();
    assertEquals(List.of(), Schemas.errors(command.word(), answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quotes | {\"id\":1}",
        "quotes | {\"quotes\":[]}",
        "quotes | {\"id\":1,\"path\":\"x\",\"quotes\":[]}",
        "quotes | {\"id\":1,\"quotes\":[{\"start\":0}]}",
        "quotes | {\"id\":1,\"quotes\":[],\"more\":1}",
        "verify | {\"id\":1,\"verdict\":\"same\"}",
        "verify | {\"id\":1,\"quotes\":[{\"start\":0,\"end\":1}]}",
        "claims | {\"id\":1,\"score\":2,\"claim\":true,\"sentences\":[]}",
        "claims | {\"id\":1,\"score\":1,\"claim\":null,\"sentences\":[]}",
        "clean  | {\"id\":1,\"text\":\"x\",\"edits\":[{\"start\":-1,\"end\":0}]}",
        "read   | {\"id\":1,\"error\":{\"code\":\"x\"}}",
        "check  | {\"path\":\"x\",\"findings\":[]}",
        "export | {\"path\":\"x\",\"to\":\"html\",\"output\":null,\"open_points\":[]}"
      })
  void refusesOtherShapes(String command, String answer) {
    assertFalse(Schemas.errors(command, JsonParser.parseString(answer)).isEmpty());
  }

  @Test
  void hasOneSchemaForEachCommandThatAnswersInJson() {
    for (CommandName command : EnumSet.complementOf(EnumSet.of(CommandName.WATCH))) {
      JsonObject schema = JsonParser.parseString(Schemas.text(command.word())).getAsJsonObject();
      assertEquals("stet " + command.word(), schema.get("title").getAsString());
    }
  }
}
