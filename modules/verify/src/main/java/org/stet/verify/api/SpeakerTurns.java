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
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*(?: [\\p{Lu}][\\p{Lu}.'’-]*){0,6}";
  private static final String NAME =
      "(?:\\p{Lu}\\p{L}{0,5}\\. )?"
          + "\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.?|de|van|von|der|al|bin|\\p{Lu}[\\p{L}'’-]+)){0,4}";
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
  private static final Pattern CUE_TIME =
      Pattern.compile(
          "(?m)^(?:\\d+[ \\t]*\\R)?(?<from>\\d{1,2}:\\d{2}(?::\\d{2})?[.,]\\d{3}) --> .*$");

  /** How subtitles begin what another, unnamed one says: {@code [00:00:07] - Why now?} */
  private static final Pattern ANOTHER =
      Pattern.compile("(?m)^[\\[(](\\d{1,2}:\\d{2}(?::\\d{2})?)[\\])] (?:[-–—]|>>) (?=\\S)");

  private static final Pattern DIRECTION =
      Pattern.compile(
          "[(\\[]+\\s?(?:[\\p{L}’' ,-]{0,30}\\b(?i:applause|laughter|laughs?|laughing|cheers?|cheering|"
              + "inaudible|indiscernible|unintelligible|crosstalk|interpreted|translated|translation"
              + "|off[ -]mic|in progress|in english|booing|boos|pause|music|ringing|sic|ph|recess|"
              + "chanting|commercial break)\\b[\\p{L}’' ,-]{0,30}[.!,]?)\\s?[)\\]]+");

  private static final Pattern TITLED = Pattern.compile("(?:Mr|Mrs|Ms|Dr|Sen|Gov)\\.? ");

  /** The groups of {@link #LABEL}. */
  private static final int EARLY = 1;

  private static final int CAPITALIZED = 2;
  private static final int LETTER = 3;
  private static final int OFFICIAL = 4;
  private static final int NAMED = 5;
  private static final int LATE = 6;

  private static final int LONGEST_LABEL = 120;
  private static final int LONGEST_DIRECTION = 90;

  /** How often a plain name has to stand as a label to be one. */
  private static final int OFTEN = 2;

  /** In place of a name where another one speaks who is not named. */
  private static final String NOBODY = "";

  private final String text;
  private final List<SpeakerTurn> turns = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();

  SpeakerTurns(String text) {
    this.text = text;
    findDirections();
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

  private void findDirections() {
    Matcher found = DIRECTION.matcher(text);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c != '(' && c != '[') {
        continue;
      }
      found.region(at, Math.min(text.length(), at + LONGEST_DIRECTION));
      if (found.lookingAt()) {
        asides.add(new Aside(Aside.Kind.STAGE_DIRECTION, new TextRange(at, found.end())));
        at = found.end() - 1;
      }
    }
  }

  private record Mark(int start, int end, @Nullable String speaker, @Nullable String moment) {}

  private void findTurns() {
    List<Mark> marks = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    List<MatchResult> labels = labels();
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
        marks.add(new Mark(label.start(), label.end(), speaker, bare(moment)));
      }
    }
    Matcher time = CUE_TIME.matcher(text);
    while (text.contains(" --> ") && time.find()) {
      asides.add(new Aside(Aside.Kind.MOMENT, new TextRange(time.start(), time.end())));
      marks.add(new Mark(time.start(), time.end(), null, time.group("from")));
    }
    Matcher another = ANOTHER.matcher(text);
    while (another.find()) {
      if (marks.stream().noneMatch(mark -> mark.start() == another.start())) {
        marks.add(new Mark(another.start(), another.end(), NOBODY, another.group(1)));
      }
    }
    marks.sort(java.util.Comparator.comparingInt(Mark::start));
    join(marks);
  }

  /** What looks like a label at the start of a line. */
  private List<MatchResult> labels() {
    List<MatchResult> labels = new ArrayList<>();
    Matcher matcher = LABEL.matcher(text).useTransparentBounds(true);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (matcher.region(start, Math.min(end, start + LONGEST_LABEL)).lookingAt()) {
        labels.add(matcher.toMatchResult());
      }
      start = end + 1;
    }
    return labels;
  }

  private static boolean isLabel(
      MatchResult label, Map<String, Integer> counts, boolean questions) {
    String name = label.group(NAMED);
    if (name != null) {
      boolean timed = label.group(EARLY) != null;
      return timed || counts.getOrDefault(name, 0) >= OFTEN || TITLED.matcher(name).lookingAt();
    }
    String letter = label.group(LETTER);
    if (letter == null || letter.equals("Q")) {
      return true;
    }
    // An A without a mark behind it is a word.
    return questions && ".:".indexOf(label.group().charAt(label.group().length() - 1)) >= 0;
  }

  private void join(List<Mark> marks) {
    int start = 0;
    String speaker = null;
    String moment = null;
    for (Mark mark : marks) {
      if (mark.start() > start) {
        turns.add(new SpeakerTurn(new TextRange(start, mark.start()), speaker, moment));
      }
      start = mark.start();
      if (mark.speaker() != null) {
        asides.add(new Aside(Aside.Kind.LABEL, new TextRange(mark.start(), mark.end())));
        speaker = NOBODY.equals(mark.speaker()) ? null : mark.speaker();
        moment = mark.moment() == null ? moment : mark.moment();
      } else {
        moment = mark.moment();
      }
    }
    turns.add(new SpeakerTurn(new TextRange(start, text.length()), speaker, moment));
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
