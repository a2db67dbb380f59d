package org.stet.wireformats.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Edit;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * Turns what a reader made of an agency's lines into edits. Every character of the text is kept or
 * stands in an edit; edits never reach from one block into another.
 */
final class CopyEdits {
  private static final String LITERAL = "What would be read as a mark is made literal";
  private static final Comparator<Edit> IN_ORDER =
      Comparator.comparingInt((Edit edit) -> edit.range().start())
          .thenComparingInt(edit -> edit.range().end());

  private final AgencyCopy copy;
  private final String text;
  private final List<AgencyLine> lines;
  private final List<Edit> cuts;
  private final List<Edit> edits = new ArrayList<>();
  private final TreeMap<Integer, Edit> insertions = new TreeMap<>();
  private int nextCut;

  CopyEdits(AgencyCopy copy) {
    this.copy = copy;
    this.text = copy.text();
    this.lines = copy.lines();
    this.cuts = new ArrayList<>(copy.cuts());
    this.cuts.sort(IN_ORDER);
  }

  ChangeSet changes() {
    header();
    int at = 0;
    while (at < lines.size()) {
      AgencyLine line = lines.get(at);
      if (copy.isDropped(line)) {
        copy.dropOf(line).ifPresent(edits::add);
        at++;
      } else if (isFenced(at)) {
        at = fenced(at);
      } else {
        at = block(at, copy.role(line));
      }
    }
    edits.addAll(insertions.values());
    return ChangeSet.of(text.length(), edits);
  }

  private void header() {
    CopyFile header = new CopyFile();
    for (Map.Entry<FieldName, Set<String>> field : copy.fields().entrySet()) {
      if (field.getKey().role().isPresent()) {
        field.getValue().forEach(words -> header.field(field.getKey(), words));
      } else {
        header.field(field.getKey(), String.join("; ", field.getValue()));
      }
    }
    String written = header.text();
    if (!written.isEmpty()) {
      insert(0, written + "\n", copy.id("header"), "What is known about the story goes on top");
    }
  }

  private boolean isFenced(int at) {
    AgencyLine line = lines.get(at);
    return copy.role(line).isFenced() && !line.isBlank();
  }

  /** A table or note: up to the last line of this role with nothing else between. */
  private int fenced(int from) {
    Role role = copy.role(lines.get(from));
    int last = from;
    for (int i = from + 1; i < lines.size(); i++) {
      AgencyLine line = lines.get(i);
      if (isFenced(i) && !copy.isDropped(line) && copy.role(line) == role) {
        last = i;
      } else if (!line.isBlank() && !copy.isDropped(line)) {
        break;
      }
    }
    String reason = role == Role.TABLE ? "Lines in columns are a table" : "A note that stays here";
    String fence = role == Role.TABLE ? "```agate\n" : "```note\n";
    insert(lines.get(from).range().start(), fence, copy.id(role.id()), reason);
    for (int i = from; i <= last; i++) {
      AgencyLine line = lines.get(i);
      if (copy.isDropped(line)) {
        copy.dropOf(line).ifPresent(edits::add);
      } else {
        unit(i, i, role);
        if (i < last) {
          lineEnd(line);
        }
      }
    }
    AgencyLine end = lines.get(last);
    insert(end.range().end(), "\n```", copy.id(role.id()), reason);
    lineEnd(end);
    return last + 1;
  }

  /** A block of one line, or of several that were wrapped. */
  private int block(int from, Role role) {
    int last = from;
    while (last + 1 < lines.size()
        && copy.isJoined(lines.get(last + 1))
        && !copy.isDropped(lines.get(last + 1))
        && !copy.role(lines.get(last + 1)).isFenced()
        && !lines.get(last + 1).isBlank()
        && !lines.get(from).isBlank()) {
      last++;
    }
    unit(from, last, role);
    lineEnd(lines.get(last));
    return last + 1;
  }

