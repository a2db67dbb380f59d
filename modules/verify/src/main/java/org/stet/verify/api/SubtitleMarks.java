package org.stet.verify.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.TextRange;

/**
 * What in the file of subtitles (SubRip, WebVTT) is not said: times, numbers, notes, styles and
 * tags; and where another speaks, by a voice tag or a dash at the start of a line.
 */
final class SubtitleMarks {
  private static final Pattern CUE_TIME =
      Pattern.compile(
          "(?m)^(?:\\d+[ \\t]*\\R)?(?<from>(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3})[ \\t]*-->.*$");
  private static final Pattern TAG =
      Pattern.compile(
          "<v(?:\\.[\\w.]+)?\\s+(?<voice>[^>\\n]{1,60})>|</?[a-z][^>\\n]{0,60}>"
              + "|<\\d{1,3}:[\\d:.]{2,12}>|\\{\\\\[^}\\n]{1,30}\\}");
  private static final Pattern BLOCK =
      Pattern.compile("(?:WEBVTT|NOTE|STYLE|REGION)(?![\\p{L}\\d])");
  private static final Pattern DASH = Pattern.compile("(?:[-–—] |>>)\\s?(?=\\S)");

  private final String text;
  private final List<Aside> asides = new ArrayList<>();
  private final List<SpeakerMark> marks = new ArrayList<>();

  SubtitleMarks(String text) {
    this.text = text;
    times();
    lines();
    tags();
  }

  /** Whether there are arrows in {@code text}, as between the times of subtitles. */
  static boolean areIn(String text) {
    int at = text.indexOf('>');
    while (at >= 0 && !text.startsWith("--", Math.max(0, at - 2))) {
      at = text.indexOf('>', at + 1);
    }
    return at > 1;
  }

  List<Aside> asides() {
    return asides;
  }

  List<SpeakerMark> marks() {
    return marks;
  }

  private void times() {
    Matcher time = CUE_TIME.matcher(text);
    while (time.find()) {
      asides.add(new Aside(Aside.Kind.MOMENT, new TextRange(time.start(), time.end())));
      marks.add(new SpeakerMark(time.start(), time.end(), null, time.group("from")));
    }
  }

  private void lines() {
    boolean afterBlank = true;
    boolean unsaid = false;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      boolean blank = text.substring(start, end).isBlank();
      Matcher block = BLOCK.matcher(text).region(start, end);
      unsaid = !blank && (unsaid || (afterBlank && block.lookingAt()));
      if (unsaid) {
        asides.add(new Aside(Aside.Kind.MARKUP, new TextRange(start, end)));
      } else {
        Matcher dash = DASH.matcher(text).region(start, end);
        if (dash.lookingAt()) {
          marks.add(new SpeakerMark(start, dash.end(), SpeakerMark.NOBODY, null));
        }
      }
      afterBlank = blank;
      start = end + 1;
    }
  }

  private void tags() {
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      String voice = tag.group("voice");
      if (voice == null) {
        asides.add(new Aside(Aside.Kind.MARKUP, new TextRange(tag.start(), tag.end())));
      } else {
        marks.add(new SpeakerMark(tag.start(), tag.end(), voice.strip(), null));
      }
    }
  }
}
