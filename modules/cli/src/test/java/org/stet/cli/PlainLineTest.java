package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLineTest {
  private static final List<String> WORDS =
      List.of("a.txt", "-", "--", "", "note,error", "a,,b", ",", "7", "-7", "x=y", "@list", "'a'");

  @TempDir Path folder;

  private static @Nullable Given read(String line) {
    List<String> words = List.of(line.split(" "));
    CommandName command = CommandName.of(words.get(0));
    assertNotNull(command, line);
    return PlainLine.read(command.form(), words.subList(1, words.size()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check story.txt                          | {}                         | [story.txt]",
        "check --no-save --json a.txt b.txt       | {--no-save=[], --json=[]}  | [a.txt, b.txt]",
        "check a.txt --fail-on note,error         | {--fail-on=[note, error]}  | [a.txt]",
        "clean --only=tidy-spaces -               | {--only=[tidy-spaces]}     | [-]",
        "export --to html --output out/ a.txt     | {--to=[html], --output=[out/]} | [a.txt]",
        "search --most 5 harbour bridge           | {--most=[5]}               | [harbour, bridge]"
      })
  void readsWhatLeavesNoDoubt(String line, String options, String operands) {
    Given given = read(line);
    assertNotNull(given);
    assertEquals(options, given.options().toString());
    assertEquals(operands, given.operands().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --help",
        "check -h a.txt",
        "check --jsno a.txt",
        "check --json=true a.txt",
        "check --json --json a.txt",
        "check -- --json",
        "check @list.txt",
        "check --fail-on",
        "check --fail-on note,,error a.txt",
        "check --store-dir --json a.txt",
        "clean --show --diff a.txt",
        "export a.txt",
        "export --to html -o x a.txt",
        "search --most many a",
        "search --json"
      })
  void leavesDoubtToThoseWhoKnow(String line) {
    assertNull(read(line));
  }

  @ParameterizedTest
  @EnumSource(CommandName.class)
  void readsAsPicocliDoes(CommandName command) {
    Random random = new Random(command.word().hashCode());
    int plain = 0;
    for (int i = 0; i < 2000; i++) {
      List<String> line = line(command.form(), random);
      Given given = PlainLine.read(command.form(), line);
      if (given == null) {
        continue;
      }
      plain++;
      List<String> whole = new ArrayList<>(List.of(command.word()));
      whole.addAll(line);
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Surroundings surroundings =
          Run.in(folder).surroundings(System.in, new ByteArrayOutputStream(), err);
      PicocliLine.Outcome other = new PicocliLine(surroundings).read(command, whole, false);
      assertEquals(new PicocliLine.Asked(command, given), other, whole + ": " + err);
    }
    assertTrue(plain > 20, plain + " of 2000");
  }

  private static List<String> line(Form form, Random random) {
    List<String> line = new ArrayList<>();
    for (Option option : form.options()) {
      if (option.isRequired() && random.nextInt(8) > 0) {
        line.addAll(List.of(option.name(), "Ann")); // Else no line of some commands is whole.
      }
    }
    for (int length = random.nextInt(6); length >= 0; length--) {
      Option option = form.options().get(random.nextInt(form.options().size()));
      String word = WORDS.get(random.nextInt(WORDS.size()));
      switch (random.nextInt(5)) {
        case 0 -> line.add(option.name());
        case 1 -> line.addAll(List.of(option.name(), word));
        case 2 -> line.add(option.name() + "=" + word);
        default -> line.add(word.isEmpty() ? "b.txt" : word);
      }
    }
    return line;
  }

  @Test
  void aShortNameIsNoLongOne() {
    assertEquals("--output", Option.word("--output", "FILE", "x").or("-o").name());
  }
}
