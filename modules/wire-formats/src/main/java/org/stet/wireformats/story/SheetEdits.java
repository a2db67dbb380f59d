package org.stet.wireformats.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;
import org.stet.wireformats.html.EditList;

/**
 * Makes the edits that lead from the visible text of an item to a copy file. A header line whose
 * words stand above the body is labelled where it stands; others are put in, and their lines go.
 * Blocks stay in their places.
 */
final class SheetEdits {
  private static final String PICTURE = "Picture: ";
  private static final String MOVED = "Stands elsewhere in the item, and belongs to the header";
  private static final String UNSEEN = "Said by the item, but not as a line of its text";

  private final Sheet sheet;
  private final String format;
  private final int[] starts;
  private final String text;
  private final EditList edits;
  private boolean written;

  private SheetEdits(Sheet sheet, String format) {
    this.sheet = sheet;
    this.format = format;
    this.starts = new int[sheet.size()];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < sheet.size(); i++) {
      starts[i] = all.length();
      all.append(sheet.get(i).words()).append('\n');
    }
    this.text = all.toString();
    this.edits = new EditList(text);
  }

  /** The visible text and the edits over it. */
  record Result(String text, ChangeSet changes) {}

  static Result of(Sheet sheet, String format) {
    SheetEdits made = new SheetEdits(sheet, format);
    made.header();
    made.body();
    return Repairs.before(sheet, new Result(made.text, made.edits.changes()));
  }

  private TextRange range(int index) {
    return TextRange.ofLength(starts[index], sheet.get(index).words().length());
  }

  private TextRange kept(int index) {
    return sheet.get(index).kept().shift(starts[index]);
  }

  private String rule(int index) {
    SheetLine line = sheet.get(index);
    FieldName field = line.field();
    return field == null ? format + "-" + line.part().id() : rule(field);
  }

  private String rule(FieldName field) {
    return format + "-" + field.label().toLowerCase(Locale.ROOT);
  }

  private String why(FieldName field) {
    boolean shown = sheet.lines().stream().anyMatch(line -> line.field() == field);
    return shown ? MOVED : UNSEEN;
  }

  private void header() {
    Map<FieldName, String> missing = new EnumMap<>(FieldName.class);
    missing.putAll(sheet.fields());
    int last = -1;
    boolean above = true;
    for (int i = 0; i < sheet.size(); i++) {
      SheetLine line = sheet.get(i);
      above &= !line.part().isBody();
      FieldName field = line.field();
      if (line.part() == Part.DROPPED) {
        edits.removeLine(range(i), rule(i), line.reason());
      } else if (field != null) {
        if (above && line.keptWords().equals(missing.get(field))) {
          label(i, field);
          missing.remove(field);
          last = i;
        } else {
          edits.removeLine(range(i), rule(i), "Its words go to the header line " + field.label());
        }
      }
    }
    for (Map.Entry<FieldName, String> field : missing.entrySet()) {
      String line = new CopyFile().field(field.getKey(), field.getValue()).text();
      String rule = rule(field.getKey());
      if (last >= 0) {
        String below = "\n" + line.substring(0, line.length() - 1);
        edits.insert(range(last).end(), below, rule, why(field.getKey()));
      } else {
        edits.insert(0, line, rule, why(field.getKey()));
      }
    }
    written = last >= 0 || !missing.isEmpty();
  }

  private void label(int index, FieldName field) {
    String rule = rule(index);
    edits.insert(starts[index], field.label() + ": ", rule, sheet.get(index).reason());
    trim(index);
    edits.escape(kept(index), rule);
  }

  /** Takes away what stands around the words that stay. */
  private void trim(int index) {
    TextRange all = range(index);
    TextRange stays = kept(index);
    boolean dateline = sheet.get(index).part() == Part.PARAGRAPH;
    String rule = dateline ? rule(FieldName.DATELINE) : rule(index);
    String reason = sheet.get(index).reason();
    edits.remove(new TextRange(all.start(), stays.start()), rule, reason);
    edits.remove(new TextRange(stays.end(), all.end()), rule, reason);
  }

  private void body() {
    List<Integer> lines = new ArrayList<>();
    Map<Integer, String> creditsAbove = new HashMap<>();
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.get(i).part().isBody()) {
        lines.add(i);
      }
    }
    for (int k = 0; k < lines.size(); k++) {
      int index = lines.get(k);
      int before = k == 0 ? -1 : lines.get(k - 1);
      int after = k + 1 == lines.size() ? -1 : lines.get(k + 1);
      block(index, before, after, creditsAbove);
    }
  }

  private void block(int index, int before, int after, Map<Integer, String> creditsAbove) {
    SheetLine line = sheet.get(index);
    switch (line.part()) {
      case SUBHEAD -> marked(index, "## ");
      case QUOTE -> marked(index, "> ");
      case LIST_ITEM -> marked(index, "- ");
      case CAPTION -> caption(index, after, creditsAbove);
      case CREDIT -> credit(index, before, creditsAbove);
      case ROW -> fenced(index, before, after, "```agate\n");
      case NOTE -> fenced(index, before, after, "```note\n");
      default -> {
        open(index, "");
        trim(index);
        edits.escapeLine(kept(index), rule(index));
      }
    }
  }

  /** Begins a block: a blank line, if anything stands before, and its mark. */
  private void open(int index, String mark) {
    String gap = written ? "\n" : "";
    written = true;
    edits.insert(starts[index], gap + mark, rule(index), sheet.get(index).reason());
  }

  private void marked(int index, String mark) {
    open(index, mark);
    trim(index);
    edits.escape(kept(index), rule(index));
  }

  private void caption(int index, int after, Map<Integer, String> creditsAbove) {
    marked(index, PICTURE);
    TextRange words = kept(index);
    String rule = rule(index);
    String caption = words.in(text);
    String credit = creditsAbove.get(sheet.get(index).group());
    if (caption.endsWith("]") && CopyFile.escape(caption).endsWith("]")) {
      edits.insert(words.end() - 1, "\\", rule, "Made literal");
    }
    if (same(Part.CREDIT, index, after)) {
      TextRange end = TextRange.ofLength(range(index).end(), 1);
      edits.replace(end, " [", rule, "The credit goes into brackets");
    } else if (credit != null) {
      String bracket = " [" + literal(credit) + "]";
      edits.insert(range(index).end(), bracket, rule, "The credit goes into brackets");
    }
  }

  private void credit(int index, int before, Map<Integer, String> creditsAbove) {
    SheetLine line = sheet.get(index);
    if (!same(Part.CAPTION, index, before)) {
      if (captionFollows(index)) {
        creditsAbove.put(line.group(), line.keptWords());
        edits.removeLine(range(index), rule(index), "The credit goes behind its caption");
        return;
      }
      open(index, PICTURE + "[");
    }
    trim(index);
    TextRange words = kept(index);
    for (int i = words.start(); i < words.end(); i++) {
      if ("[]\\*".indexOf(text.charAt(i)) >= 0) {
        edits.insert(i, "\\", rule(index), "Made literal");
      }
    }
    edits.insert(range(index).end(), "]", rule(index), "The credit goes into brackets");
  }

  private static String literal(String credit) {
    return credit.replaceAll("[\\[\\]\\\\*]", "\\\\$0");
  }

  private boolean captionFollows(int index) {
    for (int i = index + 1; i < sheet.size(); i++) {
      if (same(Part.CAPTION, index, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code other}, which may be -1 for none, is {@code part} of the group of a line. */
  private boolean same(Part part, int index, int other) {
    return other >= 0
        && sheet.get(other).part() == part
        && sheet.get(other).group() == sheet.get(index).group();
  }

  private void fenced(int index, int before, int after, String fence) {
    Part part = sheet.get(index).part();
    String rule = rule(index);
    if (!same(part, index, before)) {
      open(index, fence);
    }
    trim(index);
    TextRange words = kept(index);
    if (words.in(text).replace("\\", "").strip().equals("```")) {
      edits.insert(words.start(), "\\", rule, "Made literal");
    }
    if (!same(part, index, after)) {
      edits.insert(range(index).end(), "\n```", rule, sheet.get(index).reason());
    }
  }
}
