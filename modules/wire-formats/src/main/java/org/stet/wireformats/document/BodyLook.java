package org.stet.wireformats.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out how the running text of a document looks, and where it begins. */
final class BodyLook {
  private static final int WORDS_OF_A_PARAGRAPH = 25;
  private static final int WORDS_OF_A_SENTENCE = 12;

  private BodyLook() {}

  /** The look in which most words of the text are set. */
  static Look of(List<Paragraph> paragraphs) {
    Map<Look, Integer> words = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.is(ParagraphRole.TEXT)) {
        words.merge(paragraph.look(), Words.count(paragraph.words()), Integer::sum);
      }
    }
    Look most = Look.PLAIN;
    int count = 0;
    for (Paragraph paragraph : paragraphs) {
      int here = words.getOrDefault(paragraph.look(), 0);
      if (here > count && paragraph.is(ParagraphRole.TEXT)) {
        most = paragraph.look();
        count = here;
      }
    }
    return most;
  }

  /** The index of the first paragraph of running text, at most {@code reach}. */
  static int textStart(List<Paragraph> paragraphs, Look body, int reach) {
    int seen = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.is(ParagraphRole.DROPPED)) {
        continue;
      }
      if (seen == reach || isText(paragraph, body)) {
        return i;
      }
      seen++;
    }
    return paragraphs.size();
  }

  private static boolean isText(Paragraph paragraph, Look body) {
    String words = paragraph.words();
    int count = Words.count(words);
    char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    boolean sentence = ".!?\"”»“'’)。」".indexOf(last) >= 0;
    Look look = paragraph.look();
    return paragraph.is(ParagraphRole.TEXT)
        && (count >= WORDS_OF_A_PARAGRAPH || (count >= WORDS_OF_A_SENTENCE && sentence))
        && look.bold() == body.bold()
        && look.italic() == body.italic()
        && look.isSizeOf(body)
        && !StoryHeadline.isLabel(words);
  }
}
