package org.stet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Texts that may have a quote: those that share the most runs of three words with it. A run costs
 * as much as its rarest word has places, so the rarest ones are asked for, spread over the quote. A
 * brief quote is asked for as well with each of its inner words another, too much, or missing.
 */
final class QuoteQuery {
  private static final int RUN = 3;
  private static final int MOST_RUNS = 24;

  /** The runs of each stretch of the quote, so that no part of it goes unasked. */
  private static final int STRETCHES = 6;

  private static final int BRIEF = 8;

  /** What stands in more texts than this is not asked for with another word in it. */
  private static final int COMMON = 50_000;

  /** So many runs, the rarest, are asked for whatever it costs; more tell it no better. */
  private static final int ENOUGH = 4;

  /** What more runs may cost, in texts that are looked at for all of them. */
  private static final int MOST_COST = 40_000;

  /** In place of a word that is left out. */
  private static final int NOTHING = -1;

  /** What is longer is known by its beginning. */
  private static final int MOST_WORDS = 1_000;

  private final IndexReader reader;
  private final List<String> words;
  private final String field;
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();
  private boolean empty = true;

  private QuoteQuery(IndexReader reader, List<String> words, String field) {
    this.reader = reader;
    this.words = words.subList(0, Math.min(MOST_WORDS, words.size()));
    this.field = field;
  }

  /** The question for texts of {@code kind}; null if the quote has no word. */
  static @org.jspecify.annotations.Nullable Query of(IndexReader reader, String quote, String kind)
      throws IOException {
    QuoteQuery asked = new QuoteQuery(reader, IndexedWords.of(quote), kind);
    asked.runs();
    asked.nearly();
    if (asked.empty) {
      return null;
    }
    return asked.query.build();
  }

  /** A run of words of the quote, and in how many texts its rarest word stands. */
  private record Run(int start, int end, int texts) {}

  private void runs() throws IOException {
    int length = Math.min(RUN, words.size());
    List<Run> runs = new ArrayList<>();
    for (int i = 0; length > 0 && i + length <= words.size(); i++) {
      int texts = texts(i, i + length);
      if (texts > 0) {
        runs.add(new Run(i, i + length, texts));
      }
    }
    List<Run> rare = new ArrayList<>();
    int stretch = Math.max(1, (words.size() + STRETCHES - 1) / STRETCHES);
    for (int first = 0; first < words.size(); first += stretch) {
      int from = first;
      runs.stream()
          .filter(run -> run.start() >= from && run.start() < from + stretch)
          .sorted(Comparator.comparingInt(Run::texts))
          .limit(MOST_RUNS / STRETCHES)
          .forEach(rare::add);
    }
    rare.sort(Comparator.comparingInt(Run::texts));
    int asked = 0;
    long cost = 0;
    for (Run run : rare) {
      cost += run.texts();
      if (asked++ >= ENOUGH && cost > MOST_COST) {
        break;
      }
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      for (int i = run.start(); i < run.end(); i++) {
        phrase.add(term(words.get(i)), i - run.start());
      }
      add(phrase);
    }
  }

  private int texts(int start, int end) throws IOException {
    int least = Integer.MAX_VALUE;
    for (int i = start; i < end; i++) {
      least = Math.min(least, reader.docFreq(term(words.get(i))));
    }
    return least;
  }

  private Term term(String word) {
    return new Term(field, word);
  }

  private void nearly() throws IOException {
    if (words.size() <= RUN || words.size() > BRIEF) {
      return;
    }
    for (int i = 1; i < words.size() - 1; i++) {
      without(i);
    }
    without(NOTHING); // One word more was said.
  }

  /**
   * The quote without the word at {@code gap}, and what follows there or one place to either side:
   * for the word stands another, none, or two, as don't is.
   */
  private void without(int gap) throws IOException {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(1);
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < words.size(); i++) {
      if (i != gap) {
        phrase.add(term(words.get(i)), i);
        least = Math.min(least, texts(i, i + 1));
      }
    }
    addIfRare(phrase, least);
  }

  private void addIfRare(PhraseQuery.Builder phrase, int texts) {
    if (texts > 0 && texts <= COMMON) {
      add(phrase);
    }
  }

  private void add(PhraseQuery.Builder phrase) {
    empty = false;
    query.add(new ConstantScoreQuery(phrase.build()), Occur.SHOULD);
  }
}
