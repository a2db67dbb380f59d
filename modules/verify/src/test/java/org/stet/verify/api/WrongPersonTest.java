package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two hundred pairs of a quote and who said it, and the same moved to another's turn: of the moved
 * ones nearly all are warned of, of the right ones hardly any.
 */
class WrongPersonTest {
  private static final int PAIRS = 200;
  private static final double LEAST_WARNED = 0.95;
  private static final double MOST_ALARMED = 0.01;

  private static final List<List<String>> PEOPLE =
      List.of(
          List.of("Tove", "Lindahl", "MAYOR"),
          List.of("Jan", "Holt", "MR."),
          List.of("Ada", "O'Brien", "MS."),
          List.of("Per", "Nyqvist", "SENATOR"),
          List.of("Ida", "Vos", "DR."));

  private final Random random = new Random(71);

  /** One quote, who said it, and who else speaks in the same source. */
  private record Pair(SourceText source, String quote, String speaker, String other) {}

  private boolean warns(Pair pair, String speaker) {
    Verifier verifier = Verifier.against(SourceIndex.of(List.of(pair.source())));
    Verification found = verifier.verify(QuotedWords.of(pair.quote(), speaker));
    assertTrue(found.outcome().stands(), pair.quote());
    Passage passage = found.passage();
    return passage != null && passage.otherSpeaker() && passage.warn();
  }

  private void judge(List<Pair> pairs) {
    assertEquals(PAIRS, pairs.size());
    List<Pair> missed = pairs.stream().filter(pair -> !warns(pair, pair.other())).toList();
    List<Pair> alarmed = pairs.stream().filter(pair -> warns(pair, pair.speaker())).toList();
    assertTrue(
        missed.size() <= PAIRS * (1 - LEAST_WARNED), missed.size() + " not warned of: " + missed);
    assertTrue(alarmed.size() <= PAIRS * MOST_ALARMED, alarmed.size() + " alarms: " + alarmed);
  }

  private String label(int layout, List<String> who) {
    String full = who.get(0) + " " + who.get(1);
    String capitals = who.get(1).toUpperCase(Locale.ROOT);
    return switch (layout) {
      case 0 -> who.get(2) + " " + capitals + ": ";
      case 1 -> full + ": ";
      case 2 -> "[00:0" + random.nextInt(10) + ":07] " + full.toUpperCase(Locale.ROOT) + "\n";
      case 3 -> full + " (0" + random.nextInt(10) + ":31):\n";
      default -> who.get(2) + " " + capitals + " (through an aide): ";
    };
  }

  private String name(List<String> who) {
    return switch (random.nextInt(3)) {
      case 0 -> who.get(0) + " " + who.get(1);
      case 1 -> who.get(1);
      default -> (who.get(2).equals("MR.") ? "Mr. " : "") + who.get(1);
    };
  }

  @Test
  void ofMadeTranscriptsInFiveLayouts() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      Speech speech = new Speech(i);
      StringBuilder text = new StringBuilder("HEARING OF THE HARBOUR BOARD\n\n");
      int wanted = random.nextInt(PEOPLE.size());
      String quote = "";
      for (int turn = 0; turn < 3 * PEOPLE.size(); turn++) {
        List<String> who = PEOPLE.get(turn % PEOPLE.size());
        String words = speech.sentences(4);
        text.append(label(i % 5, who)).append(words.strip()).append("\n\n");
        if (turn == PEOPLE.size() + wanted) {
          quote = String.join(" ", speech.passage(words, 9));
        }
      }
      int other = (wanted + 1 + random.nextInt(PEOPLE.size() - 1)) % PEOPLE.size();
      SourceText source = new SourceText("hearing-" + i, text.toString());
      pairs.add(new Pair(source, quote, name(PEOPLE.get(wanted)), name(PEOPLE.get(other))));
    }
    judge(pairs);
  }

  /** Real ones, which lie beside the product and not in it. */
  @Test
  void ofRealTranscripts() throws IOException {
    Path folder = Path.of("../../../shared/data/verify/transcripts").toAbsolutePath().normalize();
    assumeTrue(Files.isDirectory(folder), "there are no transcripts at " + folder);
    Pattern turn = Pattern.compile("(?m)^([A-Z][A-Z.' ]{5,40}):(.{120,}?)(?=\\n)");
    List<Pair> pairs = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (int round = 0; pairs.size() < PAIRS && round < 40; round++) {
      for (Path file : files) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<String> labels = new ArrayList<>();
        List<String> said = new ArrayList<>();
        Matcher found = turn.matcher(text);
        while (found.find()) {
          labels.add(found.group(1));
          said.add(found.group(2).replaceAll("\\([^)]*\\)|--", " "));
        }
        List<String> all = labels.stream().distinct().toList();
        if (all.size() > 1 && round < said.size() && pairs.size() < PAIRS) {
          String own = labels.get(round);
          String other = all.get((all.indexOf(own) + 1) % all.size());
          String[] words = said.get(round).strip().split("\\s+");
          String quote = String.join(" ", List.of(words).subList(3, Math.min(words.length, 15)));
          SourceText source = new SourceText(String.valueOf(file.getFileName()), text);
          pairs.add(new Pair(source, quote, spoken(own), spoken(other)));
        }
      }
    }
    judge(pairs);
  }

  /** As a story names who the label means: by the last name where there is one. */
  private static String spoken(String label) {
    String[] words = label.split(" ");
    String last = words[words.length - 1];
    return label.startsWith("THE ")
        ? label.toLowerCase(Locale.ROOT)
        : last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT);
  }
}
