package org.stet.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;

/** What the list of versions does where there is little room. */
class VersionsSplitTest {
  @Test
  void theListHasToDoWithLessWhereThereIsLittleRoom() {
    List<Boolean> told = new ArrayList<>();
    VersionsSplit split = new VersionsSplit(new JButton("a long name"), new JLabel("x"), told::add);
    layOut(split, VersionsSplit.ROOMY + 100);
    assertEquals(List.of(), told);
    int roomy = split.getDividerLocation();
    layOut(split, VersionsSplit.ROOMY - 220);
    layOut(split, VersionsSplit.ROOMY - 230);
    assertEquals(List.of(true), told);
    assertTrue(split.getDividerLocation() < roomy, "" + split.getDividerLocation());
    layOut(split, VersionsSplit.ROOMY);
    assertEquals(List.of(true, false), told);
    assertEquals(roomy, split.getDividerLocation());
  }

  private static void layOut(VersionsSplit split, int width) {
    split.setSize(width, 240);
    split.doLayout();
  }

  @Test
  void aNarrowListTellsWhenAndWhyAndTheTipTellsTheRest() {
    VersionsList list = new VersionsList(() -> {});
    list.fill(VersionRow.of(List.of(Versions.version(0, "one two three", "as received"))));
    List<String> all = names(list.table());
    assertEquals(6, all.size());
    list.narrow(true);
    assertEquals(List.of(all.get(0), all.get(1), all.get(3)), names(list.table()));
    list.narrow(false);
    assertEquals(all, names(list.table()));
    String words = ((VersionsTable) list.table().getModel()).inWords(0);
    assertTrue(words.startsWith("No. 0 \u00b7 When "), words);
    assertTrue(words.endsWith("Words 3"), words);
  }

  private static List<String> names(JTable table) {
    return IntStream.range(0, table.getColumnCount()).mapToObj(table::getColumnName).toList();
  }
}
