package org.stet.checkquotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.stet.text.api.QuoteMarks;
import org.stet.text.api.QuotedSpan;
import org.stet.text.api.Role;
import org.stet.text.api.TextRange;

/** Lists the quoted stretches of a story, the inner ones behind the one around them. */
final class Stretches {
  private Stretches() {}

  static List<Stretch> of(Story story) {
    List<Story.Paragraph> paragraphs = story.paragraphs();
    List<QuotedSpan> spans =
        new ArrayList<>(
            QuoteMarks.scan(
                story.words(), paragraphs.stream().map(Story.Paragraph::range).toList()));
    spans.sort(
        Comparator.comparingInt((QuotedSpan span) -> span.range().start())
            .thenComparingInt(span -> -span.range().end()));
    List<Stretch> stretches = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      TextRange words = paragraphs.get(i).range();
      List<QuotedSpan> inside = new ArrayList<>();
      while (next < spans.size() && spans.get(next).range().start() < words.end()) {
        inside.add(spans.get(next++));
      }
      boolean bare =
          paragraphs.get(i).role() == Role.QUOTE
              && (inside.isEmpty() || inside.get(0).range().start() > words.start());
      if (bare) {
        inside.add(0, new QuotedSpan(words, words, true, false, -1));
      }
      nest(inside, i, words, stretches);
    }
    return stretches;
  }

  /** Adds {@code spans}, which ascend, each with the nearest one that holds it whole as parent. */
  private static void nest(
      List<QuotedSpan> spans, int paragraph, TextRange limit, List<Stretch> stretches) {
    Deque<Integer> around = new ArrayDeque<>();
    for (QuotedSpan span : spans) {
      while (!around.isEmpty()
          && stretches.get(around.peek()).range().end() <= span.range().start()) {
        around.pop();
      }
      TextRange outer = around.isEmpty() ? limit : stretches.get(around.peek()).words();
      if (span.range().isEmpty() || !outer.contains(span.range())) {
        continue;
      }
      int parent = around.isEmpty() ? -1 : around.peek();
      around.push(stretches.size());
      stretches.add(
          new Stretch(
              span.range(), span.words(), span.closed(), span.continued(), paragraph, parent));
    }
  }
}
