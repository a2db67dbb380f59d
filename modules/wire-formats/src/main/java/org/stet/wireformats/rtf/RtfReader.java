package org.stet.wireformats.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.stet.wireformats.document.EquationField;

/** Follows groups and control words through a file, and fills its stories. For one thread. */
final class RtfReader implements RtfTokenizer.Listener {
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final RtfInfo info = new RtfInfo();
  private final RtfLanguages languages = new RtfLanguages();
  private final RtfStories stories = new RtfStories(styles);
  private final RtfAsides asides = new RtfAsides();
  private final RtfUnicode unicode = new RtfUnicode();
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final boolean knowsContents;
  private final int deepest;
  private RtfState state = new RtfState();
  private int toSkip;
  private boolean optional;
  private boolean groupBegins;
  private boolean tooDeep;

  /**
   * Ready for one file.
   *
   * @param knowsContents whether lists of what is where are left out; in a file that breaks off one
   *     may have no end, and all that follows would be its
   * @param deepest how many groups may be open, one in the other
   */
  RtfReader(boolean knowsContents, int deepest) {
    this.knowsContents = knowsContents;
    this.deepest = deepest;
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
    tooDeep = states.size() > deepest;
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
      endAside(around);
    }
    state = around;
    return !states.isEmpty();
  }

  private void endAside(RtfState around) {
    if (state.destination == RtfDestination.LIST_MARK) {
      around.listed = true;
      stories.number(asides.takeNumber());
    } else if (state.destination == RtfDestination.INSTRUCTION) {
      String instruction = asides.takeInstruction();
      around.contents |= knowsContents && around.field && EquationField.isContents(instruction);
      stories.formula(instruction, around);
    }
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
        boolean inside =
            state.destination == RtfDestination.INSTRUCTION && begun != state.destination;
        state.destination = inside ? RtfDestination.SKIPPED : begun;
        stories.begin(state.destination);
        return;
      }
    }
    act(word, hasValue, value);
  }

  private void act(String word, boolean hasValue, int value) {
    @Nullable String sign = RtfSigns.of(word);
    if (word.equals("u")) {
      flush();
      toSkip = state.fallback;
      put(unicode.next(value));
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
      case "super", "up", "sub", "dn", "nosupersub" -> state.level(word, on);
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
      case "field" -> state.field = true;
      default -> {
        if (state.destination != RtfDestination.INSTRUCTION) {
          stories.structure(word, state);
        }
      }
    }
  }

  /** The group that says so stands before the text of the item. */
  private void listAround() {
    if (!states.isEmpty()) {
      states.element().listed = true;
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
      case LIST_MARK, INSTRUCTION -> asides.text(state.destination, text);
      case TEXT, HEADER, FOOTER, NOTE, COMMENT, BOX -> {
        languages.count(state.language, text.length());
        stories.text(text, state);
      }
      default -> {}
    }
  }
}
