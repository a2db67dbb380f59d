package org.stet.wireformats.iptc7901;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;
import org.stet.wireformats.agency.AgencyCopy;
import org.stet.wireformats.agency.AgencyLine;

/**
 * What an agency puts below a story for editors: links, places, contacts, a note on what is new,
 * and the initials of who wrote and sent it. It becomes a note that never goes out.
 */
final class Notebook {
  private static final int LONGEST_SIGN_OFF = 48;
  private static final Pattern OPENS =
      Pattern.compile(
          "(?i)#{0,3}\\s{0,3}(?:(?:[a-z]{2,5}-)?notizblock|notebook|(?:the following information is not "
              + "(?:intended )?for publication|die folgenden (?:informationen|angaben|hinweise) sind "
              + "nicht (?:zur|für die) veröffentlichung).*"
              + "|#\\s?(?:redaktioneller hinweis|redaktionelle hinweise|note to editors|internet(?: links)?"
              + "|orte|ansprechpartner|(?:[a-z]{2,5}-)?kontakte?|editorial contacts|notes? to editors))\\s*:?");
  private static final Pattern TO_EDITORS =
      Pattern.compile(
          "(?i)#{1,3}\\s?(?:note to editors|notes to editors|redaktionelle[r]? hinweise?)\\s*:?");
  private static final Pattern INITIALS =
      Pattern.compile(
          "[a-zäöü]{2,5}(?:[ /-][a-zäöü]{1,5}\\d?){1,7}|\\([A-ZÄÖÜ]{2,6}(?:[ /,-]{1,2}[a-zäöü]{2,6}){0,3}\\)|[a-z]{2,4}/[a-z]{1,4}(?:/[a-z]{1,4}){0,4}|(?:[a-z]{2,4}/ ?){1,4}"
              + "|\\(©? ?\\p{Lu}{2,6}\\)\\.?");

  private Notebook() {}

  static void read(AgencyCopy copy, List<AgencyLine> story, String provider) {
    int start = start(story);
    List<AgencyLine> notes = new ArrayList<>(story.subList(start, story.size()));
    toEditors(copy, notes);
    for (AgencyLine line : notes) {
      if (!copy.isDropped(line)) {
        copy.role(line, Role.NOTE);
      }
    }
    signOff(copy, story, start, provider);
  }

  private static int start(List<AgencyLine> story) {
    for (int i = 0; i < story.size(); i++) {
      if (OPENS.matcher(story.get(i).words()).matches()) {
        boolean starred = i > 0 && story.get(i - 1).words().matches("(?:\\* ?){3,8}");
        return starred ? i - 1 : i;
      }
    }
    return story.size();
  }

  /** The lines under {@code ## Note to editors} are the note of the agency on this version. */
  private static void toEditors(AgencyCopy copy, List<AgencyLine> notes) {
    int from = 0;
    while (from < notes.size() && !TO_EDITORS.matcher(notes.get(from).words()).matches()) {
      from++;
    }
    StringBuilder note = new StringBuilder();
    for (int i = from + 1; i < notes.size(); i++) {
      String words = notes.get(i).words();
      if (words.startsWith("#") || words.startsWith("* *")) {
        break;
      }
      if (!words.isEmpty()) {
        String item = words.startsWith("- ") ? words.substring(2) : words;
        String gap = item.equals(words) ? " " : "; "; // a wrapped line, or an item of its own
        note.append(note.length() == 0 ? "" : gap).append(item);
        copy.move(notes.get(i), FieldName.EDNOTE, "");
      }
    }
    copy.field(FieldName.EDNOTE, note.toString());
  }

  /** The last line, if it is nothing but short words in small letters: {@code nwa mh ib}. */
  private static void signOff(AgencyCopy copy, List<AgencyLine> story, int end, String provider) {
    for (int i = story.size() - 1; i >= 0; i--) {
      AgencyLine line = story.get(i);
      String words = line.words();
      if (words.isEmpty()) {
        continue;
      }
      Matcher filed = IptcStory.FILED.matcher(words);
      if (i < end && filed.matches()) {
        copy.move(line, FieldName.DATE, filed.group(1));
        continue;
      }
      boolean initials =
          words.length() <= LONGEST_SIGN_OFF
              && (INITIALS.matcher(words).matches()
                  || (!provider.isEmpty() && words.equalsIgnoreCase(provider)));
      if (initials && i < end) {
        copy.drop(line, "sign-off", "Initials of who wrote and sent it");
      }
      return;
    }
  }
}
