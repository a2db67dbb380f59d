package org.stet.versions;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;
import org.openide.util.NbBundle.Messages;

/** The versions of an article as rows, newest first. */
@Messages({
  "VersionsTable.number=No.",
  "VersionsTable.when=When",
  "VersionsTable.who=Who",
  "VersionsTable.reason=Why",
  "VersionsTable.words=Words",
  "VersionsTable.more=+/\u2212"
})
final class VersionsTable extends AbstractTableModel {
  private static final long serialVersionUID = 1;

  static final int NUMBER = 0;
  static final int WHEN = 1;
  static final int WHO = 2;
  static final int REASON = 3;
  static final int WORDS = 4;
  static final int MORE = 5;

  private final transient DateTimeFormatter when;
  private final transient NumberFormat count;
  private transient List<VersionRow> rows = List.of();

  /** With times as they are told in {@code zone}, and times and numbers as in {@code locale}. */
  VersionsTable(ZoneId zone, Locale locale) {
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.MEDIUM, FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
    when = DateTimeFormatter.ofPattern(pattern, locale).withZone(zone);
    count = NumberFormat.getIntegerInstance(locale);
  }

  /** Shows {@code now}; returns whether there is anything new in it. */
  boolean show(List<VersionRow> now) {
    if (rows.equals(now)) {
      return false;
    }
    rows = now;
    fireTableDataChanged();
    return true;
  }

  VersionRow row(int index) {
    return rows.get(index);
  }

  /** Where the version with this id of the store stands, or -1. */
  int rowOf(long id) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).version().id() == id) {
        return row;
      }
    }
    return -1;
  }

  @Override
  public int getRowCount() {
    return rows == null ? 0 : rows.size();
  }

  @Override
  public int getColumnCount() {
    return 6;
  }

  @Override
  public String getColumnName(int column) {
    return switch (column) {
      case NUMBER -> Bundle.VersionsTable_number();
      case WHEN -> Bundle.VersionsTable_when();
      case WHO -> Bundle.VersionsTable_who();
      case REASON -> Bundle.VersionsTable_reason();
      case WORDS -> Bundle.VersionsTable_words();
      default -> Bundle.VersionsTable_more();
    };
  }

  @Override
  public Object getValueAt(int row, int column) {
    VersionRow shown = rows.get(row);
    return switch (column) {
      case NUMBER -> count.format(shown.version().number());
      case WHEN -> when.format(shown.version().at());
      case WHO -> shown.version().author();
      case REASON -> shown.version().reason();
      case WORDS -> count.format(shown.words());
      default -> signed(shown.more());
    };
  }

  /** All that is known of a version, in one line. */
  String inWords(int row) {
    return IntStream.range(0, getColumnCount())
        .filter(column -> !getValueAt(row, column).toString().isEmpty())
        .mapToObj(column -> getColumnName(column) + " " + getValueAt(row, column))
        .collect(Collectors.joining(" \u00b7 "));
  }

  private String signed(@Nullable Integer more) {
    if (more == null) {
      return "";
    }
    String sign = more > 0 ? "+" : more < 0 ? "\u2212" : "\u00b1";
    return sign + count.format(Math.abs(more));
  }
}
