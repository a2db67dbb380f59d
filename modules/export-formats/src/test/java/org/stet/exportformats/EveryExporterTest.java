package org.stet.exportformats;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openide.util.Lookup;
import org.stet.export.spi.Exporter;
import org.stet.export.spi.FileExporter;
import org.stet.testkit.Fixtures;
import org.stet.text.api.CopyFile;
import org.stet.text.api.FieldName;
import org.stet.text.api.Role;

/** What every exporter has to keep, whatever it writes. */
class EveryExporterTest {
  private static final String[] HOSTILE = {
    "\u0000",
    "\u0007",
    "\u001b[31m",
    "\u0085",
    "\u009c",
    "\u2028",
    "\ufffe",
    "\ufdd0",
    "\ud800",
    "\udc00",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<?x?>",
    "<script>",
    "&#0;",
    "\u202e",
    "\u2066",
    "../..",
    "\\\\host\\x",
    "C:\\x",
    "=1+1",
    "\"",
    "'",
    ":",
    "{{x}}",
    "${x}",
    "NNNN",
    "ZCZC",
    "\u0001",
    "\u0002",
    "\u0003",
    "\u0004",
    "\u007f",
    "\t",
    ".",
    "=?utf-8?q?x?=",
    "\ud83d\ude00"
  };

  private static final String MEDIA_TYPE = "[a-z]+/[a-z0-9.+-]+(?:; charset=[a-z0-9-]+)?";

  static Stream<Arguments> exporters() {
    return Lookup.getDefault().lookupAll(Exporter.class).stream()
        .map(exporter -> Arguments.of(Named.of(exporter.id(), exporter)));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void saysWhatItIs(Exporter exporter) {
    assertAll(
        () -> assertTrue(exporter.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), exporter.id()),
        () -> assertFalse(exporter.displayName().isBlank()),
        () -> assertTrue(exporter.mediaType().matches(MEDIA_TYPE), exporter.mediaType()),
        () ->
            assertTrue(
                exporter.mediaType().contains("; charset=")
                    || exporter instanceof FileExporter
                    || isPdf(exporter),
                exporter.mediaType()),
        () -> assertTrue(exporter.extension().matches("[a-z0-9]{2,5}"), exporter.extension()));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void sendsOutNoNote(Exporter exporter) {
    String story = "Headline: A\n\n```note\nRing the lawyer.\n```\n\nB.\n";
    assertFalse(Exports.everything(exporter, story).contains("lawyer"));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void writesWhateverTheStoryLacks(Exporter exporter) {
    for (FieldName name : FieldName.values()) {
      assertClean(exporter, Exports.everything(exporter, name.label() + ": x\n"));
      assertClean(exporter, Exports.everything(exporter, name.label() + ": \n\nHello.\n"));
    }
    assertClean(exporter, Exports.everything(exporter, ""));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void sendsOutNoControlCharacterAndNoHalfOfAPair(Exporter exporter) {
    Random random = new Random(7);
    int rounds = isPdf(exporter) ? 20 : 200; // Pages take their time.
    for (int round = 0; round < rounds; round++) {
      CopyFile copy = new CopyFile();
      for (FieldName name : FieldName.values()) {
        copy.field(name, words(random));
      }
      for (Role role : Role.values()) {
        if (!role.isHeader() && !role.isFenced()) {
          copy.block(role, words(random));
        }
      }
      copy.caption(words(random), words(random));
      copy.lines(Role.TABLE, java.util.List.of(words(random), words(random)));
      assertClean(exporter, Exports.everything(exporter, copy.text()));
    }
  }

  private static boolean isPdf(Exporter exporter) {
    return exporter.mediaType().equals("application/pdf");
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      words.append(random.nextBoolean() ? "word " : HOSTILE[random.nextInt(HOSTILE.length)]);
    }
    return words.toString().replace('\u0085', ' ').replace('\u2028', ' ');
  }

  /** The codes that frame a message, each where the format wants it. */
  private static final Map<String, String> FRAMES =
      Map.of(
          "iptc7901",
          "\\x01([^\\x02]*)\\x02([^\\x03]*)\\x03([^\\x04]*)\\x04",
          "anpa1312",
          "\\x16\\x16\\x01([^\\x1f\\x02]*)\\x1f([^\\x02]*)\\x02([^\\x03]*)\\x03([^\\x04]*)\\x04");

  private static final Pattern ANPA_CODES = Pattern.compile("[\\x11-\\x13\\x08\\x1e]");

  /** {@code written} without the codes of its format; all of it where they are not in order. */
  private static String withoutFrame(Exporter exporter, String written) {
    String frame = FRAMES.get(exporter.id());
    if (frame == null) {
      return written;
    }
    Matcher message = Pattern.compile("(?s)([^\\x01-\\x08\\x16]*)" + frame).matcher(written);
    if (!message.matches()) {
      return written;
    }
    StringBuilder words = new StringBuilder();
    for (int i = 1; i <= message.groupCount(); i++) {
      words.append(message.group(i));
    }
    boolean anpa = exporter.id().equals("anpa1312");
    return anpa ? ANPA_CODES.matcher(words).replaceAll("") : words.toString();
  }

  private static void assertClean(Exporter exporter, String all) {
    String written = withoutFrame(exporter, all);
    for (int i = 0; i < written.length(); ) {
      int c = written.codePointAt(i);
      boolean bad = Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0;
      bad |= (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
      assertFalse(bad, () -> exporter.id() + " wrote U+" + Integer.toHexString(c));
      i += Character.charCount(c);
    }
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void doesNotDependOnWhereItRuns(Exporter exporter) {
    String story = Fixtures.in(ExporterFixturesTest.FOLDER).get(9).text("stet");
    String here = Exports.everything(exporter, story);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertEquals(here, Exports.everything(exporter, story));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void isLinearInTheLengthOfTheStory(Exporter exporter) {
    String story = "[a *b*](https://a.example) ü “q” ".repeat(20_000) + "\n\n";
    String all = story + "- item\n\n> said\n\nLine.\n\n".repeat(20_000);
    String out =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                isPdf(exporter)
                    ? Exports.everything(exporter, all)
                    : Exports.written(exporter, all));
    assertTrue(out.length() > 40_000 || (isPdf(exporter) && out.contains("too long for a PDF")));
  }
}
