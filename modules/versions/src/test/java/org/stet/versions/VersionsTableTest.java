package org.stet.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.event.TableModelEvent;
import org.junit.jupiter.api.Test;

/** The versions as rows. */
class VersionsTableTest {
  private static final List<VersionRow> ROWS =
      VersionRow.of(
          List.of(
              Versions.version(0, "Headline: A b\n\nOne two three.\n", "as received"),
              Versions.version(1, "Headline: A b\n\nOne two three four five.\n", "cleaned"),
              Versions.version(2, "Headline: A b\n\nOne two five.\n", "Saved"),
              Versions.version(3, "Headline: New\n\nOne two five.\n", "Saved")));

  private static VersionsTable table(String zone, Locale locale) {
    VersionsTable table = new VersionsTable(ZoneId.of(zone), locale);
    table.show(ROWS);
    return table;
  }

  private static List<Object> column(VersionsTable table, int column) {
    return IntStream.range(0, table.getRowCount())
        .mapToObj(row -> table.getValueAt(row, column))
        .toList();
  }

  @Test
  void theNewestComesFirst() {
    VersionsTable table = table("UTC", Locale.UK);
    assertEquals(List.of("3", "2", "1", "0"), column(table, VersionsTable.NUMBER));
    assertEquals(
        List.of("Saved", "Saved", "cleaned", "as received"), column(table, VersionsTable.REASON));
    assertEquals("Maja", table.getValueAt(2, VersionsTable.WHO));
    assertEquals(102, table.row(1).version().id());
  }

  @Test
  void wordsAreCountedAndComparedWithTheVersionBefore() {
    VersionsTable table = table("UTC", Locale.UK);
    assertEquals(List.of("3", "3", "5", "3"), column(table, VersionsTable.WORDS));
    assertEquals(List.of("\u00b10", "\u22122", "+2", ""), column(table, VersionsTable.MORE));
  }

  @Test
  void timesAndNumbersAreTheUsersOwn() {
    Object there = table("Pacific/Auckland", Locale.GERMANY).getValueAt(3, VersionsTable.WHEN);
    assertEquals("05.03.2026, 11:30", there);
    Object here = table("America/New_York", Locale.UK).getValueAt(3, VersionsTable.WHEN);
    assertEquals("4 Mar 2026, 17:30", here);
    VersionsTable table = new VersionsTable(ZoneId.of("UTC"), Locale.GERMANY);
    table.show(VersionRow.of(List.of(Versions.version(0, "a ".repeat(1234), "long"))));
    assertEquals("1.234", table.getValueAt(0, VersionsTable.WORDS));
  }

  @Test
  void onlyWhatIsNewIsTold() {
    VersionsTable table = table("UTC", Locale.UK);
    List<TableModelEvent> told = new ArrayList<>();
    table.addTableModelListener(told::add);
    assertFalse(table.show(List.copyOf(ROWS)));
    assertEquals(0, told.size());
    assertTrue(table.show(ROWS.subList(1, 4)));
    assertEquals(1, told.size());
    assertEquals(3, table.getRowCount());
  }

  @Test
  void aVersionIsFoundByItsId() {
    VersionsTable table = table("UTC", Locale.UK);
    assertEquals(0, table.rowOf(103));
    assertEquals(3, table.rowOf(100));
    assertEquals(-1, table.rowOf(7));
  }

  @Test
  void everyColumnHasANameOfItsOwn() {
    VersionsTable table = new VersionsTable(ZoneId.of("UTC"), Locale.UK);
    assertEquals(0, table.getRowCount());
    long names =
        IntStream.range(0, table.getColumnCount())
            .mapToObj(table::getColumnName)
            .filter(name -> !name.isBlank())
            .distinct()
            .count();
    assertEquals(table.getColumnCount(), names);
  }
}
