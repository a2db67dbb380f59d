package org.stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    write("good.txt", "The ferry was late.\n");
    Files.createDirectory(folder.resolve("inbox"));
    Files.write(folder.resolve("picture.jpg"), new byte[] {-1, -40, -1, -32, 0, 16, 74, 70, 0, 1});
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing.txt | no-such-file | there is no such file",
        "inbox       | is-a-folder  | this is a folder; name the files in it",
        "a/b/c.txt   | no-such-file | there is no such file"
      })
  void saysWhichFileAndWhy(String name, String code, String cause) {
    Run run = Run.in(folder).stet("read", name);
    assertEquals(3, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("stet: " + name + ": " + cause), run.err());
    JsonObject answer = Run.in(folder).stet("read", "--json", name).answer();
    assertEquals(name, answer.get("path").getAsString());
    JsonObject error = answer.getAsJsonObject("error");
    assertEquals(code, error.get("code").getAsString());
    assertEquals(name, error.get("file").getAsString());
    assertTrue(error.get("line").isJsonNull());
  }

  @Test
  void namesAnInputOnceAndStandardInputInWords() throws IOException {
    write("empty.txt", "");
    assertEquals(
        "stet: empty.txt is empty (0 bytes)\n", Run.in(folder).stet("check", "empty.txt").err());
    assertEquals(
        "stet: standard input is empty (0 bytes)\n", Run.in(folder).stet("check", "-").err());
    String picture = Run.in(folder).stet("check", "picture.jpg").err();
    assertEquals(picture.indexOf("picture.jpg"), picture.lastIndexOf("picture.jpg"), picture);
  }

  @Test
  void refusesABinaryFile() {
    Run run = Run.in(folder).stet("read", "picture.jpg");
    assertEquals(3, run.code(), run.out());
    assertTrue(run.err().startsWith("stet: picture.jpg"), run.err());
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(folder.resolve("large").toFile(), "rw")) {
      large.setLength((100L << 20) + 1);
    }
    Run run = Run.in(folder).stet("read", "large");
    assertEquals(3, run.code());
    assertEquals(
        "stet: large: this is larger than 100 MB, the most that is read unless --limits says more\n",
        run.err());
  }

  @Test
  void howFarReadingGoesCanBeSaid() throws IOException {
    String start = "{\"uri\":\"u\",\"pubstatus\":\"usable\",\"headline\":\"Ferry\",\"x\":";
    Files.writeString(folder.resolve("a.json"), start + "[".repeat(30) + "]".repeat(30) + "}");
    Run run = Run.in(folder).stet("read", "--limits", "depth=20,size=1", "a.json");
    assertTrue(run.err().contains("nests deeper than 20 levels"), run::toString);
    assertEquals(0, Run.in(folder).stet("read", "a.json").code());
    Files.writeString(folder.resolve("long.txt"), "It rained.\n".repeat(100_000));
    run = Run.in(folder).stet("read", "--limits", "size=1", "long.txt");
    assertTrue(run.err().contains("larger than 1 MB"), run.err());
    assertEquals(0, Run.in(folder).stet("read", "long.txt").code());
    run = Run.in(folder).stet("read", "--limits", "size=0", "long.txt");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--limits: size is from 1 to 1000, not 0"), run.err());
  }

  @Test
  void refusesAFileOneMayNotRead() throws IOException {
    Path file = folder.resolve("good.txt");
    assumeFalse(
        !file.toFile().setReadable(false) || Files.isReadable(file), "here one may read all files");
    Run run = Run.in(folder).stet("read", "good.txt");
    assertEquals(3, run.code());
    assertEquals("stet: good.txt: you may not read this file\n", run.err());
  }

  @Test
  void goesOnWithTheOthers() {
    Run run = Run.in(folder).stet("read", "--json", "missing.txt", "good.txt", "inbox", "good.txt");
    assertEquals(3, run.code());
    List<JsonObject> answers = run.answers();
    assertEquals(
        List.of("missing.txt", "good.txt", "inbox", "good.txt"),
        answers.stream().map(answer -> answer.get("path").getAsString()).toList());
    assertEquals(
        List.of(true, false, true, false),
        answers.stream().map(answer -> answer.has("error")).toList());
    assertEquals(2, run.err().lines().count(), run.err());
  }

  @Test
  void namesTheFilesWhereThereAreSeveral() throws IOException {
    write("b.txt", "A second one.\n");
    Run run = Run.in(folder).stet("clean", "good.txt", "b.txt");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("==> good.txt <==\n"), run.out());
    assertTrue(run.out().contains("\n\n==> b.txt <==\n"), run.out());
  }

  @Test
  void readsStandardInput() {
    Run piped = Run.in(folder).typing("The ferry was late.\n").stet("clean");
    Run named = Run.in(folder).typing("The ferry was late.\n").stet("clean", "-");
    assertEquals(0, piped.code(), piped.err());
    assertEquals(piped, named);
    assertTrue(piped.out().contains("The ferry was late."), piped.out());
    assertEquals(
        "-", Run.in(folder).typing("x").stet("read", "--json").answer().get("path").getAsString());
  }

  /** The stream of a pipe: it can be read, but knows neither its length nor its place. */
  @Test
  void readsAPipe() {
    InputStream pipe =
        new FilterInputStream(
            new ByteArrayInputStream("The ferry was late.\n".getBytes(StandardCharsets.UTF_8))) {
          @Override
          public byte[] readNBytes(int length) {
            throw new UncheckedIOException(new IOException("Illegal seek"));
          }

          @Override
          public byte[] readAllBytes() {
            throw new UncheckedIOException(new IOException("Illegal seek"));
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Surroundings piped = Run.in(folder).surroundings(pipe, out, new ByteArrayOutputStream());
    assertEquals(0, Main.run(new String[] {"clean"}, piped));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("The ferry was late."));
  }

  @Test
  void readsAFileWithAnOddName() throws IOException {
    String name = "-- ü 漢 $(touch x) 'a'.txt";
    write(name, "The ferry was late.\n");
    Run run = Run.in(folder).stet("read", "--json", "--", name);
    assertEquals(0, run.code(), run.err());
    assertEquals(name, run.answer().get("path").getAsString());
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    write("empty.txt", "");
    for (String command : List.of("read", "clean", "quotes")) {
      Run run = Run.in(folder).stet(command, "--json", "empty.txt");
      assertEquals(run.answer().has("error") ? 3 : 0, run.code(), run.err());
    }
  }
}
