package org.stet.wireformats.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.text.api.CopyFile;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;

/**
 * Makes the edits of the header lines. A field whose words stand above the first block is labelled
 * where it stands; the others are inserted, and their lines go.
 */
final class HeaderEdits {
  private static final String METADATA = "page-metadata";
  private static final String UNSEEN = "Said by the page, but not where a reader sees it";

  private final StoryLines story;
  private final EditList edits;
  private final Map<FieldName, String> missing = new EnumMap<>(FieldName.class);
  private final int firstBody;
  private final boolean inPlace;
  private int lastHeader = -1;

  HeaderEdits(StoryLines story, EditList edits) {
    this.story = story;
    this.edits = edits;
    this.missing.putAll(story.fields());
    int first = 0;
    while (first < story.size() && !story.role(first).isBody()) {
      first++;
    }
    this.firstBody = first;
    this.inPlace = headlineStays();
  }

  /** Makes the edits, and says whether the copy file has a header line at all. */
  boolean write() {
    for (int i = 0; i < story.size(); i++) {
      switch (story.role(i)) {
        case HEADLINE -> headline(i);
        case STANDFIRST -> field(i, FieldName.STANDFIRST, story.range(i));
        case SOURCE -> field(i, FieldName.SOURCE, story.range(i));
        case BYLINE -> field(i, FieldName.BYLINE, names(i));
        case COPYRIGHT -> field(i, FieldName.COPYRIGHT, story.range(i));
        case DATE -> date(i);
        default -> {}
      }
    }
    return insertMissing() || lastHeader >= 0;
  }

  /** Whether the headline stands in adjacent lines above the first block. */
  private boolean headlineStays() {
    List<Integer> headline = story.headline().lines();
    for (int i = 0; i < headline.size(); i++) {
      boolean adjacent = i == 0 || headline.get(i) == headline.get(i - 1) + 1;
      if (!adjacent || headline.get(i) >= firstBody) {
        return false;
      }
    }
    return !headline.isEmpty();
  }

  private void headline(int line) {
    if (!inPlace) {
      drop(line, "Moved to the header line Headline");
      return;
    }
    List<Integer> headline = story.headline().lines();
    TextRange range = story.range(line);
    String rule = story.rule(line);
    if (line == headline.get(0)) {
      edits.insert(range.start(), "Headline: ", rule, story.reason(line));
    }
    edits.escape(range, rule);
    if (line == headline.get(headline.size() - 1)) {
      missing.remove(FieldName.HEADLINE);
      lastHeader = line;
    } else {
      edits.replace(TextRange.ofLength(range.end(), 1), " ", rule, "One headline");
    }
  }

  private void date(int line) {
    boolean said = missing.containsKey(FieldName.DATE);
    drop(line, said ? "Stands in the header line Date" : "The date of another thing");
  }

  /** Where the names of the byline stand in {@code line}, if they stand there together. */
  private TextRange names(int line) {
    String names = missing.getOrDefault(FieldName.BYLINE, "");
    int at = names.isEmpty() ? -1 : story.words(line).indexOf(names);
    int start = story.range(line).start();
    return at < 0 ? TextRange.at(start) : TextRange.ofLength(start + at, names.length());
  }

  /** Makes {@code words}, a part of {@code line}, a header line; the rest of the line goes. */
  private void field(int line, FieldName name, TextRange words) {
    String value = missing.getOrDefault(name, "");
    boolean same = !words.isEmpty() && words.in(story.text()).equals(value);
    if (!inPlace || line >= firstBody || !same) {
      drop(
          line,
          value.isEmpty()
              ? "A second line of its kind"
              : "Its words stand in the header line " + name.label());
      return;
    }
    String rule = story.rule(line);
    TextRange range = story.range(line);
    edits.insert(range.start(), name.label() + ": ", rule, story.reason(line));
    edits.remove(new TextRange(range.start(), words.start()), rule, "The label of the line");
    edits.escape(words, rule);
    edits.remove(new TextRange(words.end(), range.end()), rule, "Not part of the names");
    missing.remove(name);
    lastHeader = Math.max(lastHeader, line);
  }

  private void drop(int line, String reason) {
    edits.removeLine(story.range(line), story.rule(line), reason);
  }

  /** Inserts the fields that no line shows below those that one does. */
  private boolean insertMissing() {
    CopyFile copy = new CopyFile();
    missing.forEach(copy::field);
    String header = copy.text();
    if (header.isEmpty()) {
      return false;
    }
    if (lastHeader >= 0) {
      int end = story.range(lastHeader).end();
      edits.insert(end, "\n" + header.substring(0, header.length() - 1), METADATA, UNSEEN);
    } else {
      edits.insert(0, header, METADATA, UNSEEN);
    }
    return true;
  }
}
