package org.stet.checkquotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stet.facts.api.Attribution.Basis;
import org.stet.text.api.TextRange;

/**
 * Says of every quoted stretch of a story whose it is: first what its own frame says, then what
 * goes on from the frame, paragraph or quotation before it.
 */
final class Attributions {
  /** Quotations nested deeper than this are listed without a speaker. */
  private static final int DEEPEST = 4;

  /** Words before the names of papers and places: "the Daily Beacon", "in New Bergen". */
  private static final Set<String> NO_PERSON_AFTER = Set.of("the", "in", "at", "near", "across");

  private final Story story;
  private final List<Stretch> stretches;
  private final Tokenizer tokenizer;
  private final Frames frames;
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

  Attributions(Story story, List<Stretch> stretches) {
    this.story = story;
    this.stretches = stretches;
    this.mentions = new Mentions(story);
    this.labels = new Labels(story.words(), stretches);
    this.tokenizer = new Tokenizer(story.words());
    this.frames = new Frames(story.words());
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
      readParagraph(p, tops.getOrDefault(p, List.of()));
    }
    int[] depth = new int[stretches.size()];
    for (int i = 0; i < stretches.size(); i++) {
      depth[i] = stretches.get(i).parent() < 0 ? 0 : depth[stretches.get(i).parent()] + 1;
      if (children.containsKey(i) && depth[i] < DEEPEST) {
        readInside(i, children.getOrDefault(i, List.of()));
      }
    }
  }

  /** Whose stretch {@code index} is, or null. */
  @Nullable Said said(int index) {
    return said[index];
  }

  /** Where stretch {@code index} stands in its sentence, or null if nobody looked. */
  @Nullable Setting setting(int index) {
    return settings[index];
  }

  /** Every name outside quotations, in the order of the text. */
  List<Mention> bystanders() {
    return bystanders;
  }

  /** Where the sentences begin, over the story's words. */
  NavigableSet<Integer> sentences() {
    return sentences;
  }

  private void addBystanders(Frame frame) {
    List<Token> tokens = frame.tokens();
    sentences.add(tokens.get(0).start());
    for (int i = 0; i < tokens.size(); i++) {
      int end = i;
      while (end < tokens.size() && NameRuns.isPart(tokens, end, i)) {
        end++;
      }
      boolean thing = i > 0 && NO_PERSON_AFTER.contains(tokens.get(i - 1).lower());
      if (end > i && !thing) {
        TextRange name = new TextRange(tokens.get(i).start(), tokens.get(end - 1).end());
        bystanders.add(new Mention(name, Phrase.Kind.NAME, false, false));
      }
      i = Math.max(i, end - 1);
    }
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
    List<Token> tokens = tokenizer.tokens(paragraph.range(), sealed(inside));
    boolean prose =
        !paragraph.role().isHeader()
            && switch (paragraph.role()) {
              case SUBHEAD, CAPTION -> false;
              default -> true;
            };
    Said last = null;
    List<Integer> waiting = new ArrayList<>();
    List<Frame> all = frames.of(paragraph.range(), tokens);
    for (int f = 0; f < all.size(); f++) {
      Frame frame = all.get(f);
      FrameReader reader = new FrameReader(story.words(), frame);
      mentions.addSubject(frame, reader);
      addBystanders(frame);
      boolean onlyQuoted = frame.isOnlyQuoted() || frame.isOnlyLedUpTo();
      for (int i = 0; i < frame.tokens().size(); i++) {
        Token token = frame.tokens().get(i);
        if (!token.isQuote()) {
          continue;
        }
        int quote = token.quote();
        settings[quote] = Setting.of(story.words(), frame, i, all.size() == 1);
        Said own = reader.of(i);
        if (own == null && last != null && runsOn(frame, i, reader)) {
          own = last.as(Basis.INHERITED, 0.85, "goes on from the quotation before it");
        }
        Said label =
            onlyQuoted ? labels.of(stretches.get(quote), f == 0 && i == 0 && continued >= 0) : null;
        own = label != null ? label : own;
        if (own == null && onlyQuoted) {
          own = goesOn(quote, last, f == 0 && i == firstQuote(frame), waiting);
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
        reported.addAll(reader.reported());
      }
      Said spoken = frame.hasQuote() ? null : reader.speaking();
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
    if (prose && inside.isEmpty()) {
      sign(tokens);
    }
    if (prose) {
      leave(all, inside, last);
      unsigned = inside.stream().filter(i -> isOpen(said[i])).toList();
    }
  }

  /**
   * Whether a sentence of the speaker's own words opens the frame and the reporter only ends it:
   * {@code "We shall pay," Roth said. "We always have" in hard years.}
   */
  private boolean runsOn(Frame frame, int at, FrameReader reader) {
    TextRange words = stretches.get(frame.tokens().get(at).quote()).words();
    return frame.firstWord() > at
        && Types.startsAsSentence(words.in(story.words()))
        && !reader.hasCue();
  }

  private static boolean isOpen(@Nullable Said known) {
    return known == null || known.basis() == Basis.INFERRED;
  }

  /** Gives the quotations of the paragraph before to whoever signs in this one: "- Ida Roth". */
  private void sign(List<Token> tokens) {
    int length = Signatures.length(tokens, 0);
    boolean all = length > 0 && (length == tokens.size() || tokens.get(length).isMark(",.("));
    if (!all) {
      return;
    }
    int from = 0;
    while (!tokens.get(from).isWord()) {
      from++;
    }
    TextRange name = new TextRange(tokens.get(from).start(), tokens.get(length - 1).end());
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
      return last.as(Basis.INHERITED, 0.95, "goes on from the quotation before it");
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
            Basis.INFERRED, 0.5, "nothing says whose it is; follows a quotation of this speaker");
  }

  /** Notes what the next paragraph may go on from. */
  private void leave(List<Frame> all, List<Integer> inside, @Nullable Said last) {
    int end = inside.isEmpty() ? -1 : inside.get(inside.size() - 1);
    if (continued >= 0 && !inside.isEmpty()) {
      backfill(inside.get(0));
    }
    continued = end >= 0 && stretches.get(end).continued() ? end : -1;
    Frame closing = all.isEmpty() ? null : all.get(all.size() - 1);
    led =
        closing != null && closing.leadsOn()
            ? new FrameReader(story.words(), closing).leading()
            : null;
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

  private void readInside(int index, List<Integer> inside) {
    TextRange content = stretches.get(index).words();
    List<Token> tokens = tokenizer.tokens(content, sealed(inside));
    for (Frame frame : frames.of(content, tokens)) {
      if (!frame.hasQuote()) {
        continue;
      }
      FrameReader reader = new FrameReader(story.words(), frame);
      for (int i = 0; i < frame.tokens().size(); i++) {
        int quote = frame.tokens().get(i).quote();
        if (quote >= 0) {
          settings[quote] = Setting.of(story.words(), frame, i, false);
          said[quote] = reader.of(i);
        }
      }
    }
  }

  private List<Tokenizer.Sealed> sealed(List<Integer> inside) {
    List<Tokenizer.Sealed> sealed = new ArrayList<>();
    for (int quote : inside) {
      sealed.add(new Tokenizer.Sealed(stretches.get(quote).range(), quote));
    }
    return sealed;
  }

  private static int firstQuote(Frame frame) {
    int at = 0;
    while (!frame.tokens().get(at).isQuote()) {
      at++;
    }
    return at;
  }
}
