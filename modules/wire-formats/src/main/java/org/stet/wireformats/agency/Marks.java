package org.stet.wireformats.agency;

import java.util.ArrayList;
import java.util.List;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Edit;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/**
 * The marks of the copy file that a block needs, and the backslashes before what looks like one.
 */
final class Marks {
  private static final String FENCE = "```";

  private Marks() {}

  /** The insertions into {@code plain}, one block, that make it a block of {@code role}. */
  static List<Edit> of(String plain, Role role, String rule, String reason) {
    List<Edit> edits = new ArrayList<>();
    if (plain.isBlank()) {
      return edits;
    }
    if (role.isFenced()) {
      String bare = plain.strip().replaceFirst("^\\\\{1,100}", "");
      if (bare.equals(FENCE)) {
        edits.add(Edit.insert(0, "\\", rule, reason));
      }
      return edits;
    }
    String mark =
        switch (role) {
          case SUBHEAD -> "## ";
          case LIST_ITEM -> "- ";
          case QUOTE -> "> ";
          default -> "";
        };
    if (mark.isEmpty()) {
      return CopyFile.quoting(plain, rule, reason).edits();
    }
    int indent = plain.length() - plain.stripLeading().length();
    String escaped = CopyFile.escape(plain);
    edits.add(Edit.insert(indent, mark, rule, "Marked as a " + role.id()));
    int at = 0;
    for (int i = 0; i < escaped.length(); i++) {
      if (at < plain.length() && escaped.charAt(i) == plain.charAt(at)) {
        at++;
      } else {
        edits.add(Edit.insert(at, "\\", rule, reason));
      }
    }
    return merged(edits);
  }

  /** Two insertions at one place become one. */
  private static List<Edit> merged(List<Edit> edits) {
    List<Edit> merged = new ArrayList<>();
    for (Edit edit : edits) {
      int last = merged.size() - 1;
      Edit before = last >= 0 ? merged.get(last) : null;
      if (before != null && before.range().equals(edit.range())) {
        String words = before.replacement() + edit.replacement();
        merged.set(last, new Edit(edit.range(), words, before.rule(), before.reason()));
      } else {
        merged.add(edit);
      }
    }
    return merged;
  }

  /** Adds the removal of control characters between {@code from} and {@code to}. */
  static void controls(String text, int from, int to, int shift, String rule, List<Edit> edits) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\t') {
        edits.add(
            Edit.remove(
                TextRange.ofLength(i - shift, 1), rule, "A control code of the transmission"));
      }
    }
  }
}
