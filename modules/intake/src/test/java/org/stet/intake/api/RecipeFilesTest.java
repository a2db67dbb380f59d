package org.stet.intake.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.stet.wire.api.RecipeFile;
import org.stet.wire.spi.RecipeChoice;

class RecipeFilesTest {
  @TempDir Path desk;

  private void write(String name, String text) throws IOException {
    Files.createDirectories(desk.resolve("desks"));
    Files.writeString(desk.resolve("desks").resolve(name), text);
  }

  @Test
  void thereAreNoneWithoutTheFolder() {
    assertEquals(List.of(), new RecipeFiles(desk).recipes());
  }

  @Test
  void theyAreReadAnewInOrderOfName() throws IOException {
    write("pier.page", "site: pier.example\n");
    write("ferry.page", "site: ferry.example\n");
    write("sport.gate", "errors: block\n");
    RecipeFiles files = new RecipeFiles(desk);
    assertEquals(
        List.of(
            RecipeFile.of("ferry.page", "site: ferry.example\n"),
            RecipeFile.of("pier.page", "site: pier.example\n")),
        files.recipes());
    write("ferry.page", "site: boat.example\n");
    assertEquals("site: boat.example\n", files.recipes().get(0).text());
  }

  @Test
  void whatCannotBeReadSaysWhy() throws IOException {
    write("a.page", "x".repeat((64 << 10) + 1));
    Files.write(desk.resolve("desks/b.page"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
    Files.createDirectory(desk.resolve("desks/c.page"));
    assertEquals(
        List.of(
            RecipeFile.unread("a.page", "this file is too long to be a recipe"),
            RecipeFile.unread("b.page", "this is no text in UTF-8"),
            RecipeFile.unread("c.page", "this is no file")),
        new RecipeFiles(desk).recipes());
  }

  @Test
  void theyAreTheOnesThatAreAsked() {
    assertInstanceOf(RecipeFiles.class, Lookup.getDefault().lookup(RecipeChoice.class));
  }
}
