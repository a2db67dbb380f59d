package org.stet.cleanrules.lines;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.cleanrules.lines.Phrases.Match;

/** What stands on a page around a story, by the words that give it away. */
public enum Furniture {
  ADVERT("adverts.txt", 12, "Advertising"),
  APPEAL("appeals.txt", 60, "An appeal to the readers"),
  COMMENTS("comments.txt", 12, "A comment counter or form"),
  COOKIES("cookies.txt", 150, "A notice about cookies"),
  NAVIGATION("navigation.txt", 12, "A menu line or sign of the page"),
  NEWSLETTER("newsletter.txt", 40, "An invitation to sign up"),
  RELATED("related.txt", 25, "A link to another story"),
  SHARE("share.txt", 12, "A button to share or print"),
  TAGS("tags.txt", 40, "Tags of the page");

  private static final int LONGEST_HEADING = 6;
  private static final int FEWEST_OF_SENTENCE = 5;
  private static final Map<Furniture, Phrases> LISTS = lists();

  private final String list;
  private final int longest;
  private final String reason;

  Furniture(String list, int longest, String reason) {
    this.list = list;
    this.longest = longest;
    this.reason = reason + ", not part of the story";
  }

  /** Why a line of this kind goes, as an editor would say it. */
  public String reason() {
    return reason;
  }

  private static Map<Furniture, Phrases> lists() {
    Map<Furniture, Phrases> lists = new EnumMap<>(Furniture.class);
    for (Furniture kind : values()) {
      lists.put(kind, Phrases.load(kind.list));
    }
    return lists;
  }

  /** How surely {@code line} is of this kind. */
  public Match match(CopyLine line) {
    if (this == APPEAL && line.isParagraph() && Appeals.isAppeal(line)) {
      return Match.STRONG;
    }
    if (!line.isParagraph() || line.count() > longest) {
      return Match.NONE;
    }
    if (this == NAVIGATION && isIcons(line.words())) {
      return Match.STRONG;
    }
    Phrases phrases = phrases();
    Match match = phrases.match(line);
    if (match == Match.STRONG && this == APPEAL && Appeals.hasSpeech(line)) {
      return Match.NONE;
    }
    if (match == Match.STRONG && this == NEWSLETTER && line.endsWithClause()) {
      return Match.NONE; // "Get our men back, the wives shouted."
    }
    if (match == Match.STRONG && this == RELATED && isShortSentence(line)) {
      return Match.NONE;
    }
    if (match == Match.STRONG
        && !mayBeSentence()
        && (line.isProse() || line.endsWithClause())
        && line.words().indexOf(':') < 0) {
      return Match.NONE;
    }
    if (match == Match.STRONG
        && this == RELATED
        && line.words().indexOf(':') < 0
        && !line.key().contains(" - ")
        && line.count() > LONGEST_HEADING) {
      return Match.NONE;
    }
    return match == Match.NONE && this == SHARE && isRow(line, phrases) ? Match.STRONG : match;
  }

  /** Titles do not end with a full stop: "Related charges were dropped in May." */
  private static boolean isShortSentence(CopyLine line) {
    String words = line.words();
    return line.count() >= FEWEST_OF_SENTENCE
        && words.endsWith(".")
        && !words.endsWith("..")
        && words.indexOf(':') < 0
        && !line.key().contains(" here");
  }

  /** Whether lines of this kind may be whole sentences. */
  private boolean mayBeSentence() {
    return this == COOKIES || this == NEWSLETTER || this == APPEAL;
  }

  /** Whether a line has no words, only icons; or is markup that was not rendered. */
  private static boolean isIcons(String words) {
    boolean markup = words.startsWith("<") && words.endsWith(">");
    boolean icons =
        words
            .codePoints()
            .allMatch(
                c ->
                    Character.getType(c) == Character.PRIVATE_USE
                        || Character.isWhitespace(c)
                        || "×✕✖☰→←↑↓▲▼►◄›‹-–—_=.·|".indexOf(c) >= 0);
    return markup || (icons && !words.isBlank());
  }

  private Phrases phrases() {
    Phrases phrases = LISTS.get(this);
    if (phrases == null) {
      throw new IllegalStateException("no list for " + this);
    }
    return phrases;
  }

  /** Whether a line of several words names nothing but services: {@code Facebook Twitter Email}. */
  private static boolean isRow(CopyLine line, Phrases phrases) {
    if (line.count() < 2) {
      return false;
    }
    for (String word : line.key().split(" ")) {
      if (!phrases.has(word)) {
        return false;
      }
    }
    return true;
  }

  /** The kinds of all lines; null for a line that is none, or is weak and stands alone. */
  public static List<@Nullable Furniture> kinds(CopyLines lines) {
    List<@Nullable Furniture> kinds = new ArrayList<>();
    List<Boolean> weak = new ArrayList<>();
    for (CopyLine line : lines.all()) {
      Furniture best = null;
      Match surest = Match.NONE;
      for (Furniture kind : values()) {
        Match match = kind.match(line);
        if (match.compareTo(surest) > 0) {
          best = kind;
          surest = match;
        }
      }
      kinds.add(best);
      weak.add(surest == Match.WEAK);
    }
    List<@Nullable Furniture> sure = new ArrayList<>(kinds);
    for (int i = 0; i < kinds.size(); i++) {
      boolean company =
          (i > 0 && kinds.get(i - 1) != null) || (i + 1 < kinds.size() && kinds.get(i + 1) != null);
      if (weak.get(i) && !company) {
        sure.set(i, null);
      }
    }
    new PageBoxes(lines, sure).mark();
    return sure;
  }
}
