package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.TextRange;

/**
 * Says of every quoted stretch of a story whose it is: first what its own frame says, then what
 * goes on from the frame, paragraph or quotation before it.
 */
final class Attributions {
  private final Story story;
  private final List<Stretch> stretches;
  private final List<ParagraphReading> readings = new ArrayList<>();
  private final @Nullable Said[] said;
  private final @Nullable Setting[] settings;
  private final Mentions mentions;
  private final Labels labels;
  private final List<ReportedSpeech.Reported> reported = new ArrayList<>();
  private final List<Mention> bystanders = new ArrayList<>();
  private final NavigableSet<Integer> sentences = new TreeSet<>();

  /** What the paragraph before ended with. */
  private @Nullable Said before;

  private @Nullable Said led;
  private int continued = -1;

  /** The quotations of the paragraph before of which nothing says whose they are. */
  private List<Integer> unsigned = List.of();

  /** Reads {@code story}, whose quotations are {@code stretches}, with what {@code known} has. */
  Attributions(Story story, List<Stretch> stretches, Readings known) {
    this.story = story;
    this.stretches = stretches;
    this.mentions = new Mentions(story);
    this.labels = new Labels(story.words(), stretches);
    this.said = new Said[stretches.size()];
    this.settings = new Setting[stretches.size()];
    Map<Integer, List<Integer>> tops = new HashMap<>();
    Map<Integer, List<Integer>> children = new HashMap<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      Map<Integer, List<Integer>> group = stretch.parent() < 0 ? tops : children;
      int key = stretch.parent() < 0 ? stretch.paragraph() : stretch.parent();
      group.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    for (int p = 0; p < story.paragraphs().size(); p++) {
      List<Integer> inside = tops.getOrDefault(p, List.of());
      Story.Paragraph paragraph = story.paragraphs().get(p);
      readings.add(
          known.of(
              paragraph.plain().words(),
              NestedQuotes.ranges(stretches, inside, paragraph.range())));
      readParagraph(p, inside);
    }
    NestedQuotes nested = new NestedQuotes(story, stretches);
    children.forEach((outer, inside) -> nested.read(outer, inside, said, settings));
  }

  /** Whose stretch {@code index} is, or null. */
  @Nullable Said said(int index) {
    return said[index];
  }

  /** Where stretch {@code index} stands in its sentence, or null if nobody looked. */
  @Nullable Setting setting(int index) {
    return settings[index];
  }

  /** How each paragraph of the story was read. */
  List<ParagraphReading> readings() {
    return readings;
  }

  /** Every name outside quotations, in the order of the text. */
  List<Mention> bystanders() {
    return bystanders;
  }

  /** Where the sentences begin, over the story's words. */
  NavigableSet<Integer> sentences() {
    return sentences;
  }

  /** What is reported without quotation marks, in the order of the text. */
  List<ReportedSpeech.Reported> reported() {
    return reported;
  }

  /** The subjects of the sentences and the speakers, in the order of the text. */
  List<Mention> mentions() {
    return mentions.all();
  }

