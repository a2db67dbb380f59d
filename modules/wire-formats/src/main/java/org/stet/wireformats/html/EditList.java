package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;

/** Gathers edits of one text; insertions at the same place become one, in the order they come. */
public final class EditList {
  private final String text;
  private final TreeMap<Integer, Edit> insertions = new TreeMap<>();
  private final List<Edit> others = new ArrayList<>();

  public EditList(String text) {
    this.text = text;
  }

  public void insert(int at, String words, String rule, String reason) {
    if (words.isEmpty()) {
      return;
    }
    Edit before = insertions.get(at);
    Edit edit = Edit.insert(at, words, rule, reason);
    if (before != null) {
      boolean same = before.rule().equals(rule);
      edit =
          Edit.insert(
              at,
              before.replacement() + words,
              same ? rule : before.rule() + "+" + rule,
              before.reason().equals(reason) ? reason : before.reason() + "; " + reason);
    }
    insertions.put(at, edit);
  }

  public void replace(TextRange range, String words, String rule, String reason) {
    if (!range.isEmpty() && !range.in(text).equals(words)) {
      others.add(new Edit(range, words, rule, reason));
    } else if (range.isEmpty()) {
      insert(range.start(), words, rule, reason);
    }
  }

  public void remove(TextRange range, String rule, String reason) {
    replace(range, "", rule, reason);
  }

  /** Removes a line that stands at {@code range}, and its line end. */
  public void removeLine(TextRange range, String rule, String reason) {
    remove(new TextRange(range.start(), range.end() + 1), rule, reason);
  }

  /** Puts backslashes into {@code range} so that its words are read as they are. */
  public void escape(TextRange range, String rule) {
    escape(range, CopyFile.escape(range.in(text)), rule);
  }

  /** The same for the words of a paragraph, which may look like a mark at their head. */
  public void escapeLine(TextRange range, String rule) {
    String words = range.in(text);
    ChangeSet quoting = CopyFile.quoting(words, rule, "Made literal");
    escape(range, quoting.applyTo(words), rule);
  }

  private void escape(TextRange range, String escaped, String rule) {
    int at = range.start();
    for (int i = 0; i < escaped.length(); i++) {
      if (at < range.end() && escaped.charAt(i) == text.charAt(at)) {
        at++;
      } else {
        insert(at, "\\", rule, "Made literal");
      }
    }
  }

  public ChangeSet changes() {
    Collection<Edit> all = new ArrayList<>(others);
    all.addAll(insertions.values());
    return ChangeSet.of(text.length(), all);
  }
}
