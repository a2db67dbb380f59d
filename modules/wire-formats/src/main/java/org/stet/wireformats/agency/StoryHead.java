package org.stet.wireformats.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.wire.api.BylineWords;
import org.stet.wire.api.EditorsNotes;
import org.stet.wire.api.EmbargoWords;
import org.stet.wire.api.HeadNote;
import org.stet.wire.api.StoryKind;
import org.stet.wire.api.StoryStatus;
import org.stet.wire.api.TakeWords;

/** Reads the lines above a story that stand in every agency's texts, each by its own words. */
public final class StoryHead {
  private static final int LONGEST_AGENCY = 6;
  private static final int FIRST_LINES = 6;
  private static final int LAST_LINES = 3;

  /** A version with its reason: {@code (Berichtigung: Vorname im ersten Satz)}. */
  private static final Pattern EXPLAINED =
      Pattern.compile("\\(([^():]{3,40}?)\\s?[:-] (\\S[^()]{2,300})\\)\\W{0,3}");

  private static final Pattern PICTURES =
      Pattern.compile(
          "(?i)(?:with )?(?:ap|afp|reuters|epa|cp|dpa|kyodo|wire)? ?(?:photos?|pictures?|graphics?|videos?"
              + "|interactives?)(?:\\b(?: [A-Z]{2,4}\\d{2,4}|[:,]).*|\\W*)");

  private static final Set<String> AGENCY_WORDS =
      Set.of(
          "press",
          "agency",
          "wire",
          "news",
          "newswire",
          "times",
          "post",
          "herald",
          "tribune",
          "journal",
          "star",
          "globe",
          "bloomberg",
          "reuters",
          "service",
          "bureau",
          "ap",
          "afp",
          "dpa",
          "upi",
          "mail",
          "chronicle",
          "gazette",
          "magazine",
          "newspapers",
          "sun",
          "presse");

  private final AgencyCopy copy;
  private boolean afterByline;

  public StoryHead(AgencyCopy copy) {
    this.copy = copy;
  }

  /**
   * Whether {@code words}, the words of {@code line}, are a field that says by itself what it is.
   * It is moved there then.
   */
  public boolean takes(AgencyLine line, String words) {
    boolean below = afterByline;
    afterByline = false;
    Optional<HeadNote> before = HeadNote.of(words);
    if (before.isPresent() && copy.field(FieldName.HEADLINE).isEmpty()) {
      copy.field(before.get().field(), before.get().words());
      copy.move(line, FieldName.HEADLINE, before.get().headline());
      return true;
    }
    Optional<String> embargo = EmbargoWords.in(words);
    String bare = TakeWords.bare(words);
    boolean take = TakeWords.isTake(bare);
    // A verb that stands alone, as in (Rettifica), says only which version it is.
    Optional<String> note = EditorsNotes.in(words).filter(said -> !take || !said.equals(bare));
    Matcher explained = EXPLAINED.matcher(words);
    if (explained.matches() && TakeWords.isTake(explained.group(1))) {
      boolean word = explained.group(2).indexOf(' ') < 0; // (Achtung: Zurückziehung)
      copy.field(FieldName.TAKE, explained.group(1) + (word ? ": " + explained.group(2) : ""));
      copy.move(line, FieldName.EDNOTE, word ? "" : explained.group(2));
    } else if (embargo.isPresent()) {
      copy.move(line, FieldName.EMBARGO, embargo.get());
    } else if (note.isPresent()) {
      copy.move(line, FieldName.EDNOTE, note.get());
    } else if (BylineWords.isByline(words)) {
      copy.move(line, FieldName.BYLINE, words);
      afterByline = true;
    } else if (below && BylineWords.isRole(words)) {
      copy.move(line, FieldName.BYLINE, words);
    } else if (below && isAgency(words)) {
      copy.move(line, FieldName.SOURCE, words);
    } else if (take) {
      copy.move(line, FieldName.TAKE, bare);
    } else if (DateLine.isDate(words)) {
      copy.move(line, FieldName.DATE, words);
    } else if (PICTURES.matcher(words).matches()) {
      copy.role(line, Role.NOTE);
    } else {
      return false;
    }
    return true;
  }

  /** Whether {@code words} can be whom the author above works for. */
  private static boolean isAgency(String words) {
    String[] parts = words.toLowerCase(Locale.ROOT).split("[\\s,]+", LONGEST_AGENCY + 1);
    return parts.length <= LONGEST_AGENCY
        && !words.endsWith(".")
        && Character.isUpperCase(words.codePointAt(0))
        && Arrays.stream(parts)
            .anyMatch(part -> AGENCY_WORDS.contains(part) || part.endsWith("wire"));
  }

  /** Notes to editors that stand below the text. */
  private static void closingNotes(AgencyCopy copy, List<AgencyLine> body) {
    int seen = 0;
    for (int i = body.size() - 1; i > 0 && seen < LAST_LINES; i--) {
      AgencyLine line = body.get(i);
      if (line.isBlank() || copy.isDropped(line)) {
        continue;
      }
      seen++;
      if (EditorsNotes.isLabelled(line.words())) {
        copy.role(line, Role.NOTE);
      }
    }
  }

  /** What the fields and first lines say of the story; a status that forbids it is written down. */
  public static StoryKind judge(AgencyCopy copy, List<AgencyLine> body) {
    closingNotes(copy, body);
    List<String> lines = new ArrayList<>();
    String headline = copy.field(FieldName.HEADLINE);
    if (!headline.isEmpty()) {
      lines.add(headline);
    }
    for (AgencyLine line : body) {
      boolean counts = !line.isBlank() && !copy.isDropped(line);
      if (counts && lines.size() < FIRST_LINES) {
        lines.add(line.words());
      }
    }
    lines.addAll(copy.fields().getOrDefault(FieldName.EDNOTE, Set.of()));
    String take = String.join(" ", copy.fields().getOrDefault(FieldName.TAKE, Set.of()));
    StoryStatus status = StoryStatus.of(take, lines);
    TakeWords.leading(headline).ifPresent(words -> copy.field(FieldName.TAKE, words));
    if (status == StoryStatus.CANCELLED || status == StoryStatus.WITHHELD) {
      copy.field(FieldName.STATUS, status.status());
    }
    return status.kind();
  }
}
