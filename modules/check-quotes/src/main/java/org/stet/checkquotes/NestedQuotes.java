package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/** Reads whose the quotations inside a quotation are, as the one who is quoted says it. */
final class NestedQuotes {
  /** Quotations nested deeper than this are listed without a speaker. */
  private static final int DEEPEST = 4;

  private final Story story;
  private final List<Stretch> stretches;
  private final int[] depth;

  NestedQuotes(Story story, List<Stretch> stretches) {
    this.story = story;
    this.stretches = stretches;
    this.depth = new int[stretches.size()];
    for (int i = 0; i < stretches.size(); i++) {
      int parent = stretches.get(i).parent();
      depth[i] = parent < 0 ? 0 : depth[parent] + 1;
    }
  }

  /** Reads the quotations {@code inside} the one at {@code outer} into {@code said}. */
  void read(int outer, List<Integer> inside, @Nullable Said[] said, @Nullable Setting[] settings) {
    if (depth[outer] >= DEEPEST) {
      return;
    }
    TextRange content = stretches.get(outer).words();
    ParagraphReading reading =
        ParagraphReading.of(content.in(story.words()), ranges(stretches, inside, content));
    for (SentenceReading sentence : reading.sentences()) {
      for (SentenceReading.InSentence in : sentence.quotes()) {
        int quote = inside.get(in.quote());
        settings[quote] = in.setting();
        said[quote] = Said.shifted(in.own(), content.start());
      }
    }
  }

  /** Where the quotations {@code inside} stand in {@code whole}. */
  static List<TextRange> ranges(List<Stretch> stretches, List<Integer> inside, TextRange whole) {
    List<TextRange> ranges = new ArrayList<>();
    for (int quote : inside) {
      ranges.add(stretches.get(quote).range().shift(-whole.start()));
    }
    return ranges;
  }
}
