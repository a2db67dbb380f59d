package org.stet.wireformats.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;

/**
 * Makes the edits that lead from the visible text of a page to a copy file. A line that is kept
 * stays where it is; a header line that stands below the first block has to move, and is removed
 * with a reason that says so.
 */
final class PageEdits {
  private static final String METADATA = "page-metadata";

  private final StoryLines story;
  private final String text;
  private final EditList edits;
  private final Map<FieldName, String> missing = new EnumMap<>(FieldName.class);
  private final int firstBody;
  private boolean written;
  private int lastHeader = -1;

  private PageEdits(StoryLines story) {
    this.story = story;
    this.text = story.page().visible().text();
    this.edits = new EditList(text);
    int first = 0;
    while (first < lines().size() && !role(first).isBody()) {
      first++;
    }
    this.firstBody = first;
  }

  /** The edits over the visible text of the page of {@code story}. */
  static ChangeSet of(StoryLines story) {
    PageEdits edits = new PageEdits(story);
    edits.header();
    edits.body();
    return edits.edits.changes();
  }

  private List<PageLine> lines() {
    return story.page().lines();
  }

  private LineRole role(int line) {
    return story.decisions().get(line).role();
  }

  private String reason(int line) {
    return story.decisions().get(line).reason();
  }

  private void header() {
    missing.putAll(story.fields());
    boolean inPlace = headlineStays();
    for (int i = 0; i < lines().size(); i++) {
      switch (role(i)) {
        case HEADLINE -> {
          if (inPlace) {
            headline(i);
          } else {
            drop(i, "Moved to the header line Headline");
          }
        }
        case STANDFIRST -> field(i, inPlace, FieldName.STANDFIRST, whole(i));
        case SOURCE -> field(i, inPlace, FieldName.SOURCE, whole(i));
        case BYLINE -> field(i, inPlace, FieldName.BYLINE, names(i));
        case COPYRIGHT -> field(i, inPlace, FieldName.COPYRIGHT, whole(i));
        case DATE ->
            drop(
                i,
                missing.containsKey(FieldName.DATE)
                    ? "Stands in the header line Date"
                    : "The date of another thing");
        default -> {}
      }
    }
    StringBuilder rest = new StringBuilder();
    CopyFile copy = new CopyFile();
    missing.forEach(copy::field);
    rest.append(copy.text());
    if (rest.length() == 0) {
      return;
    }
    if (lastHeader >= 0) {
      rest.setLength(rest.length() - 1);
      insert(lines().get(lastHeader).range().end(), "\n" + rest, METADATA);
    } else {
      insert(0, rest.toString(), METADATA);
    }
    written = true;
  }

  private void insert(int at, String words, String rule) {
    edits.insert(at, words, rule, "Said by the page, but not where a reader sees it");
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
    List<Integer> headline = story.headline().lines();
    TextRange range = lines().get(line).range();
    if (line == headline.get(0)) {
      edits.insert(range.start(), "Headline: ", role(line).rule(), reason(line));
    }
    edits.escape(range, role(line).rule());
    if (line == headline.get(headline.size() - 1)) {
      missing.remove(FieldName.HEADLINE);
      lastHeader = line;
      written = true;
    } else {
      edits.replace(
          new TextRange(range.end(), range.end() + 1), " ", role(line).rule(), "One headline");
    }
  }

  private TextRange whole(int line) {
    return lines().get(line).range();
  }

  /** Where the names of the byline stand in {@code line}, if they stand there together. */
  private TextRange names(int line) {
    String names = missing.getOrDefault(FieldName.BYLINE, "");
    PageLine byline = lines().get(line);
    int at = names.isEmpty() ? -1 : byline.words().indexOf(names);
    return at < 0
        ? TextRange.at(byline.range().start())
        : TextRange.ofLength(byline.range().start() + at, names.length());
  }

  /** Makes {@code words}, a part of {@code line}, a header line; the rest of the line goes. */
  private void field(int line, boolean inPlace, FieldName name, TextRange words) {
    String value = missing.getOrDefault(name, "");
    boolean same = !words.isEmpty() && words.in(text).equals(value);
    if (!inPlace || line >= firstBody || !same) {
      drop(
          line,
          value.isEmpty()
              ? "A second line of its kind"
              : "Its words stand in the header line " + name.label());
      return;
    }
    String rule = role(line).rule();
    TextRange range = lines().get(line).range();
    edits.insert(range.start(), name.label() + ": ", rule, reason(line));
    edits.remove(new TextRange(range.start(), words.start()), rule, "The label of the line");
    edits.escape(words, rule);
    edits.remove(new TextRange(words.end(), range.end()), rule, "Not part of the names");
    missing.remove(name);
    lastHeader = Math.max(lastHeader, line);
    written = true;
  }

