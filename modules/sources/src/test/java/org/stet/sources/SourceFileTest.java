package org.stet.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.wire.api.WireReader;

/** Reading sources from files, by the formats there really are. */
class SourceFileTest {
  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static SourceFile.Result read(Path file) {
    return SourceFile.read(file, WireReader.standard());
  }

  private static SourceDraft ready(Path file) {
    return assertInstanceOf(SourceFile.Result.Ready.class, read(file)).draft();
  }

  private static String refused(Path file) {
    return assertInstanceOf(SourceFile.Result.Refused.class, read(file)).message();
  }

  @Test
  void plainTextIsTakenAsItIs() throws IOException {
    String minutes = "Minutes of 3 May\r\n\r\n   The pier   stays\r\nclosed, said Ms Falk.\r\n";
    Path file = file("minutes.txt", minutes.getBytes(StandardCharsets.UTF_8));
    SourceDraft draft = ready(file);
    assertEquals(minutes.replace("\r\n", "\n"), draft.text());
    assertEquals(file.toString(), draft.address());
    assertFalse(draft.problem().isPresent());
  }

  @Test
  void otherCharacterSetsAreRead() throws IOException {
    byte[] bytes =
        "Die Br\u00fccke \u00fcber die F\u00f6rde bleibt gesperrt, sagte die Stadt.\n"
            .getBytes(Charset.forName("windows-1252"));
    assertTrue(ready(file("old.txt", bytes)).text().contains("Br\u00fccke \u00fcber"));
  }

  @Test
  void ofAWebPageAllThatIsSeenIsKept() throws IOException {
    String page =
        "<!DOCTYPE html><html><head><title>Pier closed</title><style>p {color: red}</style></head>"
            + "<body><nav><a href='/'>All news</a></nav><h1>Pier closed</h1>"
            + "<p>&ldquo;It is <b>not</b> safe,&rdquo; said Runa Falk on Friday.</p></body></html>";
    SourceDraft draft = ready(file("pier.html", page.getBytes(StandardCharsets.UTF_8)));
    assertTrue(draft.text().contains("\u201cIt is not safe,\u201d said Runa Falk"), draft.text());
    assertTrue(draft.text().contains("All news"), draft.text());
    assertFalse(draft.text().contains("color"), draft.text());
    assertEquals("Pier closed", draft.name());
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsNameAndTheReason() throws IOException {
    String picture =
        refused(file("p.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
    assertTrue(picture.startsWith("p.png "), picture);
    String missing = refused(folder.resolve("gone.txt"));
    assertTrue(missing.contains("gone.txt") && missing.contains("no such file"), missing);
    assertTrue(refused(folder).contains("folder"));
  }
}
