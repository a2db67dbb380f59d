package org.stet.wireformats.document;

import java.util.List;
import java.util.Locale;
import org.stet.wire.api.BylineWords;
import org.stet.wire.api.EmbargoWords;
import org.stet.wireformats.agency.DateLine;
import org.stet.wireformats.html.Folded;
import org.stet.wireformats.pressrelease.ReleaseLabels;

/**
 * Finds the headline among the first paragraphs of a document: by its style, else by the title that
 * the document gives itself, else by a look that is stronger than that of the text.
 */
final class StoryHeadline {
  private static final int LONGEST = 220;
  private static final int MOST_WORDS = 32;

  private final List<Paragraph> paragraphs;
  private final int textStart;
  private final Look body;

  StoryHeadline(List<Paragraph> paragraphs, int textStart, Look body) {
    this.paragraphs = paragraphs;
    this.textStart = textStart;
    this.body = body;
  }

  /** The index of the headline, or -1 if none of the paragraphs is one. */
  int index(String title) {
    int styled = styled();
    if (styled >= 0) {
      return styled;
    }
    String known = Folded.words(title);
    int strongest = -1;
    for (int i = 0; i < textStart; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!canBe(paragraph)) {
        continue;
      }
      if (!known.isEmpty() && Folded.words(paragraph.words()).equals(known)) {
        return i;
      }
      boolean strong = paragraph.look().isStrongerThan(body) || isCapitals(paragraph.words());
      boolean first =
          strongest < 0 || paragraph.look().isLargerThan(paragraphs.get(strongest).look());
      strongest = strong && first ? i : strongest;
    }
    return strongest;
  }

  private int styled() {
    int heading = -1;
    for (int i = 0; i < textStart; i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.is(ParagraphRole.TITLE) && !isLabel(paragraph.words())) {
        return i;
      }
      boolean higher = heading < 0 || paragraph.level() < paragraphs.get(heading).level();
      if (paragraph.is(ParagraphRole.HEADING) && higher && !isLabel(paragraph.words())) {
        heading = i;
      }
    }
    return heading;
  }

  private static boolean canBe(Paragraph paragraph) {
    String words = paragraph.words();
    return paragraph.is(ParagraphRole.TEXT)
        && words.length() <= LONGEST
        && Words.count(words) <= MOST_WORDS
        && Words.count(words) > 1
        && !endsSentence(words)
        && !words.contains("@")
        && !isLabel(words);
  }

  private static boolean endsSentence(String words) {
    return (words.endsWith(".") && !words.endsWith("...")) || words.endsWith(":");
  }

  /** Whether the line only says something about the story. */
  static boolean isLabel(String words) {
    return ReleaseLabels.RELEASE.matcher(words).matches()
        || ReleaseLabels.IMMEDIATE.matcher(words).matches()
        || ReleaseLabels.CONTACT.matcher(words).matches()
        || ReleaseLabels.SOURCE.matcher(words).matches()
        || EmbargoWords.in(words).isPresent()
        || BylineWords.isByline(words)
        || DateLine.isDate(words)
        || LabelledLine.of(words).isPresent();
  }

  private static boolean isCapitals(String words) {
    return Words.count(words) > 2
        && words.equals(words.toUpperCase(Locale.ROOT))
        && !words.equals(words.toLowerCase(Locale.ROOT));
  }
}
