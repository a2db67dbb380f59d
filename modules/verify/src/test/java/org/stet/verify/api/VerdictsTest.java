package org.stet.verify.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Quotes of made-up transcripts, each changed in one known way: {@code verdicts.txt}. */
class VerdictsTest {
  private final Map<String, Said> sources = new HashMap<>();

  private static String read(String name) {
    try (InputStream stream = VerdictsTest.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Said said(String name) {
    return sources.computeIfAbsent(name, key -> Said.in(read(key)));
  }

  @TestFactory
  Stream<DynamicTest> givesTheVerdictThatTheChangeDeserves() {
    List<DynamicTest> tests = new ArrayList<>();
    String source = "";
    String change = "";
    for (String line : read("verdicts.txt").split("\n", -1)) {
      int colon = line.indexOf(": ");
      int bar = line.indexOf(" | ");
      if (line.startsWith("## ")) {
        source = line.substring(3, colon);
        change = line.substring(colon + 2);
      } else if (bar > 0 && !line.startsWith("#")) {
        String from = source;
        String verdict = line.substring(0, bar);
        String quote = line.substring(bar + 3);
        tests.add(
            DynamicTest.dynamicTest(change + ": " + quote, () -> check(from, verdict, quote)));
      }
    }
    assertTrue(tests.size() > 200, "cases: " + tests.size());
    return tests.stream();
  }

  /** The verdict, and the gravest difference where the case names one. */
  private void check(String source, String wanted, String quote) {
    Verification verification = said(source).quoted(quote);
    String got = Said.verdict(verification);
    assertTrue(
        got.equals(wanted) || got.startsWith(wanted + " "),
        () -> "wanted " + wanted + ", got " + got + " " + verification.candidates());
  }

  @TestFactory
  Stream<DynamicTest> warnsOfTheWrongPersonAndOfNoOther() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : read("speakers.txt").split("\n")) {
      String[] parts = line.split(" \\| ");
      if (!line.startsWith("#") && parts.length == 4) {
        tests.add(
            DynamicTest.dynamicTest(
                line,
                () -> {
                  Verification verification = said(parts[0]).quotedBy(parts[2], parts[3]);
                  assertEquals(Outcome.VERBATIM, verification.outcome());
                  boolean wrong = verification.candidates().get(0).otherSpeaker();
                  assertEquals(parts[1].equals("wrong"), wrong);
                }));
      }
    }
    assertTrue(tests.size() > 100, "cases: " + tests.size());
    return tests.stream();
  }

  @Test
  void readsWhoSpeaksInSubtitles() {
    Passage passage = said("podcast.srt").passage("I check it again when somebody tells me not to");
    assertEquals("GUEST", passage.speaker());
    assertEquals("00:00:24,000", passage.moment());
    assertEquals("form numeral", said("podcast.srt").verdict("There are 9 of them on our coast"));
    assertEquals(
        "altered negation",
        said("podcast.srt").verdict("That white is one colour, there are nine"));
  }

  @Test
  void readsSubtitlesWithTheirMoments() {
    Passage passage =
        said("night-train.vtt").passage("one of them had brought a goose. Nobody slept");
    assertEquals(Outcome.VERBATIM, passage.outcome());
    assertEquals("00:00:08.100", passage.moment());
    assertEquals(
        "altered negation",
        said("night-train.vtt").verdict("I'm sentimental about it, I just don't like"));
  }

  @Test
  void knowsWhoSaidItAndWhen() {
    Passage passage = said("council-debate.txt").passage("a flower can wait until the morning");
    assertEquals("Cllr. Adaeze Obi", passage.speaker());
    assertEquals("00:01:10", passage.moment());
    Passage judge = said("harbour-inquiry.txt").passage("Nobody minds. When did you first hear");
    assertEquals("JUDGE MARLOWE", judge.speaker());
  }

  @Test
  void tellsTheMinisterFromTheEngineer() {
    Said inquiry = said("harbour-inquiry.txt");
    Passage right = inquiry.quotedBy("Rana", "We measured every hanger twice").candidates().get(0);
    Passage wrong = inquiry.quotedBy("Vos", "We measured every hanger twice").candidates().get(0);
    assertEquals(false, right.otherSpeaker());
    assertEquals(true, wrong.otherSpeaker());
  }
}
