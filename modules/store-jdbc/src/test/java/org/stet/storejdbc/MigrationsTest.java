package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;

class MigrationsTest {
  private static final String FIRST = "V1__create_store.sql";

  @TempDir Path folder;

  private static H2Stores stores(String... scripts) {
    return new H2Stores(new Migrations(List.of(scripts), Migrations.class));
  }

  private void run(String... statements) throws Exception {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("stet"));
    source.setUser("stet");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void anOlderStoreIsBroughtUpToDateAndCopiedBefore() throws Exception {
    OlderStore.begin(folder, List.of(FIRST), Stories.FERRY);
    try (DeskStore store = stores(FIRST, "V2__test_only.sql").open(folder, "a test")) {
      assertEquals(1, store.articles(9).size());
      assertEquals(Stories.FERRY, store.versions(1).get(0).text());
    }
    assertTrue(Files.size(folder.resolve("before-version-2.zip")) > 1_000);
    run("select extra from version", "insert into schema_version values (3, 'x', 'x', now())");
    stores(FIRST, "V2__test_only.sql", "V2__test_only.sql").open(folder, "a test").close();
  }

  @Test
  void aNewerStoreIsRefusedAndNotTouched() throws Exception {
    stores(FIRST, "V2__test_only.sql").open(folder, "a test").close();
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> stores(FIRST).open(folder, "a test"));
    assertEquals(Problem.OTHER_VERSION, failure.problem());
    assertTrue(
        failure
            .inWords()
            .contains("made by a newer Stet (its tables are version 2, this Stet knows up to 1)"),
        failure.inWords());
    stores(FIRST, "V2__test_only.sql").open(folder, "a test").close();
  }

  @Test
  void aFirstMigrationThatBrokeOffStartsAfresh() throws Exception {
    stores(FIRST).open(folder, "a test").close();
    Files.delete(folder.resolve("store.saves"));
    run("delete from schema_version", "drop table saves");
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      store.addSource(new NewSource(0, "Minutes", null, "We met.", "", "Maja"));
    }
  }

  @Test
  void theDatabaseOfAnotherProgramIsRefusedAndNotTouched() throws Exception {
    run("create table invoices (id int)", "insert into invoices values (1)");
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> new H2Stores().open(folder, "a test"));
    assertEquals(Problem.OTHER_VERSION, failure.problem());
    run("insert into invoices select id + 1 from invoices");
  }

  @Test
  void statementsEndWithASemicolonAtTheEndOfALine() {
    assertEquals(
        List.of("create table a (\n  b int\n);", "insert into a values (';x');"),
        Migrations.statements(
            "-- why\ncreate table a (\n  b int\n);\r\n\ninsert into a values (';x');\n"));
    assertEquals(List.of(), Migrations.statements("\n-- nothing\n"));
    assertThrows(IllegalStateException.class, () -> Migrations.statements("create table a"));
  }

  @Test
  void aScriptThatIsNotThereIsADefect() {
    assertThrows(
        IllegalStateException.class, () -> stores("V1__missing.sql").open(folder, "a test"));
  }
}
