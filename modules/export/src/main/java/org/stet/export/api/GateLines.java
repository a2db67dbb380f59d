package org.stet.export.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.text.api.FieldName;

/**
 * Reads the file of a gate: lines {@code key: value}, empty lines, and comments behind a hash at
 * the start of a line. Every wrong line is told, not only the first.
 */
final class GateLines {
  /** The points that have a line of their own; those of a check are named with {@code check}. */
  static final List<String> POINTS =
      List.of(
          PublishGate.NO_HEADLINE,
          PublishGate.NO_BODY,
          PublishGate.NOT_RELEASED,
          PublishGate.EMBARGOED,
          PublishGate.UNCLOSED_QUOTE,
          PublishGate.UNATTRIBUTED_QUOTE,
          AgencyGate.KILLED,
          AgencyGate.WITHHELD,
          AgencyGate.EMBARGOED,
          AgencyGate.CORRECTED,
          LegalGate.HELD,
          FactGate.WRONG,
          FactGate.DISPUTED,
          FactGate.CHANGED,
          FactGate.UNCHECKED_QUOTES,
          FactGate.UNCHECKED_CLAIMS,
          FactGate.UNKNOWN,
          DeskGate.HEADLINE_LENGTH,
          DeskGate.STANDFIRST_LENGTH,
          DeskGate.STORY_LENGTH,
          DeskGate.MISSING_FIELD,
          DeskGate.NOTES_LEFT);

  private static final String ERRORS = "errors";
  private static final String WARNINGS = "warnings";
  private static final String REQUIRED = "required";
  private static final String MAX_HEADLINE = "max-headline";
  private static final String MAX_STANDFIRST = "max-standfirst";
  private static final String MIN_WORDS = "min-words";
  private static final String MAX_WORDS = "max-words";
  private static final Set<String> NUMBERS =
      Set.of(MAX_HEADLINE, MAX_STANDFIRST, MIN_WORDS, MAX_WORDS);
  private static final String CHECK = "check ";
  private static final int LONGEST_NUMBER = 6;

  private final String id;
  private final String file;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, GateLevel> levels = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private List<FieldName> required = List.of();
  private int line;

  GateLines(String id, String file) {
    this.id = id;
    this.file = file;
    // A note to colleagues is no trouble, unless the desk says so.
    levels.put(DeskGate.NOTES_LEFT, GateLevel.OFF);
  }

  GateFile read(String text) {
    String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
    for (String each : whole.split("\\R", -1)) {
      line++;
      String words = each.strip();
      if (!words.isEmpty() && !words.startsWith("#")) {
        take(words);
      }
    }
    int most = number(MAX_WORDS);
    if (most > 0 && number(MIN_WORDS) > most) {
      wrong(MIN_WORDS + " is more than " + MAX_WORDS);
    }
    return problems.isEmpty() ? new GateFile.Read(profile()) : new GateFile.Wrong(problems);
  }

  private GateProfile profile() {
    GateLevel errors = Optional.ofNullable(levels.remove(ERRORS)).orElse(GateLevel.WARN);
    GateLevel warnings = Optional.ofNullable(levels.remove(WARNINGS)).orElse(GateLevel.WARN);
    DeskLimits limits =
        new DeskLimits(
            number(MAX_HEADLINE),
            number(MAX_STANDFIRST),
            number(MIN_WORDS),
            number(MAX_WORDS),
            required);
    return new GateProfile(id, true, levels, errors, warnings, limits);
  }

  private int number(String key) {
    return numbers.getOrDefault(key, 0);
  }

  private void take(String words) {
    int colon = words.indexOf(':');
    if (colon < 0) {
      wrong("there is no colon in: " + FirstWords.of(words));
      return;
    }
    String key = words.substring(0, colon).strip().replaceAll("\\s+", " ");
    String value = words.substring(colon + 1).strip();
    if (!seen.add(key)) {
      wrong(key + " stands there twice");
    } else if (key.equals(REQUIRED)) {
      require(value);
    } else if (NUMBERS.contains(key)) {
      limit(key, value);
    } else if (key.equals(ERRORS) || key.equals(WARNINGS) || POINTS.contains(key)) {
      level(key, value);
    } else if (key.matches("check [a-z0-9]+(-[a-z0-9]+)*")) {
      level(key.substring(CHECK.length()), value);
    } else {
      wrong("there is no point '" + key + "'" + near(key));
    }
  }

  private void require(String value) {
    Set<FieldName> fields = new LinkedHashSet<>();
    for (String name : value.split(",", -1)) {
      Optional<FieldName> field = field(name.strip());
      if (field.isEmpty()) {
        wrong("there is no header line '" + name.strip() + "'");
      }
      field.ifPresent(fields::add);
    }
    required = List.copyOf(fields);
  }

  /** People write the names of header lines in a list in small letters. */
  private static Optional<FieldName> field(String name) {
    for (FieldName field : FieldName.values()) {
      if (field.label().equalsIgnoreCase(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private void limit(String key, String value) {
    boolean isNumber =
        value.length() <= LONGEST_NUMBER && value.matches("[1-9][0-9]*"); // ASCII digits only.
    if (isNumber) {
      numbers.put(key, Integer.valueOf(value));
    } else {
      wrong(key + " has to be a whole number above 0, not '" + FirstWords.of(value) + "'");
    }
  }

  private void level(String key, String value) {
    Optional<GateLevel> level = GateLevel.of(value);
    if (level.isPresent()) {
      levels.put(key, level.get());
    } else {
      wrong(key + " has to be block, warn or off, not '" + FirstWords.of(value) + "'");
    }
  }

  /** What somebody may have meant who wrote {@code key}. */
  private static String near(String key) {
    List<String> alike =
        POINTS.stream().filter(point -> point.contains(key) || key.contains(point)).toList();
    return alike.isEmpty()
        ? "; there are: " + String.join(", ", POINTS)
        : "; is it " + String.join(" or ", alike) + "?";
  }

  private void wrong(String what) {
    problems.add(file + ", line " + line + ": " + what);
  }
}
