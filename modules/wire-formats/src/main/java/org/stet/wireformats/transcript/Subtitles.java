package org.stet.wireformats.transcript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.TextRange;
import org.stet.wire.api.StoryKind;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;

/**
 * Reads subtitles, SubRip or WebVTT: what is said becomes paragraphs, each with the time at which
 * it begins, since that is where a quote can be heard.
 */
final class Subtitles {
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(\\d{1,3}):)?(\\d{2}):(\\d{2})[.,]\\d{1,3}\\s*-->\\s*(?:\\d{1,3}:)?\\d{2}:\\d{2}[.,]\\d{1,3}.*");

  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[\\w.]+)?\\s+([^>]{1,60})>");
  private static final Pattern TAG =
      Pattern.compile("</?[a-z][^>\\n]{0,60}>|\\{\\\\[^}\\n]{1,30}}");

  /** A paragraph has at most about so many characters: then the next sentence begins another. */
  private static final int LONG = 400;

  private final AgencyCopy copy;
  private final List<AgencyLine> lines;
  private int length;

  Subtitles(AgencyCopy copy) {
    this.copy = copy;
    this.lines = copy.lines();
  }

  static boolean isTime(String line) {
    return TIME.matcher(line.strip()).matches();
  }

  StoryKind read() {
    boolean open = false;
    boolean inCue = false;
    for (int i = 0; i < lines.size(); i++) {
      AgencyLine line = lines.get(i);
      String words = line.words();
      Matcher time = TIME.matcher(words);
      if (time.matches()) {
        inCue = true;
        open = time(line, time, open);
      } else if (line.isBlank()) {
        inCue = false;
      } else if (!inCue) {
        copy.drop(line, "cue", "The number of a subtitle, or a line for programs");
      } else {
        boolean voice = VOICE.matcher(words).find();
        spoken(line);
        copy.join(line);
        length += words.length();
        open = length < LONG || !endsSentence(words) || voice;
      }
    }
    return StoryKind.STORY;
  }

  /** The time of a subtitle: begins a paragraph, or goes. Whether a paragraph is open after it. */
  private boolean time(AgencyLine line, Matcher time, boolean open) {
    int at = line.index();
    boolean voice = at + 1 < lines.size() && VOICE.matcher(lines.get(at + 1).words()).lookingAt();
    if (open && !voice) {
      copy.drop(line, "cue", "The time of a subtitle in the midst of a paragraph");
      return true;
    }
    length = 0;
    String hours = time.group(1) == null ? "00" : time.group(1);
    String mark = "[" + hours + ":" + time.group(2) + ":" + time.group(3) + "]";
    copy.replace(
        new TextRange(line.firstSeen(), line.lastSeen()),
        mark,
        "time",
        "The time at which this is said");
    return true;
  }

  private void spoken(AgencyLine line) {
    String text = copy.text().substring(line.range().start(), line.range().end());
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      Matcher voice = VOICE.matcher(tag.group());
      TextRange range =
          TextRange.ofLength(line.range().start() + tag.start(), tag.group().length());
      if (voice.matches()) {
        copy.replace(range, voice.group(1) + ": ", "voice", "Who speaks");
      } else {
        copy.cut(range, "markup", "How a subtitle is to look");
      }
    }
  }

  private static boolean endsSentence(String words) {
    return words.matches(".*[.!?…][\"”’»)]*\\s*");
  }
}
