package org.stet.wireformats.story;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.text.api.Dateline;
import org.stet.text.api.FieldName;
import org.stet.text.api.TextRange;
import org.stet.wireformats.html.Folded;

/**
 * Looks at the first lines of the text for what is no part of it: the headline and the byline once
 * more, a note about the correction, marks of points, the dateline.
 */
final class StoryTop {
  private static final int REACH = 8;
  private static final Pattern NOTE =
      Pattern.compile(
          "\\((?=[^()]{4,600}\\)$)(?i:[^()]*\\b(?:corrects?|correcting|correction|refiles?|removes|adds|"
              + "recasts|updates|updating|fixes|clarifies|rewrites|changes|repeats)\\b)[^()]*\\)");
  private static final Pattern POINT = Pattern.compile("[*•·‣▪]\\s?\\S.*");

  private final Sheet sheet;

  private StoryTop(Sheet sheet) {
    this.sheet = sheet;
  }

  static void tidy(Sheet sheet) {
    StoryTop top = new StoryTop(sheet);
    top.lines();
    top.dateline();
    top.standfirst();
    Slugs.takeOfHeadline(sheet);
  }

  private void lines() {
    List<Integer> text = sheet.text();
    String headline = Folded.words(sheet.value(FieldName.HEADLINE).orElse(""));
    boolean aboveText = true;
    for (int k = 0; k < Math.min(REACH, text.size()) && aboveText; k++) {
      int index = text.get(k);
      SheetLine line = sheet.get(index);
      String words = line.words();
      boolean paragraph = line.part() == Part.PARAGRAPH;
      if (!headline.isEmpty() && Folded.words(words).equals(headline)) {
        sheet.drop(index, "The headline once more");
      } else if (paragraph && isByline(words)) {
        byline(index, words);
      } else if (paragraph && NOTE.matcher(words).matches()) {
        note(index, line);
      } else if (paragraph && POINT.matcher(words).matches()) {
        point(index, line);
      } else {
        aboveText = Folded.count(words) < 20 && Dateline.of(words).isEmpty();
      }
    }
    for (int i = 0; i < sheet.size() && !headline.isEmpty(); i++) {
      SheetLine line = sheet.get(i);
      if (line.part() == Part.SUBHEAD && Folded.words(line.words()).equals(headline)) {
        sheet.drop(i, "The headline once more");
      }
    }
  }

  private boolean isByline(String words) {
    String known = bare(sheet.value(FieldName.BYLINE).orElse(""));
    return (!known.isEmpty() && bare(words).equals(known)) || Bylines.isLine(words);
  }

  private static String bare(String byline) {
    String words = Folded.words(byline);
    return words.startsWith("by ") ? words.substring(3) : words;
  }

  private void byline(int index, String words) {
    String known = sheet.value(FieldName.BYLINE).orElse("");
    if (known.isEmpty()) {
      sheet.set(FieldName.BYLINE, words);
      sheet.decide(index, sheet.get(index).as(FieldName.BYLINE, "Says who wrote the story"));
    } else if (bare(words).equals(bare(known)) || Folded.holds(bare(words), bare(known))) {
      sheet.drop(index, "Its words stand in the header line Byline");
    }
  }

  private void note(int index, SheetLine line) {
    String why = "Says what was changed, and is no text";
    if (sheet.has(FieldName.EDNOTE)) {
      sheet.decide(index, SheetLine.of(line.words(), Part.NOTE, sheet.newGroup(), why));
    } else {
      sheet.set(FieldName.EDNOTE, line.words());
      sheet.decide(index, line.as(FieldName.EDNOTE, why));
    }
  }

  private void point(int index, SheetLine line) {
    int start = 1;
    while (Character.isWhitespace(line.words().charAt(start))) {
      start++;
    }
    sheet.decide(
        index,
        line.as(Part.LIST_ITEM, "A point of the summary, with a mark of its own")
            .keeping(new TextRange(start, line.words().length())));
  }

  private void dateline() {
    List<Integer> text = sheet.text();
    for (int k = 0; k < Math.min(REACH, text.size()); k++) {
      SheetLine line = sheet.get(text.get(k));
      if (line.part() != Part.PARAGRAPH) {
        continue;
      }
      Optional<Dateline> found = Dateline.of(line.words());
      if (found.isPresent() && found.get().story() < line.words().length()) {
        sheet.reset(FieldName.DATELINE, found.get().words().in(line.words()));
        TextRange rest = new TextRange(found.get().story(), line.words().length());
        sheet.decide(
            text.get(k),
            line.as(Part.PARAGRAPH, "The dateline before it stands in its header line")
                .keeping(rest));
        return;
      }
      if (Folded.count(line.words()) > 15) {
        return;
      }
    }
  }

  /** A standfirst that only says what the first paragraph says is none. */
  private void standfirst() {
    String standfirst = Folded.words(sheet.value(FieldName.STANDFIRST).orElse(""));
    if (standfirst.length() < 30) {
      return;
    }
    StringBuilder lead = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    for (int index : sheet.text()) {
      lead.append(sheet.get(index).keptWords()).append(' ');
      whole.append(sheet.get(index).words()).append(' ');
      if (lead.length() > standfirst.length() * 2) {
        break;
      }
    }
    String start = standfirst.substring(0, standfirst.length() * 9 / 10);
    if (!Folded.words(lead.toString()).startsWith(start)
        && !Folded.words(whole.toString()).startsWith(start)) {
      return;
    }
    sheet.reset(FieldName.STANDFIRST, "");
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.get(i).field() == FieldName.STANDFIRST) {
        sheet.drop(i, "Only repeats how the text begins");
      }
    }
  }
}
