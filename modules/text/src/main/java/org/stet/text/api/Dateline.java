package org.stet.text.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dateline at the head of a paragraph of an agency's text or of a release: the place, often
 * with day and agency, before a dash or what a language sets instead: {@code BERLIN (dpa) -},
 * {@code SAITAMA, Japan, Dec. 9 Kyodo -}, {@code MOSCOW, May 2. /TASS/.}, {@code Helsinki, STT –},
 * {@code (AGI) - Roma, 9 dic. -}, {@code Köln, 9. Dezember 2025.}, {@code 【東京共同】}.
 *
 * @param words the dateline without what parts it from the text, and without an agency before it;
 *     UTF-16 code units of the paragraph
 * @param story where the words of the story begin; the length of the paragraph if there are none
 */
public record Dateline(TextRange words, int story) {
  private static final int LONGEST = 120;
  private static final String DASH_RUN = "[-–—_―]{1,3}";

  /** An agency may stand before everything: {@code (ANSA) - ROMA, 9 DIC -}. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\(([\\p{L}/ .&-]{2,30})\\)\\s?(?:" + DASH_RUN + "\\s|\\.\\s?" + DASH_RUN + "?\\s)");

  static final Pattern CLOSED =
      Pattern.compile(
          "(.*?)[\\s.,-]*(?:\\(([^()]{2,40})\\)|/([^()/]{2,40})/|\\[([^\\[\\]]{2,40})\\])\\.?\\s*");

  /** Another day behind the dash: {@code 9 December 1940 – 3 May 2025}. */
  private static final Pattern SPAN =
      Pattern.compile("(?:\\d{1,2}\\.? \\p{L}{3,10}|\\p{L}{3,10} \\d{1,2},) (?:1[5-9]|20)\\d\\d");

  /**
   * The agency may stand behind the dash, with a full stop: {@code МОСКВА, 9 дек — РИА Новости.}
   */
  private static final Pattern BEHIND =
      Pattern.compile("(\\p{L}[\\p{L}-]*(?:\\s\\p{L}[\\p{L}-]*)?)\\.\\s+(?=[^\\p{Ll}])");

  /** {@code NEW YORK, NY / ACCESS Newswire / December 9, 2025 / Norland Rail said} */
  private static final Pattern DAY_IN_STROKES = Pattern.compile("(([^/]{6,24}?)\\s?/)\\s+");

  /** The dateline at the head of {@code paragraph}, if there is one. */
  public static Optional<Dateline> of(String paragraph) {
    return of(paragraph, false);
  }

  /**
   * The same of a paragraph of a press release, where a place and a whole day are a dateline also
   * before a full stop or a colon; in a story that may be a scene: {@code Lorby, 18 June 2015. It
   * rains.}
   */
  public static Optional<Dateline> ofRelease(String paragraph) {
    return of(paragraph, true);
  }

  private static Optional<Dateline> of(String paragraph, boolean release) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST + 20));
    Optional<Dateline> boxed = DatelineBox.of(head);
    if (boxed.isPresent()) {
      return boxed;
    }
    Matcher opening = OPENING.matcher(head);
    boolean opened = opening.lookingAt() && WireServices.isKnown(opening.group(1));
    int from = opened ? opening.end() : 0;
    Optional<Dateline> bare = Optional.empty();
    for (int at = from + 2; at < head.length() && at <= LONGEST; at++) {
      if ("!?;\"“”„«»".indexOf(head.charAt(at)) >= 0) {
        break;
      }
      if (head.charAt(at) == ':' && DatelineEnd.at(head, at) == DatelineEnd.NONE) {
        break;
      }
      Optional<Dateline> found = endingAt(head, from, at, opened, release);
      if (found.isPresent() && hasAgency(found.get().words().in(head))) {
        return found;
      }
      bare = bare.isPresent() ? bare : found;
    }
    return bare;
  }

  /** Whether {@code words} are nothing but a day: {@code January 21}. */
  public static boolean isDay(String words) {
    return DatelineDay.endOf(DatelineEnd.bare(words)).filter(day -> day.start() == 0).isPresent();
  }

  /** Whether {@code name} is one that an agency gives itself in a dateline: {@code dpa}. */
  public static boolean isAgency(String name) {
    return WireServices.isKnown(name);
  }

  private static boolean hasAgency(String words) {
    return CLOSED.matcher(words).matches();
  }

  /** The dateline that what stands at {@code at} in {@code head} parts from the text. */
  private static Optional<Dateline> endingAt(
      String head, int from, int at, boolean opened, boolean release) {
    DatelineEnd end = DatelineEnd.at(head, at);
    if (end == DatelineEnd.NONE) {
      return Optional.empty();
    }
    int stop = end == DatelineEnd.NOTHING ? at + 1 : at;
    String words = head.substring(from, stop).strip();
    int story = end == DatelineEnd.NOTHING ? at + 1 : end.after(head, at);
    while (story < head.length() && Character.isWhitespace(head.charAt(story))) {
      story++;
    }
    if (words.endsWith(".") && CLOSED.matcher(words).matches()) {
      words = words.substring(0, words.length() - 1);
    }
    boolean sentence = story == head.length() || !Character.isLowerCase(head.codePointAt(story));
    boolean span =
        end == DatelineEnd.DASH && SPAN.matcher(head).region(story, head.length()).lookingAt();
    if (span) {
      return Optional.empty();
    }
    if (words.isEmpty() || !DatelineWords.areOne(words, end, sentence, opened, release)) {
      return Optional.empty();
    }
    Matcher behind = BEHIND.matcher(head).region(story, head.length());
    if (end == DatelineEnd.DASH && behind.lookingAt() && WireServices.isKnown(behind.group(1))) {
      return Optional.of(new Dateline(new TextRange(from, behind.end(1)), behind.end()));
    }
    Matcher day = DAY_IN_STROKES.matcher(head).region(story, head.length());
    if (words.endsWith("/") && day.lookingAt() && isDay(day.group(2))) {
      return Optional.of(new Dateline(new TextRange(from, day.end(1)), day.end()));
    }
    return Optional.of(new Dateline(new TextRange(from, from + words.length()), story));
  }
}
