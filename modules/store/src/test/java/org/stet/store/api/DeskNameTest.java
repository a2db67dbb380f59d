package org.stet.store.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskNameTest {
  @TempDir Path folder;

  @Test
  void theSystemsUserIsTheNameUntilOneIsSet() throws Exception {
    String user = System.getProperty("user.name");
    assertEquals(user, DeskName.of(folder));
    assertFalse(DeskName.isSet(folder));
    DeskName.set(folder.resolve("new"), " ");
    assertEquals(user, DeskName.of(folder.resolve("new")));
    assertTrue(DeskName.isSet(folder.resolve("new")));
  }

  @Test
  void theNameIsKeptWhateverTheAlphabet() throws Exception {
    for (String name : new String[] {"Aino Rask", "İpek Çağlar", "山田 花子", "name: x"}) {
      DeskName.set(folder, name);
      assertEquals(name, DeskName.of(folder));
    }
  }

  @Test
  void aNameIsOneLine() throws Exception {
    DeskName.set(folder, "  Aino\nname: Rask\t\u0000 ");
    assertEquals("Aino name: Rask", DeskName.of(folder));
  }

  @Test
  void otherLinesStayAndAHandMayWriteTheFile() throws Exception {
    Files.writeString(folder.resolve("settings.txt"), "# mine\r\nname:Maja\r\nother: 1\r\n");
    assertEquals("Maja", DeskName.of(folder));
    DeskName.set(folder, "Aino");
    assertEquals("name: Aino\n# mine\nother: 1\n", lines());
  }

  @Test
  void aSuggestionSetsNothingAndGoesWhenANameIsSet() throws Exception {
    DeskName.suggest(folder);
    assertFalse(DeskName.isSet(folder));
    assertTrue(lines().contains("# name: " + System.getProperty("user.name")), lines());
    DeskName.set(folder, "Aino");
    DeskName.suggest(folder);
    assertEquals("name: Aino\n", lines());
  }

  private String lines() throws Exception {
    return Files.readString(folder.resolve("settings.txt")).replace("\r\n", "\n");
  }

  @Test
  void aFileThatCannotBeReadNamesNobody() throws Exception {
    Files.write(folder.resolve("settings.txt"), new byte[] {'n', (byte) 0xff, '\n'});
    assertEquals(System.getProperty("user.name"), DeskName.of(folder));
    Files.delete(folder.resolve("settings.txt"));
    Files.createDirectory(folder.resolve("settings.txt"));
    assertEquals(System.getProperty("user.name"), DeskName.of(folder));
  }
}
