package org.stet.cleanrules.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stet.text.api.Article;
import org.stet.text.api.Edit;
import org.stet.text.api.Field;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;

/** What a rule collects while it looks through an article: edits that bear its name. */
public final class Proposal {
  private final Article article;
  private final String text;
  private final String rule;
  private final List<Edit> edits = new ArrayList<>();

  /** The lines to add to the header, by the place where they go and the order of the fields. */
  private final Map<Integer, TreeMap<FieldName, List<String>>> header = new TreeMap<>();

  private String headerReason = "";

  Proposal(Article article, String rule) {
    this.article = article;
    this.text = article.text();
    this.rule = rule;
  }

  public void replace(TextRange range, String words, String reason) {
    edits.add(new Edit(range, words, rule, reason));
  }

  public void insert(int offset, String words, String reason) {
    edits.add(Edit.insert(offset, words, rule, reason));
  }

  /** Takes away the block on {@code line}, with its line end and indent. */
  public void remove(CopyLine line, String reason) {
    edits.add(Edit.remove(wholeLine(line), rule, reason));
  }

  /** Moves the block on {@code line} to a header line of that name. */
  public void moveToHeader(CopyLine line, FieldName name, String reason) {
    remove(line, reason);
    addField(name, line.block().words(), reason);
  }

  /** Adds a header line with the words that stand in {@code words}, as they stand. */
  public void addField(FieldName name, TextRange words, String reason) {
    headerReason = reason;
    int at = 0;
    for (Field field : article.fields()) {
      if (field.name().compareTo(name) <= 0) {
        at = field.range().end();
      }
    }
    header
        .computeIfAbsent(at, place -> new TreeMap<>())
        .computeIfAbsent(name, field -> new ArrayList<>())
        .add(name.label() + ": " + words.in(text).strip());
  }

  private TextRange wholeLine(CopyLine line) {
    int start = text.lastIndexOf('\n', line.range().start() - 1) + 1;
    int end = text.indexOf('\n', line.range().end());
    return new TextRange(start, end < 0 ? text.length() : end + 1);
  }

  /** The edits, header lines included. */
  public List<Edit> edits() {
    List<Edit> all = new ArrayList<>(edits);
    for (Map.Entry<Integer, TreeMap<FieldName, List<String>>> place : header.entrySet()) {
      List<String> lines = new ArrayList<>();
      place.getValue().values().forEach(lines::addAll);
      String joined = String.join("\n", lines);
      boolean first = place.getKey() == 0;
      String gap = article.fields().isEmpty() ? "\n\n" : "\n";
      String words = first ? joined + gap : "\n" + joined;
      all.add(Edit.insert(place.getKey(), words, rule, headerReason));
    }
    return all;
  }
}
