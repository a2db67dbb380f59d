package org.stet.storejdbc;

import java.util.List;

/**
 * A table in an archive.
 *
 * @param name its name
 * @param order the columns by which its rows are ordered
 * @param isNumbered whether its first column gives numbers to new rows
 * @param since the version of the tables from which on there is one
 */
record ArchiveTable(String name, String order, boolean isNumbered, int since) {

  /** All tables that hold what was saved, each behind those it refers to. */
  static final List<ArchiveTable> ALL =
      List.of(
          numbered("article", 1),
          new ArchiveTable("raw_item", "sha256", false, 1),
          numbered("arrival", 1),
          numbered("version", 1),
          numbered("source", 1),
          new ArchiveTable("source_version", "source, number", false, 1),
          numbered("checked_fact", 1),
          numbered("verdict", 1),
          new ArchiveTable("verdict_source", "verdict, source, number", false, 1),
          numbered("support", 1),
          numbered("review", 2),
          new ArchiveTable("take", "article", false, 3),
          new ArchiveTable("story_key", "name, article", false, 3),
          numbered("take_link", 3),
          numbered("agency_notice", 3),
          numbered("recurring_line", 3),
          numbered("let_out", 4),
          numbered("delivery", 4),
          numbered("source_particulars", 5),
          numbered("tombstone", 6));

  private static ArchiveTable numbered(String name, int since) {
    return new ArchiveTable(name, "id", true, since);
  }

  /** The name of its file in an archive. */
  String file() {
    return "tables/" + name + ".jsonl";
  }

  /** Those that tables of this version have. */
  static List<ArchiveTable> of(int version) {
    return ALL.stream().filter(table -> table.since() <= version).toList();
  }
}
