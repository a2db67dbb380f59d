package org.stet.wireformats.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.wireformats.mail.MailParts.Line;

/**
 * A letter taken apart: the story, and the lines before and after it that only belong to the
 * letter.
 *
 * @param before what stood before the story
 * @param story the story
 * @param after what stood after it
 * @param forwarded the header lines of the message that was sent on, if the story is in one
 */
record Letter(
    List<Dropped> before, String story, List<Dropped> after, Map<Line, String> forwarded) {

  private static final String FORWARD = "forward";

  /** A note above a message that was sent on has at most so many words. */
  private static final int LONGEST_NOTE = 80;

  /** So many lines the head of a message in a letter has at most. */
  private static final int LONGEST_HEAD = 100;

  /**
   * A line that is no part of the story.
   *
   * @param words the line
   * @param rule the end of the id of the rule that says so
   * @param reason why, in an editor's words
   */
  record Dropped(String words, String rule, String reason) {}

  /** The letter that {@code text} is, of which nobody says who wrote it. */
  static Letter of(String text) {
    return of(text, "");
  }

  /**
   * The letter that {@code text} is.
   *
   * @param sender who sent it, as its head says; may be empty
   */
  static Letter of(String text, String sender) {
    List<String> lines = new ArrayList<>(LetterQuotes.unquoted(List.of(text.split("\n", -1))));
    List<Dropped> before = new ArrayList<>();
    List<Dropped> after = new ArrayList<>();
    Map<Line, String> forwarded = new EnumMap<>(Line.class);
    lines = own(lines, before, after, forwarded);
    lines = LetterQuotes.without(lines, before, after);
    lines = LetterEnd.without(lines, after);
    String writer = forwarded.getOrDefault(Line.FROM, sender);
    lines = LetterEnd.withoutName(lines, writer, after);
    lines = withoutStart(lines, writer, before);
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    String story = String.join("\n", lines.subList(first, lines.size())).stripTrailing();
    return new Letter(before, story, after, forwarded);
  }

  static int words(List<String> lines) {
    int words = 0;
    for (String line : lines) {
      words += line.isBlank() ? 0 : line.strip().split("\\s+").length;
    }
    return words;
  }

  /** Whether {@code lines} have more words than {@code number}. */
  private static boolean haveMore(List<String> lines, int number) {
    int words = 0;
    for (int i = 0; i < lines.size() && words <= number; i++) {
      words += words(lines.subList(i, i + 1));
    }
    return words > number;
  }

  /** What the sender wrote, or what he sent on, if that is the story. */
  private static List<String> own(
      List<String> all, List<Dropped> before, List<Dropped> after, Map<Line, String> forwarded) {
    List<String> lines = all;
    int from = 0;
    for (int at = 0; at < lines.size(); at++) {
      Head sent = headAt(lines, at);
      if (!sent.known()) {
        at = Math.max(at, sent.end() - 1); // Less of the same lines is no head either.
        continue;
      }
      int note = words(LetterEnd.without(lines.subList(from, at), new ArrayList<>()));
      List<String> below = lines.subList(sent.end(), lines.size());
      if (note > LONGEST_NOTE || (note > 0 && !haveMore(below, note - 1))) {
        after.addAll(
            0, drop(lines.subList(at, lines.size()), FORWARD, "An older message below the letter"));
        return lines.subList(from, at);
      }
      before.addAll(drop(lines.subList(from, at), "note", "The note of who sent the message on"));
      List<String> head = lines.subList(at, sent.end());
      before.addAll(drop(head, FORWARD, "The head of the message that was sent on"));
      forwarded.clear();
      head.forEach(
          line ->
              HeadLine.of(line)
                  .ifPresent(field -> forwarded.putIfAbsent(field.getKey(), field.getValue())));
      from = sent.end();
      at = from - 1;
      if (!below.isEmpty() && LetterQuotes.areAllQuoted(below)) {
        lines = LetterQuotes.unquoted(below);
        from = 0;
        at = -1;
      }
    }
    return lines.subList(from, lines.size());
  }

  /** Lines like those of a head: where they end, and whether they are one. */
  private record Head(int end, boolean known) {}

  /** The head of the message that begins at {@code at}, if one does. */
  private static Head headAt(List<String> lines, int at) {
    boolean marked = LetterLine.isForwarded(lines.get(at));
    int end = marked ? at + 1 : at;
    while (marked && end < lines.size() && lines.get(end).isBlank()) {
      end++;
    }
    int first = end;
    EnumMap<Line, Boolean> seen = new EnumMap<>(Line.class);
    while (end < lines.size() && end - first < LONGEST_HEAD) {
      Optional<Map.Entry<Line, String>> field = HeadLine.of(lines.get(end));
      field.ifPresent(known -> seen.put(known.getKey(), true));
      boolean goesOn = end > first && HeadLine.goesOn(lines.get(end), lines.get(end - 1));
      if (field.isEmpty() && !goesOn) {
        break;
      }
      end++;
    }
    boolean head = seen.size() >= 3 && seen.containsKey(Line.FROM);
    return new Head(Math.max(first, end), head || marked);
  }

  private static List<String> withoutStart(
      List<String> lines, String writer, List<Dropped> before) {
    int corrected = CorrectingLetter.end(lines);
    if (corrected > 0) {
      before.addAll(CorrectingLetter.before(lines.subList(0, corrected)));
      return lines.subList(corrected, lines.size());
    }
    int start = LetterStart.signed(lines, writer);
    int covering = 0;
    for (int at = start; at < lines.size() && covering < 4; at++) {
      String line = lines.get(at);
      if (line.isBlank()) {
        continue;
      }
      boolean letter =
          LetterLine.isGreeting(line)
              || LetterLine.isCovering(line)
              || LetterLine.isBanner(line)
              || (start > 0 && LetterLine.isFarewell(line))
              || (start > 0 && LetterStart.isName(line, writer));
      int above = words(lines.subList(start, at));
      if (!letter
          || !haveMore(lines.subList(at, lines.size()), 2 * above)
          || at + 1 >= lines.size()) {
        break;
      }
      covering++;
      start = at + 1;
    }
    before.addAll(drop(lines.subList(0, start), "greeting", "The letter around the story"));
    return lines.subList(start, lines.size());
  }

  /** A letter that only came with a story. */
  static List<Dropped> note(String[] lines) {
    return drop(List.of(lines), "note", "The letter that came with the story");
  }

  static List<Dropped> drop(List<String> lines, String rule, String reason) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .map(line -> new Dropped(line, rule, reason))
        .toList();
  }
}
