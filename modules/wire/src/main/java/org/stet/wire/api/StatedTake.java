package org.stet.wire.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a take says of itself, in the words of agencies in English, German, French and Spanish.
 *
 * @param kind what it is to the take before
 * @param part which part of the text it is, from 2, if it is a next take; else 0
 */
record StatedTake(LinkKind kind, int part) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> WITHDRAWAL =
      Set.of(
          "withdrawal",
          "withdrawn",
          "withdraws",
          "retracted",
          "zurückgezogen",
          "zurückziehung",
          "retrait");
  private static final Set<String> KILL =
      Set.of(
          "kill",
          "kills",
          "killed",
          "elimination",
          "gestrichen",
          "streichung",
          "annulation",
          "annulée",
          "anulación",
          "anulada");
  private static final Set<String> WITHHOLD =
      Set.of("withhold", "withheld", "zurückhalten", "retener", "suspendre");
  private static final Set<String> CORRECTION =
      Set.of(
          "correction",
          "corrected",
          "corrective",
          "correct",
          "corrects",
          "berichtigung",
          "berichtigt",
          "korrektur",
          "korrigiert",
          "rectificatif",
          "correctif",
          "corrección",
          "correccion",
          "corrige",
          "remplace",
          "rectificación",
          "rättelse",
          "rättad",
          "rettelse",
          "retting",
          "rectificatie",
          "rettifica",
          "correção",
          "errata",
          "sprostowanie",
          "korekta",
          "oprava");
  private static final Pattern CORRECTS =
      Pattern.compile(
          "\\(?(?:in (?:\\w+ ){1,12})?(?:corrects|correcting|corrected|berichtigt|korrigiert"
              + "|corrige|rectifie|corrección)\\b.*|(?:correction|corrected|rättelse|rettelse|retting|rectificatie|rettifica|correção"
              + "|rectificatif|berichtigung|korrektur|sprostowanie)\\s?[:.–—-].*"
              + "|(?:corrections?|berichtigung|korrektur|rectificatif|corrección|rettelse|rättelse|rectificatie|rettifica)\\W*"
              + "|\\(?im (?:\\p{L}{3,12} )?(?:absatz|satz|vorspann|titel) .{3,300}\\b(?:berichtigt|korrigiert|richtiggestellt)\\b.*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern LIFTED =
      Pattern.compile(
          "embargo (?:is |has been |was )?(?:now )?(?:lifted|released)|lifts (?:the )?embargo"
              + "|sperrfrist (?:ist |wurde |wird )?(?:aufgehoben|freigegeben)"
              + "|(?:levée d[e']\\s?(?:l')?embargo|embargo (?:est )?levé)"
              + "|embargo (?:queda |ha sido )?levantado",
          FLAGS);
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:take|teil|partie|parte) (\\d{1,2})\\b|\\b(\\d{1,2})(?:\\.|st|nd|rd|th|e|ª)?"
              + " (?:take|teil|add|partie|suite|parte)\\b|\\b(add|suite|sigue)\\b",
          FLAGS);

  /**
   * What is said, if anything.
   *
   * @param take slug, take line and what stands before the headline
   * @param status the value of the status line, or empty
   * @param lines headline and note to editors
   */
  static Optional<StatedTake> of(String take, String status, List<String> lines) {
    List<String> words = List.of(GAPS.split(take.toLowerCase(Locale.ROOT)));
    String low = status.strip().toLowerCase(Locale.ROOT);
    boolean cancelled =
        low.equals("cancelled")
            || low.equals("canceled")
            || lines.stream().anyMatch(StoryStatus::isKill);
    if (has(words, WITHDRAWAL) || (cancelled && lines.stream().anyMatch(StatedTake::withdraws))) {
      return kind(LinkKind.WITHDRAWAL);
    }
    if (cancelled || has(words, KILL)) {
      return kind(LinkKind.KILL);
    }
    String note = String.join("\n", lines);
    if (LIFTED.matcher(take + "\n" + note).find()) {
      return kind(LinkKind.EMBARGO_LIFTED);
    }
    if (low.equals("withheld") || has(words, WITHHOLD)) {
      return kind(LinkKind.WITHHOLD);
    }
    if (has(words, CORRECTION) || lines.stream().anyMatch(l -> CORRECTS.matcher(l).matches())) {
      return kind(LinkKind.CORRECTION);
    }
    int part = part(String.join(" ", words));
    if (part > 1) {
      return Optional.of(new StatedTake(LinkKind.NEXT_TAKE, part));
    }
    if (words.stream().anyMatch(w -> w.startsWith("writethr") || w.equals("neufassung"))) {
      return kind(LinkKind.WRITETHRU);
    }
    return TakeWords.isTake(take) && part == 0 ? kind(LinkKind.UPDATE) : Optional.empty();
  }

  private static Optional<StatedTake> kind(LinkKind kind) {
    return Optional.of(new StatedTake(kind, 0));
  }

  private static boolean has(List<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }

  private static boolean withdraws(String line) {
    return has(List.of(GAPS.split(line.toLowerCase(Locale.ROOT))), WITHDRAWAL);
  }

  /** {@code Take 2} is 2, an add without a number follows the first; 0 if nothing is said. */
  private static int part(String take) {
    Matcher matcher = PART.matcher(take);
    if (!matcher.find()) {
      return 0;
    }
    if (matcher.group(1) != null) {
      return Integer.parseInt(matcher.group(1));
    }
    boolean add = matcher.group().toLowerCase(Locale.ROOT).matches(".*(?:add|suite|sigue)");
    int number = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
    return add ? number + 1 : number;
  }
}
