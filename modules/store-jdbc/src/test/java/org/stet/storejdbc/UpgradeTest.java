package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.store.api.DeskStore;
import org.stet.store.api.Draft;
import org.stet.store.api.Particulars;
import org.stet.store.api.Source;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.TakenIn;
import org.stet.store.api.Version;

/** Stores of every older version of the tables, brought up to date. */
class UpgradeTest {
  private static final List<String> SCRIPTS =
      List.of("V1__create_store.sql", "V2__keep_reviews.sql", "V3__link_takes.sql");
  private static final String AP = "Source: AP\nSlug: BC-Harbour-Bridge\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatWasKeptBeforeIsLinkedToWhatComesNow(int version) throws Exception {
    OlderStore.begin(folder, SCRIPTS.subList(0, version), AP + "\n" + Series.BRIDGE);
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(List.of(), store.links(1));
      assertEquals(List.of(), store.notices(1));
      assertEquals("", store.review(1));
      Version head = store.versions(1).get(0);
      store.save(new Draft(1, head.id(), head.text() + "\nOurs.\n", "t", "Edited", "Maja"));
      TakenIn second =
          store.takeIn(Series.take("a2", AP + "Take: UPDATE 1\n", Series.BRIDGE_GROWN));
      assertEquals(1, second.links().get(0).older());
      store.takeIn(Series.take("k", AP + "Take: KILL\n", "Kill.\n"));
      assertEquals(1, store.notices(1).size());
      assertEquals(1, store.notices(2).size());
    }
    assertTrue(Files.size(folder.resolve("before-version-6.zip")) > 1_000);
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(2, store.links(1).size());
    }
  }

  @Test
  void sourcesFromBeforeAreReadAndDescribed() throws Exception {
    OlderStore.begin(folder, SCRIPTS, AP + "\n" + Series.BRIDGE);
    Database database =
        Database.open(folder, new Migrations(SCRIPTS, Migrations.class), DatabaseFile.STANDARD);
    database.write(
        sql -> {
          sql.insert("insert into source (article, name) values (1, 'Minutes')");
          return sql.update(
              "insert into source_version (source, number, words, withdrawn, reason, who, made)"
                  + " values (1, 1, 'We met.', false, '', 'Maja', ?)",
              Versions.now());
        });
    database.close();
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      assertEquals(Particulars.NONE, store.sources(0).get(0).particulars());
      assertEquals("Maja", store.sources(0).get(0).keeper());
      assertEquals("We met.", store.sourceVersions(1).get(0).text());
      Source described = store.describeSource(1, SourceParticularsTest.TAPE, "Maja");
      assertEquals(SourceParticularsTest.TAPE, described.particulars());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"story_key", "take_link", "recurring_line", "source_particulars", "tombstone"})
  void aMigrationThatBrokeOffGoesOn(String table) throws Exception {
    new H2Stores().open(folder, "a test").close();
    org.h2.jdbcx.JdbcDataSource source = new org.h2.jdbcx.JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("stet"));
    source.setUser("stet");
    try (java.sql.Connection connection = source.getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute("delete from schema_version where number >= 3");
      statement.execute("drop table " + table);
    }
    try (DeskStore store = new H2Stores().open(folder, "a test")) {
      store.takeIn(Series.take("a1", AP, Series.BRIDGE));
      TakenIn second = store.takeIn(Series.take("a2", AP, Series.BRIDGE_GROWN));
      assertEquals(1, second.links().size());
    } catch (StoreFailure e) {
      throw new AssertionError(e.inWords(), e);
    }
  }
}
