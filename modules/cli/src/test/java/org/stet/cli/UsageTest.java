package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(CommandName.class)
  void everyCommandExplainsItselfWithExamples(CommandName name) {
    Run run = Run.in(folder).stet(name.word(), "--help");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("Usage: stet " + name.word()), run.out());
    assertTrue(run.out().contains("Examples:\n  stet " + name.word()), run.out());
    assertEquals("", run.err());
    assertFalse(run.out().contains("\r") || run.out().contains("\u001b"), run.out());
  }

  @Test
  void listsAllCommandsAndNoOther() {
    Run run = Run.in(folder).stet("--help");
    assertEquals(0, run.code());
    for (CommandName name : CommandName.values()) {
      assertTrue(run.out().contains("\n  " + name.word() + " "), run.out());
    }
    assertFalse(run.out().contains("launder"), run.out());
  }

  @Test
  void showsHelpWhenAskedInWords() {
    assertEquals(Run.in(folder).stet("--help"), Run.in(folder).stet("help"));
    assertEquals(Run.in(folder).stet("clean", "--help"), Run.in(folder).stet("help", "clean"));
    assertEquals(0, Run.in(folder).stet("help").code());
  }

  @Test
  void refusesAnEmptyName() {
    Run run = Run.in(folder).stet("check", "");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("stet: the name of a file is empty\n"), run.err());
  }

  @Test
  void tellsItsVersion() {
    Run run = Run.in(folder).stet("--version");
    assertEquals(0, run.code());
    assertTrue(run.out().matches("stet \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quotse                          | quotes",
        "claim                           | claims",
        "read --jsno                     | --json",
        "clean --dif                     | --diff",
        "export                          | --to",
        "clean --show --diff             | --show",
        "clean --only a --without b      | --only",
        "read --json --jsonl             | --jsonl",
        "export --to rtf -               | plain-text, docx",
        "clean --only no-such-rule -     | no-such-rule",
        "clean --without no-such-rule -  | there are: ",
        "check --fail-on fatal -         | note, warning, error",
        "export --to html --json -o x -  | --output",
        "check --fail-on                 | --fail-on needs a WHAT behind it",
        "check -x a.txt                  | there is no option '-x'",
        "chekc a.txt                     | there is no command 'chekc'",
        "help chekc                      | there is no command 'chekc'",
        "export a.txt                    | --to FORMAT is missing",
        "clean --show --diff a.txt       | --show and --diff cannot be used together",
        "clean --only a --without b -    | --only and --without cannot be used together",
        "export --to html --to html -    | --to can be given only once",
        "clean --show --json -           | --show cannot be used with --json",
        "clean --diff --jsonl -          | --diff cannot be used with --jsonl",
        "export --to html -o= -          | --output needs the name of a file or a folder",
        "check - -                       | standard input can be read only once",
        "''                              | name a command"
      })
  void answersWrongUsageShortlyAndWithAHint(String arguments, String hint) {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
    Run run = Run.in(folder).typing("x").stet(words);
    assertEquals(2, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().contains(hint), run.err());
    assertTrue(run.err().startsWith("stet: "), run.err());
    assertTrue(run.err().lines().count() <= 4, run.err());
    assertTrue(run.err().endsWith(" --help shows how it is used\n"), run.err());
  }

  @Test
  void doesNotWaitForSomebodyWhoNamedNoFile() {
    Run run = Run.in(folder).on(80, false).stet("read");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("name a file"), run.err());
  }
}
