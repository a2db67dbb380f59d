package org.stet.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stet.revision.api.MergedChange;
import org.stet.revision.api.MergedText;
import org.stet.revision.api.Side;
import org.stet.text.api.Article;
import org.stet.text.api.TextRange;

/** Writes the merged text, whatever is chosen. */
public final class Composer {
  private final ThreeTexts texts;
  private final List<Passage> passages;

  Composer(ThreeTexts texts, List<Passage> passages) {
    this.texts = texts;
    this.passages = List.copyOf(passages);
  }

  /** All changes in the order of the merged text; a move before what else happened. */
  public List<MergedChange> changes() {
    List<MergedChange> changes = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.move() != null) {
        changes.add(passage.move());
      }
      for (Bit bit : passage.bits()) {
        if (bit.change() != null) {
          changes.add(bit.change());
        }
      }
    }
    return List.copyOf(changes);
  }

  /** The text with what {@code chosen} says in the place of each choice. */
  public MergedText text(Function<? super MergedChange, String> chosen) {
    StringBuilder text = new StringBuilder();
    List<TextRange> places = new ArrayList<>();
    Passage last = null;
    for (Passage passage : passages.subList(1, passages.size())) {
      Written written = Written.of(passage, bit -> words(bit, chosen));
      int start = text.length();
      if (!written.words().isBlank()) {
        text.append(gap(last, passage, written.words()));
        start = text.length();
        text.append(written.words());
        last = passage;
      }
      int length = text.length() - start;
      for (TextRange place : written.places()) {
        int from = start + Math.min(place.start(), length);
        places.add(new TextRange(from, start + Math.min(place.end(), length)));
      }
    }
    text.append(three(texts.base.end(), texts.theirs.end(), texts.ours.end()));
    return new MergedText(text.toString(), List.copyOf(places));
  }

  private String words(Bit bit, Function<? super MergedChange, String> chosen) {
    MergedChange change = bit.change();
    if (change != null && change.isChoice()) {
      return chosen.apply(change);
    }
    return bit.range().in(bit.stands() == Side.THEIRS ? texts.theirs.text : texts.ours.text);
  }

  /** The white space between two passages, as it was on a side where they are neighbours. */
  private String gap(@Nullable Passage before, Passage next, String words) {
    boolean first = before == null;
    Passage last = before == null ? passages.get(0) : before;
    String inBase = texts.base.gap(last.strand().base(), next.strand().base());
    String inTheirs = texts.theirs.gap(last.strand().theirs(), next.strand().theirs());
    String inOurs = texts.ours.gap(last.strand().ours(), next.strand().ours());
    String gap = inOurs == null ? inTheirs : inOurs;
    if (inOurs != null && inTheirs != null) {
      gap = three(inBase, inTheirs, inOurs);
    }
    String line = texts.ours.text.contains("\r\n") ? "\r\n" : "\n";
    if (gap == null) {
      gap = first ? "" : next.field() == null ? line + line : line;
    }
    boolean isPlain = next.field() == null && (first || last.field() != null);
    if (isPlain && becomesHeader(first, gap, words)) {
      // In the body the name of a header line is just words; it has to be kept from the header.
      int breaks = (int) gap.chars().filter(c -> c == '\n').count();
      gap = gap + line.repeat(Math.max(0, (first ? 1 : 2) - breaks));
    }
    return gap;
  }

  /** Whether words of the body would be read as a header line at the top, or behind one. */
  private static boolean becomesHeader(boolean first, String gap, String words) {
    String before = first ? "" : "Headline: x";
    return Article.of(before + gap + words).fields().size() > (first ? 0 : 1);
  }

  private static String three(@Nullable String base, String theirs, String ours) {
    return ours.equals(base) ? theirs : ours;
  }
}
