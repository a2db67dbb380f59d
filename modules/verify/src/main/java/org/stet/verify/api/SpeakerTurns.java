package org.stet.verify.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stet.text.api.TextRange;

/**
 * Finds who speaks in the text of a source: {@code PRESIDENT BUSH:}, {@code Q.}, {@code Mr.
 * Smith:}, {@code The President.}, and times before or behind them; and what nobody said, such as
 * {@code (Applause.)}. A label stands at the start of a line.
 */
final class SpeakerTurns {
  private static final String TIME = "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]?";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'’-]*(?: [\\p{Lu}][\\p{Lu}.'’-]*){0,6}" + "(?: \\d{1,2}(?=[ \\t]*:\\s))?";
  private static final String NAME =
      "(?:\\p{Lu}\\p{L}{0,5}\\. )?"
          + "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.?|de|van|von|der|al|bin|\\p{Lu}[\\p{L}'’-]+)){0,4}"
          + "(?: \\d{1,2}(?=[ \\t]*:\\s))?";
  private static final String OFFICE =
      "(?:The )?(?:Vice |Deputy )?(?:President|Prime Minister|Premier|Chancellor|Secretary|Speaker|"
          + "Chair(?:man|woman)?|Minister|Court|Witness|Judge|Moderator)(?: \\p{Lu}[\\p{L}'’-]+){0,2}";
  private static final Pattern LABEL =
      Pattern.compile(
          "[ \\t>*-]{0,6}(?:("
              + TIME
              + ")[ \\t]*)?"
              + "(?:("
              + CAPITALS
              + ")(?:[ \\t]*\\([^)\\n]{1,40}\\))?[ \\t]*:"
              + "|([QA])(?:[ \\t]?[.:](?=\\s)|[ \\t]+(?=\\S))"
              + "|("
              + OFFICE
              + ")[ \\t]?\\.(?=[ \\t]|$)"
              + "|("
              + NAME
              + ")(?:[ \\t]*\\([^)\\n]{1,40}\\))?[ \\t]*:(?=\\s))"
              + "(?:[ \\t]*([\\[(]\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]))?");

  /** How subtitles begin what another, unnamed one says: {@code [00:00:07] - Why now?} */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?:[\\[(](\\d{1,2}:\\d{2}(?::\\d{2})?)[\\])] (?:[-–—] |>>)|>>)[ \\t]*(?=\\S)");

  /** A line with nothing on it but who speaks and when, as programs write them. */
  private static final Pattern OWN_LINE =
      Pattern.compile(
          "[ \\t]*(?:("
              + TIME
              + ")[ \\t]+(?:[-–][ \\t]*)?("
              + CAPITALS
              + "|"
              + NAME
              + ")[ \\t]*:?|("
              + CAPITALS
              + "|"
              + NAME
              + "),?[ \\t]+("
              + TIME
              + "):?)[ \\t]*\\r?");

  /** Behind a name it makes a label of it: {@code Tove Lindahl (02:10):}. */
  private static final Pattern WHEN = Pattern.compile("[\\[(]\\d{1,2}:\\d{2}");

  private static final Pattern TITLED = Pattern.compile("(?:Mr|Mrs|Ms|Dr|Sen|Gov)\\.? ");

  /** The groups of {@link #LABEL}. */
  private static final int EARLY = 1;

  private static final int CAPITALIZED = 2;
  private static final int LETTER = 3;
  private static final int OFFICIAL = 4;
  private static final int NAMED = 5;
  private static final int LATE = 6;

  private static final int LONGEST_LABEL = 120;

  /** How often a plain name has to stand as a label to be one. */
  private static final int OFTEN = 2;

  private final String text;
  private final List<SpeakerTurn> turns = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();

  SpeakerTurns(String text) {
    this.text = text;
    asides.addAll(StageDirections.in(text));
    findTurns();
    asides.sort(java.util.Comparator.comparing(Aside::range));
  }

  /** The turns, in order, covering the whole text. */
  List<SpeakerTurn> turns() {
    return List.copyOf(turns);
  }

  /** What nobody said, in order. */
  List<Aside> asides() {
    return List.copyOf(asides);
  }

  private void findTurns() {
    List<SpeakerMark> marks = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    List<MatchResult> unnamed = new ArrayList<>();
    List<MatchResult> ownLines = new ArrayList<>();
    List<MatchResult> labels = labels(unnamed, ownLines);
    boolean questions = false;
    for (MatchResult label : labels) {
      if (label.group(NAMED) != null) {
        counts.merge(label.group(NAMED), 1, Integer::sum);
      }
      questions |= "Q".equals(label.group(LETTER));
    }
    for (MatchResult label : labels) {
      if (isLabel(label, counts, questions)) {
        String moment = label.group(EARLY) == null ? label.group(LATE) : label.group(EARLY);
        String speaker =
            first(
                label.group(CAPITALIZED),
                label.group(LETTER),
                label.group(OFFICIAL),
                label.group(NAMED));
        marks.add(new SpeakerMark(label.start(), label.end(), speaker, bare(moment)));
      }
    }
    for (MatchResult line : ownLines.size() < OFTEN ? List.<MatchResult>of() : ownLines) {
      String speaker = first(line.group(2), line.group(3));
      String moment = first(line.group(1), line.group(4));
      if (marks.stream().noneMatch(mark -> mark.start() == line.start())) {
        marks.add(new SpeakerMark(line.start(), line.end(), speaker, bare(moment)));
      }
    }
    if (SubtitleMarks.areIn(text)) {
      SubtitleMarks subtitles = new SubtitleMarks(text);
      asides.addAll(subtitles.asides());
      marks.addAll(subtitles.marks());
    }
    for (MatchResult another : unnamed) {
      if (marks.stream().noneMatch(mark -> mark.start() == another.start())) {
        marks.add(
            new SpeakerMark(another.start(), another.end(), SpeakerMark.NOBODY, another.group(1)));
      }
    }
    marks.sort(java.util.Comparator.comparingInt(SpeakerMark::start));
    join(marks);
  }

  /** What looks like a label at the start of a line; adds what is none, of one without a name. */
  private List<MatchResult> labels(List<MatchResult> unnamed, List<MatchResult> ownLines) {
    List<MatchResult> labels = new ArrayList<>();
    Matcher matcher = LABEL.matcher(text).useTransparentBounds(true);
    Matcher another = ANOTHER.matcher(text).useTransparentBounds(true);
    Matcher ownLine = OWN_LINE.matcher(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (matcher.region(start, Math.min(end, start + LONGEST_LABEL)).lookingAt()) {
        labels.add(matcher.toMatchResult());
      }
      boolean opens = "[(>".indexOf(text.charAt(start)) >= 0;
      if (opens && another.region(start, end).lookingAt()) {
        unnamed.add(another.toMatchResult());
      }
      if (end - start <= LONGEST_LABEL && ownLine.region(start, end).matches()) {
        ownLines.add(ownLine.toMatchResult());
      }
      start = end + 1;
    }
    return labels;
  }

  private static boolean isLabel(
      MatchResult label, Map<String, Integer> counts, boolean questions) {
    String name = label.group(NAMED);
    if (name != null) {
      boolean when = label.group(EARLY) != null || WHEN.matcher(label.group()).find();
      boolean numbered = Character.isDigit(name.charAt(name.length() - 1));
      return when
          || numbered
          || counts.getOrDefault(name, 0) >= OFTEN
          || TITLED.matcher(name).lookingAt();
    }
    String letter = label.group(LETTER);
    if (letter == null || letter.equals("Q")) {
      return true;
    }
    // An A without a mark behind it is a word.
    return questions && ".:".indexOf(label.group().charAt(label.group().length() - 1)) >= 0;
  }

  private void join(List<SpeakerMark> marks) {
    int start = 0;
    String speaker = null;
    String moment = null;
    int voice = 0;
    for (SpeakerMark mark : marks) {
      if (mark.start() > start) {
        turns.add(new SpeakerTurn(new TextRange(start, mark.start()), speaker, moment, voice));
      }
      start = mark.start();
      if (mark.speaker() != null) {
        voice++;
        asides.add(new Aside(Aside.Kind.LABEL, new TextRange(mark.start(), mark.end())));
        speaker = SpeakerMark.NOBODY.equals(mark.speaker()) ? null : mark.speaker();
        moment = mark.moment() == null ? moment : mark.moment();
      } else {
        moment = mark.moment();
      }
    }
    turns.add(new SpeakerTurn(new TextRange(start, text.length()), speaker, moment, voice));
  }

  private static @Nullable String bare(@Nullable String moment) {
    return moment == null ? null : moment.replaceAll("[\\[\\]()]", "");
  }

  private static @Nullable String first(@Nullable String... words) {
    for (String word : words) {
      if (word != null) {
        return word;
      }
    }
    return null;
  }
}