  private void readParagraph(int index, List<Integer> inside) {
    Story.Paragraph paragraph = story.paragraphs().get(index);
    boolean prose =
        !paragraph.role().isHeader()
            && switch (paragraph.role()) {
              case SUBHEAD, CAPTION -> false;
              default -> true;
            };
    int base = paragraph.range().start();
    ParagraphReading reading = readings.get(index);
    Said last = null;
    List<Integer> waiting = new ArrayList<>();
    for (int s = 0; s < reading.sentences().size(); s++) {
      SentenceReading sentence = reading.sentences().get(s);
      Said speaking = Said.shifted(sentence.speaking(), base);
      if (sentence.subject() != null) {
        mentions.addSubject(sentence.subject().shift(base), speaking);
      }
      addBystanders(sentence, base);
      for (SentenceReading.InSentence in : sentence.quotes()) {
        int quote = inside.get(in.quote());
        settings[quote] = in.setting();
        boolean first = s == 0 && in.token() == sentence.quotes().get(0).token();
        Said own = Said.shifted(in.own(), base);
        if (own == null && last != null && runsOn(sentence, in, quote)) {
          own = last.as(Basis.INHERITED, 0.95, "goes on from the quotation before it");
        }
        boolean only = sentence.onlyQuoted();
        boolean runs = first && in.token() == 0 && continued >= 0;
        Said label = only ? labels.of(stretches.get(quote), runs) : null;
        own = label != null ? label : own;
        if (own == null && only && !Turns.changesAt(story, stretches, quote)) {
          own = goesOn(quote, last, first, waiting);
          own = prose || own == null || own.basis() != Basis.INFERRED ? own : null;
        }
        said[quote] = own;
        boolean spoken = own != null && own.standing() == Standing.SAID;
        if (own != null && own.basis() != Basis.INFERRED) {
          last = spoken ? own : last;
          if (spoken || own.kind() != Phrase.Kind.PRONOUN) {
            mentions.add(own);
          }
        }
      }
      if (prose) {
        sentence.reported().forEach(words -> reported.add(words.shift(base)));
      }
      Said spoken = sentence.quotes().isEmpty() ? speaking : null;
      if (spoken != null && spoken.standing() == Standing.SAID) {
        last = spoken;
        mentions.addSpeaking(spoken);
      }
      if (last != null && !waiting.isEmpty()) {
        for (int quote : waiting) {
          said[quote] = last.as(Basis.INHERITED, 0.8, "the words behind it say so");
        }
        waiting.clear();
      }
    }
    if (prose && reading.signature() != null) {
      sign(reading.signature().shift(base));
    }
    if (prose) {
      leave(reading, base, inside, last);
      unsigned = inside.stream().filter(i -> Said.isOpen(said[i])).toList();
    }
  }

  private void addBystanders(SentenceReading sentence, int base) {
    sentences.add(sentence.start() + base);
    for (TextRange name : sentence.names()) {
      bystanders.add(new Mention(name.shift(base), Phrase.Kind.NAME, false, false));
    }
  }

  /**
   * Whether a sentence of the speaker's own words opens the frame and the reporter only ends it:
   * {@code "We shall pay," Roth said. "We always have" in hard years.}
   */
  private boolean runsOn(SentenceReading sentence, SentenceReading.InSentence in, int quote) {
    String words = stretches.get(quote).words().in(story.words());
    return sentence.frame().firstWord() > in.token()
        && !sentence.cued()
        && Types.startsAsSentence(words);
  }

  /** Gives the quotations of the paragraph before to whoever signs in this one: "- Ida Roth". */
  private void sign(TextRange name) {
    for (int quote : unsigned) {
      said[quote] =
          new Said(
              Basis.STATED,
              name,
              Phrase.Kind.NAME,
              null,
              Standing.SAID,
              false,
              0.9,
              "signed below the quotation");
    }
  }

  /** What a quotation without words around it goes on from. */
  private @Nullable Said goesOn(
      int quote, @Nullable Said last, boolean opens, List<Integer> waiting) {
    if (last != null) {
      return last.as(Basis.INHERITED, 1, "goes on from the quotation before it");
    }
    if (opens && continued >= 0 && said[continued] != null) {
      return said[continued].as(
          Basis.INHERITED, 0.95, "the quotation runs on from the paragraph before");
    }
    if (opens && led != null) {
      return led;
    }
    waiting.add(quote);
    return before == null
        ? null
        : before.as(
            Basis.INFERRED, 0.25, "nothing says whose it is; follows a quotation of this speaker");
  }

  /** Notes what the next paragraph may go on from. */
  private void leave(
      ParagraphReading reading, int base, List<Integer> inside, @Nullable Said last) {
    int end = inside.isEmpty() ? -1 : inside.get(inside.size() - 1);
    if (continued >= 0 && !inside.isEmpty()) {
      backfill(inside.get(0));
    }
    continued = end >= 0 && stretches.get(end).continued() ? end : -1;
    List<SentenceReading> all = reading.sentences();
    led = all.isEmpty() ? null : Said.shifted(all.get(all.size() - 1).leading(), base);
    Said inferred = end >= 0 ? said[end] : null;
    before = last != null ? last : inferred;
    before = inside.isEmpty() ? null : before;
  }

  /** Hands the speaker of a quotation's last paragraph back to those before. */
  private void backfill(int from) {
    Said known = said[from];
    int at = continued;
    while (known != null && at >= 0 && said[at] == null) {
      said[at] = known.as(Basis.INHERITED, 0.9, "the quotation runs on into the next paragraph");
      at = at > 0 && stretches.get(at - 1).continued() ? at - 1 : -1;
    }
  }
}
