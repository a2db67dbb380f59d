package org.stet.storejdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.store.api.DeskStore;
import org.stet.store.api.NewSource;
import org.stet.store.api.Particulars;
import org.stet.store.api.Reliability;
import org.stet.store.api.Source;
import org.stet.store.api.StoreFailure;
import org.stet.store.api.StoreFailure.Problem;
import org.stet.store.api.Terms;

/** What is known of a source besides its words. */
class SourceParticularsTest {
  static final Particulars TAPE =
      new Particulars(
          "Jan Vos",
          "Harbour office",
          "3 May, about noon",
          "Harbour Radio",
          Reliability.USUALLY_RELIABLE,
          "ours",
          Terms.CONFIDENTIAL,
          "pt-BR",
          true,
          LocalDate.of(2026, 5, 3));

  @TempDir Path folder;

  private DeskStore open() throws Exception {
    return new H2Stores().open(folder, "a test");
  }

  private static NewSource tape(String text, @Nullable Particulars known) {
    return new NewSource(0, "Tape", "/tape", text, "", "Maja", known);
  }

  @Test
  void areKeptAndStayWithNewerVersions() throws Exception {
    long id;
    try (DeskStore store = open()) {
      Source added = store.addSource(tape("We met.", TAPE));
      id = added.id();
      assertEquals(TAPE, added.particulars());
      assertEquals("Maja", added.keeper());
      Source revised =
          store.reviseSource(id, new NewSource(0, "Tape", "/tape", "We all met.", "", "Ida"));
      assertEquals(TAPE, revised.particulars());
      assertEquals("Maja", revised.keeper(), "who added it keeps it");
      assertEquals(TAPE, store.withdrawSource(id, "wrong tape", "Ida").particulars());
    }
    try (DeskStore store = open()) {
      assertEquals(TAPE, store.sources(0).get(0).particulars());
      assertEquals(3, store.sourceVersions(id).size());
    }
  }

  @Test
  void changeWithoutANewVersionSoThatVerdictsStay() throws Exception {
    try (DeskStore store = open()) {
      Source added = store.addSource(tape("We met.", null));
      assertEquals(Particulars.NONE, added.particulars());
      Source described = store.describeSource(added.id(), TAPE, "Ida");
      assertEquals(TAPE, described.particulars());
      assertEquals(1, described.current());
      assertEquals(
          Particulars.NONE,
          store.describeSource(added.id(), Particulars.NONE, "Ida").particulars());
      Particulars open = store.reviseSource(added.id(), tape("We met again.", TAPE)).particulars();
      assertEquals(TAPE, open);
    }
  }

  @Test
  void anOddTextIsKeptAsFarAsThereIsRoom() throws Exception {
    String odd = "\ud83d\ude00 '); drop table source; --\u0000\u202e" + "x".repeat(3_000);
    Particulars known =
        new Particulars(
            odd, odd, odd, odd, Reliability.UNRATED, odd, Terms.UNSTATED, "", false, null);
    try (DeskStore store = open()) {
      Particulars kept = store.addSource(tape("We met.", known)).particulars();
      assertTrue(odd.startsWith(kept.speaker()), kept.speaker());
      assertEquals(2_000, kept.rights().length());
      assertFalse(store.sources(0).isEmpty());
    }
  }

  @Test
  void thereHasToBeTheSource() throws Exception {
    try (DeskStore store = open()) {
      StoreFailure failure =
          assertThrows(StoreFailure.class, () -> store.describeSource(9, TAPE, "Ida"));
      assertEquals(Problem.NO_SUCH_THING, failure.problem());
      assertFalse(failure.inWords().contains("Vos"), failure.inWords());
    }
  }

  /** A message may be read by anybody: it has the number, and neither name nor words. */
  @Test
  void damagedWordsAreRefusedAndNotTold() throws Exception {
    try (DeskStore store = open()) {
      store.addSource(tape("The clerk knew.", TAPE));
    }
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("stet"));
    source.setUser("stet");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update source_version set words = 'The clerk lied.'");
    }
    try (DeskStore store = open()) {
      StoreFailure failure = assertThrows(StoreFailure.class, () -> store.sourceVersions(1));
      assertEquals(Problem.DAMAGED, failure.problem());
      assertTrue(failure.inWords().contains("version 1 of source 1 is damaged"));
      assertFalse(failure.inWords().contains("lied"), failure.inWords());
    }
  }
}
