package org.stet.wire.api;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which agencies say which version or part of a running story this is: {@code 1st
 * Ld-Writethru}, {@code Take 2}, {@code UPDATE 1}, {@code CORRECTED}, {@code Zusammenfassung}.
 */
public final class TakeWords {
  private static final int LONGEST = 80;
  private static final Pattern GAPS = Pattern.compile("[\\s,;/()\\[\\]$:.=+-]+");
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)?|[ivx]{1,4}");
  private static final Pattern GLUED = Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th))?([a-z]+)\\d*");

  /** As agencies such as Reuters put it before the headline: {@code UPDATE 1-Storm moves on}. */
  private static final Pattern LEADING =
      Pattern.compile(
          "((?:(?:UPDATE|WRAPUP|WRAP|CORRECTED|CORRECTION|REFILE|REPEAT|RPT|ADVISORY|URGENT|FLASH|ROUNDUP"
              + "|EXTRA|LEAD|BRIEF|FACTBOX|TIMELINE|KORREKTUR|BERICHTIGUNG|ZUSAMMENFASSUNG|RECTIFICATIF"
              + "|ACTUALISATION|CORRECCIÓN|AMPLIACIÓN|ACTUALIZACIÓN|RETTELSE|RETTING|RÄTTELSE|OIKAISU|OPRAVA"
              + "|KOREKTA|RETTIFICA|CORREÇÃO|ИСПРАВЛЕНИЕ|ВИПРАВЛЕННЯ)"
              + "(?: \\d{1,2})?[-–:]\\s?|ANNULE ET REMPLACE\\s?[-–:]\\s?|(?:WITHDRAWN|RETRACTED)-){1,3})(?=\\S)");

  private static final Set<String> SURE =
      Set.of(
          "ld",
          "lds",
          "lead",
          "leadall",
          "add",
          "adds",
          "sub",
          "subs",
          "insert",
          "writethru",
          "writethrough",
          "take",
          "takes",
          "update",
          "updated",
          "updates",
          "corrected",
          "correction",
          "corrective",
          "correct",
          "refile",
          "refiled",
          "repeat",
          "repeating",
          "rpt",
          "resend",
          "retransmitting",
          "wrapup",
          "roundup",
          "topwrap",
          "urgent",
          "bulletin",
          "flash",
          "newsalert",
          "alert",
          "extra",
          "snap",
          "abridged",
          "kill",
          "killed",
          "withhold",
          "withheld",
          "elimination",
          "withdrawn",
          "withdrawal",
          "retracted",
          "advisory",
          "adv",
          "hfr",
          "clarification",
          "embargoed",
          "eilmeldung",
          "eil",
          "blitz",
          "zusammenfassung",
          "zsf",
          "überblick",
          "ueberblick",
          "berichtigung",
          "korrektur",
          "neufassung",
          "wiederholung",
          "achtung",
          "vorausmeldung",
          "ergänzung",
          "ergaenzung",
          "aktualisierung",
          "urgente",
          "corrección",
          "correccion",
          "ampliación",
          "ampliacion",
          "actualiza",
          "rectificatif",
          "correctif",
          "actualisation",
          "annulation",
          "synthèse",
          "suite",
          "actualización",
          "anulación",
          "rectificación",
          "rettelse",
          "retting",
          "rättelse",
          "oikaisu",
          "oprava",
          "korekta",
          "rettifica",
          "correção",
          "исправление",
          "виправлення",
          "streichung",
          "teil",
          "bis");
  private static final Set<String> SMALL =
      Set.of(
          "of",
          "for",
          "thru",
          "through",
          "write",
          "final",
          "new",
          "neu",
          "first",
          "second",
          "third",
          "fourth",
          "optional",
          "a",
          "am",
          "pm",
          "ams",
          "pms",
          "uhr",
          "mit",
          "pix",
          "tv",
          "pictures",
          "graphic",
          "and",
          "recasts",
          "version",
          "mandatory",
          "story",
          "precede",
          "trims",
          "eds");

  private TakeWords() {}

  /** Whether {@code words} say nothing but which version or part of a story this is. */
  public static boolean isTake(String words) {
    if (words.length() > LONGEST) {
      return false;
    }
    boolean sure = false;
    for (String token : GAPS.split(words.toLowerCase(Locale.ROOT), -1)) {
      if (token.isEmpty() || SMALL.contains(token) || ORDINAL.matcher(token).matches()) {
        continue;
      }
      Matcher glued = GLUED.matcher(token);
      if (!SURE.contains(token) && !(glued.matches() && SURE.contains(glued.group(1)))) {
        return false;
      }
      sure = true;
    }
    return sure;
  }

  /** The version that stands before a headline, without its dash: {@code UPDATE 1}. */
  public static Optional<String> leading(String headline) {
    Matcher matcher = LEADING.matcher(headline);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String words = matcher.group(1).strip();
    return Optional.of(words.substring(0, words.length() - 1).strip());
  }

  /** {@code headline} without the version before it. */
  static String withoutLeading(String headline) {
    Matcher matcher = LEADING.matcher(headline);
    return matcher.lookingAt() ? headline.substring(matcher.end()).strip() : headline;
  }

  /** {@code words} without the brackets and signs agencies set around them. */
  public static String bare(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && "([+*=$ ".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")]+*=: ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }
}