  private void drop(int line, String reason) {
    TextRange range = lines().get(line).range();
    edits.remove(new TextRange(range.start(), range.end() + 1), role(line).rule(), reason);
  }

  private void body() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < lines().size(); i++) {
      if (role(i) == LineRole.FURNITURE) {
        drop(i, reason(i));
      } else if (role(i).isBody()) {
        kept.add(i);
      }
    }
    for (int k = 0; k < kept.size(); k++) {
      int line = kept.get(k);
      LineRole before = k == 0 ? LineRole.FURNITURE : role(kept.get(k - 1));
      LineRole after = k + 1 == kept.size() ? LineRole.FURNITURE : role(kept.get(k + 1));
      switch (role(line)) {
        case TABLE -> {
          table(line, before != LineRole.TABLE, after != LineRole.TABLE);
          if (after == LineRole.TABLE && sameRow(line, kept.get(k + 1))) {
            TextRange end = TextRange.ofLength(lines().get(line).range().end(), 1);
            edits.replace(end, "\t", role(line).rule(), "Cells of one row");
          }
        }
        case CAPTION -> caption(line, after == LineRole.CREDIT);
        case CREDIT -> credit(line, before == LineRole.CAPTION && takesCredit(kept.get(k - 1)));
        case SUBHEAD -> block(line, "## ");
        case QUOTE -> block(line, "> ");
        case LIST_ITEM -> block(line, "- ");
        default -> {
          open(line, "");
          edits.escapeLine(lines().get(line).range(), role(line).rule());
        }
      }
    }
  }

  /** Begins a block: a blank line, if anything stands before, and its mark. */
  private void open(int line, String mark) {
    String gap = written ? "\n" : "";
    written = true;
    edits.insert(lines().get(line).range().start(), gap + mark, role(line).rule(), reason(line));
  }

  private void block(int line, String mark) {
    open(line, mark);
    edits.escape(lines().get(line).range(), role(line).rule());
  }

  private void table(int line, boolean first, boolean last) {
    PageLine row = lines().get(line);
    if (first) {
      open(line, "```agate\n");
    }
    if (row.words().replace("\\", "").equals("```")) {
      edits.insert(row.range().start(), "\\", row(line), "Made literal");
    }
    if (last) {
      edits.insert(row.range().end(), "\n```", row(line), reason(line));
    }
  }

  private boolean sameRow(int line, int next) {
    Element row = lines().get(line).element().closest("tr");
    return next == line + 1 && row != null && row.equals(lines().get(next).element().closest("tr"));
  }

  private String row(int line) {
    return role(line).rule();
  }

  private boolean takesCredit(int caption) {
    return PictureText.of(lines().get(caption).words()).credit().isEmpty();
  }

  private void caption(int line, boolean creditFollows) {
    PageLine picture = lines().get(line);
    String rule = role(line).rule();
    PictureText parts = PictureText.of(picture.words());
    int start = picture.range().start();
    open(line, "Picture: ");
    TextRange words = parts.words().shift(start);
    edits.escape(words, rule);
    String closing = words.in(text);
    if (closing.endsWith("]")
        && CopyFile.escape(closing).endsWith(closing.substring(closing.length() - 1))) {
      edits.insert(words.end() - 1, "\\", rule, "Made literal");
    }
    if (!parts.credit().isEmpty()) {
      TextRange credit = parts.credit().shift(start);
      String gap = words.isEmpty() ? "[" : " [";
      edits.replace(
          TextRange.ofLength(words.end(), credit.start() - words.end()), gap, rule, CREDIT);
      close(credit, picture.range().end(), rule);
    } else if (creditFollows) {
      edits.replace(
          TextRange.ofLength(picture.range().end(), 1), words.isEmpty() ? "[" : " [", rule, CREDIT);
    }
  }

  private static final String CREDIT = "The credit goes into brackets";

  private void credit(int line, boolean joins) {
    PageLine picture = lines().get(line);
    String rule = role(line).rule();
    TextRange range = picture.range();
    TextRange credit = PictureText.creditOnly(picture.words()).credit().shift(range.start());
    if (!joins) {
      open(line, "Picture: [");
    }
    edits.remove(new TextRange(range.start(), credit.start()), rule, "The label of the credit");
    close(credit, range.end(), rule);
  }

  private void close(TextRange credit, int end, String rule) {
    for (int i = credit.start(); i < credit.end(); i++) {
      if ("[]\\*".indexOf(text.charAt(i)) >= 0) {
        edits.insert(i, "\\", rule, "Made literal");
      }
    }
    edits.replace(new TextRange(credit.end(), end), "]", rule, CREDIT);
  }
}
