package org.stet.cleanrules.lines;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stet.cleanrules.lines.Phrases.Match;

/** What stands on a page around a story, by the words that give it away. */
public enum Furniture {
  ADVERT("adverts.txt", 12),
  COMMENTS("comments.txt", 12),
  COOKIES("cookies.txt", 60),
  NAVIGATION("navigation.txt", 12),
  NEWSLETTER("newsletter.txt", 40),
  RELATED("related.txt", 25),
  SHARE("share.txt", 12),
  TAGS("tags.txt", 40);

  private static final Map<Furniture, Phrases> LISTS = lists();

  private final String list;
  private final int longest;

  Furniture(String list, int longest) {
    this.list = list;
    this.longest = longest;
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
    if (!line.isParagraph() || line.count() > longest) {
      return Match.NONE;
    }
    Phrases phrases = phrases();
    Match match = phrases.match(line.key());
    return match == Match.NONE && this == SHARE && isRow(line, phrases) ? Match.STRONG : match;
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
    return sure;
  }
}