  private void lineEnd(AgencyLine line) {
    TextRange end = new TextRange(line.range().end(), line.next());
    if (end.isEmpty() && line.next() < text.length()) {
      insert(line.next(), "\n", copy.id("lines"), "A part of the message ends here");
    } else if (!end.isEmpty() && !end.in(text).equals("\n")) {
      edits.add(new Edit(end, "\n", copy.id("lines"), "Line ends become line feeds"));
    }
  }

  /** The edits inside the lines {@code from} to {@code last}, which are one block. */
  private void unit(int from, int last, Role role) {
    int start = lines.get(from).range().start();
    int end = lines.get(last).range().end();
    List<Edit> inside = insideEdits(from, last, start, end);
    ChangeSet first = ChangeSet.of(end - start, inside);
    String plain = first.applyTo(text.substring(start, end));
    ChangeSet marks =
        ChangeSet.of(plain.length(), Marks.of(plain, role, copy.id("lines"), LITERAL));
    for (Edit edit : first.then(marks).edits()) {
      TextRange range = edit.range().shift(start);
      if (range.isEmpty()) {
        insert(range.start(), edit.replacement(), edit.rule(), edit.reason());
      } else {
        edits.add(new Edit(range, edit.replacement(), edit.rule(), edit.reason()));
      }
    }
  }

  private List<Edit> insideEdits(int from, int last, int start, int end) {
    List<Edit> inside = new ArrayList<>();
    int done = start;
    int line = from;
    int lastInsertion = -1;
    while (done < end) {
      Edit cut = nextCut(done, end);
      int gapStart = line < last ? Math.max(done, lines.get(line).lastSeen()) : end;
      int stop = Math.min(cut == null ? end : cut.range().start(), gapStart);
      Marks.controls(text, done, stop, start, copy.id("codes"), inside);
      if (line < last && gapStart == stop) {
        int gapEnd = Math.max(gapStart, lines.get(line + 1).firstSeen());
        inside.add(gap(new TextRange(gapStart, gapEnd), start));
        done = gapEnd;
        line++;
      } else if (cut != null) {
        boolean twice = cut.range().isEmpty() && cut.range().end() == lastInsertion;
        if (!twice) {
          inside.add(shifted(cut, start));
        }
        lastInsertion = cut.range().isEmpty() ? cut.range().end() : -1;
        done = Math.max(cut.range().end(), stop);
        nextCut++;
      } else {
        done = end;
      }
    }
    return inside;
  }

  private Edit gap(TextRange range, int start) {
    boolean hyphen =
        range.start() > 1
            && text.charAt(range.start() - 1) == '-'
            && Character.isLetterOrDigit(text.charAt(range.start() - 2));
    if (hyphen && DividedWord.isOne(text, range.start() - 1, range.end())) {
      return new Edit(
          new TextRange(range.start() - 1, range.end()).shift(-start),
          "",
          copy.id("divided-word"),
          "The word was divided at the end of a line");
    }
    return new Edit(
        range.shift(-start),
        hyphen ? "" : " ",
        copy.id("wrapped-lines"),
        "The line was wrapped on the way");
  }

  private static Edit shifted(Edit cut, int start) {
    return new Edit(cut.range().shift(-start), cut.replacement(), cut.rule(), cut.reason());
  }

  /** The next cut inside the stretch; those that do not fit into it are passed over. */
  private @Nullable Edit nextCut(int from, int end) {
    while (nextCut < cuts.size() && cuts.get(nextCut).range().start() < from) {
      nextCut++;
    }
    if (nextCut >= cuts.size() || cuts.get(nextCut).range().end() > end) {
      return null;
    }
    return cuts.get(nextCut);
  }

  private void insert(int at, String words, String rule, String reason) {
    Edit before = insertions.get(at);
    Edit edit = Edit.insert(at, words, rule, reason);
    if (before != null) {
      edit =
          Edit.insert(
              at,
              before.replacement() + words,
              before.rule().equals(rule) ? rule : before.rule() + "+" + rule,
              before.reason().equals(reason) ? reason : before.reason() + "; " + reason);
    }
    insertions.put(at, edit);
  }
}
