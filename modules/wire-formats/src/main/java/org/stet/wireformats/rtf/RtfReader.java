package org.stet.wireformats.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Follows groups and control words through a file, and fills its stories. For one thread. */
final class RtfReader implements RtfTokenizer.Listener {
  /** The deepest nesting; real files have some ten levels. */
  static final int DEEPEST = 500;

  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final RtfInfo info = new RtfInfo();
  private final RtfLanguages languages = new RtfLanguages();
  private final RtfStories stories = new RtfStories(styles);
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private RtfState state = new RtfState();
  private int toSkip;
  private char highSurrogate;
  private boolean optional;
  private boolean groupBegins;
  private boolean tooDeep;

  RtfFonts fonts() {
    return fonts;
  }

  RtfInfo info() {
    return info;
  }

  RtfLanguages languages() {
    return languages;
  }

  RtfStories stories() {
    return stories;
  }

  boolean isTooDeep() {
    return tooDeep;
  }

  /** Whether groups are open: the file breaks off. */
  boolean isOpen() {
    return !states.isEmpty();
  }

  @Override
  public boolean open() {
    flush();
    toSkip = 0;
    states.push(state);
    state = state.copy();
    groupBegins = true;
    tooDeep = states.size() > DEEPEST;
    return !tooDeep;
  }

  @Override
  public boolean close() {
    flush();
    toSkip = 0;
    groupBegins = false;
    RtfState around = states.poll();
    if (around == null) {
      return false;
    }
    if (state.destination != around.destination) {
      stories.end(state);
      if (state.destination == RtfDestination.LIST_MARK) {
        around.listed = true;
      }
    }
    state = around;
    return !states.isEmpty();
  }

  /** Ends everything at the end of a file, whole or not. */
  void end() {
    flush();
    while (!states.isEmpty()) {
      close();
    }
    stories.finish(state);
  }

  @Override
  public void text(int value) {
    groupBegins = false;
    if (toSkip > 0) {
      toSkip--;
    } else if (state.destination != RtfDestination.SKIPPED) {
      bytes.write(value);
    }
  }

  @Override
  public void control(String word, boolean hasValue, int value) {
    boolean first = groupBegins;
    groupBegins = false;
    if (word.equals("'")) {
      text(value);
      return;
    }
    if (word.equals("*")) {
      optional = true;
      groupBegins = first;
      return;
    }
    boolean isOptional = optional;
    optional = false;
    if (toSkip > 0) {
      toSkip--; // A sign may be what others see in place of a Unicode character.
      if (RtfSigns.of(word) != null) {
        return;
      }
      toSkip = 0;
    }
    if (state.destination == RtfDestination.SKIPPED) {
      return;
    }
    if (first || isOptional) {
      RtfDestination begun = RtfDestination.of(word, isOptional);
      if (begun != null) {
        flush();
        state.destination = begun;
        stories.begin(begun);
        return;
      }
    }
    act(word, hasValue, value);
  }

  private void act(String word, boolean hasValue, int value) {
    @Nullable String sign = RtfSigns.of(word);
    if (word.equals("u")) {
      unicode(value);
    } else if (sign != null) {
      flush();
      put(sign);
    } else if (state.destination == RtfDestination.FONTS) {
      fonts.takesFont(word, value);
    } else if (state.destination == RtfDestination.STYLES) {
      if (word.equals("s")) {
        styles.number(value);
      }
    } else if (state.destination == RtfDestination.CREATED
        || state.destination == RtfDestination.REVISED) {
      info.date(state.destination, word, value);
    } else if (!fonts.takesDocumentSet(word, value)) {
      flush();
      format(word, !hasValue || value != 0, hasValue ? value : 0);
    } else if (word.equals("deff")) {
      state.font = value;
    }
  }

  private void format(String word, boolean on, int value) {
    switch (word) {
      case "uc" -> state.fallback = Math.max(0, Math.min(value, 16));
      case "f" -> state.font = value;
      case "fs" -> state.halfPoints = value;
      case "lang", "deflang" -> state.language = value;
      case "b" -> state.bold = on;
      case "i" -> state.italic = on;
      case "v" -> state.hidden = on;
      case "deleted" -> {
        state.deleted = on;
        stories.countDeletion(on);
      }
      case "revised" -> stories.countInsertion(on);
      case "plain" -> state.plainLetters(fonts.defaultFont());
      case "pard" -> state.plainParagraph();
      case "s" -> state.style = value;
      case "outlinelevel" -> state.outline = value;
      case "ls" -> state.listed = on;
      case "pnlvlblt", "pnlvlbody" -> listAround();
      case "intbl" -> state.inTable = on;
      default -> stories.structure(word, state);
    }
  }

  /** The group that says so stands before the text of the item. */
  private void listAround() {
    if (!states.isEmpty()) {
      states.element().listed = true;
    }
  }

  /** {@code \\u} counts in signed numbers of 16 bits; two of them may make one character. */
  private void unicode(int value) {
    flush();
    char c = (char) value;
    toSkip = state.fallback;
    if (Character.isHighSurrogate(c)) {
      highSurrogate = c;
    } else if (Character.isLowSurrogate(c)) {
      put(highSurrogate == 0 ? "\ufffd" : new String(new char[] {highSurrogate, c}));
      highSurrogate = 0;
    } else {
      highSurrogate = 0;
      put(String.valueOf(c));
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      Charset set = fonts.of(state.font);
      String text = bytes.toString(set);
      bytes.reset();
      put(text);
    }
  }

  private void put(String text) {
    switch (state.destination) {
      case TITLE, AUTHOR, KEYWORDS -> info.text(state.destination, text);
      case STYLES -> styles.text(text);
      case TEXT, HEADER, FOOTER, NOTE, COMMENT, BOX -> {
        languages.count(state.language, text.length());
        stories.text(text, state);
      }
      default -> {}
    }
  }
}
