package org.stet.text.api;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.QuoteMark.Kind;

/**
 * The one scanner of quotation marks: a state machine over the marks of each paragraph.
 *
 * <p>Pairs straight, curly, low and angle marks, the agencies' {@code ``...''}, and single marks
 * where they are none of the apostrophes of "don't", "'90s" and "the Smiths' house". Marks of
 * different shape pair if both are double, or both single. A stretch that is not closed reaches to
 * the end of its paragraph, but a single mark that nothing closes is an apostrophe, unless the
 * paragraph begins with it.
 *
 * <p>A stretch may go on in the next paragraph: it opens with a mark again, or the closing mark
 * stands in it. Time is linear in the length of the text, whatever it holds.
 */
public final class QuoteMarks {
  /** Where a quotation may go on; a caption or a subhead between two paragraphs is passed over. */
  private static final Set<Role> FLOWING = Set.of(Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM);

  private static final Comparator<QuotedSpan> OUTER_FIRST =
      Comparator.<QuotedSpan>comparingInt(span -> span.range().start())
          .thenComparingInt(span -> -span.range().end());

  /**
   * One paragraph to scan.
   *
   * @param flows whether a quotation may go on from it to the next that flows
   * @param back from ranges over {@code text} to those the caller knows
   */
  private record Paragraph(
      String text,
      TextRange range,
      List<QuoteMark> marks,
      boolean flows,
      UnaryOperator<TextRange> back) {

    /** The kind of the mark the paragraph begins with, or null. */
    @Nullable Kind opening() {
      QuoteMark first = marks.isEmpty() ? null : marks.get(0);
      if (first == null || first.start() != range.start() || first.doubtful()) {
        return null;
      }
      return first.kind() == Kind.SINGLES ? Kind.DOUBLE : first.kind();
    }
  }

  private final List<QuotedSpan> all = new ArrayList<>();
  private int unclosed = -1;

  private QuoteMarks() {}

  /** The quoted stretches of {@code paragraphs}, ranges over {@code text}, in order of start. */
  public static List<QuotedSpan> scan(String text, List<TextRange> paragraphs) {
    List<Paragraph> all = new ArrayList<>(paragraphs.size());
    for (TextRange range : paragraphs) {
      TextRange words = trim(text, range);
      List<QuoteMark> marks = QuoteMarkFinder.find(text, words);
      all.add(new Paragraph(text, words, marks, !words.isEmpty(), UnaryOperator.identity()));
    }
    return new QuoteMarks().scan(all);
  }

  /**
   * The quoted stretches of all blocks of {@code article} that go out, but tables, over its text.
   * Marks are looked for in the words as a reader sees them.
   */
  public static List<QuotedSpan> scan(Article article) {
    List<Paragraph> all = new ArrayList<>();
    for (Block block : article.blocks()) {
      Role role = block.role();
      if (role.isPublished() && role != Role.TABLE) {
        PlainText plain = article.plainText(block);
        TextRange range = trim(plain.words(), new TextRange(0, plain.words().length()));
        boolean flows = FLOWING.contains(role) && !range.isEmpty();
        List<QuoteMark> marks = QuoteMarkFinder.find(plain.words(), range);
        all.add(new Paragraph(plain.words(), range, marks, flows, plain::toArticle));
      }
    }
    return new QuoteMarks().scan(all);
  }

  private static TextRange trim(String text, TextRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end && QuoteMarkFinder.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && QuoteMarkFinder.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  private List<QuotedSpan> scan(List<Paragraph> paragraphs) {
    Kind[] goesOn = new Kind[paragraphs.size()];
    Kind next = null;
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      if (paragraphs.get(i).flows()) {
        goesOn[i] = next;
        next = paragraphs.get(i).opening();
      }
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      scan(paragraphs.get(i), goesOn[i]);
    }
    return List.copyOf(all);
  }

  private void scan(Paragraph paragraph, @Nullable Kind goesOn) {
    boolean carried = paragraph.flows() && unclosed >= 0 && paragraph.opening() == null;
    QuotePairing pairing =
        new QuotePairing(paragraph.text(), paragraph.range(), paragraph.marks(), goesOn, carried);
    if (pairing.carriedWasClosed()) {
      QuotedSpan span = all.get(unclosed);
      all.set(
          unclosed, new QuotedSpan(span.range(), span.words(), span.closed(), true, span.parent()));
    }
    if (paragraph.flows()) {
      unclosed = -1;
    }
    int first = all.size();
    addWithParents(paragraph, pairing.spans());
    if (paragraph.flows() && pairing.unclosed() != null && pairing.unclosed() != Kind.SINGLE) {
      for (int i = first; i < all.size(); i++) {
        QuotedSpan span = all.get(i);
        unclosed = span.parent() < 0 && !span.closed() && !span.continued() ? i : unclosed;
      }
    }
  }

  private void addWithParents(Paragraph paragraph, List<QuotedSpan> spans) {
    spans.sort(OUTER_FIRST);
    int offset = all.size();
    Deque<Integer> around = new ArrayDeque<>();
    for (int i = 0; i < spans.size(); i++) {
      QuotedSpan span = spans.get(i);
      while (!around.isEmpty() && !spans.get(around.peek()).range().contains(span.range())) {
        around.pop();
      }
      int parent = around.isEmpty() ? -1 : offset + around.peek();
      all.add(
          new QuotedSpan(
              paragraph.back().apply(span.range()),
              paragraph.back().apply(span.words()),
              span.closed(),
              span.continued(),
              parent));
      around.push(i);
    }
  }
}
