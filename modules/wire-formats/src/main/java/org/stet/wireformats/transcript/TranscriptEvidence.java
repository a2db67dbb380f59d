package org.stet.wireformats.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether lines are a transcript: told by what it is made of, since a story may quote one. */
final class TranscriptEvidence {
  private static final Pattern NOTICE =
      Pattern.compile(
          ".{0,40}(?:this is a rush transcript|rush transcript|transcript may not be in its final form"
              + "|copy may not be in its final form|unedited transcript|verbatim transcript).*",
          Pattern.CASE_INSENSITIVE);

  /** So many turns show that people speak by turns. */
  private static final int TURNS = 6;

  /** So many show it where each has its time. */
  private static final int TIMED_TURNS = 3;

  /** This part of the lines of a transcript begins a turn, at the least. */
  private static final double SHARE = 0.25;

  private static final double SHARE_OF_NAMES = 0.5;

  private TranscriptEvidence() {}

  /** How sure it is that {@code lines}, none of them blank, are a transcript; from 0 to 100. */
  static int confidence(List<String> lines) {
    boolean said = lines.stream().limit(40).anyMatch(line -> NOTICE.matcher(line).matches());
    Map<String, Integer> turns = new HashMap<>();
    Map<String, Integer> names = new HashMap<>();
    int timed = 0;
    for (String line : lines) {
      Optional<String> speaker = Turn.speaker(line);
      speaker.ifPresent(who -> turns.merge(who.toLowerCase(Locale.ROOT), 1, Integer::sum));
      timed += speaker.isPresent() && Turn.isTimed(line) ? 1 : 0;
      if (speaker.isEmpty()) {
        Turn.name(line).ifPresent(who -> names.merge(who, 1, Integer::sum));
      }
    }
    if (said && count(turns) >= 2) {
      return 90;
    }
    boolean back = turns.values().stream().anyMatch(many -> many > 1);
    boolean byTime = timed >= TIMED_TURNS && turns.size() >= 2 && back;
    if (byTime || speakByTurns(turns, lines.size(), SHARE)) {
      return 85;
    }
    return speakByTurns(names, lines.size(), SHARE_OF_NAMES) ? 60 : 0;
  }

  static boolean isNotice(String line) {
    return NOTICE.matcher(line).matches();
  }

  private static int count(Map<String, Integer> turns) {
    return turns.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Two or more who come back; a list of labels names each of them once. */
  private static boolean speakByTurns(Map<String, Integer> turns, int lines, double share) {
    int count = count(turns);
    long again = turns.values().stream().filter(many -> many > 1).count();
    return count >= TURNS && again >= 2 && count >= share * lines && turns.size() * 2 <= count;
  }
}
