package org.stet.wireformats.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.ChangeSet;
import org.stet.text.api.CopyFile;
import org.stet.text.api.Edit;
import org.stet.text.api.TextRange;
import org.stet.wireformats.agency.AgencyLine;

/**
 * Reads subtitles, SubRip or WebVTT: what is said becomes paragraphs, each with the time at which
 * it begins, since that is where a quote can be heard. For one text.
 */
final class Subtitles {
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(\\d{1,3}):)?(\\d{2}):(\\d{2})[.,]\\d{1,3}\\s*-->\\s*"
              + "(?:\\d{1,3}:)?\\d{2}:\\d{2}[.,]\\d{1,3}.*");

  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[\\w.]+)?\\s+([^>]{1,60})>");
  private static final Pattern TAG =
      Pattern.compile("</?[a-z][^>\\n]{0,60}>|<\\d{1,3}:[\\d:.]{2,12}>|\\{\\\\[^}\\n]{1,30}}");

  /** How a subtitle begins what another one says. */
  private static final Pattern DASH = Pattern.compile("\\s{0,3}(?:[-–—]|>>)\\s?(?=\\S)");

  /** Two who speak on one line: {@code - Why? - Because}. */
  private static final Pattern ANOTHER = Pattern.compile("(?<=[.?!…][\"”’]?)\\s(?=[-–—] \\p{Lu})");

  private static final Map<String, String> SIGNS =
      Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&nbsp;", " ", "&lrm;", "", "&rlm;", "");
  private static final Pattern SIGN = Pattern.compile("&(?:amp|lt|gt|nbsp|lrm|rlm);");

  /** After so many characters the next sentence begins a paragraph. */
  private static final int LONG = 300;

  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  /** The time of the subtitle that is read, as a mark. */
  private String mark = "";

  /** Whether a paragraph is open, and how long it is. */
  private boolean open;

  private int length;
  private String lastWords = "";

  /** Whether who speaks is named, and whether what a voice says has come to its end. */
  private boolean named;

  private boolean closed;

  Subtitles(String text) {
    this.text = text;
  }

  static boolean isTime(String line) {
    return TIME.matcher(line.strip()).matches();
  }

  /** The edits that make the copy file of the text. */
  ChangeSet changes() {
    boolean inCue = false;
    for (AgencyLine line : AgencyLine.of(text)) {
      Matcher time = TIME.matcher(line.words());
      if (time.matches()) {
        inCue = true;
        String hours = time.group(1) == null ? "00" : time.group(1);
        mark = "[" + hours + ":" + time.group(2) + ":" + time.group(3) + "] ";
        drop(line, "cue", "The time of a subtitle; that of each paragraph stands before it");
      } else if (line.isBlank() || !inCue) {
        inCue &= !line.isBlank();
        drop(line, "cue", "The number of a subtitle, or a line for programs");
      } else {
        spoken(line);
      }
    }
    ChangeSet said = ChangeSet.of(text.length(), edits);
    return said.then(
        CopyFile.quoting(
            said.applyTo(text), id("lines"), "What would be read as a mark is made literal"));
  }

  private void drop(AgencyLine line, String rule, String reason) {
    TextRange whole = new TextRange(line.range().start(), line.next());
    if (!whole.isEmpty()) {
      edits.add(Edit.remove(whole, id(rule), reason));
    }
  }

  private void spoken(AgencyLine line) {
    String words = line.words();
    String bare = TAG.matcher(words).replaceAll("");
    boolean voice = VOICE.matcher(words).lookingAt() || Turn.speaker(bare).isPresent();
    boolean another = DASH.matcher(bare).lookingAt() || (named && !voice && closed);
    boolean begins = !open || voice || another || (length > LONG && endsSentence(lastWords));
    String before = begins ? (open ? "\n\n" : "") + mark : " ";
    String why = begins ? "The time at which this is said" : "One sentence on several lines";
    edits.add(Edit.insert(line.range().start(), before, id(begins ? "time" : "lines"), why));
    named = voice || (named && !another);
    closed = words.contains("</v>");
    markup(line);
    signs(line);
    if (line.next() > line.range().end()) {
      TextRange end = new TextRange(line.range().end(), line.next());
      edits.add(Edit.remove(end, id("lines"), "A subtitle is broken to fit the picture"));
    }
    length = begins ? words.length() : length + words.length();
    open = true;
    lastWords = bare;
  }

  private void markup(AgencyLine line) {
    Matcher tag = TAG.matcher(line.text());
    while (tag.find()) {
      Matcher voice = VOICE.matcher(tag.group());
      int start = line.range().start() + tag.start();
      TextRange range = TextRange.ofLength(start, tag.group().length());
      edits.add(
          voice.matches()
              ? new Edit(range, voice.group(1) + ": ", id("voice"), "Who speaks")
              : Edit.remove(range, id("markup"), "How a subtitle is to look"));
    }
  }

  /** What stands for signs that markup uses; and where another one speaks on the same line. */
  private void signs(AgencyLine line) {
    Matcher sign = SIGN.matcher(line.text());
    while (sign.find()) {
      TextRange range =
          TextRange.ofLength(line.range().start() + sign.start(), sign.group().length());
      String meant = SIGNS.getOrDefault(sign.group(), sign.group());
      edits.add(new Edit(range, meant, id("markup"), "A sign as subtitles write it"));
    }
    Matcher another = DASH.matcher(line.text()).lookingAt() ? ANOTHER.matcher(line.text()) : null;
    while (another != null && another.find()) {
      TextRange range = TextRange.ofLength(line.range().start() + another.start(), 1);
      edits.add(new Edit(range, "\n\n" + mark, id("time"), "Another one speaks"));
    }
  }

  private static boolean endsSentence(String words) {
    return words.matches(".*[.!?\u2026][\"\u201d\u2019\u00bb)]*\\s*");
  }

  private static String id(String rule) {
    return TranscriptFormat.ID + "-" + rule;
  }
}
