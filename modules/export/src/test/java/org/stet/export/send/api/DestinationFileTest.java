package org.stet.export.send.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationFileTest {
  @TempDir Path base;

  private List<Destination> read(String text) {
    DestinationFile file = DestinationFile.of(text, base);
    return assertInstanceOf(DestinationFile.Read.class, file, file::toString).destinations();
  }

  private List<String> problems(String text) {
    return assertInstanceOf(DestinationFile.Wrong.class, DestinationFile.of(text, base)).problems();
  }

  @Test
  void aFileNamesFoldersAndAddresses() {
    String text =
        """
        \ufeff# where we deliver
        [site]
        format: html
        address: https://cms.example/push?x=1
        secret: env:SITE_SECRET

        [print]
        format: docx
        folder: out/print
        """;
    assertEquals(
        List.of(
            new Destination.Push(
                "site",
                "html",
                URI.create("https://cms.example/push?x=1"),
                new Secret.Variable("SITE_SECRET")),
            new Destination.Folder("print", "docx", base.resolve("out/print"))),
        read(text));
  }

  @Test
  void withoutAFileThereAreNone() {
    assertEquals(new DestinationFile.Read(List.of()), DestinationFile.in(base));
  }

  @Test
  void theFileIsInTheFolderOfTheStore() throws IOException {
    Files.writeString(base.resolve("destinations.txt"), "[a]\nformat: x\nfolder: y\n");
    DestinationFile.Read read =
        assertInstanceOf(DestinationFile.Read.class, DestinationFile.in(base));
    assertTrue(read.named("a").isPresent());
    assertTrue(read.named("b").isEmpty());
    Files.write(base.resolve("destinations.txt"), new byte[] {(byte) 0xff});
    assertInstanceOf(DestinationFile.Wrong.class, DestinationFile.in(base));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a];folder: x | line 1: a has no format:",
        "[a];format: x | line 1: a needs either folder: or address:",
        "[a];format: x;folder: y;address: https://z.example | line 1: a needs either",
        "format: x | line 1: the name of a destination comes first",
        "[a b];format: x;folder: y | line 1: a name has letters",
        "[a];format: x;folder: y;[a];format: x;folder: y | line 4: a stands there twice",
        "[a];format: x;format: y;folder: z | line 3: format stands there twice",
        "[a];format: x;folder: z;port: 1 | line 4: this is none of format:",
        "[a];format: x;folder: z;secret: env:A | line 4: nothing is signed",
        "[a];format: x;folder: | line 3: this is no path",
        "[a];format: x;address: ftp://z.example | line 3: an address begins with https://",
        "[a];format: x;address: https://u:p@z.example | line 3: an address begins with",
        "[a];format: x;address: https:/// | line 3: an address begins with https://",
      })
  void aWrongLineIsNamed(String text, String what) {
    List<String> problems = problems(text.replace(';', '\n'));
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith("destinations.txt, " + what), problems::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://cms.example/x", "http://127.0.0.1.example/", "http://10.0.0.1/"})
  void nothingGoesOverTheNetworkInTheClear(String address) {
    assertEquals(1, problems("[a]\nformat: x\naddress: " + address).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080/x", "http://localhost/x", "http://[::1]:1/"})
  void thisComputerMayBeAskedInTheClear(String address) {
    assertEquals(1, read("[a]\nformat: x\naddress: " + address).size());
  }

  @Test
  void aSecretThatIsWrittenDownIsRefusedAndNotSaidAgain() {
    String text = "[a]\nformat: x\naddress: https://z.example\nsecret: hunter2\nhunter3\n";
    List<String> problems = problems(text);
    assertEquals(2, problems.size());
    assertTrue(problems.get(1).contains("a secret is not written here"), problems::toString);
    assertFalse(problems.toString().contains("hunter"), problems::toString);
  }

  @Test
  void secretsComeFromTheEnvironmentOrAFile() throws IOException {
    assertEquals("s", text(new Secret.Variable("X").value(Map.of("X", " s "))));
    Path file = Files.writeString(base.resolve("s"), "fromfile\nmore\n");
    assertEquals("fromfile", text(new Secret.File(file).value(Map.of())));
    for (Secret none : List.of(new Secret.Variable("Y"), new Secret.File(base.resolve("no")))) {
      assertThrows(IOException.class, () -> none.value(Map.of("X", "s")));
    }
  }

  private static String text(byte[] secret) {
    return new String(secret, StandardCharsets.UTF_8);
  }
}
