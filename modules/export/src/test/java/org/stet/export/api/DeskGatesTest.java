package org.stet.export.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskGatesTest {
  @TempDir Path store;

  private void write(String name, byte[] bytes) throws IOException {
    Files.createDirectories(store.resolve("desks"));
    Files.write(store.resolve("desks").resolve(name), bytes);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void withoutFilesThereAreStetsOwn() {
    assertEquals(List.of("open", "warn", "strict"), DeskGates.of(store).ids());
    assertEquals(
        Optional.of(new GateFile.Read(GateProfile.STRICT)), DeskGates.of(store).named("strict"));
    assertEquals(Optional.empty(), DeskGates.of(store).named("sport"));
  }

  @Test
  void filesAreFoundByNameAndReadAnew() throws IOException {
    write("sport.gate", "errors: block\n");
    write("Ausland \u00c4.gate", "");
    write("notes.txt", "no gate");
    write(".gate", "no name");
    DeskGates gates = DeskGates.of(store);
    assertEquals(List.of("open", "warn", "strict", "Ausland \u00c4", "sport"), gates.ids());
    assertEquals(GateLevel.BLOCK, profile(gates, "sport").errors());
    write("sport.gate", "errors: off\n");
    assertEquals(GateLevel.OFF, profile(gates, "sport").errors());
  }

  private static GateProfile profile(DeskGates gates, String id) {
    return assertInstanceOf(GateFile.Read.class, gates.named(id).orElseThrow()).profile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out", "a/b", "..", "", ".hidden", "a\u0000b", "C:\\x"})
  void aNameIsNoWayOutOfTheFolder(String id) throws IOException {
    Files.writeString(store.resolve("out.gate"), "errors: block\n");
    assertEquals(Optional.empty(), DeskGates.of(store).named(id));
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    write("strict.gate", "errors: off\n");
    write("latin.gate", new byte[] {'#', (byte) 0xe9, '\n'});
    write("long.gate", new byte[(1 << 20) + 1]);
    DeskGates gates = DeskGates.of(store);
    for (String id : List.of("strict", "latin", "long")) {
      GateFile.Wrong wrong = assertInstanceOf(GateFile.Wrong.class, gates.named(id).orElseThrow());
      assertTrue(wrong.problems().get(0).startsWith(id + ".gate: "), wrong.toString());
    }
  }
}
