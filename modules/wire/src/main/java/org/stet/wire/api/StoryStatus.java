package org.stet.wire.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a story may be used, and whether it is a story at all, as slug, take, headline and first
 * lines of a text say it.
 */
public enum StoryStatus {
  USABLE("usable", StoryKind.STORY),
  /** Hold it until the supplier says more. */
  WITHHELD("withheld", StoryKind.ADVISORY),
  /** It was killed: never use it. */
  CANCELLED("cancelled", StoryKind.ADVISORY),
  /** A note to editors about the service. */
  ADVISED("usable", StoryKind.ADVISORY);

  private static final Set<String> CANCELLING =
      Set.of(
          "kill",
          "killed",
          "elimination",
          "withdrawn",
          "retracted",
          "withdrawal",
          "zurückziehung",
          "zurückgezogen",
          "streichung",
          "gestrichen",
          "annulation",
          "annulée",
          "anulación",
          "anulada",
          "retrait");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern KILL =
      Pattern.compile(
          "(?:(?:EDITORS?|EDS)\\W{1,3})?(?:(?:(?:BULLETIN|URGENT|STORY|NOTICE OF|NOTE) )?"
              + "(?:MANDATORY KILL|BULLETIN KILL|STORY KILL|URGENT KILL|KILL NOTICE|KILL NOTE"
              + "|STORY WITHDRAWN|NOTICE OF WITHDRAWAL)\\b.*|(?:ELIMINATION|WITHDRAWAL)\\W*"
              + "|(?:KILL\\W*){1,4}|KILL(?::|[–—]|\\s[:–—-]).*|(?:KILL|Kill) (?:BC|AM|PM)-.*|KILL (?:THE|STORY(?! OF\\b))\\b.*"
              + "|(?:BC|AM|PM|\\^BC)-[^,]{1,60}, ?(?:MANDATORY |BULLETIN )?KILL\\b.*"
              + "|\\S{2,12} zieht [a-z]{2,5}\\d{3,5}\\b.{0,40} zurück\\W*"
              + "|(?:MELDUNG|BEITRAG) (?:WIRD |WURDE )?(?:ZURÜCKGEZOGEN|GESTRICHEN).*)");
  private static final Pattern KILL_LABEL =
      Pattern.compile(
          "(?:(?:STORY|MANDATORY|BULLETIN|URGENT) )?KILL(?: (?:NOTICE|NOTE))?\\s?[:–—-] .*"
              + "|(?:MANDATORY KILL|KILL NOTICE|STORY WITHDRAWN|NOTICE OF WITHDRAWAL)\\b.*");
  private static final Pattern HOLD =
      Pattern.compile(
          "(?:(?:EDITORS?|EDS)\\W{1,3})?(?:(?:BULLETIN |MANDATORY |URGENT )?WITHHOLD\\b.*"
              + "|HOLD(?: THE| STORY|ING)\\b.*|BITTE ZURÜCKHALTEN.*)");
  private static final Pattern ADVICE =
      Pattern.compile(
          "(?i)(?:news |media |photo |service |wire |editorial )?(?:advisory|advisories)\\b.*"
              + "|(?:news |daily |world |sports )?(?:schedule|daybook|news digest|budget digest"
              + "|story budget|planner)(?: (?:for|at|as) .*)?"
              + "|(?:dpa-)?(?:tagesvorschau|terminvorschau|themenplanung|themenvorschau)\\b.*");

  private final String status;
  private final StoryKind kind;

  StoryStatus(String status, StoryKind kind) {
    this.status = status;
    this.kind = kind;
  }

  /** What a status line says: {@code usable}, {@code withheld}, {@code cancelled}. */
  public String status() {
    return status;
  }

  public StoryKind kind() {
    return kind;
  }

  /**
   * The status that the words say.
   *
   * @param take slug and version words: any kill in them counts
   * @param lines headline and first lines: only those that are nothing but a notice count, since a
   *     story may well tell of a kill
   */
  public static StoryStatus of(String take, List<String> lines) {
    List<String> words = List.of(GAPS.split(take.toLowerCase(Locale.ROOT)));
    if (words.stream().anyMatch(CANCELLING::contains)
        || lines.stream().anyMatch(StoryStatus::isKill)) {
      return CANCELLED;
    }
    if (isAny(words, "withhold", "withheld")
        || lines.stream().anyMatch(line -> HOLD.matcher(cut(line)).matches())) {
      return WITHHELD;
    }
    boolean advice = lines.stream().limit(1).anyMatch(line -> ADVICE.matcher(cut(line)).matches());
    return advice || isAny(words, "advisory") ? ADVISED : USABLE;
  }

  /** Whether {@code line} says beyond doubt, in words of its own, that a story is taken back. */
  public static boolean takesBack(String line) {
    return KillNotice.is(line);
  }

  /**
   * Whether {@code headline}, that of an item which has a field of its own for the status, kills a
   * story: {@code KILL: Bridge opens in Lorby}. Less counts than on the first line of a text, since
   * {@code KILL THE BILL} is news.
   */
  public static boolean isKillHeadline(String headline) {
    return KILL_LABEL.matcher(cut(headline)).matches()
        || ForbiddingLines.isKill(headline)
        || KillNotice.is(headline);
  }

  static boolean isKill(String line) {
    return (KILL.matcher(cut(line)).matches() && !KillNotice.isTold(line)) || KillNotice.is(line);
  }

  private static boolean isAny(List<String> words, String... wanted) {
    return List.of(wanted).stream().anyMatch(words::contains);
  }

  private static String cut(String line) {
    String bare = TakeWords.bare(line.strip());
    return bare.length() > 120 ? bare.substring(0, 120) : bare;
  }
}
